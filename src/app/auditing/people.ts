import { decideEligibility } from '../../domain/findings';
import type { Eligibility, Outcome, Scope } from '../../domain/findings';
import { evaluateRules } from '../../domain/rules';
import type { CompiledRule, FactTable, Parameters, Rule, RowOutcomes } from '../../domain/rules';

/** The outcomes of one subject under the rules about its kind. */
export interface Verdict {
  readonly eligibility: Eligibility;
  /** Full ids of the mandatory rules that failed. */
  readonly failed: readonly string[];
  /** Full ids of the mandatory rules that are undetermined or could not run. */
  readonly undetermined: readonly string[];
}

/** The context whose rules decide who may attend. @source design §3 */
export const ELIGIBILITY = 'eligibility';

/** True for a rule that decides whether a participant may attend. */
export function isDecidingEligibility({ scope, severity, context }: Rule): boolean {
  return scope === 'participant' && severity === 'mandatory' && context === ELIGIBILITY;
}

/** Called with every outcome, decided or not. */
export type OutcomeListener = (rule: CompiledRule, row: number, outcome: Outcome) => void;

/** Run every rule about one kind of subject over all of them. */
export function evaluateScope(rules: readonly Rule[], scope: Scope, table: FactTable, parameters: Parameters): RowOutcomes {
  return evaluateRules(rules.filter((rule) => rule.scope === scope), table.facts, table.rows, parameters);
}

/**
 * What the outcomes say about one subject. All of them count, nothing stops at the first failure; only mandatory
 * rules decide.
 *
 * @param context only the rules of this context decide; null: all of them
 */
export function judge(outcomes: RowOutcomes, row: number, listen: OutcomeListener, context: string | null = null): Verdict {
  const failed: string[] = [];
  const undetermined: string[] = [];
  const deciding: Outcome[] = [];
  outcomes.rules.forEach((compiled, index) => {
    const outcome = outcomes.outcomeOf(index, row);
    listen(compiled, row, outcome);
    if (compiled.rule.severity !== 'mandatory' || (context !== null && compiled.rule.context !== context)) return;
    deciding.push(outcome);
    if (outcome === 'fail') failed.push(compiled.rule.id);
    if (outcome === 'undetermined' || outcome === 'error') undetermined.push(compiled.rule.id);
  });
  return { eligibility: decideEligibility(deciding), failed, undetermined };
}
