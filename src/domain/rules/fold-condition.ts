import { planLeaf } from './compile-leaf';
import type { CompileSite } from './compile-condition';
import type { Condition } from './condition';
import { FALSE, TRUE, UNKNOWN, negate } from './truth';
import type { Truth } from './truth';

/** A condition whose constant parts are worked out: a verdict, or what is left to ask of a row. */
export type Folded = { readonly kind: 'constant'; readonly truth: Truth } | { readonly kind: 'open'; readonly condition: Condition };

/**
 * Work out what the parameters alone decide: "CPNS count as ASN: no" takes its whole branch away. An unknown constant
 * stays, because it can still be overruled by a row.
 */
export function foldCondition(condition: Condition, site: CompileSite): Folded {
  if (condition.kind === 'leaf') {
    const plan = planLeaf(condition, site.positions, site.parameters);
    return plan.kind === 'constant' ? { kind: 'constant', truth: plan.truth } : { kind: 'open', condition };
  }
  if (condition.kind === 'not') {
    const inner = foldCondition(condition.condition, site);
    if (inner.kind === 'constant') return { kind: 'constant', truth: negate(inner.truth) };
    return { kind: 'open', condition: { kind: 'not', condition: inner.condition } };
  }
  return foldGroup(condition, site);
}

function foldGroup(group: Extract<Condition, { kind: 'all' | 'any' }>, site: CompileSite): Folded {
  const [deciding, idle] = group.kind === 'all' ? [FALSE, TRUE] as const : [TRUE, FALSE] as const;
  const parts: Condition[] = [];
  let open = 0;
  for (const child of group.conditions) {
    const folded = foldCondition(child, site);
    if (folded.kind === 'constant' && folded.truth === deciding) return folded;
    if (folded.kind === 'constant' && folded.truth === idle) continue;
    open += folded.kind === 'open' ? 1 : 0;
    parts.push(folded.kind === 'open' ? folded.condition : child);
  }
  const [only] = parts;
  if (only === undefined) return { kind: 'constant', truth: idle };
  if (open === 0) return { kind: 'constant', truth: UNKNOWN };
  return { kind: 'open', condition: parts.length === 1 ? only : { kind: group.kind, conditions: parts } };
}
