import { linkTo } from '../cell-link';
import type { MissingView, WhyView } from '../views';
import { viewFinding } from './finding-view';
import type { FindingsSource } from './findings-page';

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
    conditions: finding.trace.map(({ label, actual, expected, verdict, cells }) => ({ label, actual, expected, verdict, cells: cells.map(linkTo) })),
    source: { document, clause, line: line ?? null },
    missing: finding.missing.map(missing),
  };
}
