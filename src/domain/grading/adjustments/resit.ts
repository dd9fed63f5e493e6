import { compare, maximum, minimum } from '../../values';
import type { Exact } from '../../values';
import type { Parameters } from '../../rules';
import { between, given, mapEnds } from '../mark';
import type { Mark } from '../mark';
import type { GradingScheme, ResitPolicy } from '../scheme';

/** The policies that may hold: one when it is chosen, all that the scheme knows while it is open. */
export function resitPolicies({ adjustments }: GradingScheme, parameters: Parameters): readonly ResitPolicy[] {
  if (adjustments === undefined) return [];
  const value = parameters.get(adjustments.resits.parameter)?.value;
  const chosen = adjustments.resits.options.filter((option) => option.value === value);
  return [...new Set((chosen.length > 0 ? chosen : adjustments.resits.options).map(({ counts }) => counts))];
}

/**
 * The mark that counts after a resit.
 *
 * @param passMark null while it is open: what it caps may then be anything up to the resit
 */
export function afterResit(first: Mark, resit: Exact, policy: ResitPolicy, passMark: Exact | null): Mark {
  if (policy === 'resit') return given(resit);
  if (policy === 'higher') return mapEnds(first, (end) => maximum(end, resit));
  if (passMark !== null) return mapEnds(first, (end) => maximum(end, minimum(resit, passMark)));
  return first.complete && compare(first.low, resit) >= 0 ? first : between(first.low, maximum(first.high, resit));
}
