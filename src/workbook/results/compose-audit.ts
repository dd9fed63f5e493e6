import type { Report } from '../../domain/findings';
import type { HostCapabilities } from '../host';
import type { AddSheetOperation, PlanOperation, SheetSpec, WorkbookPlan } from '../plan';
import type { WorkbookSnapshot } from '../snapshot';
import { sourceSheets } from './cell-marks';
import { DecisionLedger, readDecisionEntries } from './decisions';
import { eligibilitySheet } from './eligibility-sheet';
import { expectedCells } from './expectations';
import type { GradeFormulaModel } from './formulas/formula-model';
import { gradedParticipants, layOutFormulas } from './grade-layout';
import type { Graded } from './grade-layout';
import { gradesSheet } from './grades-sheet';
import { planHighlights } from './highlights';
import { keptGroupsSheet } from './keep-groups-sheet';
import { planNotes } from './notes';
import { viewReport } from './report-view';
import type { ReportView } from './report-view';
import { checklistsOf } from './scores-page';
import { scoresSheet } from './scores-sheet';
import { freeTableName, resultSheetNames } from './sheet-names';
import type { ResultKind, SheetNames } from './sheet-names';
import { summarySheet } from './summary-sheet';
import { traceSheet } from './trace-sheet';
import type { Tool } from './trace-sheet';
import { violationsSheet } from './violations-sheet';

/** What the composer cannot read from the report. */
export interface ComposeOptions {
  /** Titles of rules by full id, in the report's language; a rule without one is called by its id. */
  readonly ruleTitles?: ReadonlyMap<string, string>;
  /** Full ids of the rules that decide eligibility, in the order of the document; absent: those that findings name. */
  readonly decidingRules?: readonly string[];
  readonly tool?: Tool;
  /** What the grades are computed by; absent: `Nilai Akhir` has no formulas. */
  readonly formulas?: GradeFormulaModel;
  /** A new sheet of proposed groups; absent: the one that stands in the workbook is kept. */
  readonly groups?: SheetSpec;
  /** A sheet that explains grades one by one, which is then shown; absent: none, since an earlier one explains other results. */
  readonly explanations?: SheetSpec;
  /** What the host can do; marks that it cannot make are not planned. */
  readonly capabilities?: Pick<HostCapabilities, 'highlights' | 'notes'>;
}

/**
 * How an audit's results are written back: everything of an earlier run is taken back, the result sheets are
 * added, and the cells that findings stand on are coloured and annotated. Source values are never changed.
 * What the committee typed in the earlier run's `Pelanggaran` is written again, also where its finding is gone.
 *
 * @param report in one language; the sheets are written in it, their names are the same in all
 * @param snapshot the workbook that the report is about, as read before the audit
 * @example composeAudit(report, await host.read()) // { operations: [{ kind: 'remove-own' }, { kind: 'add-sheet', … }, …], expects: … }
 */
export function composeAudit(report: Report, snapshot: WorkbookSnapshot, options: ComposeOptions = {}): WorkbookPlan {
  const { ruleTitles = new Map<string, string>(), tool = { name: 'Cermat', version: '' } } = options;
  const { highlights, notes } = options.capabilities ?? { highlights: true, notes: true };
  const view = viewReport(report, ruleTitles);
  const names = resultSheetNames(snapshot);
  const sheets = sourceSheets(snapshot);
  const ledger = new DecisionLedger(report.decisions, readDecisionEntries(snapshot));
  const notePlan = notes ? planNotes(view, sheets) : { operations: [], omitted: new Map<string, number>() };
  const lists = listSheets(view, { names, snapshot, ledger, options, tool });
  const summary = summarySheet(view, names, lists.map(([kind]) => kind), notePlan);
  const groups = options.groups ?? keptGroupsSheet(snapshot, names.groups, view.words);
  const operations: PlanOperation[] = [
    { kind: 'remove-own' },
    { kind: 'add-sheet', sheet: summary, activate: options.explanations === undefined },
    ...lists.map(([, sheet]): AddSheetOperation => ({ kind: 'add-sheet', sheet })),
    ...(groups === null ? [] : [{ kind: 'add-sheet' as const, sheet: groups }]),
    ...(options.explanations === undefined ? [] : [{ kind: 'add-sheet' as const, sheet: options.explanations, activate: true }]),
    ...(highlights ? planHighlights(view, sheets) : []),
    ...notePlan.operations,
  ];
  return { operations, expects: expectedCells(snapshot, operations) };
}

interface ListContext {
  readonly names: SheetNames;
  readonly snapshot: WorkbookSnapshot;
  readonly ledger: DecisionLedger;
  readonly options: ComposeOptions;
  readonly tool: Tool;
}

/** The sheets behind the summary, in reading order; what the report says nothing about has none. */
function listSheets(view: ReportView, { names, snapshot, ledger, options, tool }: ListContext): readonly (readonly [ResultKind, SheetSpec])[] {
  const { report } = view;
  const lists: [ResultKind, SheetSpec][] = [['violations', violationsSheet(view, ledger, names.violations, freeTableName('CermatPelanggaran', snapshot))]];
  if (isAboutEligibility(report, options)) {
    lists.push(['eligibility', eligibilitySheet(view, options.decidingRules ?? null, names.eligibility, freeTableName('CermatKelayakan', snapshot))]);
  }
  const graded = gradedParticipants(report.participants);
  if (graded.length > 0) lists.push(['grades', gradesOf(view, graded, snapshot, options.formulas)]);
  if (checklistsOf(view).length > 0) lists.push(['scores', scoresSheet(view, names.scores)]);
  return [...lists, ['trace', traceSheet(view, tool, names.trace)]];
}

/** False where nobody's eligibility is decided: by a pack without such rules nobody is eligible, and worksheets alone have no roster. */
function isAboutEligibility({ participants, tables, checklists = [] }: Report, { decidingRules }: ComposeOptions): boolean {
  if (decidingRules?.length === 0) return false;
  return participants.length > 0 || checklists.length === 0 || tables.some(({ kind }) => kind === 'participants');
}

function gradesOf(view: ReportView, graded: readonly Graded[], snapshot: WorkbookSnapshot, model: GradeFormulaModel | undefined): SheetSpec {
  const { language } = view.report;
  const page = model === undefined ? null : layOutFormulas({ graded, model, snapshot, view, language });
  return gradesSheet(view, graded, page, { name: resultSheetNames(snapshot).grades, tableName: freeTableName('CermatNilaiAkhir', snapshot) });
}
