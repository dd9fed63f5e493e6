import { say } from '../../messages';
import { formatCount, WorkbookError, wordsIn } from '../../workbook';
import type { ApplyOptions, Receipt, WorkbookSnapshot } from '../../workbook';
import type { Language } from '../../messages';
import { sealInputs } from '../auditing/seal';
import { countTraces, isUntouched, planClearing } from '../clear';
import type { OwnTraces } from '../clear';
import type { Check } from './checking/check';
import { currentCheck, rebaseCheck } from './checking/make-check';
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
  if (bench.check !== null && bench.isOutdated) throw new WorkbookError('workbench.outdated');
  const { language } = bench.choice;
  const check = await checkToWrite(bench, await currentCheck(bench), options.evenIfChanged === true);
  progress?.({ share: null, text: say(language, 'workbench.writing') });
  const receipt = await bench.applyPlan(check.plan, options);
  return { text: receiptText(receipt, language), canUndo: bench.canUndo };
}

/**
 * The check, planned for the workbook as it was read last. With the user's leave it is planned for the workbook as it
 * stands now: then no decision is lost that was typed meanwhile.
 */
async function checkToWrite(bench: WorkingBench, check: Check, evenIfChanged: boolean): Promise<Check> {
  const snapshot = evenIfChanged ? await bench.readAgain() : await bench.snapshot();
  if (snapshot === check.snapshot) return check;
  if (!evenIfChanged && !(await isAsChecked(check, snapshot))) throw new WorkbookError('workbench.outdated');
  const rebased = await rebaseCheck(bench, check, snapshot, { step: () => Promise.resolve() });
  bench.keepCheck(rebased);
  return rebased;
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
