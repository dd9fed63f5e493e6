import type { Exact } from '../../values';
import { MISSING, given } from '../mark';
import type { Mark } from '../mark';
import type { AttendanceMarks, SessionChange } from '../attendance';
import type { PersonMarks } from '../compile-scheme';
import type { ResitPolicy } from '../scheme';
import type { PersonAdjustments, Slot, Variant } from './adjustment';
import { afterResit } from './resit';

/** More combinations of what decisions may mean are not tried one by one; the marks count as unknown then. */
const MOST_SCENARIOS = 16;

export interface AdjustmentDesk {
  readonly policies: readonly ResitPolicy[];
  readonly passMark: Exact | null;
  /** The person's attendance with sessions changed, by block. */
  attendanceWith(changes: ReadonlyMap<number, SessionChange>): AttendanceMarks;
}

/** The person's marks in every way that the decisions and the resit policy can still be meant; at least one. */
export function adjustedMarks(marks: PersonMarks, { slots }: PersonAdjustments, desk: AdjustmentDesk): readonly PersonMarks[] {
  const hasResit = slots.some(({ variants }) => variants.some(({ kind }) => kind === 'resit'));
  const policies: readonly ResitPolicy[] = hasResit && desk.policies.length > 0 ? desk.policies : ['resit'];
  return policies.flatMap((policy) => scenariosOf(slots).map((scenario) => applied(marks, scenario, policy, desk)));
}

type Scenario = readonly { readonly slot: Slot; readonly variant: Variant }[];

function scenariosOf(slots: readonly Slot[]): readonly Scenario[] {
  const count = slots.reduce((product, { variants }) => product * variants.length, 1);
  if (count > MOST_SCENARIOS) {
    return [slots.map((slot) => ({ slot, variant: slot.variants.length === 1 ? slot.variants[0] ?? UNKNOWN : UNKNOWN }))];
  }
  return slots.reduce<readonly Scenario[]>(
    (scenarios, slot) => scenarios.flatMap((scenario) => slot.variants.map((variant) => [...scenario, { slot, variant }])), [[]],
  );
}

const UNKNOWN: Variant = { kind: 'unknown' };

function applied(marks: PersonMarks, scenario: Scenario, policy: ResitPolicy, desk: AdjustmentDesk): PersonMarks {
  const activity = [...marks.activity];
  const changes = new Map(marks.changes);
  const sessions = new Map<number, SessionChange>();
  for (const { slot: { target }, variant } of scenario) {
    if (variant.kind === 'keep') continue;
    const change = (mark: Mark): Mark => changed(mark, variant, policy, desk.passMark);
    if (target.kind === 'activity') activity[target.subject] = change(activity[target.subject] ?? MISSING);
    else if (target.kind === 'component') changes.set(target.id, change);
    else sessions.set(target.block, variant.kind === 'excused' ? 'excused' : variant.kind === 'unknown' ? 'unknown' : variant.mark);
  }
  const attendance = sessions.size === 0 ? null : desk.attendanceWith(sessions);
  return {
    ...marks, activity, changes,
    ...(attendance === null ? {} : { attendance: attendance.subjects, overall: attendance.overall }),
  };
}

function changed(mark: Mark, variant: Variant, policy: ResitPolicy, passMark: Exact | null): Mark {
  if (variant.kind === 'resit') return afterResit(mark, variant.mark, policy, passMark);
  return variant.kind === 'replaced' ? given(variant.mark) : MISSING;
}
