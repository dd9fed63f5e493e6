import type { AddSheetOperation, ChartSpec, SheetSpec } from '../../src/workbook';
import { rangeOf } from './snapshot';

const COMPONENTS = [
  'Strategi dan visi', 'Kepemimpinan', 'Struktur', 'Budaya & nilai', 'Manajemen pengetahuan', 'Ruang belajar', 'Teknologi', 'Umpan balik <rutin>',
  'Jejaring', 'Pengembangan diri',
];

/** Scores of ten components; one cell is empty, one formula gives no result. */
const SCORES: readonly (readonly (number | null)[])[] = [
  [0.8, 0.6], [0.75, 0.7], [0.4, 0.35], [1, 0.9], [null, 0.5], [0.55, null], [0.9, 0.65], [0.3, 0.45], [0.62, 0.6], [0.7, 0.2],
];

export const RADAR: ChartSpec = {
  kind: 'radar', name: 'radar', title: 'Skor per komponen <2021 & 2022>', categories: rangeOf('A2:A11'),
  series: [{ title: 'Kelengkapan', values: rangeOf('B2:B11') }, { title: 'Bukti & eviden', values: rangeOf('C2:C11') }],
  axis: { min: 0, max: 1, unit: 0.25, format: '0%' }, place: rangeOf('E1:K20'),
  alternativeText: 'Jaring laba-laba sepuluh komponen.\nTertinggi: Budaya & nilai (100 %).',
};

export const BARS: ChartSpec = { ...RADAR, kind: 'bar', name: 'batang', title: 'Kelengkapan dan bukti', place: rangeOf('E22:K44'), alternativeText: 'Batang mendatar.' };

/** A sheet of ours with scores and, unless it is told otherwise, a radar and a bar chart of them. */
export function scoreSheet(changes: Partial<SheetSpec> = {}): AddSheetOperation {
  return { kind: 'add-sheet', sheet: {
    name: "Skor 'LO' & <B>", marker: 'lo-scores', columns: [{ width: 26 }, { width: 12, style: { format: '0%' } }, { width: 12, style: { format: '0%' } }],
    rows: [
      { cells: ['Komponen', 'Kelengkapan', 'Bukti'] },
      ...COMPONENTS.map((component, index) => {
        const [first = null, second = null] = SCORES[index] ?? [];
        return { cells: [component, first, second === null ? { value: null, formula: 'NA()' } : second] };
      }),
    ],
    charts: [RADAR, BARS], ...changes,
  } };
}
