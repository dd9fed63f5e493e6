import { asksFor, judgeChecklist, readAnswers } from '../../domain/checklists';
import type { Answers, ReadinessItem, WaitingItems } from '../../domain/checklists';
import { stateCitation } from '../../domain/findings';
import type { Finding } from '../../domain/findings';
import type { Parameters } from '../../domain/rules';
import { cellsIn } from '../../domain/values';
import type { TableView } from '../../domain/values';
import type { RecognisedTable } from '../../workbook';
import { judgeTable } from './judge-table';
import { nextCell } from './next-cell';
import { problemFinding } from './problems';
import type { Problem } from './problems';
import type { ReadClass } from './read-class';

const COLUMNS = { code: 'kode', title: 'uraian', answer: 'status' };
/** Codes that a message lists; the rest is counted. */
const MOST_LISTED = 8;
/** Rows that a message points at; the rest is counted. */
const MOST_CELLS = 200;

/**
 * Judge the organiser's checklist. Each finding cites the clause of its own item. Nothing is said without the sheet, or
 * where the pack has no checklist. Linear in rows.
 *
 * @source KAP K30–K40, K43, K44, K47, K73, K84, K87, K90, K91, K93–K95
 */
export function auditReadiness(read: ReadClass): void {
  const { audit } = read;
  const { readiness } = audit.pack;
  const table = audit.recognition.tables.get('readiness');
  if (readiness === null || table === undefined) return;
  const answers = readAnswers(readiness.items, table, COLUMNS);
  const problems = [...(isUnanswered(answers) ? [unanswered(answers, table)] : judgeAnswers(answers, table, read)), ...sheetProblems(answers, table, audit.context.parameters)];
  for (const problem of problems) audit.findings.push(problemFinding(problem, audit.context.language));
}

/** Judge each item, and add what was found; what nobody can judge before a setting is chosen is left. */
function judgeAnswers(answers: Answers<ReadinessItem>, table: TableView, read: ReadClass): readonly Problem[] {
  const { audit } = read;
  const { language, parameters } = audit.context;
  const checklist = judgeChecklist(answers, table, parameters, language);
  const found: Finding[] = [];
  judgeTable({ ...audit, findings: found }, 'checklist', checklist.table);
  const citations = new Map(checklist.citations.map((citation, row) => [checklist.table.subject(row).key, stateCitation(citation, language)]));
  for (const finding of found) audit.findings.push({ ...finding, source: citations.get(finding.subject) ?? finding.source });
  return checklist.waiting.flatMap((waiting) => settingOpen(waiting, read));
}

/** True while nobody has answered anything: said once, instead of once for every item. */
function isUnanswered({ answered }: Answers<ReadinessItem>): boolean {
  return answered.length > 0 && answered.every(({ rows }) => rows.every(({ answer }) => answer.kind === 'blank'));
}

function unanswered({ answered }: Answers<ReadinessItem>, table: TableView): Problem {
  return {
    code: 'checklists.none-answered', outcome: 'undetermined', scope: 'checklist', subject: 'kesiapan', name: table.sheet,
    severity: answered.some(({ item }) => item.kind === 'mandatory') ? 'mandatory' : 'recommended',
    cells: answered.flatMap(({ rows }) => rows.flatMap(({ position }) => cellsIn(table, position, ['status']))),
    details: { sheet: table.sheet, count: answered.length },
  };
}

/** Items that wait for a setting, once for each setting; a setting that could not be read is reported already. */
function settingOpen({ parameter, items }: WaitingItems, { audit }: ReadClass): readonly Problem[] {
  const setting = audit.context.parameters.get(parameter);
  if (setting === undefined || audit.reportedSettings.has(parameter)) return [];
  const { language } = audit.context;
  return [{
    code: 'checklists.setting-open', outcome: 'undetermined', scope: 'checklist', subject: parameter, name: setting.title[language], missing: [parameter],
    severity: items.some(({ kind }) => kind === 'mandatory') ? 'mandatory' : 'recommended',
    cells: setting.cell === null ? [] : [setting.cell],
    details: { count: items.length, setting: parameter, title: setting.title[language], options: optionsOf(setting) },
  }];
}

function optionsOf({ type, options }: { readonly type: string; readonly options: readonly string[] }): string {
  return type === 'boolean' ? 'ya, tidak' : options.join(', ');
}

/** What of the checklist the sheet lacks, and what of the sheet is not on the checklist: each told once. */
function sheetProblems({ lacking, strangers }: Answers<ReadinessItem>, table: RecognisedTable, parameters: Parameters): readonly Problem[] {
  const asked = lacking.filter((item) => asksFor(item, parameters) !== false);
  return [
    ...(asked.length === 0 ? [] : [itemsLacking(asked, table)]),
    ...(strangers.length === 0 ? [] : [{
      severity: 'recommended', scope: 'checklist', subject: null, name: null, code: 'checklists.codes-unknown', outcome: 'fail',
      cells: strangers.slice(0, MOST_CELLS).flatMap((position) => cellsIn(table, position, ['kode'])), details: { sheet: table.sheet, count: strangers.length },
    } as const]),
  ];
}

/** Items without a row weigh what the heaviest of them weighs, which stand in front: a deleted row is no answer. */
function itemsLacking(lacking: readonly ReadinessItem[], table: RecognisedTable): Problem {
  const mandatory = lacking.filter(({ kind }) => kind === 'mandatory');
  const codes = [...mandatory, ...lacking.filter(({ kind }) => kind !== 'mandatory')].map(({ id }) => id);
  const listed = codes.slice(0, MOST_LISTED).join(', ');
  return {
    code: 'checklists.items-lacking', outcome: 'undetermined', scope: 'checklist', subject: 'butir-kesiapan', name: null,
    severity: mandatory.length > 0 ? 'mandatory' : 'recommended', cells: [nextCell(table)],
    details: { sheet: table.sheet, count: codes.length, codes: codes.length > MOST_LISTED ? `${listed}, …` : listed },
  };
}
