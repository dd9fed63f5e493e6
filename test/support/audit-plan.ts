import type { PlanOperation, SheetSnapshot, WorkbookPlan, WorkbookSnapshot } from '../../src/workbook';
import { columnName } from '../../src/domain/values';
import { rangeOf } from './snapshot';

const TEXTS = ['=1+1', 'Golongan <kosong> & "tidak terbaca"', '  spasi  ', '198001152005012901', 'baris 1\nbaris 2'];

function findings(source: SheetSnapshot | undefined): readonly PlanOperation[] {
  const name = source?.name ?? 'Pelanggaran';
  return [
    { kind: 'add-sheet', activate: true, sheet: {
      name: 'Ringkasan', marker: 'summary', columns: [{ width: 30, style: { wrap: true } }, { width: 12, style: { format: '0.00', horizontal: 'right' } }],
      rows: [
        { cells: [{ value: 'Ringkasan', style: { bold: true, size: 16, color: '1B4F8F' } }], height: 28 },
        { cells: ['Lulus', 12.5] },
        { cells: ['Jumlah', { value: 12.5, formula: 'SUM(B2:B2)' }], level: 1 },
      ],
      charts: (['radar', 'bar'] as const).map((kind, index) => ({
        kind, name: kind, title: 'Hasil <kelas>', categories: rangeOf('A2:A3'), series: [{ title: 'Jumlah', values: rangeOf('B2:B3') }, { title: 'Sama', values: rangeOf('B2:B3') }],
        axis: { min: 0, max: 20, unit: 5, format: '0' }, place: { top: index * 15, left: 3, bottom: index * 15 + 13, right: 8 }, alternativeText: 'Lulus 12,5 & jumlah 12,5',
      })),
      merges: [rangeOf('A1:B1')], tabColor: '1B4F8F', showGridLines: false, frozen: { rows: 1, columns: 0 },
      print: { orientation: 'portrait', fitWidth: 1, area: rangeOf('A1:B3'), footer: '&P' },
    } },
    { kind: 'add-sheet', sheet: {
      name: 'Pelanggaran', marker: 'violations', columns: [{ width: 6 }, { width: 40 }, { width: 20 }, { width: 14 }],
      rows: [{ cells: ['No', 'Temuan', 'Sel', 'Keputusan'] }, ...TEXTS.map((text, index) => ({ cells: [index + 1, text, `${name}!A${index + 1}`, null] }))],
      tables: [{ name: 'CermatPelanggaran', range: rangeOf('A1:D6'), columns: ['No', 'Temuan', 'Sel', 'Keputusan'] }],
      links: TEXTS.map((_, index) => ({ row: index + 1, column: 2, target: `'${name.replaceAll("'", "''")}'!${columnName(index)}1`, tip: 'Buka sel' })),
      validations: [{ range: rangeOf('D2:D6'), rule: { type: 'list', values: ['diterima', 'ditolak'] }, severity: 'stop', error: { title: 'Keputusan', text: 'Pilih dari daftar' } }],
      conditionalFormats: [{ range: rangeOf('D2:D6'), formula: 'D2="ditolak"', tone: 'muted' }],
      notes: [{ row: 0, column: 3, text: 'Diisi panitia' }],
      frozen: { rows: 1, columns: 2 },
      print: { orientation: 'landscape', fitWidth: 1, repeatRows: { from: 0, to: 0 } },
    } },
    { kind: 'add-sheet', sheet: { name: 'Jejak', marker: 'trail', columns: [{ width: 10 }], rows: [{ cells: ['Aturan', true] }], autoFilter: rangeOf('A1:B1') } },
  ];
}

function marks(source: SheetSnapshot): readonly PlanOperation[] {
  return [
    { kind: 'highlight', sheet: source.name, ranges: [rangeOf('A2:C3'), rangeOf('E9')], tone: 'fail', key: 'golongan' },
    { kind: 'highlight', sheet: source.name, ranges: [rangeOf('B2')], tone: 'undetermined', key: "nama's <x> & y" },
    { kind: 'note', sheet: source.name, notes: [{ row: 1, column: 0, text: 'Periksa <NIP> & nama' }, { row: 8, column: 4, text: 'Kosong' }] },
  ];
}

/** The sheet that an audit would mark: the first with rows, else none. */
export function sourceSheet(snapshot: WorkbookSnapshot): SheetSnapshot | undefined {
  return snapshot.sheets.find((sheet) => sheet.rows.length > 0 && sheet.marker === null);
}

/** What an audit does to a workbook: three sheets with everything that we write, and marks on a source sheet. */
export function auditPlanFor(snapshot: WorkbookSnapshot): WorkbookPlan {
  const source = sourceSheet(snapshot);
  return { operations: [{ kind: 'remove-own' }, ...findings(source), ...(source === undefined ? [] : marks(source))] };
}
