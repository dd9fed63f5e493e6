import { citationText } from '../domain/findings';
import { nodesOf } from '../domain/grading';
import type { Language } from '../messages';
import type { LayoutOptions } from '../workbook';
import { resolvePackParameters } from './load-pack';
import type { LoadedPack } from './load-pack';
import { tablesOf } from './pack-tables';
import { worksheetsFor } from './worksheet-layout';

/** What of a rule pack the standard sheets show. */
export type PackLayout = Pick<LayoutOptions, 'subjects' | 'parameters' | 'criteria' | 'reportElements' | 'readiness' | 'worksheets' | 'columns' | 'tables'>;

/**
 * What `cermat new` takes from a pack: the tables that it reads, subjects, its own columns, settings, the criteria of the action learning marks, the elements of the
 * report, the organiser's checklist with the clause that asks for each item, and the worksheets of a self-assessment.
 *
 * @param language of the worksheets
 * @example newWorkbook({ ...layoutOf(pack, 'id'), language: 'id', sample: false })
 */
export function layoutOf(pack: LoadedPack, language: Language): PackLayout {
  const criteria = countCriteria(pack);
  const worksheets = worksheetsFor(pack, language);
  const { deliverables, readiness } = pack;
  return {
    tables: tablesOf(pack),
    subjects: pack.rules.subjects,
    parameters: resolvePackParameters(pack),
    columns: pack.rules.columns.map(({ table, title, options = [] }) => ({ table, title, options })),
    ...(worksheets.length === 0 ? {} : { worksheets }),
    ...(criteria === 0 ? {} : { criteria }),
    ...(deliverables === null ? {} : { reportElements: deliverables.elements.map(({ title }) => title) }),
    ...(readiness === null ? {} : {
      readiness: readiness.items.map(({ id, title, source: [citation] }) => ({
        id, title, basis: { id: citationText(citation, 'id'), en: citationText(citation, 'en') },
      })),
    }),
  };
}

/** The highest number of a criterion that the pack's rubrics read from the sheet Action Learning; 0 without one. */
function countCriteria({ grading }: LoadedPack): number {
  const columns = grading === null ? [] : nodesOf(grading).flatMap(({ node }) => (
    node.kind === 'rubric' && node.table === 'action-learning' ? node.criteria.map(({ column }) => column) : []
  ));
  return Math.max(0, ...columns.map((column) => Number(/^kriteria-(\d+)$/.exec(column)?.[1] ?? 0)));
}
