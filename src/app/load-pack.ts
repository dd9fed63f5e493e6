import { checkParameters, nodesOf, parseGradingScheme } from '../domain/grading';
import type { GradingScheme } from '../domain/grading';
import { participantFacts, textFacts } from '../domain/eligibility';
import { DELIVERABLES_FILE, MENTORING_FILE, actionLearningFacts, parseDeliverables, parseMentoring } from '../domain/action-learning';
import type { DeliverableScheme, MentoringScheme } from '../domain/action-learning';
import { READINESS_FILE, checklistFacts, readReadinessScheme, readWorksheets } from '../domain/checklists';
import type { ReadinessScheme, WorksheetSet } from '../domain/checklists';
import { CLASS_FILE, classFacts, readClassScheme } from '../domain/class';
import type { ClassScheme } from '../domain/class';
import { groupFacts, parseGroupScheme } from '../domain/groups';
import type { GroupScheme } from '../domain/groups';
import { SCHEDULE_FILE, parseScheduleScheme, scheduleFacts } from '../domain/schedule';
import type { ScheduleScheme } from '../domain/schedule';
import { checkPack, loadPack, resolveParameters } from '../domain/rules';
import type { FactDefinition, PackCheck, PackFile, PackIssue, Parameters, ReadScheme, RulePack } from '../domain/rules';
import { standardColumns } from '../workbook';
import { accountForDocument } from './coverage';
import type { DocumentAccount } from './coverage';
import { sha256 } from './digest';

/** Every fact that the product can give to a rule, whatever the pack. */
export const knownFacts: readonly FactDefinition[] = [
  ...participantFacts, ...textFacts, ...groupFacts, ...classFacts, ...scheduleFacts, ...actionLearningFacts, ...checklistFacts,
];

/** A pack that is ready for use, and the hash of its files. */
export interface LoadedPack {
  readonly rules: RulePack;
  /** Null when the pack grades nothing. */
  readonly grading: GradingScheme | null;
  /** What is wanted of groups; null when the pack does not say. */
  readonly groups: GroupScheme | null;
  /** What the limits of the class are computed with; null when the pack does not say. */
  readonly teaching: ClassScheme | null;
  /** The organiser's checklist; null when the pack has none. */
  readonly readiness: ReadinessScheme | null;
  /** Worksheets that people fill in item by item; null when the pack has none. */
  readonly worksheets: WorksheetSet | null;
  /** What working days and the deadline of action learning are counted with; null when the pack does not say. */
  readonly schedule: ScheduleScheme | null;
  /** What a group hands in; null when the pack does not say. */
  readonly deliverables: DeliverableScheme | null;
  /** What meetings with mentors are about; null when the pack does not say. */
  readonly mentoring: MentoringScheme | null;
  /** What the pack covers of its document, and what it notes about it. */
  readonly account: DocumentAccount;
  readonly sha256: string;
}

const GRADING_FILE = 'grading.json';
/** Rules of this pack would pass for the product's own checks. */
const OWN_ID = 'cermat';

function reservedId({ id }: RulePack): readonly PackIssue[] {
  return id === OWN_ID ? [{ severity: 'error', file: 'pack.json', path: '$.id', code: 'rules.reserved-id', details: { id } }] : [];
}

/**
 * Load a pack from its files, every scheme validated by its own context.
 *
 * @returns the pack, or null with the issues that keep it from being used.
 */
export async function openPack(files: readonly PackFile[]): Promise<{ pack: LoadedPack | null; issues: readonly PackIssue[] }> {
  const { pack, issues } = loadPack(files, knownFacts);
  if (pack === null) return { pack: null, issues };
  const grading = readGrading(pack);
  const groups = readGroups(pack);
  const teaching = readTeaching(pack);
  const readiness = readReadiness(pack);
  const worksheets = readWorksheets(pack);
  const deliverables = readDeliverables(pack, grading.scheme);
  const mentoring = readMentoring(pack);
  const schedule = readSchedule(pack);
  const account = accountForDocument(pack);
  const all = [...issues, ...reservedId(pack), ...grading.issues, ...groups.issues, ...teaching.issues, ...readiness.issues, ...worksheets.issues, ...deliverables.issues, ...mentoring.issues, ...schedule.issues, ...account.issues];
  if (all.some((issue) => issue.severity === 'error')) return { pack: null, issues: all };
  return { pack: { rules: pack, grading: grading.scheme, groups: groups.scheme, teaching: teaching.scheme, readiness: readiness.scheme, worksheets: worksheets.scheme, deliverables: deliverables.scheme, mentoring: mentoring.scheme, schedule: schedule.scheme, account, sha256: await hashPack(files) }, issues: all };
}

/** The pack's own parameter values, as they are in force from its first day. */
export function resolvePackParameters({ rules }: LoadedPack): Parameters {
  return resolveParameters(rules, rules.effective.from, []).parameters;
}

/** A check of a pack, its schemes and its account of its document included. */
export interface PackExamination extends PackCheck {
  /** Null when the pack could not be loaded. */
  readonly account: DocumentAccount | null;
}

/**
 * Issues, lint, examples and mutations of a pack: what `cermat rules check` prints.
 *
 * @param withMutations `false`: without the mutations, which a stranger's pack could make endless
 */
export function examinePack(files: readonly PackFile[], withMutations = true): PackExamination {
  const check = checkPack(files, knownFacts, withMutations);
  if (check.pack === null) return { ...check, account: null };
  const account = accountForDocument(check.pack);
  const issues = [...reservedId(check.pack), ...readGrading(check.pack).issues, ...readGroups(check.pack).issues, ...readTeaching(check.pack).issues, ...readReadiness(check.pack).issues, ...readWorksheets(check.pack).issues, ...readDeliverables(check.pack, readGrading(check.pack).scheme).issues, ...readMentoring(check.pack).issues, ...readSchedule(check.pack).issues, ...account.issues];
  const isSound = check.isSound && issues.every(({ severity }) => severity !== 'error');
  return { ...check, issues: [...check.issues, ...issues], isSound, account };
}

function readGroups(pack: RulePack): ReadScheme<GroupScheme> {
  const json = pack.schemes.get('groups.json');
  return json === undefined ? { scheme: null, issues: [] } : parseGroupScheme(json, pack);
}

function readSchedule(pack: RulePack): ReadScheme<ScheduleScheme> {
  const json = pack.schemes.get(SCHEDULE_FILE);
  return json === undefined ? { scheme: null, issues: [] } : parseScheduleScheme(json, pack.parameters);
}

function readTeaching(pack: RulePack): ReadScheme<ClassScheme> {
  const json = pack.schemes.get(CLASS_FILE);
  return json === undefined ? { scheme: null, issues: [] } : readClassScheme(json, pack.parameters);
}

function readReadiness(pack: RulePack): ReadScheme<ReadinessScheme> {
  const json = pack.schemes.get(READINESS_FILE);
  return json === undefined ? { scheme: null, issues: [] } : readReadinessScheme(json, pack.parameters);
}

function readDeliverables(pack: RulePack, grading: GradingScheme | null): ReadScheme<DeliverableScheme> {
  const json = pack.schemes.get(DELIVERABLES_FILE);
  const rubrics = grading === null ? [] : nodesOf(grading).flatMap(({ node }) => (node.kind === 'rubric' ? node.criteria : []));
  const criteria = new Set(rubrics.map(({ id }) => id));
  return json === undefined ? { scheme: null, issues: [] } : parseDeliverables(json, { parameters: pack.parameters, criteria });
}

function readMentoring(pack: RulePack): ReadScheme<MentoringScheme> {
  const json = pack.schemes.get(MENTORING_FILE);
  const columns = [...standardColumns.map(({ id, table }) => ({ id, table })), ...pack.columns].filter(({ table }) => table === 'mentoring');
  return json === undefined ? { scheme: null, issues: [] } : parseMentoring(json, new Set(columns.map(({ id }) => id)));
}

function readGrading(pack: RulePack): { scheme: GradingScheme | null; issues: readonly PackIssue[] } {
  const json = pack.schemes.get(GRADING_FILE);
  if (json === undefined) return { scheme: null, issues: [] };
  const { scheme, issues } = parseGradingScheme(json);
  const found = scheme === null ? issues : [...issues, ...checkParameters(scheme, pack.parameters), ...unorderedBands(scheme, pack)];
  return { scheme, issues: found.map((issue) => ({ severity: 'error', file: GRADING_FILE, ...issue })) };
}

/** Predicate bands whose thresholds do not rise: they would overlap or be empty. */
function unorderedBands({ predicates }: GradingScheme, pack: RulePack): readonly Omit<PackIssue, 'severity' | 'file'>[] {
  const { parameters } = resolveParameters(pack, pack.effective.from, []);
  let last = -Infinity;
  return predicates.bands.flatMap(({ below }, index) => {
    const value = below === undefined ? Infinity : parameters.get(below)?.value;
    if (typeof value !== 'number') return [];
    const isRising = value > last;
    last = value;
    return isRising ? [] : [{ path: `$.predicates.bands[${index}].below`, code: 'rules.bands-order', details: { parameter: below ?? '', value } }];
  });
}

/** One hash over all files, independent of their order and line endings. */
async function hashPack(files: readonly PackFile[]): Promise<string> {
  const sorted = [...files].sort((a, b) => (a.path < b.path ? -1 : 1));
  const lines = await Promise.all(sorted.map(async (file) => `${file.path}:${await sha256(file.text.replaceAll('\r\n', '\n'))}`));
  return sha256(lines.join('\n'));
}
