import { positionOf, rangeOf, snapshotOf } from './snapshot';

test('addresses are zero-based positions', () => {
  expect(positionOf('B3')).toEqual({ row: 2, column: 1 });
  expect(positionOf('AB1')).toEqual({ row: 0, column: 27 });
  expect(rangeOf('A1:C2')).toEqual({ top: 0, left: 0, bottom: 1, right: 2 });
  expect(rangeOf('B2')).toEqual({ top: 1, left: 1, bottom: 1, right: 1 });
  expect(() => positionOf('3B')).toThrow('not an address: 3B');
});

test('what a sketch leaves out is a plain visible sheet', () => {
  const [sheet] = snapshotOf({ sheets: [{ name: 'Peserta', rows: [['NIP']] }] }).sheets;
  expect(sheet).toMatchObject({ visibility: 'visible', merges: [], marker: null, isProtected: false });
  expect(sheet?.numberFormat(0, 0)).toBe('General');
  expect(sheet?.formula(0, 0)).toBeNull();
});

test('formulas, formats and merges stand at their addresses', () => {
  const [sheet] = snapshotOf({
    sheets: [{ name: 'N', rows: [], formulas: { C2: 'A1*2' }, numberFormats: { A2: 'dd/mm/yyyy' }, merges: ['A1:B1'] }],
  }).sheets;
  expect(sheet?.formula(1, 2)).toBe('A1*2');
  expect(sheet?.numberFormat(1, 0)).toBe('dd/mm/yyyy');
  expect(sheet?.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 1 }]);
});
