import { say } from '../../messages';
import type { ChangedRange, WorkbookSnapshot } from '../../workbook';
import type { Check } from './checking/check';
import { viewCheck } from './checking/check-view';
import { currentCheck, makeCheck, rebaseCheck } from './checking/make-check';
import type { Steps } from './stoppable';
import type { CheckView, DataView } from './views';
import type { ProgressListener } from './workbench';
import type { WorkingBench } from './working-bench';

/** Read the workbook and recognise what it holds; a check that was made stays the last one. */
export function readWorkbook(bench: WorkingBench, progress?: ProgressListener): Promise<DataView> {
  return bench.stoppable.run(progress, async (steps) => {
    await steps.step({ share: null, text: say(bench.choice.language, 'workbench.reading') });
    const snapshot = await bench.readAgain();
    await steps.step({ share: null, text: say(bench.choice.language, 'workbench.phase.recognise') });
    bench.keep(bench.inspect(snapshot));
    return bench.dataView();
  });
}

/** Audit the workbook as it was read last. */
export function checkWorkbook(bench: WorkingBench, progress?: ProgressListener): Promise<CheckView> {
  return bench.stoppable.run(progress, async (steps) => {
    const read = bench.inspect(await bench.snapshot());
    const check = await makeCheck(bench, read, steps);
    bench.keep(read);
    bench.keepCheck(check);
    return viewCheck(check, read.snapshot);
  });
}

/** Read what changed; check again when there was a check and something that it read may have changed. */
export async function refreshWorkbook(
  bench: WorkingBench, changes: readonly ChangedRange[],
): Promise<{ data: DataView; check: CheckView | null }> {
  if (changes.length > 0) await bench.stoppable.run(undefined, (steps) => takeChanges(bench, changes, steps));
  const data = await bench.dataView();
  if (bench.check === null) return { data, check: null };
  if (!data.canCheck) {
    bench.keepCheck(null);
    return { data, check: null };
  }
  return { data, check: viewCheck(await currentCheck(bench), await bench.snapshot()) };
}

async function takeChanges(bench: WorkingBench, changes: readonly ChangedRange[], steps: Steps): Promise<void> {
  const read = bench.inspect(await bench.readAgain(changes));
  const { check } = bench;
  const isChecked = check !== null && read.inspection.recognition.tables.has('participants');
  const renewed = isChecked ? await checkAgain(bench, check, read, steps) : null;
  bench.keep(read);
  if (renewed !== null) bench.keepCheck(renewed);
}

async function checkAgain(bench: WorkingBench, check: Check, read: ReturnType<WorkingBench['inspect']>, steps: Steps): Promise<Check> {
  const isSame = !bench.isOutdated && check.choice.language === bench.choice.language && hasSameInput(check.snapshot, read.snapshot);
  return isSame ? rebaseCheck(bench, check, read.snapshot, steps) : makeCheck(bench, read, steps);
}

/** Hosts give the very same sheet for one that did not change; then nothing that an audit reads did. */
function hasSameInput(before: WorkbookSnapshot, now: WorkbookSnapshot): boolean {
  const [old, young] = [before, now].map(({ sheets }) => sheets.filter(({ marker }) => marker === null));
  return old !== undefined && young !== undefined && old.length === young.length
    && young.every((sheet, at) => sheet === old[at]) && isSameMemory(before.memory, now.memory);
}

function isSameMemory(before: WorkbookSnapshot['memory'], now: WorkbookSnapshot['memory']): boolean {
  return before.size === now.size && [...now].every(([key, text]) => before.get(key) === text);
}
