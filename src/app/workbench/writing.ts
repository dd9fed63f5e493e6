import { say } from '../../messages';
import { formatCount, WorkbookError, wordsIn } from '../../workbook';
import type { ApplyOptions, ExpectedCell, Receipt, WorkbookPlan, WorkbookSnapshot } from '../../workbook';
import type { Language } from '../../messages';
import { sealInputs } from '../auditing/seal';
import { countTraces, isUntouched, planClearing } from '../clear';
import type { OwnTraces } from '../clear';
import type { Check } from './checking/check';
import { currentCheck, rebaseCheck } from './checking/make-check';
import { isSamePlaces } from './checking/same-places';
import type { DataView, WrittenView } from './views';
import type { ProgressListener } from './workbench';
import type { WorkingBench } from './working-bench';

/**
 * Write the results of the last check. What the user saw is what is written: results that rest on older settings, an
 * older mapping or older data are refused, unless the user was asked.
 *
 * @throws {WorkbookError} `workbench.no-check`, `workbench.outdated`, `workbook.changed`, and the host's refusals
 */
export async function writeResults(bench: WorkingBench, options: ApplyOptions, progress?: ProgressListener): Promise<WrittenView> {
  const { language } = bench.choice;
  const check = await checkToWrite(bench, options.evenIfChanged === true);
  progress?.({ share: null, text: say(language, 'workbench.writing') });
  const receipt = await bench.applyPlan(options.evenIfChanged === true ? holdingDecisions(check) : check.plan);
  return { text: receiptText(receipt, language), canUndo: bench.canUndo };
}

/**
 * The last check, planned for the workbook as it was read last. With the user's leave it is planned for the workbook as
 * it stands now: then no decision is lost that was typed meanwhile. Nobody can allow marks beside other people's rows.
 *
 * @throws {WorkbookError} `workbench.no-check`; `workbench.outdated` where settings, mapping or data are other ones now
 */
export async function checkToWrite(bench: WorkingBench, evenIfChanged: boolean): Promise<Check> {
  if (bench.check !== null && bench.isOutdated) throw new WorkbookError('workbench.outdated');
  const check = await currentCheck(bench);
  const snapshot = evenIfChanged ? await bench.readAgain() : await bench.snapshot();
  if (snapshot === check.snapshot) return check;
  if (!evenIfChanged && !(await isAsChecked(check, snapshot))) throw new WorkbookError('workbench.outdated');
  if (!isSamePlaces(check, snapshot)) throw new WorkbookError('workbench.outdated');
  const rebased = await rebaseCheck(bench, check, snapshot, { step: () => Promise.resolve() });
  bench.keepCheck(rebased);
  return rebased;
}

/** The plan without what the user allowed to have changed: a decision that is typed at the last moment is still not lost. */
function holdingDecisions({ plan, snapshot }: Check): WorkbookPlan {
  const own = new Set(snapshot.sheets.filter(({ marker }) => marker !== null).map(({ name }) => name));
  const { expects = [] } = plan;
  return { ...plan, expects: { * [Symbol.iterator](): Generator<ExpectedCell> {
    for (const cell of expects) if (own.has(cell.sheet)) yield cell;
  } } };
}

async function isAsChecked({ report }: Check, now: WorkbookSnapshot): Promise<boolean> {
  return (await sealInputs(now)) === report.seal.inputs;
}

function receiptText({ sheets, highlightedCells, notes }: Receipt, language: Language): string {
  const words = wordsIn(language);
  return words('workbench.written', {
    sheets: formatCount(words, sheets.length), cells: formatCount(words, highlightedCells), notes: formatCount(words, notes),
  });
}

/** Take back what was last written through the bench. */
export async function undoLast(bench: WorkingBench): Promise<{ data: DataView; canUndo: boolean }> {
  await bench.undoPlan();
  return { data: await bench.reload(), canUndo: bench.canUndo };
}

/** Take back everything of Cermat's, as it stands in the workbook now. */
export async function clearResults(bench: WorkingBench): Promise<{ data: DataView; written: WrittenView }> {
  const snapshot = await bench.readAgain();
  const traces = countTraces(snapshot);
  const text = clearedText(traces, bench.choice.language);
  if (!isUntouched(traces)) await bench.applyPlan(planClearing(snapshot));
  return { data: await bench.reload(), written: { text, canUndo: bench.canUndo } };
}

/** What goes, the committee's decisions and the user's corrections named where there are any. */
function clearedText(traces: OwnTraces, language: Language): string {
  const words = wordsIn(language);
  if (isUntouched(traces)) return words('workbench.nothing-to-clear');
  const count = (n: number): string => formatCount(words, n);
  return [
    words('workbench.cleared', { sheets: count(traces.sheets), highlights: count(traces.highlights), notes: count(traces.notes) }),
    ...(traces.decisions > 0 ? [words('workbench.cleared-decisions', { n: count(traces.decisions) })] : []),
    ...(traces.hasMapping ? [words('workbench.cleared-mapping')] : []),
  ].join(', ');
}
