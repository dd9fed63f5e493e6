import { isoOfDay } from '../domain/values';
import type { CellRef } from '../domain/values';
import type { Finding, Report, SettingReport } from '../domain/findings';
import type { FactDefinition, Parameters } from '../domain/rules';
import { composeAudit, readDecisions, recognise } from '../workbook';
import type { ColumnDefinition, Receipt, WorkbookHost, WorkbookPlan, WorkbookSnapshot } from '../workbook';
import type { Language } from '../messages';
import { auditClass } from './auditing/class';
import { outsidePackProblem, problemFinding, recognitionProblem, settingProblem } from './auditing/problems';
import { resolveReference } from './auditing/reference-day';
import type { Reference } from './auditing/reference-day';
import { sealInputs } from './auditing/seal';
import { readSettings, settingCells } from './auditing/settings';
import { describeTables } from './auditing/tables';
import { sha256 } from './digest';
import { knownFacts } from './load-pack';
import type { LoadedPack } from './load-pack';
import type { ToolIdentity } from './report-json';

/** What an audit is asked to do. */
export interface AuditRequest {
  readonly pack: LoadedPack;
  /** The workbook as reports name it, and the hash of its bytes. */
  readonly input: { readonly file: string; readonly sha256: string };
  /** ISO date; null: the workbook's or the pack's first training day. */
  readonly asOf: string | null;
  readonly language: Language;
  /** Report what passes and what does not apply, too. */
  readonly everyOutcome: boolean;
  /** The program that audits, for the trace. */
  readonly tool: ToolIdentity;
}

/**
 * Audit a workbook as it was read: recognise its tables, evaluate every rule, compute every grade.
 * Nothing is written; the same snapshot and request always give the same report.
 */
export async function auditSnapshot(snapshot: WorkbookSnapshot, request: AuditRequest): Promise<Report> {
  const { pack, language } = request;
  const recognition = recognise(snapshot, { packColumns: columnsOf(pack) });
  const settings = recognition.tables.get('settings') ?? null;
  const overrides = readSettings(settings, snapshot.date1904);
  const reference = resolveReference(pack.rules, request.asOf, overrides);
  const findings: Finding[] = [];
  for (const problem of recognition.problems) findings.push(problemFinding(recognitionProblem(problem), language));
  for (const problem of reference.problems) findings.push(problemFinding(settingProblem(problem, language), language));
  if (reference.isOutsidePack) findings.push(problemFinding(outsidePackProblem(pack.rules.effective, language), language));
  const { participants, groups } = auditClass({
    pack, recognition, reference, date1904: snapshot.date1904, reportedSettings: new Set(reference.problems.map(({ id }) => id)),
    context: { parameters: reference.parameters, facts: factsOf(pack), language, everyOutcome: request.everyOutcome },
    findings,
  });
  return {
    language, findings, participants, groups,
    pack: { id: pack.rules.id, title: pack.rules.title[language], version: pack.rules.version, sha256: pack.sha256 },
    input: request.input,
    asOf: isoOfDay(reference.day),
    tables: describeTables(recognition),
    settings: describeSettings(reference.parameters, settingCells(settings), language),
    decisions: readDecisions(snapshot),
    seal: { inputs: await sealInputs(snapshot.sheets), rules: await sealRules(pack, reference) },
  };
}

/** An audit and what it would write. */
export interface Audit {
  readonly report: Report;
  readonly plan: WorkbookPlan;
}

/** Read a workbook, audit it and plan what to write; {@link writeAudit} does it. */
export async function auditWorkbook(host: WorkbookHost, request: AuditRequest): Promise<Audit> {
  const snapshot = await host.read();
  const report = await auditSnapshot(snapshot, request);
  const ruleTitles = new Map(request.pack.rules.rules.map(({ id, title }) => [id, title[request.language]]));
  const decidingRules = rulesInDocumentOrder(request.pack);
  return { report, plan: composeAudit(report, snapshot, { ruleTitles, decidingRules, tool: request.tool, capabilities: host.capabilities }) };
}

/** The rules that decide a participant's eligibility, as the document lists them. */
function rulesInDocumentOrder({ rules: { rules } }: LoadedPack): readonly string[] {
  const deciding = rules.filter(({ scope, severity }) => scope === 'participant' && severity === 'mandatory');
  const lineOf = ({ source }: (typeof deciding)[number]): number => source[0].line ?? Infinity;
  return deciding.sort((a, b) => lineOf(a) - lineOf(b)).map(({ id }) => id);
}

/** Write an audit's results into the workbook that it was made from: wholly or not at all. */
export async function writeAudit(host: WorkbookHost, audit: Audit): Promise<Receipt> {
  return host.apply(audit.plan);
}

function columnsOf(pack: LoadedPack): readonly ColumnDefinition[] {
  return pack.rules.columns.map(({ id, table, title, aliases, required }) => ({
    id, table: table as ColumnDefinition['table'], header: title, aliases, required,
  }));
}

function factsOf(pack: LoadedPack): ReadonlyMap<string, FactDefinition> {
  return new Map([...knownFacts, ...pack.rules.columns].map((fact) => [fact.id, fact]));
}

function describeSettings(parameters: Parameters, cells: ReadonlyMap<string, CellRef>, language: Language): readonly SettingReport[] {
  return [...parameters.values()].map(({ id, title, text, unit, source, assumed, origin, cell }) => ({
    id, title: title[language], text, unit: unit[language], source: `${source.document}, ${source.clause}`, assumed, origin, cell: cell ?? cells.get(id) ?? null,
  }));
}

/** The rules as they were in force: the pack's files and every parameter that the workbook overrides. */
async function sealRules(pack: LoadedPack, { parameters, day }: Reference): Promise<string> {
  const values = [...parameters.values()].map(({ id, value }) => `${id}=${JSON.stringify(value)}`);
  return sha256([pack.sha256, isoOfDay(day), ...values].join('\n'));
}

