import { compare } from '../../values';
import type { Exact } from '../../values';
import { either } from '../mark';
import type { TraceNode } from './trace';

/** Traces of one person under every way to settle what is open, as one: weights that differ are open. */
export function mergeTraces(traces: readonly TraceNode[]): TraceNode | null {
  const [first] = traces;
  if (first === undefined || traces.length === 1) return first ?? null;
  const weights = traces.flatMap(({ weight }) => weight ?? []);
  const weight = weights[0];
  const percent = weights.every((one) => isSame(one.percent, weight?.percent ?? null)) ? weight?.percent ?? null : null;
  const undecided = traces.flatMap((trace) => trace.undecided ?? []);
  return {
    ...first,
    mark: either(traces.map(({ mark }) => mark)),
    exact: either(traces.map(({ exact }) => exact)),
    ...(weight === undefined ? {} : { weight: { ...weight, percent } }),
    ...(undecided.length === 0 ? {} : { undecided: either(undecided) }),
    ...(first.attended === undefined ? {} : { attended: mergeAttended(traces, first.attended) }),
    parts: first.parts.flatMap((_, i) => mergeTraces(traces.flatMap(({ parts }) => parts[i] ?? [])) ?? []),
  };
}

function mergeAttended(traces: readonly TraceNode[], first: NonNullable<TraceNode['attended']>): NonNullable<TraceNode['attended']> {
  const all = traces.flatMap(({ attended }) => attended ?? []);
  return {
    jp: all.every(({ jp }) => isSame(jp, first.jp)) ? first.jp : null, of: all.every(({ of }) => isSame(of, first.of)) ? first.of : null,
    percent: either(all.map(({ percent }) => percent)),
    conversion: all.every(({ conversion }) => conversion === first.conversion) ? first.conversion : null,
  };
}

function isSame(one: Exact | null, other: Exact | null): boolean {
  return one === null || other === null ? one === other : compare(one, other) === 0;
}
