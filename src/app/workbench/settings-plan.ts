import type { CellRef } from '../../domain/values';
import { readParameterValue, withValue } from '../../domain/rules';
import type { ParameterDefinition, ParameterValue, ResolvedParameter } from '../../domain/rules';
import type { Language } from '../../messages';
import { LAYOUT_SHEETS, standardSheets, WorkbookError } from '../../workbook';
import type { CellContent, ExpectedCell, SetCellsOperation, WorkbookPlan } from '../../workbook';
import type { LoadedPack } from '../load-pack';
import { contentFor } from './settings-content';
import { contentAt, freeRows, newRow, refuseLackingColumns, valueCellAt } from './settings-sheet';
import type { SettingsSheet } from './settings-sheet';
import type { SettingsSource } from './settings-view';
import { packParametersOf, problemOfText } from './settings-view';
import type { SettingChange } from './views';

/** A change whose text was read; null: back to the pack's value. */
export interface ReadChange {
  readonly definition: ParameterDefinition;
  readonly value: ParameterValue | null;
}

type WrittenCell = SetCellsOperation['cells'][number];

/**
 * The changes' values by parameter; of two changes of one parameter the later counts.
 *
 * @throws {WorkbookError} `workbench.setting-unknown`, or `workbench.setting-refused` with why
 */
export function readChanges(changes: readonly SettingChange[], pack: LoadedPack, language: Language): readonly ReadChange[] {
  const read = new Map<string, ReadChange>();
  for (const { id, text } of changes) {
    const definition = pack.rules.parameters.get(id);
    if (definition === undefined) throw new WorkbookError('workbench.setting-unknown', { id: String(id).slice(0, 80) });
    const problem = problemOfText(definition, text, language);
    if (problem !== null) throw new WorkbookError('workbench.setting-refused', { title: definition.title[language], problem });
    const result = text.trim() === '' ? null : readParameterValue(text, definition);
    read.set(id, { definition, value: result?.kind === 'value' ? result.value : null });
  }
  return [...read.values()];
}

/** @throws {WorkbookError} when no content would be read as the value again */
function written(settings: SettingsSheet, { definition, value }: ReadChange, cell: CellRef, language: Language): CellContent {
  if (value === null) return null;
  const content = contentFor(definition, value, valueCellAt(settings, cell));
  if (content === null) throw new WorkbookError('workbench.setting-unwritable', { title: definition.title[language] });
  return content;
}

/** New values for rows that are there already. */
function changedCells(settings: SettingsSheet, changes: readonly ReadChange[], language: Language): readonly WrittenCell[] {
  return changes.flatMap((change) => {
    const cell = settings.cells.get(change.definition.id);
    if (cell === undefined) return [];
    const value = written(settings, change, cell, language);
    const isFormula = settings.sheet.formula(cell.row, cell.column) !== null;
    return value === contentAt(settings, cell) && !isFormula ? [] : [{ row: cell.row, column: cell.column, value }];
  });
}

/** Whole rows for parameters that Pengaturan does not list yet. */
function addedCells(settings: SettingsSheet, changes: readonly ReadChange[], ofPack: ReadonlyMap<string, ResolvedParameter>, language: Language): readonly WrittenCell[] {
  const missing = changes.filter(({ definition, value }) => value !== null && !settings.cells.has(definition.id));
  const rows = freeRows(settings, missing.length);
  const column = settings.table.columns.get('nilai') ?? 0;
  return missing.flatMap((change, index) => {
    const row = rows[index];
    const parameter = ofPack.get(change.definition.id);
    if (row === undefined || parameter === undefined) return [];
    const value = written(settings, change, { sheet: settings.sheet.name, row, column }, language);
    return [...newRow(change.definition, parameter, value, language)].flatMap(([id, content]) => {
      const at = settings.table.columns.get(id);
      return at === undefined || content === '' ? [] : [{ row, column: at, value: content }];
    });
  });
}

/**
 * The cells that must still hold what was read: those that are written, the codes beside them, and the last row's code.
 * A row that somebody inserted or took out meanwhile would else give a value to another parameter.
 */
function expectedFor(settings: SettingsSheet, cells: readonly WrittenCell[]): readonly ExpectedCell[] {
  const { sheet: { name: sheet }, table } = settings;
  const code = table.columns.get('kode');
  const last = table.length === 0 ? table.headerRow : table.sheetRow(table.length - 1);
  const codes = code === undefined ? [] : [...cells.map(({ row }) => row), Math.max(last, 0)].map((row) => ({ row, column: code }));
  const places = new Map([...cells, ...codes].map(({ row, column }) => [`${row} ${column}`, { sheet, row, column }]));
  return [...places.values()].map((place) => ({ ...place, value: contentAt(settings, place) }));
}

function planCells(settings: SettingsSheet, cells: readonly WrittenCell[]): WorkbookPlan {
  const sheet = settings.sheet.name;
  return { operations: cells.length === 0 ? [] : [{ kind: 'set-cells', sheet, cells }], expects: expectedFor(settings, cells) };
}

/** The standard Pengaturan with the changed values. */
function planSheet(source: SettingsSource, changes: readonly ReadChange[], date1904: boolean): WorkbookPlan {
  const values = new Map(changes.map(({ definition, value }) => [definition.id, value]));
  if (![...values.values()].some((value) => value !== null)) return { operations: [] };
  const parameters = new Map([...packParametersOf(source)].map(([id, parameter]) => {
    const value = values.get(id) ?? null;
    return [id, value === null ? parameter : withValue(parameter, value)] as const;
  }));
  const sheets = standardSheets({ language: source.language, subjects: source.pack.rules.subjects, parameters, date1904 });
  return { operations: sheets.filter(({ name }) => name === LAYOUT_SHEETS.settings).map((sheet) => ({ kind: 'add-sheet', sheet })) };
}

/**
 * What writes changes into Pengaturan: values of rows that are there, new rows below its last one, or the standard
 * sheet where the workbook has none. Every cell is expected to hold what was read.
 *
 * @throws {WorkbookError} when Pengaturan lacks a column or room, or a value cannot be written
 */
export function planSettings(source: SettingsSource, changes: readonly ReadChange[], date1904: boolean): WorkbookPlan {
  const { settings, language } = source;
  if (settings === null) return planSheet(source, changes, date1904);
  refuseLackingColumns(settings);
  return planCells(settings, [
    ...changedCells(settings, changes, language),
    ...addedCells(settings, changes, packParametersOf(source), language),
  ]);
}
