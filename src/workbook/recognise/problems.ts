import { formatCellRef } from '../../domain/values';
import type { CellRef } from '../../domain/values';
import { catalogue } from '../../messages';
import type { Localised } from '../../messages';
import type { ColumnDefinition, TableKind } from '../columns';
import type { Candidate } from './candidate';
import { headerTextOf } from './read-columns';
import type { AmbiguousColumn, ReadColumn } from './read-columns';
import type { RecognitionProblem } from './recognition';

const MOST_NAMES = 12;
const LONGEST_NAME = 80;

type Details = Record<string, string | number>;

/** A word of both languages as placeholders: `column` gives `columnId` and `columnEn`. */
function bothLanguages(name: string, text: Localised): Details {
  return { [`${name}Id`]: text.id, [`${name}En`]: text.en };
}

function tableName(kind: TableKind): Localised {
  return catalogue[`recognition.table.${kind}`];
}

function shorten(text: string): string {
  return text.length > LONGEST_NAME ? `${text.slice(0, LONGEST_NAME - 1)}…` : text;
}

function listNames(names: readonly string[]): string {
  const shown = names.slice(0, MOST_NAMES).map(shorten).join(', ');
  return names.length > MOST_NAMES ? `${shown}, …` : shown;
}

/** The first cell of a header's last line; the sheet's first row for a table without a header. */
function headerStart({ context, block, left }: Candidate): CellRef {
  return { sheet: context.reader.sheet.name, row: Math.max(block.bottom, 0), column: left };
}

/** Where a header says most: its first named column's cell, else its first cell. */
function headerCellOf(candidate: Candidate): CellRef {
  const [first] = candidate.reading.named.values();
  return first === undefined
    ? headerStart(candidate)
    : cellOfColumn(candidate, first);
}

function cellOfColumn(candidate: Candidate, column: ReadColumn): CellRef {
  const part = column.header.parts.at(-1);
  return {
    sheet: candidate.context.reader.sheet.name,
    row: part?.row ?? Math.max(candidate.block.bottom, 0),
    column: part?.column ?? column.header.column,
  };
}

function problem(
  code: string, severity: RecognitionProblem['severity'], cells: readonly CellRef[], details: Details,
): RecognitionProblem {
  return { code: `recognition.${code}`, severity, sheet: cells[0]?.sheet ?? null, cells, details };
}

/** No sheet looks like a roster: says which sheets were looked at. */
export function noRoster(sheets: readonly string[]): RecognitionProblem {
  return problem('no-roster', 'error', [], { sheets: listNames(sheets) || '–' });
}

/** Several tables could be the one that an audit needs; none is taken. */
export function severalTables(kind: TableKind, candidates: readonly Candidate[]): RecognitionProblem {
  const cells = candidates.map(headerCellOf);
  const code = kind === 'participants' ? 'two-rosters' : 'two-tables';
  return problem(code, 'error', cells, { ...bothLanguages('table', tableName(kind)), addresses: listNames(cells.map(formatCellRef)) });
}

/** Other tables of the same kind were left aside: shorter lists of the same people, or hidden sheets. */
export function tablesAside(
  code: 'roster-copy' | 'hidden-table', kind: TableKind, used: Candidate, aside: readonly Candidate[],
): RecognitionProblem {
  const cells = aside.map(headerCellOf);
  return problem(code, 'warning', cells, {
    ...bothLanguages('table', tableName(kind)),
    used: formatCellRef(headerCellOf(used)),
    addresses: listNames(cells.map(formatCellRef)),
  });
}

/** Attendance or activity scores, and nothing says which; not read. */
export function twoKinds(candidate: Candidate): RecognitionProblem {
  const cell = headerCellOf(candidate);
  return problem('two-kinds', 'error', [cell], { address: formatCellRef(cell), sheet: cell.sheet });
}

/** A needed column that the table does not have. */
export function missingColumn(candidate: Candidate, kind: TableKind, definition: ColumnDefinition): RecognitionProblem {
  const row = headerStart(candidate);
  const names = [definition.header.id, definition.header.en, ...definition.aliases];
  return problem('missing-column', 'error', [row], {
    ...bothLanguages('table', tableName(kind)),
    ...bothLanguages('column', definition.header),
    columnKey: definition.id,
    sheet: row.sheet,
    row: row.row + 1,
    aliases: listNames([...new Set(names)]),
  });
}

/** Columns with headers of the same meaning; none of them is read. */
export function duplicateHeader(
  candidate: Candidate, definition: ColumnDefinition, columns: readonly ReadColumn[],
): RecognitionProblem {
  const cells = columns.map((column) => cellOfColumn(candidate, column));
  return problem('duplicate-header', definition.required ? 'error' : 'warning', cells, {
    ...bothLanguages('column', definition.header),
    columnKey: definition.id,
    addresses: listNames(cells.map(formatCellRef)),
  });
}

/** A header that could be several columns; it is not read. */
export function ambiguousHeader(candidate: Candidate, { column, definitions }: AmbiguousColumn): RecognitionProblem {
  const cell = cellOfColumn(candidate, column);
  return problem('ambiguous-header', definitions.some((one) => one.required) ? 'error' : 'warning', [cell], {
    header: shorten(headerTextOf(column.header)),
    address: formatCellRef(cell),
    columnsId: listNames(definitions.map((one) => one.header.id)),
    columnsEn: listNames(definitions.map((one) => one.header.en)),
  });
}

/** Rows with NIP and name below the signature block that ended the table; not read. */
export function lateRows(candidate: Candidate, kind: TableKind, rows: readonly number[]): RecognitionProblem {
  const sheet = candidate.context.reader.sheet.name;
  const column = candidate.reading.named.get('nip')?.header.column ?? candidate.left;
  const cells = rows.slice(0, MOST_NAMES).map((row) => ({ sheet, row, column }));
  return problem('late-rows', 'error', cells, {
    ...bothLanguages('table', tableName(kind)), sheet, count: rows.length, first: (rows[0] ?? 0) + 1,
  });
}

/** Rows with something in them, but nothing in the columns that say what they are about; not read. */
export function keylessRows(candidate: Candidate, kind: TableKind, keys: readonly ColumnDefinition[], rows: readonly number[]): RecognitionProblem {
  const sheet = candidate.context.reader.sheet.name;
  const column = candidate.reading.named.get(keys[0]?.id ?? '')?.header.column ?? candidate.left;
  return problem('keyless-rows', 'warning', rows.slice(0, MOST_NAMES).map((row) => ({ sheet, row, column })), {
    ...bothLanguages('table', tableName(kind)), sheet, count: rows.length, first: (rows[0] ?? 0) + 1,
    columnsId: listNames(keys.map(({ header }) => header.id)), columnsEn: listNames(keys.map(({ header }) => header.en)),
  });
}

/** A stored correction that the workbook no longer fits; `details` name what it says. */
export function staleMapping(
  code: 'mapping-sheet' | 'mapping-row' | 'mapping-column' | 'mapping-unknown-column' | 'mapping-same-column' | 'mapping-no-header' | 'mapping-twice',
  kind: TableKind, details: Details,
): RecognitionProblem {
  return { ...problem(code, 'warning', [], { ...bothLanguages('table', tableName(kind)), ...details }), sheet: null };
}
