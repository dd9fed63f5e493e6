import { isoOfDay } from '../domain/values';
import type { Finding, Report } from '../domain/findings';
import type { FactDefinition } from '../domain/rules';
import { composeAudit, readDecisions } from '../workbook';
import type { HostCapabilities, Receipt, SheetSpec, WorkbookHost, WorkbookPlan, WorkbookSnapshot } from '../workbook';
import { enter } from './auditing/checkpoint';
import type { Checkpoint } from './auditing/checkpoint';
import { auditClass, NO_CLASS } from './auditing/class';
import type { AuditedClass, ClassAudit } from './auditing/class';
import { formulaFindings } from './auditing/formula-check';
import { expectRosterEnd } from './auditing/roster-end';
import { isDecidingEligibility } from './auditing/people';
import { sealInputs, sealRules } from './auditing/seal';
import { describeTables } from './auditing/tables';
import { auditWorksheets } from './auditing/worksheets';
import { leftToPeople } from './coverage';
import { gradeFormulaModel } from './grade-formula-model';
import { inspectWorkbook } from './inspect';
import type { InspectionRequest, WorkbookInspection } from './inspect';
import { knownFacts } from './load-pack';
import type { LoadedPack } from './load-pack';
import { needsRoster } from './pack-tables';
import type { ToolIdentity } from './report-json';

export type { AuditPhase, Checkpoint } from './auditing/checkpoint';

/** What an audit is asked to do. */
export interface AuditRequest extends InspectionRequest {
  /** The workbook as reports name it, and the hash of its bytes. */
  readonly input: { readonly file: string; readonly sha256: string };
  /** Report what passes and what does not apply, too. */
  readonly everyOutcome: boolean;
  /** The program that audits, for the trace. */
  readonly tool: ToolIdentity;
  /** Absent: the audit runs through. */
  readonly checkpoint?: Checkpoint;
}

/**
 * Audit a workbook as it was read: recognise its tables, evaluate every rule, compute every grade.
 * Nothing is written; the same snapshot and request always give the same report.
 *
 * @throws what the request's checkpoint throws
 */
export async function auditSnapshot(snapshot: WorkbookSnapshot, request: AuditRequest): Promise<Report> {
  await enter('recognise', request);
  return auditInspected(snapshot, inspectWorkbook(snapshot, request), request);
}

/**
 * The rest of {@link auditSnapshot}, for a workbook that has been inspected already.
 *
 * @param inspection of this snapshot, by the same pack, date and language
 */
export async function auditInspected(snapshot: WorkbookSnapshot, inspection: WorkbookInspection, request: AuditRequest): Promise<Report> {
  const { pack, language, everyOutcome } = request;
  const { recognition, reference, corrections } = inspection;
  const ignoredSheets = ignoredIn(snapshot, inspection);
  const findings: Finding[] = [...inspection.problems];
  const audit: ClassAudit = {
    pack, recognition, reference, date1904: snapshot.date1904, reportedSettings: new Set(reference.problems.map(({ id }) => id)),
    context: { parameters: reference.parameters, facts: factsOf(pack), language, everyOutcome },
    findings, checkpoint: request.checkpoint,
  };
  const audited = await auditPeople(audit);
  const checklists = auditWorksheets({ audit, snapshot });
  findings.push(...formulaFindings({ participants: audited.participants, settings: inspection.settings, pack, snapshot, language }));
  await enter('seal', request);
  return {
    language, findings, ...audited, ...(checklists.length === 0 ? {} : { checklists }),
    pack: { id: pack.rules.id, title: pack.rules.title[language], version: pack.rules.version, sha256: pack.sha256 },
    input: request.input,
    asOf: isoOfDay(reference.day),
    tables: describeTables(recognition, corrections),
    ...(ignoredSheets.length === 0 ? {} : { ignoredSheets }),
    settings: inspection.settings,
    leftToPeople: leftToPeople(pack.account, language),
    decisions: readDecisions(snapshot),
    seal: { inputs: await sealInputs(snapshot), rules: await sealRules(pack, reference) },
  };
}

/** Judge the class. A programme about nobody judges nobody: by its rules nobody would be found wanting. */
async function auditPeople(audit: ClassAudit): Promise<AuditedClass> {
  if (needsRoster(audit.pack)) return auditClass(audit);
  await enter('rules', audit);
  return NO_CLASS;
}

/** Sheets of the workbook that corrections leave unread. */
function ignoredIn({ sheets }: WorkbookSnapshot, { mapping }: WorkbookInspection): readonly string[] {
  return sheets.map(({ name }) => name).filter((name) => mapping?.ignoredSheets?.includes(name) === true);
}

/** An audit and what it would write. */
export interface Audit {
  readonly report: Report;
  readonly plan: WorkbookPlan;
  /** What the report was made from. */
  readonly inspection: WorkbookInspection;
}

/** Read a workbook, audit it and plan what to write; {@link writeAudit} does it. */
export async function auditWorkbook(host: WorkbookHost, request: AuditRequest): Promise<Audit> {
  const snapshot = await host.read();
  await enter('recognise', request);
  const inspection = inspectWorkbook(snapshot, request);
  const report = await auditInspected(snapshot, inspection, request);
  return { report, inspection, plan: await planAudit(report, snapshot, request, host.capabilities) };
}

/**
 * What an audit would write into the workbook that its report is about.
 *
 * @param groups a new sheet of proposed groups; absent: the one that stands there is kept
 * @param explanations a sheet that explains grades; absent: none, also where one stands there
 */
export async function planAudit(
  report: Report, snapshot: WorkbookSnapshot, request: AuditRequest, capabilities: HostCapabilities, groups?: SheetSpec, explanations?: SheetSpec,
): Promise<WorkbookPlan> {
  await enter('compose', request);
  const { pack, tool, language } = request;
  const ruleTitles = new Map(pack.rules.rules.map(({ id, title }) => [id, title[language]]));
  const formulas = gradeFormulaModel(pack, report.settings);
  const plan = composeAudit(report, snapshot, {
    ruleTitles, decidingRules: rulesInDocumentOrder(pack), tool, capabilities,
    ...(formulas === null ? {} : { formulas }), ...(groups === undefined ? {} : { groups }),
    ...(explanations === undefined ? {} : { explanations }),
  });
  return expectRosterEnd(plan, report, snapshot);
}

/** The rules that decide a participant's eligibility, as the document lists them. */
function rulesInDocumentOrder({ rules: { rules } }: LoadedPack): readonly string[] {
  const deciding = rules.filter(isDecidingEligibility);
  const lineOf = ({ source }: (typeof deciding)[number]): number => source[0].line ?? Infinity;
  return deciding.sort((a, b) => lineOf(a) - lineOf(b)).map(({ id }) => id);
}

/** Write an audit's results into the workbook that it was made from: wholly or not at all. */
export async function writeAudit(host: WorkbookHost, audit: Pick<Audit, 'plan'>): Promise<Receipt> {
  return host.apply(audit.plan);
}

function factsOf(pack: LoadedPack): ReadonlyMap<string, FactDefinition> {
  return new Map([...knownFacts, ...pack.rules.columns].map((fact) => [fact.id, fact]));
}
