import type { GradingScheme } from '../scheme';
import type { Adjustment, Slot, Variant } from './adjustment';
import type { Target } from './target';

/** A person's decisions by the mark that they are about. */
export type RowsByTarget = ReadonlyMap<string, readonly Adjustment[]>;

/** Sorts rows by their mark; rows whose mark cannot be told are left out. */
export function rowsByTarget(rows: readonly Adjustment[]): RowsByTarget {
  const byTarget = new Map<string, Adjustment[]>();
  for (const row of rows) {
    if (row.target === null) continue;
    const key = keyOf(row.target);
    const same = byTarget.get(key);
    if (same === undefined) byTarget.set(key, [row]);
    else same.push(row);
  }
  return byTarget;
}

/**
 * What may become of each mark that rows are about: exactly what the one complete row says; while it is incomplete, that
 * or the mark as it was; with rows that contradict each other, any of them.
 */
export function slotsOf(byTarget: RowsByTarget, scheme: GradingScheme): readonly Slot[] {
  return [...byTarget.values()].flatMap((rows) => {
    const target = rows[0]?.target ?? null;
    return target === null ? [] : [{ target, variants: variantsOf(rows, target, scheme) }];
  });
}

function variantsOf(rows: readonly Adjustment[], target: Target, scheme: GradingScheme): readonly Variant[] {
  const [only] = rows;
  const variants = rows.flatMap((row) => variantsFor(row, target, scheme));
  return rows.length === 1 && only?.open.length === 0 ? variants : [{ kind: 'keep' }, ...variants];
}

/** What a row makes of the mark once somebody completes it. */
function variantsFor({ kind, given }: Adjustment, target: Target, scheme: GradingScheme): readonly Variant[] {
  const isSession = target.kind === 'session';
  if (scheme.adjustments === undefined || kind === null) return isSession ? [{ kind: 'unknown' }, { kind: 'excused' }] : [{ kind: 'unknown' }];
  if (kind === 'excused') return [isSession ? { kind: 'excused' } : { kind: 'unknown' }];
  if (given === null || (isSession && kind === 'resit')) return isSession ? [{ kind: 'unknown' }, { kind: 'excused' }] : [{ kind: 'unknown' }];
  return [{ kind, mark: given }];
}

function keyOf(target: Target): string {
  return target.kind === 'activity' ? `activity:${target.subject}` : target.kind === 'component' ? `component:${target.id}` : `session:${target.block}`;
}
