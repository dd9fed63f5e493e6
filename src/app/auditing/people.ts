import { decideEligibility } from '../../domain/findings';
import type { Eligibility, Outcome } from '../../domain/findings';
import type { CompiledRule, FactTable } from '../../domain/rules';

/** The outcomes of one subject under one set of rules. */
export interface Verdict {
  readonly eligibility: Eligibility;
  /** Full ids of the mandatory rules that failed. */
  readonly failed: readonly string[];
  /** Full ids of the mandatory rules that are undetermined or could not run. */
  readonly undetermined: readonly string[];
}

/** Called with every outcome, decided or not. */
export type OutcomeListener = (rule: CompiledRule, row: number, outcome: Outcome) => void;

/** The rules about one kind of subject. */
export function rulesOfScope(rules: readonly CompiledRule[], scope: string): readonly CompiledRule[] {
  return rules.filter(({ rule }) => rule.scope === scope);
}

/** Run every rule on one subject. Nothing stops at the first failure; only mandatory rules decide. */
export function judge(rules: readonly CompiledRule[], table: FactTable, row: number, listen: OutcomeListener): Verdict {
  const slots = table.rows[row] ?? [];
  const failed: string[] = [];
  const undetermined: string[] = [];
  for (const compiled of rules) {
    const outcome = compiled.outcomeOf(slots);
    listen(compiled, row, outcome);
    if (compiled.rule.severity !== 'mandatory') continue;
    if (outcome === 'fail') failed.push(compiled.rule.id);
    if (outcome === 'undetermined' || outcome === 'error') undetermined.push(compiled.rule.id);
  }
  return { eligibility: decideEligibility(summary(failed, undetermined)), failed, undetermined };
}

function summary(failed: readonly string[], undetermined: readonly string[]): readonly Outcome[] {
  return [...(failed.length > 0 ? ['fail' as const] : []), ...(undetermined.length > 0 ? ['undetermined' as const] : [])];
}
