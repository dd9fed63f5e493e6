import { citationText } from '../../domain/findings';
import { isBlank } from '../../domain/values';
import type { CellRef, CellValue } from '../../domain/values';
import type { ParameterDefinition, ParameterOverride, ResolvedParameter } from '../../domain/rules';
import type { Language } from '../../messages';
import { LAYOUT_SHEETS, WorkbookError } from '../../workbook';
import type { CellContent, RecognisedTable, SheetSnapshot, WorkbookSnapshot } from '../../workbook';
import { readSettings, settingCells } from '../auditing/settings';
import type { WorkbookInspection } from '../inspect';
import { linkTo } from './cell-link';
import type { ValueCell } from './settings-content';

/** Pengaturan as it stands in a workbook. */
export interface SettingsSheet {
  readonly sheet: SheetSnapshot;
  readonly table: RecognisedTable;
  readonly date1904: boolean;
  /** Where each parameter's value stands or belongs. */
  readonly cells: ReadonlyMap<string, CellRef>;
  readonly overrides: readonly ParameterOverride[];
}

/** The recognised Pengaturan; null when the workbook has none that could be read. */
export function findSettings(snapshot: WorkbookSnapshot, { recognition }: WorkbookInspection): SettingsSheet | null {
  const table = recognition.tables.get('settings');
  const sheet = snapshot.sheets.find(({ name }) => name === table?.sheet);
  if (table === undefined || sheet === undefined) return null;
  const { date1904 } = snapshot;
  return { sheet, table, date1904, cells: settingCells(table), overrides: readSettings(table, date1904) };
}

/**
 * Refuse to add Pengaturan where one stands that was not read: two of them would contradict each other.
 *
 * @throws {WorkbookError} `workbench.settings-several`, `workbench.settings-unread`
 */
export function refuseSecondSheet(snapshot: WorkbookSnapshot, { recognition }: WorkbookInspection): void {
  const several = recognition.problems.find(({ code, details }) => code === 'recognition.two-tables' && details['tableId'] === 'pengaturan');
  if (several !== undefined) {
    throw new WorkbookError('workbench.settings-several', { addresses: several.cells.map((cell) => linkTo(cell).address).join(', ') }, several.cells);
  }
  const named = snapshot.sheets.find(({ name }) => name.toLowerCase() === LAYOUT_SHEETS.settings.toLowerCase());
  if (named !== undefined) throw new WorkbookError('workbench.settings-unread', { sheet: named.name });
}

/** @throws {WorkbookError} when the table has no column for codes or for values */
export function refuseLackingColumns({ table }: SettingsSheet): void {
  const lacking = ['kode', 'nilai'].find((id) => !table.columns.has(id));
  if (lacking !== undefined) throw new WorkbookError('workbench.settings-no-column', { sheet: table.sheet });
}

/** What is known of a cell before something is written into it. */
export function valueCellAt({ sheet, date1904 }: SettingsSheet, { row, column }: CellRef): ValueCell {
  return { format: sheet.numberFormat(row, column), value: sheet.rows[row]?.[column] ?? null, date1904 };
}

/** True when nothing stands in a row where the table has its columns. */
function isFree({ sheet, table }: SettingsSheet, row: number): boolean {
  const columns = [...table.columns.values()];
  const isCovered = sheet.merges.some(({ top, bottom, left, right }) => (
    top <= row && row <= bottom && columns.some((column) => left <= column && column <= right)
  ));
  return !isCovered && columns.every((column) => isBlank(sheet.rows[row]?.[column] ?? null) && sheet.formula(row, column) === null);
}

/**
 * The rows below the table for so many new parameters.
 *
 * @throws {WorkbookError} `workbench.settings-no-room` when something stands there: it is never written over
 */
export function freeRows(settings: SettingsSheet, count: number): readonly number[] {
  const { table } = settings;
  const last = table.length === 0 ? table.headerRow : table.sheetRow(table.length - 1);
  return Array.from({ length: count }, (_, index) => {
    const row = last + 1 + index;
    if (isFree(settings, row)) return row;
    const cell = { sheet: table.sheet, row, column: Math.min(...table.columns.values()) };
    throw new WorkbookError('workbench.settings-no-room', { address: linkTo(cell).address, count }, [cell]);
  });
}

/** A new row's contents by column id, as the standard layout writes them. */
export function newRow(
  { id, title, unit }: ParameterDefinition, { source, assumed }: ResolvedParameter, value: CellContent, language: Language,
): ReadonlyMap<string, CellContent> {
  return new Map<string, CellContent>([
    ['kode', id], ['nama', title[language]], ['nilai', value], ['satuan', unit[language]],
    ['sumber', citationText(source, language)], ['asumsi', assumed ? 'Ya' : 'Tidak'],
  ]);
}

/** What stands in a cell of Pengaturan now. */
export function contentAt({ sheet }: SettingsSheet, { row, column }: CellRef): CellValue {
  return sheet.rows[row]?.[column] ?? null;
}
