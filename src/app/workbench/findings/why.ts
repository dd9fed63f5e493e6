import type { ConditionTrace, Finding } from '../../../domain/findings';
import { linkTo } from '../cell-link';
import type { MissingView, WhyView } from '../views';
import { viewFinding } from './finding-view';
import type { FindingsSource } from './findings-page';

/** What made the outcome what it is, then what else counts, then what stands aside; each in the order of the rule. */
function inOrderOfWeight({ outcome, trace }: Finding): Finding['trace'] {
  const decisive = outcome === 'fail' ? 'false' : 'unknown';
  const weightOf = ({ verdict, isAside }: ConditionTrace): number => (isAside ? 2 : verdict === decisive ? 0 : 1);
  return [...trace].sort((one, other) => weightOf(one) - weightOf(other));
}

/**
 * Everything that a finding stands on; null for an id that this check does not know.
 *
 * @param missing the words for a cell or a setting that the finding waits for
 */
export function explain(source: FindingsSource, id: string, missing: (item: string) => MissingView): WhyView | null {
  const position = source.index.positionOf(id);
  const finding = position === null ? undefined : source.index.findings[position];
  if (finding === undefined) return null;
  const { document, clause, line } = finding.source;
  return {
    finding: viewFinding(id, finding, source),
    conditions: inOrderOfWeight(finding).map((condition) => ({ ...condition, cells: condition.cells.map(linkTo) })),
    source: { document, clause, line: line ?? null },
    missing: finding.missing.map(missing),
  };
}
