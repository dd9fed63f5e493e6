import { DELIVERABLES_FILE, MENTORING_FILE, parseDeliverables, parseMentoring } from '../domain/action-learning';
import type { DeliverableScheme, MentoringScheme } from '../domain/action-learning';
import { READINESS_FILE, readReadinessScheme, readWorksheets } from '../domain/checklists';
import type { ReadinessScheme, WorksheetSet } from '../domain/checklists';
import { CLASS_FILE, readClassScheme } from '../domain/class';
import type { ClassScheme } from '../domain/class';
import { checkParameters, nodesOf, parseGradingScheme } from '../domain/grading';
import type { GradingScheme } from '../domain/grading';
import { parseGroupScheme } from '../domain/groups';
import type { GroupScheme } from '../domain/groups';
import { resolveParameters } from '../domain/rules';
import type { PackIssue, ReadScheme, RulePack } from '../domain/rules';
import { SCHEDULE_FILE, parseScheduleScheme } from '../domain/schedule';
import type { ScheduleScheme } from '../domain/schedule';
import { standardColumns } from '../workbook';

/** What a pack's data files beside its rules say; each is null when the pack does not have it. */
export interface PackSchemes {
  /** How grades are computed; null: the pack grades nothing. */
  readonly grading: GradingScheme | null;
  /** What is wanted of groups. */
  readonly groups: GroupScheme | null;
  /** What the limits of the class are computed with. */
  readonly teaching: ClassScheme | null;
  /** The organiser's checklist. */
  readonly readiness: ReadinessScheme | null;
  /** What working days and the deadline of action learning are counted with. */
  readonly schedule: ScheduleScheme | null;
  /** What a group hands in. */
  readonly deliverables: DeliverableScheme | null;
  /** What meetings with mentors are about. */
  readonly mentoring: MentoringScheme | null;
  /** What people assess themselves by, and what their answers are worth. */
  readonly worksheets: WorksheetSet | null;
}

const GRADING_FILE = 'grading.json';
const GROUPS_FILE = 'groups.json';

/** Read every scheme of a pack, each validated by its own context. */
export function readSchemes(pack: RulePack): { readonly schemes: PackSchemes; readonly issues: readonly PackIssue[] } {
  const issues: PackIssue[] = [];
  const read = <T>(file: string, parse: (json: unknown) => ReadScheme<T>): T | null => {
    const json = pack.schemes.get(file);
    if (json === undefined) return null;
    const found = parse(json);
    issues.push(...found.issues);
    return found.scheme;
  };
  const grading = read(GRADING_FILE, (json) => parseGrading(json, pack));
  const schemes = {
    grading,
    groups: read(GROUPS_FILE, (json) => parseGroupScheme(json, pack)),
    teaching: read(CLASS_FILE, (json) => readClassScheme(json, pack.parameters)),
    readiness: read(READINESS_FILE, (json) => readReadinessScheme(json, pack.parameters)),
    schedule: read(SCHEDULE_FILE, (json) => parseScheduleScheme(json, pack.parameters)),
    deliverables: read(DELIVERABLES_FILE, (json) => parseDeliverables(json, { parameters: pack.parameters, criteria: criteriaOf(grading) })),
    mentoring: read(MENTORING_FILE, (json) => parseMentoring(json, mentoringColumns(pack))),
  };
  const worksheets = readWorksheets(pack);
  return { schemes: { ...schemes, worksheets: worksheets.scheme }, issues: [...issues, ...worksheets.issues] };
}

function criteriaOf(grading: GradingScheme | null): ReadonlySet<string> {
  const rubrics = grading === null ? [] : nodesOf(grading).flatMap(({ node }) => (node.kind === 'rubric' ? node.criteria : []));
  return new Set(rubrics.map(({ id }) => id));
}

function mentoringColumns({ columns }: RulePack): ReadonlySet<string> {
  const all = [...standardColumns.map(({ id, table }) => ({ id, table })), ...columns];
  return new Set(all.filter(({ table }) => table === 'mentoring').map(({ id }) => id));
}

function parseGrading(json: unknown, pack: RulePack): ReadScheme<GradingScheme> {
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
