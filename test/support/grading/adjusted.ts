import type { CellValue, TableView } from '../../../src/domain/values';
import { nipOf } from '../class-sheets';
import { tableOf } from './table';

/** A row of Penyesuaian Nilai for the first participant, complete unless a test says otherwise. */
export interface AdjustmentSketch {
  readonly nip?: CellValue;
  readonly component?: CellValue;
  readonly kind?: CellValue;
  readonly mark?: CellValue;
  readonly reason?: CellValue;
  readonly by?: CellValue;
  readonly on?: CellValue;
}

/** The sheet Penyesuaian Nilai. */
export function adjustmentsOf(rows: readonly AdjustmentSketch[]): TableView {
  return tableOf({
    sheet: 'Penyesuaian Nilai', columns: ['nip', 'nama', 'komponen', 'jenis', 'nilai', 'alasan', 'pemutus', 'tanggal'],
    rows: rows.map(({ nip = nipOf(1), component = 'Pengantar ITSM', kind = 'Pengganti', mark = null, reason = 'Salah ketik', by = 'Ketua panitia', on = '2022-09-20' }) => (
      [nip, 'Farah Halim', component, kind, mark, reason, by, on])),
  });
}
