import data from '../../../rules/reference/progress.json';
import { parserOf } from './cell-reader';
import type { Answer } from './cell-reader';
import type { CellValue } from './cell-value';
import { parsePresence } from './presence';
import { known, readings } from './reading';
import type { Reading } from './reading';

/** How far an activity has come: not begun, in part, done; or it does not concern whoever is asked. */
export type Progress = 'belum' | 'sebagian' | 'sudah' | 'tidak-berlaku';

const done = new Set(data.done);
const partly = new Set(data.partly);
const notDone = new Set(data.notDone);
const dashes = new Set(data.dashes);
const PERCENT = /^(\d{1,3})(?:[.,](\d{1,2}))?\s*(?:%|persen|percent)$/;

/**
 * The answer of a worksheet's status cell: "Sudah", "sdh", "Ya", "v", a check mark or 100 % are `sudah`; "Sebagian",
 * "proses" or 60 % are `sebagian`; "Belum", "Tidak" or 0 % are `belum`; "Tidak berlaku" and "n/a" are `tidak-berlaku`. A
 * dash may be `belum` or `tidak-berlaku`. 1 and 0 stand for yes and no, as in every checklist. The letter x (a cross to
 * some, a mark to others) and any other bare number are unreadable: nobody can know what 4 is a share of.
 *
 * @source design §5, §6
 * @example parseProgress('sdh') // known 'sudah'
 */
export const parseProgress: (cell: CellValue) => Reading<Progress> = parserOf<Progress>({
  text: readText,
  boolean: (value) => known(value ? 'sudah' : 'belum'),
});

/**
 * A share of the whole as a status, for cells formatted as a percentage: 1 is `sudah`, 0 is `belum`, between them
 * `sebagian`; anything else cannot be read.
 *
 * @example progressOfShare(0.6) // known 'sebagian'
 */
export function progressOfShare(share: number): Reading<Progress> | null {
  if (!(share >= 0 && share <= 1)) return null;
  if (share === 0 || share === 1) return known(share === 1 ? 'sudah' : 'belum');
  return known('sebagian');
}

function readText(text: string): Answer<Progress> {
  const word = text.toLowerCase().replace(/[. ]+$/u, '');
  if (dashes.has(text)) return readings<Progress>(['belum', 'tidak-berlaku']);
  if (partly.has(word)) return known('sebagian');
  if (done.has(word)) return known('sudah');
  if (notDone.has(word)) return known('belum');
  return readPercent(word) ?? readPresence(text);
}

function readPercent(word: string): Answer<Progress> | null {
  const [matched, whole, decimals = ''] = PERCENT.exec(word) ?? [];
  if (matched === undefined) return /^[\d.,]+$/.test(word) && word !== '0' && word !== '1' ? 'progress.number' : null;
  return progressOfShare(Number(`${whole}.${decimals}`) / 100) ?? 'progress.number';
}

/** The words of checklists, which know "v", "ya", "belum ada" and "n/a". */
function readPresence(text: string): Answer<Progress> {
  const reading = parsePresence(text);
  if (reading.kind === 'known') return known(reading.value === 'ada' ? 'sudah' : reading.value === 'tidak' ? 'belum' : 'tidak-berlaku');
  return reading.kind === 'unreadable' && reading.reason === 'presence.mark' ? 'progress.mark' : 'progress.unknown';
}
