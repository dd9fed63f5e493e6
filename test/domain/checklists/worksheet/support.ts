import type { Worksheet, WorksheetItem, WorksheetSet } from '../../../../src/domain/checklists';
import { entriesOf } from '../../../../src/domain/checklists';
import type { CellValue, TableView } from '../../../../src/domain/values';
import { recognise } from '../../../../src/workbook';
import { loadedPack } from '../../../support/packs';
import { snapshotOf } from '../../../support/snapshot';

/** The worksheets of the booklet. */
export async function booklet(): Promise<WorksheetSet> {
  return (await loadedPack('rules/lo-2021')).worksheets!;
}

export const levelOf = ({ worksheets }: WorksheetSet, level: Worksheet['level']): Worksheet => worksheets.find((one) => one.level === level)!;

/** Code, activity, actor, status, evidence, date, note: the last five may be left out. */
export type Row = readonly [code: CellValue, activity?: CellValue, actor?: CellValue, status?: CellValue, evidence?: CellValue, date?: CellValue, note?: CellValue];

const HEADERS = ['Kode', 'Kegiatan', 'Pelaku', 'Status', 'Bukti', 'Tanggal', 'Catatan'];

/** A sheet of answers as recognition reads it, under a name that says the level. */
export function tableOf(rows: readonly Row[], numberFormats: Readonly<Record<string, string>> = {}, name = 'LO Individu'): TableView {
  const { tables } = recognise(snapshotOf({ sheets: [{ name, rows: [HEADERS, ...rows], numberFormats }] }), { needsRoster: false });
  const [table] = [...tables.values()];
  if (table === undefined) throw new Error('no worksheet was recognised');
  return table;
}

/** The text of an activity as the booklet prints it. */
export function textOf(items: readonly WorksheetItem[], code: string): string {
  return items.flatMap(entriesOf).find((entry) => entry.code === code)!.text.id;
}
