import type { ActivityPlan } from '../activity';
import type { AttendancePlan } from '../attendance';
import type { ResitPolicy } from '../scheme';
import type { PersonAdjustments, Slot } from './adjustment';

/** Marks that a decision stands in for, so that what the sheets have in their place does not matter. */
export interface SettledMarks {
  /** Sheet columns of the attendance table. */
  readonly attendance: ReadonlySet<number>;
  /** Sheet columns of the activity scores. */
  readonly activity: ReadonlySet<number>;
  /** Ids of rubric and column nodes. */
  readonly components: ReadonlySet<string>;
}

/** What a person's decisions settle whatever the mark was: a replacement, an excuse, a resit that replaces. */
export function settledMarks(
  { slots }: PersonAdjustments, plans: { readonly attendance: AttendancePlan; readonly activity: ActivityPlan | null }, policies: readonly ResitPolicy[],
): SettledMarks {
  const settled = slots.filter((slot) => isSettled(slot, policies)).map(({ target }) => target);
  return {
    attendance: new Set(settled.flatMap((target) => (target.kind === 'session' ? plans.attendance.blocks[target.block]?.columns ?? [] : []))),
    activity: new Set(settled.flatMap((target) => (target.kind === 'activity' ? plans.activity?.columns[target.subject] ?? [] : []))),
    components: new Set(settled.flatMap((target) => (target.kind === 'component' ? target.id : []))),
  };
}

function isSettled({ variants }: Slot, policies: readonly ResitPolicy[]): boolean {
  const [only] = variants;
  if (only === undefined || variants.length > 1) return false;
  if (only.kind === 'resit') return policies.length === 1 && policies[0] === 'resit';
  return only.kind === 'replaced' || only.kind === 'excused';
}
