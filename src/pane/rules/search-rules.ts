import type { RuleView } from '../../app/workbench';

/**
 * The rules in which every word occurs, in any case.
 *
 * @param search words; empty: every rule
 */
export function searchRules(rules: readonly RuleView[], search: string): readonly RuleView[] {
  const words = search.toLowerCase().split(/\s+/).filter((word) => word !== '');
  return rules.filter(({ id, title, clause, scopeText, severityText }) => {
    const text = [id, title, clause, scopeText, severityText].join('\n').toLowerCase();
    return words.every((word) => text.includes(word));
  });
}
