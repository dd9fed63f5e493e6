import type { ParticipantReport, SettingReport } from '../../../domain/findings';
import { isBlank } from '../../../domain/values';
import type { CellRef, CellValue } from '../../../domain/values';
import type { Language } from '../../../messages';
import type { SheetSnapshot, WorkbookSnapshot } from '../../snapshot';
import { firstGradeRow, gradedParticipants, layOutFormulas } from '../grade-layout';
import type { Graded } from '../grade-layout';
import { resultSheetNames } from '../sheet-names';
import { nipText } from '../subject-text';
import { wordsIn } from '../words';
import type { FormulaValue } from './compute-expression';
import type { GradeFormulaModel } from './formula-model';
import { SETTING_VALUE } from './formula-page';
import type { FormulaPage } from './formula-page';

/** Why a formula of `Nilai Akhir` does not say what the engine says. */
export type FormulaFault =
  /** The formula as it is written now comes to another number. */
  | 'differs'
  /** The sheet that stands in the workbook holds another number, from the same marks and settings. */
  | 'stored-differs'
  /** Somebody put a value in the place of a formula. */
  | 'overwritten'
  /** The formulas of the sheet that stands in the workbook read a setting otherwise. */
  | 'setting-differs';

/** A formula, or a number that formulas use, that is not what the engine has. */
export interface FormulaDifference {
  readonly fault: FormulaFault;
  readonly cell: CellRef;
  /** Null: a setting, which concerns everybody. */
  readonly participant: ParticipantReport | null;
  /** What the setting is called; null for a grade. */
  readonly setting: string | null;
  /** What the formula or its cell says, and what the engine says; null: nothing. */
  readonly formula: number | string | null;
  readonly engine: number | string | null;
}

/** What comparing formulas with grades takes. */
export interface FormulaCheck {
  readonly participants: readonly ParticipantReport[];
  readonly settings: readonly SettingReport[];
  readonly model: GradeFormulaModel;
  readonly snapshot: WorkbookSnapshot;
  readonly language: Language;
}

/**
 * Holds the formulas of the final grade against the engine: those that would be written now, computed as Excel does, and
 * the stored results of a `Nilai Akhir` that stands in the workbook, where they come from the same marks. Linear in people.
 */
export function checkGradeFormulas({ participants, settings, model, snapshot, language }: FormulaCheck): readonly FormulaDifference[] {
  const graded = gradedParticipants(participants);
  const view = { settings: new Map(settings.map((setting) => [setting.id, setting])), words: wordsIn(language) };
  const page = layOutFormulas({ graded, model, snapshot, view, language });
  if (page === null) return [];
  const sheet = snapshot.sheets.find(({ marker }) => marker === 'grades');
  const place = { sheet: resultSheetNames(snapshot).grades, first: firstGradeRow(view, graded) };
  return [...newDifferences(page, graded, place), ...(sheet === undefined ? [] : storedDifferences(page, graded, sheet))];
}

/** Doubles of grades that are the same differ by far less. */
const SAME = 1e-9;

function isSame(one: FormulaValue | undefined, other: FormulaValue | undefined): boolean {
  const [a, b] = [one === '' ? null : one ?? null, other === '' ? null : other ?? null];
  return a === b || (typeof a === 'number' && typeof b === 'number' && Math.abs(a - b) <= SAME);
}

function resultAt({ formulas }: FormulaPage): number {
  return formulas.columns.findIndex((column) => column.kind === 'formula' && column.role === 'result');
}

function gradeOf({ grade }: Graded): number | null {
  return grade.na === null ? null : Number(grade.na);
}

function shown(value: FormulaValue | undefined): number | string | null {
  return value === '' || value === undefined ? null : typeof value === 'boolean' ? String(value) : value;
}

function newDifferences(
  page: FormulaPage, graded: readonly Graded[], { sheet, first }: { readonly sheet: string; readonly first: number },
): readonly FormulaDifference[] {
  const at = resultAt(page);
  return graded.flatMap((participant, position): FormulaDifference[] => {
    const formula = page.valuesOf(participant.grade)[at];
    const engine = gradeOf(participant);
    if (isSame(formula, engine)) return [];
    return [{ fault: 'differs', cell: { sheet, row: first + position, column: page.places.left + at }, participant, setting: null, formula: shown(formula), engine }];
  });
}

/** Where the columns and rows of a sheet that stands there are. */
interface StoredPlaces {
  readonly headerRow: number;
  readonly columnOf: ReadonlyMap<string, number>;
}

/** Lines above the list: a title, counts, and as many lines of assumptions as there are settings to name. */
const HEADER_WITHIN = 60;

/** The row with the headers of formulas is found by them; a sheet of an older form has none. */
function findHeaders({ rows }: SheetSnapshot, result: string): StoredPlaces | null {
  const headerRow = rows.slice(0, HEADER_WITHIN).findIndex((row) => row.includes(result));
  const row = rows[headerRow];
  if (row === undefined) return null;
  return { headerRow, columnOf: new Map(Array.from(row, (header, column) => [String(header ?? ''), column] as const).filter(([header]) => header !== '')) };
}

function storedDifferences(page: FormulaPage, graded: readonly Graded[], sheet: SheetSnapshot): readonly FormulaDifference[] {
  const at = resultAt(page);
  const places = findHeaders(sheet, page.formulas.columns[at]?.header ?? '');
  if (places === null) return [];
  const columns = page.formulas.columns.map(({ header }) => places.columnOf.get(header) ?? null);
  if (columns.includes(null)) return [];
  const settings = storedSettings(page, sheet, columns[0] ?? 0);
  const stored = { page, sheet, columns: columns as readonly number[], at, rows: rowsByNip(sheet, places.headerRow) };
  return [...settings.differences, ...graded.flatMap((participant) => storedGrade(stored, participant, settings.hasOthers))];
}

interface Stored {
  readonly page: FormulaPage;
  readonly sheet: SheetSnapshot;
  readonly columns: readonly number[];
  /** Position of the final grade among the columns. */
  readonly at: number;
  readonly rows: ReadonlyMap<string, number>;
}

/** Rows of the list by what stands in their first column; a NIP that stands there twice is nobody's. */
function rowsByNip({ rows }: SheetSnapshot, headerRow: number): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  const twice = new Set<string>();
  for (let row = headerRow + 1; row < rows.length; row += 1) {
    const key = rows[row]?.[0];
    if (isBlank(key ?? null) && isBlank(rows[row]?.[1] ?? null)) break;
    if (isBlank(key ?? null)) continue;
    if (found.has(String(key))) twice.add(String(key));
    found.set(String(key), row);
  }
  for (const key of twice) found.delete(key);
  return found;
}

/** A formula that is gone is told always; its result only where it rests on the marks and settings of today. */
function storedGrade(stored: Stored, participant: Graded, hasOtherSettings: boolean): readonly FormulaDifference[] {
  const { sheet, columns: { [stored.at]: column = 0 }, rows } = stored;
  const row = rows.get(nipText(participant.nip) ?? '');
  return row === undefined ? [] : storedCell(stored, participant, { sheet: sheet.name, row, column }, hasOtherSettings);
}

function storedCell(stored: Stored, participant: Graded, cell: CellRef, hasOtherSettings: boolean): readonly FormulaDifference[] {
  const { sheet } = stored;
  const { row, column } = cell;
  const stands = sheet.rows[row]?.[column] ?? null;
  const engine = gradeOf(participant);
  const difference = { cell, participant, setting: null, formula: shown(plain(stands)), engine };
  if (sheet.formula(row, column) === null) return isBlank(stands) && engine === null ? [] : [{ fault: 'overwritten', ...difference }];
  const isComparable = !hasOtherSettings && stands !== null && hasSameMarks(stored, participant, row);
  return isComparable && !isSame(plain(stands), engine) ? [{ fault: 'stored-differs', ...difference }] : [];
}

function hasSameMarks({ page, sheet, columns }: Stored, { grade }: Graded, row: number): boolean {
  const values = page.valuesOf(grade);
  return page.formulas.columns.every((one, i) => one.kind === 'formula' || isSame(plain(sheet.rows[row]?.[columns[i] ?? -1] ?? null), values[i]));
}

interface StoredSettings {
  readonly differences: readonly FormulaDifference[];
  /** Any number that the formulas rest on is another one today: their results cannot be compared. */
  readonly hasOthers: boolean;
}

/** The numbers below the list, found by their codes and names, against those in force. Only what a formula reads can read wrongly. */
function storedSettings(page: FormulaPage, sheet: SheetSnapshot, left: number): StoredSettings {
  const rows = new Map(sheet.rows.map((row, at) => [settingKey(row[left], row[left + 1]), at]));
  const cells = page.settingCells();
  const others = page.formulas.settings.flatMap(({ id, title }, position) => {
    const row = rows.get(settingKey(id, title));
    const now = cells[position];
    const stands = row === undefined ? null : sheet.rows[row]?.[left + SETTING_VALUE] ?? null;
    return row === undefined || now === undefined || isSame(plain(stands), now.value.value) ? [] : [{ id, title, row, now, stands }];
  });
  const differences = others.flatMap(({ id, title, row, now, stands }): FormulaDifference[] => {
    const column = left + SETTING_VALUE;
    const isRead = id !== null && now.value.formula !== null && sheet.formula(row, column) !== null && stands !== null;
    return isRead ? [{
      fault: 'setting-differs', cell: { sheet: sheet.name, row, column }, participant: null, setting: title, formula: shown(plain(stands)), engine: shown(now.value.value),
    }] : [];
  });
  return { differences, hasOthers: others.length > 0 };
}

function settingKey(code: CellValue | undefined, title: CellValue | undefined): string {
  return JSON.stringify([code ?? null, title ?? null]);
}

function plain(value: CellValue): FormulaValue {
  return typeof value === 'object' && value !== null ? value.error : value;
}
