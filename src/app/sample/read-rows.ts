import { parseMoment, possibleValues, serialOfDay } from '../../domain/values';
import type { CellContent, LayoutRow } from '../../workbook';

/** How a field of the sample's text becomes a cell: as text, as a number where it is one, as a day, as a day with its time. */
export type FieldKind = 'text' | 'number' | 'day' | 'moment';

const MINUTES_A_DAY = 1440;

/**
 * The sample's text as rows: one line a row, fields divided by `|`. `#` before a number makes it one in any column.
 *
 * @param kinds the kind of each field; fields beyond the list are numbers
 * @example readRows('1|78,5', ['text'], false) // [['1', '78,5']]
 */
export function readRows(text: string, kinds: readonly FieldKind[], date1904: boolean): LayoutRow[] {
  return text.trim().split('\n').map((line) => line.split('|').map((field, at) => readField(field, kinds[at] ?? 'number', date1904)));
}

function readField(field: string, kind: FieldKind, date1904: boolean): CellContent {
  if (field === '') return null;
  if (field.startsWith('#')) return Number(field.slice(1));
  if (kind === 'number') return /^\d+(\.\d+)?$/.test(field) ? Number(field) : field;
  return kind === 'text' ? field : readSerial(field, kind, date1904);
}

function readSerial(field: string, kind: 'day' | 'moment', date1904: boolean): CellContent {
  const [moment] = possibleValues(parseMoment(field, date1904));
  if (moment === undefined) return field;
  const serial = serialOfDay(moment.day, date1904);
  return kind === 'day' ? serial : serial + moment.minute / MINUTES_A_DAY;
}
