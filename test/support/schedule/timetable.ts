import { readTimetable } from '../../../src/domain/schedule';
import type { ScheduleScheme, Timetable } from '../../../src/domain/schedule';
import type { FactTable, Parameters, Slot, Subject } from '../../../src/domain/rules';
import { formatCellRef } from '../../../src/domain/values';
import type { CellValue, TableView } from '../../../src/domain/values';
import { loadedPack } from '../packs';
import { resolvePackParameters } from '../../../src/app/load-pack';
import { tableOf } from '../grading/table';

export const PENGANTAR = 'Pengantar ITSM dan Konsep Service Level Management';
export const EVENT = 'Event, Incident, and Problem Management';
export const SIMULASI = 'Simulasi Penyusunan Service Catalogue, SLA dan OLA';
export const CERAMAH = 'Current Issue: IT Service Management, Control and Governance';
export const ASYNC = 'Capstone Project: Async-Collab';
export const COACHING = 'Capstone Project: Coaching/Mentoring';

export type SessionRow = readonly CellValue[];

/** Four days of class: tanggal, mata pelajaran, JP, moda, pengajar. */
export const CLASS_DAYS: readonly SessionRow[] = [
  ['05/09/2022', CERAMAH, 1, 'Tatap muka', 'Hesti Paramita'],
  ['05/09/2022', PENGANTAR, 8, 'Tatap muka', 'Ratih Wulandari'],
  ['06/09/2022', EVENT, 8, 'Klasikal', 'Bambang Prasetyo'],
  ['07/09/2022', SIMULASI, 8, 'TM', 'Ratih Wulandari'],
  ['08/09/2022', SIMULASI, 8, 'Luring', 'Bambang Prasetyo'],
];

/** Five days of action learning as the KAP recommends them. */
export const ACTION_LEARNING: readonly SessionRow[] = [
  ['09/09/2022', ASYNC, 2, 'Mandiri', null],
  ['12/09/2022', COACHING, 2, 'Tatap muka virtual', null],
  ['13/09/2022', ASYNC, 2, 'Async-Collab', null],
  ['14/09/2022', COACHING, 2, 'Zoom', null],
  ['15/09/2022', ASYNC, 2, 'Mandiri', null],
];

export const WHOLE: readonly SessionRow[] = [...CLASS_DAYS, ...ACTION_LEARNING];

/** The same rows with one cell changed; columns count from tanggal. */
export function withCell(rows: readonly SessionRow[], row: number, column: number, value: CellValue): readonly SessionRow[] {
  return rows.map((cells, at) => (at === row ? cells.map((cell, index) => (index === column ? value : cell)) : cells));
}

/** A timetable in the standard columns. */
export function sheetOf(rows: readonly SessionRow[], columns: readonly string[] = ['tanggal', 'mata-pelajaran', 'jp', 'moda', 'pengajar', 'waktu']): TableView {
  return tableOf({ sheet: 'Jadwal', columns, rows });
}

/** What the pack says about its timetable. */
export interface KapSchedule {
  readonly subjects: readonly Subject[];
  readonly parameters: Parameters;
  readonly scheme: ScheduleScheme;
}

let loaded: Promise<KapSchedule> | undefined;

/** The pack's subjects, parameters and scheme; it is loaded once. */
export function kapSchedule(): Promise<KapSchedule> {
  loaded ??= loadSchedule();
  return loaded;
}

async function loadSchedule(): Promise<KapSchedule> {
  const pack = await loadedPack();
  if (pack.schedule === null) throw new Error('the pack has no schedule.json');
  return { subjects: pack.rules.subjects, parameters: resolvePackParameters(pack), scheme: pack.schedule };
}

/** The rows as a timetable of the pack's programme. */
export async function timetableOf(rows: readonly SessionRow[], columns?: readonly string[]): Promise<Timetable> {
  return readTimetable(sheetOf(rows, columns), (await kapSchedule()).subjects, false);
}

/** A fact of one row, and the addresses behind it. */
export function factOf(table: FactTable, row: number, fact: string): { readonly slot: Slot; readonly cells: readonly string[] } {
  const slot = table.rows[row]?.[table.facts.indexOf(fact)];
  if (slot === undefined) throw new Error(`no fact ${fact} in row ${row}`);
  return { slot, cells: table.cellsOf(row, fact).map(formatCellRef) };
}
