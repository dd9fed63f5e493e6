import type { GivenAnswer, SheetEdition, Worksheet, WorksheetSet } from '../../domain/checklists';
import { judgeWorksheet, readWorksheetAnswers } from '../../domain/checklists';
import { citationText, stateCitation } from '../../domain/findings';
import type { ChecklistReport, Finding, Respondent, Severity } from '../../domain/findings';
import type { TableView } from '../../domain/values';
import type { Language } from '../../messages';
import type { RecognisedTable, WorkbookSnapshot } from '../../workbook';
import { needsRoster } from '../pack-tables';
import type { ClassAudit } from './class';
import { editionOf } from './edition';
import { judgeTable } from './judge-table';
import { problemFinding } from './problems';
import type { Problem } from './problems';
import { readRespondent } from './respondent';
import { emptyWorksheet, isUnanswered, worksheetProblems } from './worksheet-problems';
import type { ReadWorksheet } from './worksheet-problems';
import { reportWorksheet } from './worksheet-report';

/** What judging worksheets needs. */
export interface WorksheetAudit {
  readonly audit: ClassAudit;
  readonly snapshot: WorkbookSnapshot;
}

/** A worksheet as it was read, and who filled it in. */
export interface FilledWorksheet extends ReadWorksheet {
  readonly respondent: Respondent;
}

/**
 * Judge and score the worksheets of a workbook, in the order of the levels. Each finding cites the activity's own clause
 * and the rule's. Nothing is said of a level without a sheet; a workbook without any is told where the programme is about
 * nothing else. Linear in rows.
 */
export function auditWorksheets({ audit, snapshot }: WorksheetAudit): readonly ChecklistReport[] {
  const { pack: { worksheets: set }, context: { parameters, language } } = audit;
  if (set === null) return [];
  const filled = readWorksheetsOf({ ...audit, language }, snapshot, set);
  const isFilledIn = filled.some((one) => !isUnanswered(one));
  const problems: Problem[] = filled.length === 0 ? noWorksheet(audit) : [];
  for (const worksheet of filled) {
    problems.push(...judge(worksheet, audit, set), ...(isUnanswered(worksheet) ? [emptyWorksheet(worksheet, !isFilledIn)] : []), ...worksheetProblems(worksheet));
  }
  for (const problem of problems) audit.findings.push(problemFinding(problem, language));
  return filled.map((worksheet) => reportWorksheet(worksheet, set, parameters, worksheet.respondent));
}

/** What reading the worksheets of a workbook needs. */
type WorksheetSource = Pick<ClassAudit, 'pack' | 'recognition' | 'date1904'> & { readonly language: Language };

/** The worksheets that the workbook has, read. */
export function readWorksheetsOf(source: WorksheetSource, snapshot: WorkbookSnapshot, { worksheets }: Pick<WorksheetSet, 'worksheets'>): readonly FilledWorksheet[] {
  return worksheets.flatMap((worksheet) => {
    const table = source.recognition.tables.get(`lo-${worksheet.level}`);
    return table === undefined ? [] : [readOne(worksheet, table, source, snapshot)];
  });
}

function readOne(worksheet: Worksheet, table: RecognisedTable, { pack, date1904, language }: WorksheetSource, { sheets }: WorkbookSnapshot): FilledWorksheet {
  const sheet = sheets.find(({ name }) => name === table.sheet);
  const respondent = readRespondent(sheet ?? { rows: [] }, table.headerRow);
  const edition = editionOf(pack.rules);
  const kind: SheetEdition = respondent.edition === null ? 'unknown' : respondent.edition === edition ? 'same' : 'other';
  return {
    worksheet, table, respondent, edition, language,
    otherEdition: kind === 'other' ? respondent.edition : null, given: readWorksheetAnswers(worksheet, table, { edition: kind, date1904 }),
  };
}

/** A workbook without a worksheet, unless recognition has said why none was read. */
function noWorksheet({ pack, recognition }: ClassAudit): Problem[] {
  if (needsRoster(pack) || recognition.problems.some(({ severity }) => severity === 'error')) return [];
  return [{ code: 'checklists.no-sheet', severity: 'mandatory', outcome: 'undetermined', scope: 'workbook', subject: 'lembar-lo', name: null, cells: [], details: { pack: pack.rules.id } }];
}

/** Run the rules over the answers and add what was found. @returns what waits for a setting, told once */
function judge({ worksheet, given, table, language }: FilledWorksheet, audit: ClassAudit, { actors }: WorksheetSet): readonly Problem[] {
  const judged = judgeWorksheet(given.answers, { worksheet, actors, table, language });
  const found: Finding[] = [];
  judgeTable({ ...audit, findings: found }, 'checklist', judged.table);
  const byCode = new Map(judged.answers.map((answer) => [answer.question.code, answer]));
  const waiting = new Map<string, Finding[]>();
  for (const finding of found) {
    if (waitsForSettings(finding, audit)) waiting.set(finding.missing.join(', '), [...waiting.get(finding.missing.join(', ')) ?? [], finding]);
    else audit.findings.push({ ...finding, source: sourceOf(finding, byCode.get(finding.subject), language) });
  }
  return [...waiting.values()].flatMap((findings) => settingsOpen(findings, worksheet, table, audit));
}

function waitsForSettings({ outcome, missing }: Finding, { context: { parameters } }: ClassAudit): boolean {
  return outcome === 'undetermined' && missing.length > 0 && missing.every((id) => parameters.has(id));
}

/** Answers that wait for the same settings, once; a setting that could not be read is reported already. */
function settingsOpen(findings: readonly Finding[], { level }: Worksheet, { sheet }: TableView, { context, reportedSettings }: ClassAudit): readonly Problem[] {
  const missing = findings[0]?.missing ?? [];
  if (missing.some((id) => reportedSettings.has(id))) return [];
  const settings = missing.flatMap((id) => context.parameters.get(id) ?? []);
  const severity: Severity = findings.some((one) => one.severity === 'mandatory') ? 'mandatory' : 'recommended';
  return [{
    code: 'checklists.answers-wait', severity, outcome: 'undetermined', scope: 'checklist', subject: `lo-${level}-${missing.join('-')}`, name: sheet,
    missing, cells: settings.flatMap(({ cell }) => cell ?? []),
    details: { sheet, count: new Set(findings.map(({ subject }) => subject)).size, settings: settings.map(({ id, title }) => `“${title[context.language]}” (${id})`).join(', ') },
  }];
}

/** The activity's clause, and the rule's where that is another document's. */
function sourceOf({ source }: Finding, answer: GivenAnswer | undefined, language: Language): Finding['source'] {
  if (answer === undefined) return source;
  const own = stateCitation(answer.question.entry.source[0], language);
  return own.document === source.document ? own : { ...own, clause: `${own.clause}; ${citationText(source, language)}` };
}
