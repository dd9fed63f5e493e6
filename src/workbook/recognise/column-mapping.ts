import { isTableKind } from '../columns';
import type { TableKind } from '../columns';

/** Where the user says a table is. What is left out is recognised as usual. */
export interface MappedTable {
  readonly kind: TableKind;
  readonly sheet: string;
  /** One-based row of the header's last line, as Excel counts; 0: there is no header, the data begin in the first row. */
  readonly headerRow?: number;
  /** Column letters by column id; null: the table has no such column, whatever a header says. */
  readonly columns?: Readonly<Record<string, string | null>>;
}

/** The user's corrections to recognition, as plain JSON that is kept in the workbook. */
export interface ColumnMapping {
  readonly tables: readonly MappedTable[];
  /** Sheets that are not to be read at all. */
  readonly ignoredSheets?: readonly string[];
}

const LAST_ROW = 1_048_576;
const LETTERS = /^[A-Za-z]{1,3}$/;
const LAST_COLUMN = 16_383;

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isColumns(value: unknown): value is Readonly<Record<string, string | null>> {
  return isRecord(value) && Object.values(value).every((letters) => letters === null || typeof letters === 'string');
}

function isMappedTable(value: unknown): value is MappedTable {
  if (!isRecord(value) || !isTableKind(value['kind']) || typeof value['sheet'] !== 'string') return false;
  const { headerRow, columns } = value;
  const isRow = typeof headerRow === 'number' && Number.isInteger(headerRow) && headerRow >= 0 && headerRow <= LAST_ROW;
  return (headerRow === undefined || isRow) && (columns === undefined || isColumns(columns));
}

/**
 * A mapping from stored JSON; null when it has another form. Whether it fits the workbook is for `recognise` to say.
 *
 * @example readColumnMapping({ tables: [{ kind: 'participants', sheet: 'Kelas A', columns: { nip: 'C' } }] })
 */
export function readColumnMapping(json: unknown): ColumnMapping | null {
  if (!isRecord(json) || !Array.isArray(json['tables']) || !json['tables'].every(isMappedTable)) return null;
  const { tables, ignoredSheets } = json;
  if (ignoredSheets === undefined) return { tables };
  const isNames = Array.isArray(ignoredSheets) && ignoredSheets.every((name) => typeof name === 'string');
  return isNames ? { tables, ignoredSheets } : null;
}

/**
 * Zero-based index of column letters; null for anything else.
 *
 * @example columnIndex('AB') // 27
 */
export function columnIndex(letters: string): number | null {
  if (!LETTERS.test(letters)) return null;
  const index = [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return index <= LAST_COLUMN ? index : null;
}
