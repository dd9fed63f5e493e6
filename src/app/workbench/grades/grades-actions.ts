import { WorkbookError } from '../../../workbook';
import { gradeExplainer } from '../../explain-grade';
import type { ExplainedGrade, ExplainedLine, ExplainGrade } from '../../explain-grade';
import type { Check } from '../checking/check';
import { currentCheck } from '../checking/make-check';
import { linkOfAddress, linkTo } from '../cell-link';
import type { ExplanationLine, ExplanationView, GradesPage, GradesQuery } from '../views';
import type { WorkingBench } from '../working-bench';
import { GradesIndex } from './grades-index';
import { pageOfGrades } from './grades-page';

/** A page of the grades of the last check. @throws {WorkbookError} `workbench.no-check` */
export async function askGrades(bench: WorkingBench, query: GradesQuery): Promise<GradesPage> {
  const check = await currentCheck(bench);
  return pageOfGrades(check, indexOf(check), query);
}

/**
 * Everything that one grade of the last check stands on. The first explanation of a check opens the class, linear in
 * its sheets; each further one costs only the person's own marks.
 *
 * @param key of a row of the list
 * @throws {WorkbookError} `workbench.no-check`, `workbench.grades.gone`
 */
export async function askExplanation(bench: WorkingBench, key: string): Promise<ExplanationView> {
  const check = await currentCheck(bench);
  const person = indexOf(check).personOf(key);
  const explained = person === null ? null : explainerOf(bench, check)?.(person.participant) ?? null;
  if (explained === null) throw new WorkbookError('workbench.grades.gone');
  return viewExplanation(explained, key, check);
}

const indices = new WeakMap<Check, GradesIndex>();
const explainers = new WeakMap<Check, ExplainGrade | null>();

/** The graded people of a check; made once. */
export function indexOf(check: Check): GradesIndex {
  const index = indices.get(check) ?? new GradesIndex(check.report);
  indices.set(check, index);
  return index;
}

/** What explains the grades of a check, from the workbook as it was audited, whatever was read since; null: nothing is graded. */
export function explainerOf(bench: WorkingBench, check: Check): ExplainGrade | null {
  const known = explainers.get(check);
  if (known !== undefined) return known;
  const { inspection: { recognition, reference } } = bench.inspect(check.snapshot);
  const source = { pack: check.pack.pack, recognition, reference, date1904: check.snapshot.date1904, language: check.choice.language };
  const explainer = gradeExplainer(source, check.report);
  explainers.set(check, explainer);
  return explainer;
}

function viewExplanation({ sections, ...page }: ExplainedGrade, key: string, check: Check): ExplanationView {
  return { ...page, key, sections: sections.map(({ title, lines }) => ({ title, lines: lines.map((line) => viewLine(line, check)) })) };
}

/** A line that names nothing but a cell, as what is missing does, leads there. */
function viewLine(line: ExplainedLine, { places }: Check): ExplanationLine {
  const named = line.cells.length > 0 ? null : linkOfAddress(line.label);
  if (named === null) return { ...line, cells: line.cells.map(({ cell, text }) => ({ ...linkTo(cell), text })) };
  return { ...line, label: places.columnTitle(named) ?? named.address, cells: [{ ...named, text: '' }] };
}
