import { newExcel } from '../../support/excel';

const sketch = { sheets: [{ name: 'Peserta', rows: [['NIP', 'Nama', 'Nilai'], ['198001152005012901', 'Farah Halim', 81.5]] }] };

test('plain Excel.run reads values in one request', async () => {
  const { Excel, log } = newExcel(sketch);
  const values = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Peserta').getUsedRange();
    range.load('values,address');
    await context.sync();
    expect(range.address).toBe('Peserta!A1:C2');
    return range.values;
  });
  expect(values).toEqual([['NIP', 'Nama', 'Nilai'], ['198001152005012901', 'Farah Halim', 81.5]]);
  expect(log).toHaveLength(1);
});
