import type { ParameterOverride } from '../../domain/rules';
import { WorkbookError } from '../../workbook';
import { resolveReference } from '../auditing/reference-day';
import type { Bench } from './bench';
import { typed } from './settings-content';
import { planSettings, readChanges } from './settings-plan';
import type { ReadChange } from './settings-plan';
import { refuseMisread } from './settings-proof';
import { findSettings, refuseSecondSheet } from './settings-sheet';
import { concerns, describeProblem, listSettings, packParametersOf, viewSetting } from './settings-view';
import type { SettingsSource } from './settings-view';
import type { DataView, SettingChange, SettingView } from './views';

async function sourceOf(bench: Bench): Promise<SettingsSource> {
  const inspection = await bench.inspection();
  const settings = findSettings(await bench.snapshot(), inspection);
  return { pack: bench.pack.pack, inspection, settings, language: bench.choice.language };
}

/** Every parameter of the chosen pack as it stands in the workbook. */
export async function viewSettings(bench: Bench): Promise<readonly SettingView[]> {
  return listSettings(await sourceOf(bench));
}

/**
 * How a setting would look with another text; nothing is written. Weights are judged when they are saved together.
 *
 * @throws {WorkbookError} for a parameter that the pack does not have
 */
export async function trySetting(bench: Bench, { id, text }: SettingChange): Promise<SettingView> {
  const source = await sourceOf(bench);
  const definition = source.pack.rules.parameters.get(id);
  const current = source.inspection.reference.parameters.get(id);
  const ofPack = packParametersOf(source).get(id);
  if (definition === undefined || current === undefined || ofPack === undefined) {
    throw new WorkbookError('workbench.setting-unknown', { id: String(id).slice(0, 80) });
  }
  return viewSetting(source, definition, current, ofPack, text);
}

/** The overrides of Pengaturan as they would be after the changes; rows given twice stay twice. */
function overridesAfter({ settings }: SettingsSource, changes: readonly ReadChange[]): readonly ParameterOverride[] {
  const before = settings?.overrides ?? [];
  const values = new Map(changes.map((change) => [change.definition.id, change]));
  const first = new Set<string>();
  const after = before.flatMap((override) => {
    const change = values.get(override.id);
    if (change === undefined || first.has(override.id)) return [override];
    first.add(override.id);
    return overrideOf(change, override);
  });
  const added = changes.filter(({ definition }) => !first.has(definition.id)).flatMap((change) => {
    const cell = settings?.cells.get(change.definition.id) ?? { sheet: 'Pengaturan', row: 0, column: 0 };
    return overrideOf(change, { id: change.definition.id, value: null, cell });
  });
  return [...after, ...added];
}

function overrideOf({ definition, value }: ReadChange, override: ParameterOverride): readonly ParameterOverride[] {
  return value === null ? [] : [{ ...override, value: typed(definition.type, value, 'id'), isUncalculated: false }];
}

/** Settings belong together: refuse changes after which one of them, or the weights they belong to, could not be used. */
function refuseContradiction(source: SettingsSource, changes: readonly ReadChange[], asOf: string | null): void {
  const { problems } = resolveReference(source.pack.rules, asOf, overridesAfter(source, changes));
  const changed = changes.map(({ definition }) => definition.id);
  const problem = problems.find((one) => changed.some((id) => concerns(one, id)));
  if (problem === undefined) return;
  const id = changed.find((one) => concerns(problem, one)) ?? problem.id;
  const title = source.pack.rules.parameters.get(id)?.title[source.language] ?? id;
  throw new WorkbookError('workbench.setting-refused', { title, problem: describeProblem(problem, source.language) }, problem.cell === null ? [] : [problem.cell]);
}

/**
 * Write settings into Pengaturan, which is added where the workbook has none. All of them are written, or none.
 *
 * @throws {WorkbookError} for a text that cannot be used, weights that do not sum to their total, a Pengaturan that
 *   could not be read, or cells that changed meanwhile
 */
export async function saveSettings(
  bench: Bench, changes: readonly SettingChange[],
): Promise<{ readonly data: DataView; readonly settings: readonly SettingView[] }> {
  const source = await sourceOf(bench);
  const snapshot = await bench.snapshot();
  const read = readChanges(changes, source.pack, source.language);
  refuseContradiction(source, read, bench.choice.asOf);
  if (source.settings === null && read.length > 0) refuseSecondSheet(snapshot, source.inspection);
  const plan = planSettings(source, read, snapshot.date1904);
  refuseMisread(snapshot, plan, read, { pack: source.pack, asOf: bench.choice.asOf, language: source.language });
  if (plan.operations.length > 0) await bench.applyPlan(plan);
  return { data: await bench.dataView(), settings: await viewSettings(bench) };
}
