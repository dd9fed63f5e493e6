import type { WorkbookPlan } from '../../src/workbook';
import { auditPlanFor } from './audit-plan';
import type { OpenWorkbook } from './office-class';
import { rangeOf } from './snapshot';
import type { WorkbookSketch } from './snapshot';

/** A class on which something is going to go wrong. */
export const shakyClass: WorkbookSketch = {
  sheets: [
    {
      name: 'Peserta', rows: [['NIP', 'Nama', 'Golongan'], ['198001152005012901', 'Farah Halim', 'III/c'], ['199003022015031902', 'Bagas Wirya', 'III/c']],
      formulas: { C3: 'C2' }, notes: [{ row: 1, column: 1, author: 'Panitia', text: 'Sudah dicek' }],
    },
    { name: 'Rekap', rows: [['Hari', 1]] },
  ],
};

/** Everything that an audit writes. */
export const resultPlan: WorkbookPlan = { operations: [
  ...auditPlanFor({ sheets: [], date1904: false, warnings: [], memory: new Map() }).operations,
  { kind: 'highlight', sheet: 'Peserta', ranges: [rangeOf('A2:B3')], tone: 'fail', key: 'golongan' },
  { kind: 'note', sheet: 'Peserta', notes: [{ row: 2, column: 2, text: 'Golongan kosong' }] },
] };

/** Everything that any plan can do. */
export const fullPlan: WorkbookPlan = { operations: [
  ...resultPlan.operations,
  { kind: 'set-cells', sheet: 'Peserta', cells: [{ row: 2, column: 2, value: 'II/d' }, { row: 1, column: 1, value: 'Farah H.' }] },
  { kind: 'remember', key: 'mapping', text: '{"tables":[]}' },
] };

/** What the workbook holds, looks included. */
export function heldBy({ excel }: OpenWorkbook): unknown {
  return excel.state();
}
