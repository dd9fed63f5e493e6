import { nodesOf } from '../domain/grading';
import type { LayoutOptions } from '../workbook';
import { resolvePackParameters } from './load-pack';
import type { LoadedPack } from './load-pack';

/** What of a rule pack the standard sheets show. */
export type PackLayout = Pick<LayoutOptions, 'subjects' | 'parameters' | 'criteria' | 'reportElements' | 'readiness'>;

/**
 * What `cermat new` takes from a pack: subjects, settings, and the criteria of the action learning marks.
 *
 * @example newWorkbook({ ...layoutOf(pack), language: 'id', sample: false })
 */
export function layoutOf(pack: LoadedPack): PackLayout {
  const criteria = countCriteria(pack);
  return {
    subjects: pack.rules.subjects,
    parameters: resolvePackParameters(pack),
    ...(criteria === 0 ? {} : { criteria }),
  };
}

/** The highest number of a criterion that the pack's rubrics read from the sheet Action Learning; 0 without one. */
function countCriteria({ grading }: LoadedPack): number {
  const columns = grading === null ? [] : nodesOf(grading).flatMap(({ node }) => (
    node.kind === 'rubric' && node.table === 'action-learning' ? node.criteria.map(({ column }) => column) : []
  ));
  return Math.max(0, ...columns.map((column) => Number(/^kriteria-(\d+)$/.exec(column)?.[1] ?? 0)));
}
