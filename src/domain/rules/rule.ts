import type { Citation, Outcome, Scope, Severity } from '../findings';
import type { Localised } from '../../messages';
import { factsOf } from './condition';
import type { Condition } from './condition';
import type { Slot } from './fact';
import type { ParameterValue } from './parameter-definition';

/** What is said, and what to do next. `{fact}` and `{param.x}` are placeholders; their values carry their units. */
export interface Advice {
  readonly message: Localised;
  readonly fix: Localised;
}

/** A case that the rule's author decided by hand. */
export interface RuleExample {
  readonly name: string;
  readonly facts: ReadonlyMap<string, Slot>;
  /** Parameters that differ in this example; null: open. */
  readonly parameters: ReadonlyMap<string, ParameterValue | null>;
  /** Day whose parameter values hold, in days since 1970. */
  readonly asOf: number;
  readonly expect: Exclude<Outcome, 'error'>;
  /** Facts and `param.…` on the shortest way from this failure to a pass; null: not stated. */
  readonly failing: readonly string[] | null;
  /** Facts and `param.…` that would settle it; null: not stated. */
  readonly missing: readonly string[] | null;
}

/** One rule, loaded and checked. */
export interface Rule {
  /** `<pack>/<context>/<name>`. */
  readonly id: string;
  readonly context: string;
  readonly title: Localised;
  readonly scope: Scope;
  readonly severity: Severity;
  /** At least one; the first is the one that findings cite. */
  readonly source: readonly [Citation, ...Citation[]];
  /** Days since 1970. */
  readonly reviewedOn: number;
  /** Null: it always applies. */
  readonly appliesWhen: Condition | null;
  readonly conditions: Condition;
  readonly onFail: Advice;
  readonly onUndetermined: Advice | null;
  readonly examples: readonly RuleExample[];
  readonly file: string;
}

/** Facts that the rule asks for. */
export function conditionsOf(rule: Rule): readonly Condition[] {
  return rule.appliesWhen === null ? [rule.conditions] : [rule.appliesWhen, rule.conditions];
}

/** True when the rule asks for one of these facts at least: a table of them can say something about it. */
export function asksForAny(rule: Rule, facts: ReadonlySet<string>): boolean {
  return conditionsOf(rule).some((condition) => [...factsOf(condition)].some((fact) => facts.has(fact)));
}
