import { isCellError } from '../../../domain/values';
import type { CellValue } from '../../../domain/values';
import type { Language } from '../../../messages';
import { formatSerial, isDateCode } from './date-code';
import { chooseSection } from './format-code';
import { formatGeneral, formatNumber } from './number-code';

/** What a number means depends on the workbook, how it is written on the reader. */
export interface CellTextOptions {
  readonly language: Language;
  readonly date1904: boolean;
}

/**
 * A cell as people read it in Excel: dates by their number format, decimals with a comma in Indonesian. Formats that
 * are beyond it (fractions, conditions) show the plain number; an empty cell is an empty text.
 *
 * @param format number format code; `General` where none is set
 * @example cellText(44809, 'dd/mm/yyyy', { language: 'id', date1904: false }) // '05/09/2022'
 */
export function cellText(value: CellValue | undefined, format: string, options: CellTextOptions): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return isCellError(value) ? value.error : numberText(value, format, options);
}

function numberText(value: number, format: string, { language, date1904 }: CellTextOptions): string {
  if (!Number.isFinite(value)) return String(value);
  const section = chooseSection(format, value);
  if (section === null) return formatGeneral(value, language);
  if (isDateCode(section.pieces)) return formatSerial(value, section.pieces, { language, date1904 }) ?? formatGeneral(value, language);
  return formatNumber(section.isSigned ? value : Math.abs(value), section.pieces, language) ?? formatGeneral(value, language);
}
