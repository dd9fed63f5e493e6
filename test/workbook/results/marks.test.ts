import fc from 'fast-check';
import { composeAudit } from '../../../src/workbook/results';
import { mergePlaces, placeOf } from '../../../src/workbook/results/cell-marks';
import { planNotes } from '../../../src/workbook/results/notes';
import { viewReport } from '../../../src/workbook/results/report-view';
import { addedSheet, highlightsOf, notesOf, textOf } from '../../support/plan';
import { findingOf, reportOf } from '../../support/report';
import { rangeOf, snapshotOf } from '../../support/snapshot';

const snapshot = snapshotOf({ sheets: [{ name: 'Peserta', rows: [] }, { name: 'Kehadiran', rows: [] }, { name: 'Jejak', rows: [], marker: 'trace' }] });
const plan = (...findings: ReturnType<typeof findingOf>[]): ReturnType<typeof composeAudit> => composeAudit(reportOf({ findings }), snapshot);

test('neighbours down a column are one range, and a cell takes the tone of its worst finding', () => {
  const { operations } = plan(
    findingOf({ cells: ['Peserta!E2', 'Peserta!E3'] }), findingOf({ cells: ['Peserta!E4'] }), findingOf({ cells: ['Peserta!E9'] }),
    findingOf({ cells: ['Peserta!E2', 'Peserta!F2'], outcome: 'undetermined' }), findingOf({ cells: ['Kehadiran!A1'], severity: 'info' }),
    findingOf({ cells: ['Peserta!Z1'], outcome: 'pass' }),
  );
  expect(highlightsOf({ operations })).toEqual([
    { kind: 'highlight', sheet: 'Peserta', tone: 'fail', key: 'fail', ranges: [rangeOf('E2:E4'), rangeOf('E9:E9')] },
    { kind: 'highlight', sheet: 'Peserta', tone: 'undetermined', key: 'undetermined', ranges: [rangeOf('F2:F2')] },
    { kind: 'highlight', sheet: 'Kehadiran', tone: 'info', key: 'info', ranges: [rangeOf('A1:A1')] },
  ]);
});

test('ranges cover exactly the cells they were made from, none twice', () => {
  const cell = fc.record({ row: fc.nat(12), column: fc.nat(6) });
  fc.assert(fc.property(fc.uniqueArray(cell, { selector: placeOf }), (cells) => {
    const covered = mergePlaces(cells.map(placeOf)).flatMap(({ top, left, bottom, right }) => {
      const inside: number[] = [];
      for (let row = top; row <= bottom; row += 1) for (let column = left; column <= right; column += 1) inside.push(placeOf({ row, column }));
      return inside;
    });
    expect(covered.sort((a, b) => a - b)).toEqual(cells.map(placeOf).sort((a, b) => a - b));
  }));
});

test('equal runs side by side are one rectangle', () => {
  const cells = [1, 2, 3].flatMap((column) => [5, 6].map((row) => placeOf({ row, column })));
  expect(mergePlaces(cells)).toEqual([{ top: 5, bottom: 6, left: 1, right: 3 }]);
});

test('only sheets of the user that exist are marked', () => {
  const { operations } = plan(findingOf({ cells: ['Jejak!A1'] }), findingOf({ cells: ['Hilang!A1'] }), findingOf({ cells: [] }));
  expect([...highlightsOf({ operations }), ...notesOf({ operations })]).toEqual([]);
});

test('a note says what, from which clause, and what to do; a cell with several findings has one note', () => {
  const { operations } = plan(
    findingOf({ outcome: 'undetermined', message: 'Pasangan pangkat tidak cocok.', fix: null, severity: 'recommended', cells: ['Peserta!E2'] }),
    findingOf({ cells: ['Peserta!E2', 'Peserta!F2'] }),
  );
  expect(notesOf({ operations })).toEqual([{
    kind: 'note', sheet: 'Peserta', notes: [{
      row: 1, column: 4,
      text: 'Golongan I/d di bawah II/a.\nSumber: KAP ITIL v.4, Administrasi 2\nLangkah: Pastikan SK pangkat terakhir.\n\n'
        + 'Pasangan pangkat tidak cocok.\nSumber: KAP ITIL v.4, Administrasi 2',
    }],
  }]);
});

test('many findings on one cell and endless texts stay a readable note', () => {
  const { operations } = plan(...Array.from({ length: 9 }, () => findingOf({ message: 'x'.repeat(5000) })));
  const text = notesOf({ operations })[0]!.notes[0]!.text;
  expect(text).toContain('… dan 4 temuan lagi');
  expect(text.length).toBeLessThan(3000);
});

test('beyond the limit only the most urgent cells get notes, and the summary says so', () => {
  const findings = [
    ...Array.from({ length: 2_003 }, (_, at) => findingOf({ outcome: 'undetermined', cells: [`Peserta!E${at + 10}`] })),
    findingOf({ cells: ['Peserta!E5'] }),
  ];
  const composed = plan(...findings);
  const notes = notesOf(composed)[0]!.notes;
  expect(notes).toHaveLength(2_000);
  expect(notes[0]).toMatchObject({ row: 4 });
  expect(textOf(addedSheet(composed, 'summary'))).toContain('Lembar Peserta: 4 sel hanya diwarnai tanpa catatan');
  expect(planNotes(viewReport(reportOf({ findings }), new Map()), new Set(['Peserta']), 5_000).omitted.size).toBe(0);
});
