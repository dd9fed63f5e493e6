import type { Outcome } from '../findings';
import { compileCondition } from './compile-condition';
import type { CompileSite, Test } from './compile-condition';
import type { Condition } from './condition';
import type { Slot } from './fact';
import { foldCondition } from './fold-condition';
import type { Parameters } from './parameter';
import type { Rule } from './rule';
import { FALSE, TRUE } from './truth';
import type { Truth } from './truth';

/** A rule ready to run over the rows of a fact table. */
export interface CompiledRule {
  readonly rule: Rule;
  /** Never throws: what goes wrong inside is the outcome `error`. */
  outcomeOf(row: readonly Slot[]): Outcome;
}

/**
 * The outcome of a rule from the truth of its two conditions. It is Kleene's implication "applies → holds", except
 * that a rule which surely does not apply says so:
 *
 * | applies \ holds | false | unknown | true |
 * |---|---|---|---|
 * | false | not-applicable | not-applicable | not-applicable |
 * | unknown | undetermined | undetermined | pass |
 * | true | fail | undetermined | pass |
 *
 * Unknown and true is a pass, because what is asked is met whether or not it is asked: no question needs an answer.
 * Once the blank is filled it may read "not applicable", never "fail".
 */
export function decideOutcome(applies: Truth, holds: Truth): Outcome {
  if (applies === FALSE) return 'not-applicable';
  if (holds === TRUE) return 'pass';
  return applies === TRUE && holds === FALSE ? 'fail' : 'undetermined';
}

/**
 * Compile rules for rows whose facts stand in the order of `factNames`. A fact that is not among them is unknown.
 *
 * @example compileRules(pack.rules, table.facts, parameters)[0]?.outcomeOf(table.rows[0] ?? []) // 'pass'
 */
export function compileRules(rules: readonly Rule[], factNames: readonly string[], parameters: Parameters): readonly CompiledRule[] {
  const positions = new Map(factNames.map((name, position) => [name, position]));
  const site: CompileSite = { positions, parameters, compiled: new Map() };
  return rules.map((rule) => ({ rule, outcomeOf: compileOutcome(rule, site) }));
}

function compileOutcome(rule: Rule, site: CompileSite): CompiledRule['outcomeOf'] {
  try {
    const holds = compileFolded(rule.conditions, site);
    return rule.appliesWhen === null ? outcomeOfAlways(holds) : outcomeOfSometimes(compileFolded(rule.appliesWhen, site), holds);
  } catch {
    return () => 'error';
  }
}

function compileFolded(condition: Condition, site: CompileSite): Test {
  const folded = foldCondition(condition, site);
  return folded.kind === 'open' ? compileCondition(folded.condition, site) : () => folded.truth;
}

const outcomes = ['fail', 'undetermined', 'pass'] as const;

function outcomeOfAlways(holds: Test): CompiledRule['outcomeOf'] {
  return (row) => {
    try {
      return outcomes[holds(row)];
    } catch {
      return 'error';
    }
  };
}

function outcomeOfSometimes(applies: Test, holds: Test): CompiledRule['outcomeOf'] {
  return (row) => {
    try {
      const asked = applies(row);
      return asked === FALSE ? 'not-applicable' : decideOutcome(asked, holds(row));
    } catch {
      return 'error';
    }
  };
}
