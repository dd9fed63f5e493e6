import { factsOf, leavesOf } from './condition';
import type { LeafCondition } from './condition';
import { compileRules } from './compile-rules';
import type { Scalar } from './fact';
import type { FactDefinition } from './fact-definition';
import type { ResolvedParameter } from './parameter';
import type { ParameterDefinition } from './parameter-definition';
import { packParameter } from './resolve-parameters';
import { conditionsOf } from './rule';
import type { Rule } from './rule';

const MOST_CASES = 20_000;

/**
 * The outcomes that no subject can ever get, found by trying every combination of the values at which a comparison of
 * the rule turns: the constants, what lies between and beyond them, every option, and one text that is none of them.
 * Empty also where that would be more than 20,000 cases, or a parameter is still open: then nothing is proven; and for
 * a rule that settings alone turn off: it speaks once another one is chosen.
 */
export function findUnreachable(
  rule: Rule,
  facts: ReadonlyMap<string, FactDefinition>,
  definitions: ReadonlyMap<string, ParameterDefinition>,
): readonly ('pass' | 'fail')[] {
  const parameters = new Map([...definitions.values()].map((definition) => [definition.id, packParameter(definition, rule.reviewedOn)]));
  const leaves = conditionsOf(rule).flatMap(leavesOf);
  const names = [...new Set(leaves.flatMap((leaf) => [leaf.fact, leaf.value]).flatMap((side) => (side.kind === 'fact' ? [side.id] : [])))];
  const constants = constantsIn(leaves, parameters);
  if (constants === null) return [];
  const domains = names.map((name) => valuesOf(facts.get(name), constants, names.length));
  if (domains.reduce((cases, domain) => cases * domain.length, 1) > MOST_CASES) return [];
  const [compiled] = compileRules([rule], names, parameters);
  const reached = new Set<string>();
  for (const row of combinations(domains)) {
    reached.add(compiled?.outcomeOf(row) ?? 'error');
    if (reached.has('pass') && reached.has('fail')) return [];
  }
  return isTurnedOff(rule, reached) ? [] : (['pass', 'fail'] as const).filter((outcome) => !reached.has(outcome));
}

/** True when it applies to nobody because of settings, whatever the facts. */
function isTurnedOff({ appliesWhen }: Rule, reached: ReadonlySet<string>): boolean {
  return appliesWhen !== null && factsOf(appliesWhen).size === 0 && reached.size === 1 && reached.has('not-applicable');
}

/** Every value that facts are compared with; null while a parameter is open. */
function constantsIn(leaves: readonly LeafCondition[], parameters: ReadonlyMap<string, ResolvedParameter>): readonly Scalar[] | null {
  const constants: Scalar[] = [];
  for (const side of leaves.flatMap((leaf) => [leaf.fact, leaf.value])) {
    if (side.kind === 'fact') continue;
    const value = side.kind === 'literal' ? side.value : (parameters.get(side.id)?.value ?? null);
    if (value === null) return null;
    constants.push(...[value].flat());
  }
  return constants;
}

function valuesOf(fact: FactDefinition | undefined, constants: readonly Scalar[], spare: number): readonly Scalar[] {
  if (fact?.type === 'boolean') return [true, false];
  if (fact?.type === 'choice' && fact.options !== undefined) return fact.options;
  const others = Array.from({ length: spare }, (_, index) => index + 1);
  if (fact?.type === 'text' || fact?.type === 'choice') {
    const texts = constants.filter((constant) => typeof constant === 'string');
    return [...new Set([...texts, ...others.map((index) => `\u0000${index}`)])];
  }
  return turningNumbers(constants.filter((constant) => typeof constant === 'number'), others);
}

/** The constants, values between any two neighbours, and values beyond both ends. */
function turningNumbers(constants: readonly number[], others: readonly number[]): readonly number[] {
  const sorted = [...new Set(constants)].sort((left, right) => left - right);
  const first = sorted[0] ?? 0;
  const between = sorted.flatMap((low, index) => {
    const high = sorted[index + 1] ?? low + others.length + 1;
    return others.map((step) => low + ((high - low) * step) / (others.length + 1));
  });
  return [...others.map((step) => first - step), ...sorted, ...between];
}

/** Every combination, in one array that is filled anew each time. */
function* combinations(domains: readonly (readonly Scalar[])[]): Generator<readonly Scalar[]> {
  const row: Scalar[] = domains.map(() => false);
  const cases = domains.reduce((product, domain) => product * domain.length, 1);
  for (let number = 0; number < cases; number += 1) {
    let rest = number;
    for (const [position, domain] of domains.entries()) {
      row[position] = domain[rest % domain.length] ?? false;
      rest = Math.floor(rest / domain.length);
    }
    yield row;
  }
}
