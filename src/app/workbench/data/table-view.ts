import { columnName } from '../../../domain/values';
import { say } from '../../../messages';
import type { Language } from '../../../messages';
import type { ColumnDefinition, MappedTable, RecognisedTable, RecognitionProblem, TableKind } from '../../../workbook';
import type { WorkbookInspection } from '../../inspect';
import type { ColumnView, TableView } from '../views';

/** A kind of table as it was found, or that it is absent. */
export function viewTable(kind: TableKind, { recognition, mapping }: WorkbookInspection, definitions: readonly ColumnDefinition[], language: Language): TableView {
  const table = recognition.tables.get(kind) ?? null;
  const columns = definitions.filter((column) => table?.columns.has(column.id) === true || !isSpare(column));
  const mapped = mapping?.tables.find((one) => one.kind === kind && one.sheet === table?.sheet);
  const problems = recognition.problems.filter((problem) => concerns(problem, kind, table));
  return {
    kind, columns: columns.map((column) => viewColumn(column, table, mapped, language)),
    title: say(language, `results.table.${kind}`),
    sheet: table?.sheet ?? null,
    rows: table?.length ?? 0,
    detail: detailOf(table, columns, problems, language),
    state: stateOf(table, problems),
    isCorrected: mapped !== undefined,
  };
}

/** A rubric may have ten criteria; the standard layout has three, and the others are no loss where they are absent. */
function isSpare({ id, required }: ColumnDefinition): boolean {
  return !required && Number(/^kriteria-(\d+)$/.exec(id)?.[1] ?? 0) > STANDARD_CRITERIA;
}

const STANDARD_CRITERIA = 3;

/** True for a problem of a kind of table, found or not. */
function concerns({ code, sheet, details }: RecognitionProblem, kind: TableKind, table: RecognisedTable | null): boolean {
  if (code === 'recognition.no-roster') return kind === 'participants';
  if (code === 'recognition.two-rosters') return kind === 'participants';
  const named = details['tableId'];
  if (named !== undefined) return named === say('id', `recognition.table.${kind}`);
  return table !== null && sheet === table.sheet;
}

function stateOf(table: RecognisedTable | null, problems: readonly RecognitionProblem[]): TableView['state'] {
  if (problems.some(({ severity, code }) => severity === 'error' && code !== 'recognition.no-roster')) return 'error';
  if (table === null) return 'absent';
  return problems.length > 0 ? 'warning' : 'ok';
}

function detailOf(
  table: RecognisedTable | null, columns: readonly ColumnDefinition[], problems: readonly RecognitionProblem[], language: Language,
): string {
  if (table === null) return say(language, problems.some(({ cells }) => cells.length > 0) ? 'workbench.table.not-chosen' : 'workbench.table.absent');
  const found = columns.filter(({ id }) => table.columns.has(id)).length;
  const values = { row: table.headerRow + 1, found, total: columns.length, open: table.openColumns.length };
  const tag = table.headerRow < 0 ? 'workbench.table.found-bare' : 'workbench.table.found';
  return say(language, table.openColumns.length > 0 ? `${tag}-open` : tag, values);
}

function viewColumn({ id, header, required }: ColumnDefinition, table: RecognisedTable | null, mapped: MappedTable | undefined, language: Language): ColumnView {
  const column = table?.columns.get(id);
  return {
    id, title: header[language], isRequired: required,
    letter: column === undefined ? null : columnName(column),
    isCorrected: mapped?.columns !== undefined && Object.hasOwn(mapped.columns, id),
  };
}
