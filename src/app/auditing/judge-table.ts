import type { Outcome, Scope } from '../../domain/findings';
import { asksForAny } from '../../domain/rules';
import type { FactTable } from '../../domain/rules';
import type { ClassAudit } from './class';
import { collectFindings } from './collect-findings';
import { evaluateScope, judge } from './people';

const OUTCOMES = { eligible: 'pass', ineligible: 'fail', undetermined: 'undetermined' } as const;

/**
 * Run the rules about one kind of subject over all of them, and add what was found to the audit's findings. Several
 * contexts may speak about the same kind of subject, each with its own table: a rule is run over the tables that hold
 * a fact that it asks for.
 *
 * @returns per subject what its mandatory rules say together
 */
export function judgeTable(audit: ClassAudit, scope: Scope, table: FactTable): readonly Outcome[] {
  const facts = new Set(table.facts);
  const rules = audit.pack.rules.rules.filter((rule) => asksForAny(rule, facts));
  const outcomes = evaluateScope(rules, scope, table, audit.context.parameters);
  const listen = collectFindings(table, audit.context, audit.findings);
  return table.rows.map((_, row) => OUTCOMES[judge(outcomes, row, listen).eligibility]);
}

/** What several outcomes say together: the worst of them; pass where there is none. */
export function together(outcomes: Iterable<Outcome>): Outcome {
  const all = new Set(outcomes);
  return (['fail', 'error', 'undetermined'] as const).find((outcome) => all.has(outcome)) ?? 'pass';
}
