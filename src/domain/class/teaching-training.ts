import { known, parseDocument, parseYesNo } from '../values';
import type { CellValue, Reading } from '../values';

const YEAR_OF_TRAINING = /^(?:(?:sertifikat )?tot )?(?:tahun )?\(?(?:19|20)\d\d\)?$/i;

/**
 * Whether somebody has been trained as a trainer: "Ada", "Tidak", the number of a certificate, or the year of the TOT.
 *
 * @source KAP K44
 * @example parseTraining('TOT 2019') // known true
 */
export function parseTraining(cell: CellValue): Reading<boolean> {
  const answer = parseYesNo(cell);
  if (answer.kind !== 'unreadable' || answer.reason !== 'cell.not-yes-or-no') return answer;
  if (YEAR_OF_TRAINING.test(String(cell).trim())) return known(true);
  return parseDocument(cell).kind === 'known' ? known(true) : answer;
}
