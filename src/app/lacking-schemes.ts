import { DELIVERABLES_FILE, MENTORING_FILE } from '../domain/action-learning';
import { COMPONENTS_FILE, READINESS_FILE, worksheetFacts } from '../domain/checklists';
import { asksForAny } from '../domain/rules';
import type { PackIssue, Rule, RulePack } from '../domain/rules';

const worksheetIds = new Set(worksheetFacts.map(({ id }) => id));
const asksWorksheets = (rule: Rule): boolean => rule.scope === 'checklist' && asksForAny(rule, worksheetIds);

/** The scheme without which rules of a kind have nothing to read. */
const NEEDED: readonly (readonly [needs: (rule: Rule) => boolean, file: string])[] = [
  [({ scope }) => scope === 'deliverable', DELIVERABLES_FILE],
  [({ scope }) => scope === 'mentoring', MENTORING_FILE],
  [asksWorksheets, COMPONENTS_FILE],
  [(rule) => rule.scope === 'checklist' && !asksWorksheets(rule), READINESS_FILE],
];

/** Rules that can never say anything, because the pack lacks the scheme that says what to read. */
export function lackingSchemes({ rules, schemes }: RulePack): readonly PackIssue[] {
  return NEEDED.flatMap(([needs, file]) => {
    const count = rules.filter(needs).length;
    if (count === 0 || schemes.has(file)) return [];
    return [{ severity: 'warning', file, path: '$', code: 'rules.scheme-lacking', details: { count, scheme: file } } as const];
  });
}
