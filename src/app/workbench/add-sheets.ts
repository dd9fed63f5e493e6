import { isTableKind, LAYOUT_SHEETS, tableKinds, WorkbookError } from '../../workbook';
import type { PlanOperation, Recognition, TableKind, WorkbookSnapshot } from '../../workbook';
import { say } from '../../messages';
import type { Language } from '../../messages';
import { newWorkbookInto } from '../new-workbook';
import { layoutOf } from '../pack-layout';
import type { Bench } from './bench';
import type { DataView } from './views';

type AddSheet = Extract<PlanOperation, { readonly kind: 'add-sheet' }>;

/** Kinds of which the workbook has several tables, so that none was read: one more would not help. */
function undecidedKinds({ problems }: Recognition): ReadonlySet<TableKind> {
  return new Set(tableKinds.filter((kind) => problems.some(({ code, details }) => (
    (code === 'recognition.two-tables' || code === 'recognition.two-rosters') && details['tableId'] === say('id', `recognition.table.${kind}`)
  ))));
}

function refuseKind(kind: TableKind, { tables }: Recognition, undecided: ReadonlySet<TableKind>, language: Language): void {
  const title = say(language, `results.table.${kind}`);
  const present = tables.get(kind);
  if (present !== undefined) throw new WorkbookError('workbench.sheet-there', { title, sheet: present.sheet });
  if (undecided.has(kind)) throw new WorkbookError('workbench.sheet-undecided', { title });
}

function sheetNamed({ sheets }: WorkbookSnapshot, wanted: string): string | null {
  return sheets.find(({ name }) => name.toLowerCase() === wanted.toLowerCase())?.name ?? null;
}

/** The standard sheets of the kinds whose name is free. @param asked tables that are wanted even where the programme reads none */
function sheetsFor(bench: Bench, snapshot: WorkbookSnapshot, kinds: readonly TableKind[], asked: { readonly tables?: ReadonlySet<TableKind> }): readonly AddSheet[] {
  const { plan } = newWorkbookInto(snapshot, { ...layoutOf(bench.pack.pack, bench.choice.language), ...asked, language: bench.choice.language, sample: false });
  const names = new Set(kinds.map((kind) => LAYOUT_SHEETS[kind]));
  return plan.operations.filter((operation): operation is AddSheet => operation.kind === 'add-sheet' && names.has(operation.sheet.name));
}

/** Says why there is nothing to add. */
function nothingToAdd(snapshot: WorkbookSnapshot, kinds: readonly TableKind[]): WorkbookError {
  const taken = kinds.flatMap((kind) => sheetNamed(snapshot, LAYOUT_SHEETS[kind]) ?? []);
  return taken.length === 0 ? new WorkbookError('workbench.sheets-complete') : new WorkbookError('workbench.sheet-name-taken', { sheets: taken.join(', ') });
}

/**
 * Add the standard sheets that the workbook lacks, empty and in the chosen language; a sheet of the user's is never
 * touched.
 *
 * @param kind null: all that are lacking
 * @throws {WorkbookError} when the workbook has the table already, when several of its tables could be it, or when the
 *   sheet's name is taken
 */
export async function addSheets(bench: Bench, kind: TableKind | null): Promise<DataView> {
  const snapshot = await bench.snapshot();
  const { recognition } = await bench.inspection();
  if (kind !== null && !isTableKind(kind)) throw new WorkbookError('workbench.mapping-kind', { kind: String(kind).slice(0, 80) });
  const undecided = undecidedKinds(recognition);
  if (kind !== null) refuseKind(kind, recognition, undecided, bench.choice.language);
  const kinds = kind !== null ? [kind] : tableKinds.filter((one) => !recognition.tables.has(one) && !undecided.has(one));
  const [first, ...others] = sheetsFor(bench, snapshot, kinds, kind === null ? {} : { tables: new Set(kinds) });
  if (first === undefined) throw nothingToAdd(snapshot, kinds);
  await bench.applyPlan({ operations: [{ ...first, activate: true }, ...others.map((one) => ({ ...one, activate: false }))] });
  return bench.dataView();
}
