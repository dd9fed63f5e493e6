import { DELIVERABLES_FILE, MENTORING_FILE } from '../domain/action-learning';
import { READINESS_FILE } from '../domain/checklists';
import type { Scope } from '../domain/findings';
import type { PackIssue, RulePack } from '../domain/rules';

/** The scheme without which nothing of a kind is read. */
const NEEDED: readonly (readonly [scope: Scope, file: string])[] = [
  ['deliverable', DELIVERABLES_FILE], ['mentoring', MENTORING_FILE], ['checklist', READINESS_FILE],
];

/** Rules that can never say anything, because the pack lacks the scheme that says what to read. */
export function lackingSchemes({ rules, schemes }: RulePack): readonly PackIssue[] {
  return NEEDED.flatMap(([scope, file]) => {
    const count = rules.filter((rule) => rule.scope === scope).length;
    if (count === 0 || schemes.has(file)) return [];
    return [{ severity: 'warning', file, path: '$', code: 'rules.scheme-lacking', details: { count, scheme: file } } as const];
  });
}
