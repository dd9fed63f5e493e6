import { formatCount, resultSheetNames, WorkbookError, wordsIn } from '../../../workbook';
import type { WorkbookPlan } from '../../../workbook';
import { planExplanations } from '../../write-explanations';
import type { Check } from '../checking/check';
import { auditRequest } from '../checking/make-check';
import { previewPlan } from '../checking/write-preview';
import type { ExplanationsPreview, GradesQuery, WrittenView } from '../views';
import type { WorkingBench } from '../working-bench';
import { checkToWrite } from '../writing';
import { explainerOf, indexOf } from './grades-actions';
import { chosenPeople } from './grades-page';

/** Whose grades are explained: a filter and a search, as in the list. */
type Chosen = Pick<GradesQuery, 'filter' | 'search'>;

interface PlannedExplanations {
  readonly check: Check;
  readonly plan: WorkbookPlan;
  readonly pages: number;
}

/**
 * What {@link writeExplanations} would write now. The workbook is read again for it.
 *
 * @throws {WorkbookError} `workbench.no-check`, `workbench.outdated`, `explanation.nobody`, `explanation.too-many`
 */
export async function previewExplanations(bench: WorkingBench, chosen: Chosen): Promise<ExplanationsPreview> {
  const { check, plan, pages } = await planChosen(bench, chosen);
  const { report, snapshot, findings } = check;
  return { ...previewPlan(plan, snapshot, report.decisions.length, findings.words), pages };
}

/**
 * Write explanations of the last check's grades to `Penjelasan Nilai`, and the results with them. The workbook is read
 * again first: nobody gets a page about a grade that is another one now.
 *
 * @throws {WorkbookError} as {@link previewExplanations}, and the host's refusals
 */
export async function writeExplanations(bench: WorkingBench, chosen: Chosen): Promise<WrittenView> {
  const { check, plan, pages } = await planChosen(bench, chosen);
  await applyUnchanged(bench, plan);
  const words = wordsIn(bench.choice.language);
  const text = words('workbench.grades.written', { n: formatCount(words, pages), sheet: resultSheetNames(check.snapshot).explanations });
  return { text, canUndo: bench.canUndo };
}

async function planChosen(bench: WorkingBench, chosen: Chosen): Promise<PlannedExplanations> {
  bench.keep(bench.inspect(await bench.readAgain()));
  const check = await checkToWrite(bench, false);
  const explain = explainerOf(bench, check) ?? (() => null);
  const people = chosenPeople(indexOf(check), chosen).map(({ participant }) => participant);
  const plan = await planExplanations(check.report, check.snapshot, { people, explain, capabilities: bench.host.capabilities, audit: await auditRequest(bench) });
  return { check, plan, pages: people.length };
}

/** What changed since the workbook was read is for a new check: nobody is asked to write over it. */
async function applyUnchanged(bench: WorkingBench, plan: WorkbookPlan): Promise<void> {
  try {
    await bench.applyPlan(plan);
  } catch (error) {
    if (error instanceof WorkbookError && error.code === 'workbook.changed') throw new WorkbookError('workbench.outdated', {}, error.cells);
    throw error;
  }
}
