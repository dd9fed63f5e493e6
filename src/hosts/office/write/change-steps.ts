import type { ExcelApi } from '../excel-api';
import { MARKER_NAME, markerFormula, UNFINISHED } from '../marks/marker';
import type { BookReading } from '../read/read-book';
import { cellSteps } from './cell-steps';
import { planSheets } from './difference';
import { highlightSteps, noteSteps } from './mark-steps';
import { emptySheetSteps } from './sheet/empty-sheet';
import { sheetSteps } from './sheet/sheet-steps';
import { NO_MARKS, sheetKey } from './state';
import type { OwnSheet, OwnState } from './state';
import { step } from './steps';
import type { Step } from './steps';

/** A change from one state to another, in the workbook as it was read last. */
export interface Change {
  readonly reading: BookReading;
  readonly now: OwnState;
  readonly target: OwnState;
}

/**
 * The steps of a change. A sheet of ours that is there is used again, for deleting one clears Excel's list of steps to
 * undo; only one that is not wanted any more is deleted, at the end, when others are there.
 */
export function* changeSteps(change: Change, api: ExcelApi): Generator<Step> {
  const { now, target, reading } = change;
  const { added, rewritten, removed } = planSheets(now, target);
  for (const sheet of rewritten) yield* rewriteSteps(sheet, now, api);
  for (const [index, sheet] of added.entries()) yield* addSteps(sheet, { end: reading.sheets.length + index, order: target.order }, api);
  yield* allMarkSteps(change, [...rewritten, ...added], removed, api);
  for (const { spec, reading: own } of removed) yield step(2, (batch) => { batch.sheet(own?.facts.id ?? spec.name).delete(); });
  yield* memorySteps(change);
  yield* cellSteps(change);
  const { front } = target;
  if (front !== null) yield step(2, (batch) => { batch.sheet(front).activate(); });
}

function* allMarkSteps({ now, target, reading }: Change, emptied: readonly OwnSheet[], removed: readonly OwnSheet[], api: ExcelApi): Generator<Step> {
  const keysOf = (sheets: readonly OwnSheet[]): ReadonlySet<string> => new Set(sheets.map(({ spec }) => sheetKey(spec.name)));
  const [empty, gone] = [keysOf(emptied), keysOf(removed)];
  for (const key of new Set([...now.marks.keys(), ...target.marks.keys()])) {
    if (gone.has(key)) continue;
    const facts = reading.sheets.find((sheet) => sheetKey(sheet.facts.name) === key)?.facts ?? null;
    const place = { sheet: facts?.id ?? nameOf(target, key), facts, isEmptied: empty.has(key) };
    const marks = { now: now.marks.get(key) ?? NO_MARKS, target: target.marks.get(key) ?? NO_MARKS };
    yield* highlightSteps(place, marks, api);
    yield* noteSteps(place, marks, api);
  }
}

function nameOf(target: OwnState, key: string): string {
  return target.sheets.find(({ spec }) => sheetKey(spec.name) === key)?.spec.name ?? key;
}

/** While it is written, a sheet says so: whatever happens, it is known as ours and as unfinished. */
function* rewriteSteps({ spec, reading }: OwnSheet, now: OwnState, api: ExcelApi): Generator<Step> {
  const present = now.sheets.find((sheet) => sheetKey(sheet.spec.name) === sheetKey(spec.name));
  const facts = present?.reading?.facts ?? null;
  const sheet = facts?.id ?? spec.name;
  yield markStep(sheet, facts !== null && facts.marker !== null);
  if (present !== undefined && facts !== null) yield* emptySheetSteps(sheet, facts, present.spec, reading?.facts ?? null);
  yield* sheetSteps(sheet, spec, { isNew: false }, api);
  yield finishStep(sheet, spec.marker);
}

/** Where a sheet is added, and where it belongs. */
interface Place {
  readonly end: number;
  readonly order: readonly string[] | null;
}

function* addSteps({ spec, visibility }: OwnSheet, { end, order }: Place, api: ExcelApi): Generator<Step> {
  const { name } = spec;
  yield step(3, (batch) => { batch.context.workbook.worksheets.add(name); });
  yield markStep(name, false);
  yield* sheetSteps(name, spec, { isNew: true }, api);
  yield finishStep(name, spec.marker);
  const place = order?.indexOf(name) ?? -1;
  if (place >= 0 && place < end) yield step(2, (batch) => { batch.sheet(name).position = place; });
  if (visibility !== 'visible') yield step(2, (batch) => { batch.sheet(name).visibility = visibility === 'hidden' ? 'Hidden' : 'VeryHidden'; });
}

function markStep(sheet: string, hasMarker: boolean): Step {
  const formula = markerFormula(UNFINISHED);
  return step(4, (batch) => {
    const { names } = batch.sheet(sheet);
    if (hasMarker) names.getItem(MARKER_NAME).formula = formula;
    else names.add(MARKER_NAME, formula).visible = false;
  });
}

function finishStep(sheet: string, marker: string | null): Step {
  return step(3, (batch) => {
    const name = batch.sheet(sheet).names.getItem(MARKER_NAME);
    if (marker === null) name.delete();
    else name.formula = markerFormula(marker);
  });
}

function* memorySteps({ now, target }: Change): Generator<Step> {
  const textOf = ({ name, formula }: { name: string; formula: string }): string => `${name} ${formula}`;
  const [former, wanted] = [new Set(now.memory.map(textOf)), new Set(target.memory.map(textOf))];
  for (const item of now.memory) {
    if (!wanted.has(textOf(item))) yield step(2, (batch) => { batch.context.workbook.names.getItem(item.name).delete(); });
  }
  for (const item of target.memory) {
    if (former.has(textOf(item))) continue;
    yield step(4, (batch) => { batch.context.workbook.names.add(item.name, item.formula).visible = false; }, item.formula.length * 2);
  }
}
