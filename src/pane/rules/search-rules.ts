import type { Severity } from '../../domain/findings';
import type { RuleView } from '../../app/workbench';

const RANKS: Readonly<Record<Severity, number>> = { mandatory: 0, recommended: 1, info: 2 };

/**
 * The rules in which every word occurs, in any case; those that decide come first.
 *
 * @param search words; empty: every rule
 */
export function searchRules(rules: readonly RuleView[], search: string): readonly RuleView[] {
  const words = search.toLowerCase().split(/\s+/).filter((word) => word !== '');
  return rules.filter(({ id, title, clause, scopeText, severityText }) => {
    const text = [id, title, clause, scopeText, severityText].join('\n').toLowerCase();
    return words.every((word) => text.includes(word));
  }).sort((one, other) => RANKS[one.severity] - RANKS[other.severity]);
}
