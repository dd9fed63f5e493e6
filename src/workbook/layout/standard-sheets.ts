import { standardColumns, worksheetKinds } from '../columns';
import type { TableKind } from '../columns';
import type { CellSpec, SheetSpec } from '../plan';
import { ELEMENT_LOOK, lookOf } from './column-looks';
import type { ColumnLook } from './common-looks';
import { componentLook } from './decision-looks';
import { inputSheet } from './input-sheet';
import type { InputColumn } from './input-sheet';
import type { LayoutOptions } from './layout-options';
import { componentNames, ownColumns, plannedSessions, scheduleRows, sessionColumns, subjectColumns } from './programme-columns';
import { settingRows, settingRule } from './setting-rows';
import { worksheetSheet } from './worksheet-sheet';
import type { LayoutWorksheet } from './worksheet-sheet';

/** The standard sheets' names, by contract the same in every language; recognition takes them as a hint. */
export const LAYOUT_SHEETS: Readonly<Record<TableKind, string>> = {
  participants: 'Peserta',
  schedule: 'Jadwal',
  attendance: 'Kehadiran',
  'activity-scores': 'Nilai Aktivitas',
  'action-learning': 'Action Learning',
  'al-report': 'Laporan AL',
  mentoring: 'Mentoring',
  instructors: 'Pengajar',
  readiness: 'Kesiapan',
  'group-wishes': 'Aturan Kelompok',
  adjustments: 'Penyesuaian Nilai',
  'lo-individu': 'LO Individu',
  'lo-tim': 'LO Tim',
  'lo-organisasi': 'LO Organisasi',
  settings: 'Pengaturan',
};

const tableOrder = Object.keys(LAYOUT_SHEETS) as readonly TableKind[];
const DEFAULT_CRITERIA = 3;

/**
 * The standard input sheets of the programme's tables, in the order in which a class fills them in. They carry no marker: once added they
 * are the user's. Headers are the standard ones that recognition knows, in the language asked for.
 *
 * @source design §5
 * @example standardSheets({ language: 'id', subjects, parameters }).map((sheet) => sheet.name) // ['Peserta', 'Jadwal', …]
 */
export function standardSheets(options: LayoutOptions): readonly SheetSpec[] {
  const sessions = options.sessions ?? plannedSessions(options);
  const open: Partial<Record<TableKind, readonly InputColumn[]>> = {
    attendance: sessionColumns(sessions), 'activity-scores': subjectColumns(options), 'al-report': elementColumns(options),
  };
  const rows: LayoutCells = { schedule: scheduleRows(sessions, options.date1904 ?? false), readiness: readinessRows(options), ...options.data };
  const tables = tableOrder.filter((table) => options.tables?.has(table) !== false);
  return tables.flatMap((table) => {
    if (table === 'settings') return [settingsSheet(options)];
    const name = LAYOUT_SHEETS[table];
    const columns = [...namedColumns(options, table), ...open[table] ?? [], ...ownColumns(options, table)];
    if (isWorksheet(table)) return worksheetOf(options, table).map((worksheet) => worksheetSheet(name, worksheet, columns, options.language));
    return [inputSheet({ name, table, language: options.language, rows: rows[table] ?? [], columns })];
  });
}

function isWorksheet(table: TableKind): boolean {
  return worksheetKinds.some((kind) => kind === table);
}

function worksheetOf({ worksheets = [] }: LayoutOptions, table: TableKind): readonly LayoutWorksheet[] {
  return worksheets.filter((worksheet) => worksheet.table === table).slice(0, 1);
}

type LayoutCells = Partial<Record<TableKind, readonly (readonly CellSpec[])[]>>;

/** Columns that only other people's workbooks have: a running number where the layout begins with the NIP. */
function isInLayout(table: TableKind, id: string, criteria: number): boolean {
  if (id === 'no') return table === 'participants';
  const criterion = /^kriteria-(\d+)$/.exec(id)?.[1];
  return criterion === undefined || Number(criterion) <= criteria;
}

function namedColumns(options: LayoutOptions, table: TableKind): InputColumn[] {
  const { language, criteria = DEFAULT_CRITERIA } = options;
  return standardColumns
    .filter((column) => column.table === table && isInLayout(table, column.id, criteria))
    .map(({ id, header }) => ({ header: header[language], ...lookIn(options, table, id) }));
}

function lookIn(options: LayoutOptions, table: TableKind, id: string): ColumnLook {
  const isComponent = table === 'adjustments' && id === 'komponen';
  return isComponent ? componentLook(componentNames(options)) : lookOf(table, id);
}

function readinessRows({ readiness = [], language }: LayoutOptions): CellSpec[][] {
  return readiness.map(({ id, title, basis }) => [id, title[language], basis[language], null, null]);
}

function elementColumns({ reportElements = [], language }: LayoutOptions): InputColumn[] {
  return reportElements.map((element) => ({ header: element[language], ...ELEMENT_LOOK }));
}

const VALUE_COLUMN = 2;

function settingsSheet(options: LayoutOptions): SheetSpec {
  const { parameters, language, date1904 = false } = options;
  const sheet = inputSheet({
    name: LAYOUT_SHEETS.settings, table: 'settings', language,
    columns: namedColumns(options, 'settings'), rows: settingRows(parameters, language, date1904),
  });
  const checks = [...parameters.values()].map((parameter, position) => ({
    ...settingRule(parameter, language),
    range: { top: position + 1, bottom: position + 1, left: VALUE_COLUMN, right: VALUE_COLUMN },
  }));
  return { ...sheet, validations: [...(sheet.validations ?? []), ...checks] };
}
