import { isTableKind, WorkbookError } from '../../workbook';
import type { ColumnMapping, TableKind } from '../../workbook';
import { MAPPING_KEY } from '../stored-mapping';
import type { Bench } from './bench';
import { refuseDraft, sheetToMap } from './mapping-check';
import { firstDraft, nextDraft } from './mapping-draft';
import type { DraftSource } from './mapping-draft';
import { mergeDraft, mergeIgnored, planMapping } from './mapping-memory';
import { viewMapping } from './mapping-view';
import type { DataView, MappingDraft, MappingView } from './views';

/** What was guessed for the sheets whose mapping is being looked at, so that what the user changed is told from it. */
const shown = new WeakMap<Bench, Map<string, MappingDraft>>();

function shownOn(bench: Bench): Map<string, MappingDraft> {
  const known = shown.get(bench) ?? new Map<string, MappingDraft>();
  shown.set(bench, known);
  return known;
}

async function sourceOf(bench: Bench, sheet: string): Promise<DraftSource> {
  const snapshot = await bench.snapshot();
  return { snapshot, sheet: sheetToMap(snapshot, sheet), pack: bench.pack.pack };
}

function refuseKind(kind: unknown): void {
  if (!isTableKind(kind)) throw new WorkbookError('workbench.mapping-kind', { kind: String(kind).slice(0, 80) });
}

/**
 * How a sheet is read, or could be.
 *
 * @param kind null: what it is read as, else a guess
 * @throws {WorkbookError} when there is no such sheet, or it is Cermat's own
 */
export async function showMapping(bench: Bench, sheet: string, kind: TableKind | null): Promise<MappingView> {
  if (kind !== null) refuseKind(kind);
  const source = await sourceOf(bench, sheet);
  const draft = firstDraft(source, await bench.inspection(), kind);
  shownOn(bench).set(sheet, draft);
  return viewMapping(source, draft, bench.choice.language);
}

/**
 * The same for a draft that the user is changing. With another kind or header row its columns are guessed anew, save
 * those that the user placed.
 *
 * @throws {WorkbookError} when there is no such sheet or kind
 */
export async function redraftMapping(bench: Bench, draft: MappingDraft): Promise<MappingView> {
  refuseKind(draft.kind);
  const source = await sourceOf(bench, draft.sheet);
  const before = shownOn(bench).get(draft.sheet) ?? null;
  const next = nextDraft(source, draft, before);
  if (before?.kind !== next.kind || before.headerRow !== next.headerRow) shownOn(bench).set(draft.sheet, nextDraft(source, { ...next, columns: {} }, null));
  return viewMapping(source, next, bench.choice.language);
}

async function keep(bench: Bench, mapping: ColumnMapping): Promise<DataView> {
  const plan = planMapping(mapping);
  const [operation] = plan.operations;
  const kept = (await bench.snapshot()).memory.get(MAPPING_KEY) ?? null;
  if (operation?.kind === 'remember' && operation.text !== kept) await bench.applyPlan(plan);
  return bench.dataView();
}

/**
 * Keep a draft in the workbook, as far as it differs from what is recognised anyway, and recognise again.
 *
 * @throws {WorkbookError} for a draft that contradicts itself or the sheet; nothing is kept then
 */
export async function saveMapping(bench: Bench, draft: MappingDraft): Promise<DataView> {
  refuseKind(draft.kind);
  const source = await sourceOf(bench, draft.sheet);
  refuseDraft(draft, source, bench.choice.language);
  const mapping = mergeDraft(source, (await bench.inspection()).mapping, draft);
  const data = await keep(bench, mapping);
  shownOn(bench).delete(draft.sheet);
  return data;
}

/** @throws {WorkbookError} for a sheet that is not there or is Cermat's own */
export async function ignoreSheet(bench: Bench, sheet: string, isIgnored: boolean): Promise<DataView> {
  if (isIgnored) sheetToMap(await bench.snapshot(), sheet);
  return keep(bench, mergeIgnored((await bench.inspection()).mapping, sheet, isIgnored));
}

/** Forget every correction, readable or not. */
export async function forgetMapping(bench: Bench): Promise<DataView> {
  return keep(bench, { tables: [] });
}
