import type { CellRef, OpenColumn, TableView } from '../../values';
import type { Language } from '../../../messages';
import { error, warning } from '../problem';
import type { ActionLearningProblem } from '../problem';
import { rowsOfGroups } from '../rows-of-groups';
import type { DeliverableScheme, ReportElement } from '../schemes/deliverables';
import { matchElements } from './match-elements';
import type { MatchedElements } from './match-elements';
import { readAnswer } from './read-answer';
import type { ElementAnswer } from './read-answer';
import { readForms } from './read-form';
import type { FormsRead } from './read-form';

/** What the sheet says about one group's report. */
export interface GroupReportRead {
  /** One per element, in the scheme's order. */
  readonly answers: readonly ElementAnswer[];
  /** Null when the sheet has no column for it. */
  readonly form: { readonly read: FormsRead; readonly cells: readonly CellRef[] } | null;
}

/** The checklist of reports, group by group. */
export interface ReadReports {
  /** Null for a group without a row. */
  of(group: string): GroupReportRead | null;
  /** Where a group would be added. */
  readonly newcomer: readonly CellRef[];
  readonly problems: readonly ActionLearningProblem[];
}

const FORM = 'bentuk';

/** Read the checklist of reports for the groups of a roster. Linear in rows times elements. */
export function readReports(table: TableView, scheme: DeliverableScheme, groups: ReadonlySet<string>, language: Language): ReadReports {
  const matched = matchElements(table.openColumns, scheme);
  const { rows, problems } = rowsOfGroups(table, groups);
  const column = table.columnOf('kelompok');
  return {
    of: (group) => {
      const positions = rows.get(group);
      return positions === undefined ? null : readGroup(table, scheme, matched, positions);
    },
    newcomer: column === null || table.length === 0 ? [] : [{ sheet: table.sheet, row: table.sheetRow(table.length - 1) + 1, column }],
    problems: [...problems, ...repeatedGroups(table, rows), ...columnProblems(table, scheme, matched, language)],
  };
}

function readGroup(table: TableView, scheme: DeliverableScheme, { columns }: MatchedElements, positions: readonly number[]): GroupReportRead {
  const column = table.columnOf(FORM);
  return {
    answers: scheme.elements.map((element) => readAnswer(table, element, columns.get(element)?.column ?? null, positions)),
    form: column === null ? null : readGroupForms(table, scheme, column, positions),
  };
}

/** The forms of all rows together: rows that are blank say nothing beside others, different ones leave it open. */
function readGroupForms(table: TableView, scheme: DeliverableScheme, column: number, positions: readonly number[]): NonNullable<GroupReportRead['form']> {
  const read = positions.map((position) => ({ read: readForms(table.cell(position, FORM), scheme), at: { sheet: table.sheet, row: table.sheetRow(position), column } }));
  const told = read.filter((one) => one.read.forms !== null || one.read.code !== 'blank');
  const [first] = told;
  if (first === undefined) return { read: { forms: null, code: 'blank' }, cells: read.map(({ at }) => at) };
  const keys = new Set(told.map((one) => [...(one.read.forms ?? ['?'])].sort().join()));
  return { read: keys.size === 1 ? first.read : { forms: null, code: 'action-learning.form-unclear' }, cells: told.map(({ at }) => at) };
}

function repeatedGroups(table: TableView, rows: ReadonlyMap<string, readonly number[]>): readonly ActionLearningProblem[] {
  const column = table.columnOf('kelompok') ?? 0;
  return [...rows].filter(([, positions]) => positions.length > 1).map(([group, positions]) => (
    warning('group-twice', { group, sheet: table.sheet }, positions.slice(0, 100).map((position) => ({ sheet: table.sheet, row: table.sheetRow(position), column })), group)));
}

function columnProblems(table: TableView, scheme: DeliverableScheme, matched: MatchedElements, language: Language): readonly ActionLearningProblem[] {
  if (table.length === 0) return [];
  const { sheet } = table;
  const names = (elements: readonly ReportElement[]): string => elements.map(({ title }) => title[language]).join('; ');
  const headers = (columns: readonly OpenColumn[]): string => columns.slice(0, 20).map(({ header }) => `“${header}”`).join(', ');
  const at = (columns: readonly OpenColumn[]): readonly CellRef[] => columns.slice(0, 20).map(({ column }) => ({ sheet, row: Math.max(table.sheetRow(0) - 1, 0), column }));
  const missing = scheme.elements.filter((element) => !matched.columns.has(element) && !matched.contested.has(element));
  const ordered = matched.byOrder.flatMap((element) => matched.columns.get(element) ?? []);
  return [
    ...(missing.length === 0 ? [] : [error('element-missing', { elements: names(missing), count: missing.length, sheet, columns: headers(matched.unmatched) || '–' }, at(matched.unmatched))]),
    ...[...matched.contested].map(([element, columns]) => error('element-twice', { element: names([element]), columns: headers(columns), sheet }, at(columns))),
    ...(ordered.length === 0 ? [] : [warning('element-by-order', { columns: headers(ordered), elements: names(matched.byOrder), sheet }, at(ordered))]),
  ];
}
