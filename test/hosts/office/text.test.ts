import { openInExcel } from '../../support/office-class';

const TEXTS = [
  '=1+1', '+62 811', '-', '--', '-5', '@nama', '007', '1/2', '1-2', '3 Mar', 'Mar 3', 'Mei 2022', '12:30', '1e5', '1,5', '50%', 'Rp5', '$5', '(3)', 'TRUE', 'false',
  '#N/A', '#REF!', "'kutip", "''dua", '198001152005012901', ' 5', '5 ', '2022-09-05', 'II/a', 'Peserta!C6', 'Jumat 5 Agustus 2022', 'Pastikan SK pangkat terakhir.', '  ', '\u00a05',
];

const READS = [['stays'], ['goes']] as const;

test.each(READS)('text is text in our sheets, with a format for text and without (an apostrophe in a text cell %s)', async (apostropheInTextCell) => {
  const { excel, host } = openInExcel({ sheets: [{ name: 'Peserta', rows: [['NIP']] }] }, { apostropheInTextCell: apostropheInTextCell as never });
  await host.apply({ operations: [{ kind: 'add-sheet', sheet: {
    name: 'Teks', marker: 'trail', columns: [{ width: 20 }, { width: 20, style: { format: '@' } }, { width: 9, style: { format: '@' } }, { width: 9 }],
    rows: TEXTS.map((text, index) => ({ cells: [text, text, index, { value: text, style: { format: '@', bold: true } }] })),
    links: TEXTS.map((_, row) => ({ row, column: 0, target: 'Peserta!A1' })),
  } }] });
  const sheet = (await host.read()).sheets[1];
  expect(sheet?.rows).toEqual(TEXTS.map((text, index) => [text, text, index, text]));
  expect(TEXTS.map((_, row) => sheet?.formula(row, 0))).toEqual(TEXTS.map(() => null));
  expect([sheet?.numberFormat(3, 0), sheet?.numberFormat(3, 1), sheet?.numberFormat(3, 2), sheet?.numberFormat(3, 3)]).toEqual(['General', '@', '@', '@']);
  expect(excel.log.every(({ error }) => error === null)).toBe(true);
});

test.each(READS)('values that are set are what they are in every cell, and its format stays (an apostrophe in a text cell %s)', async (apostropheInTextCell) => {
  const formats = ['General', '@', '0.00', 'dd/mm/yyyy'];
  const values = [...TEXTS, 5, 0.1, true, null];
  const numberFormats = Object.fromEntries(values.flatMap((_, row) => ['B', 'C', 'D'].map((letter, index) => [`${letter}${row + 1}`, formats[index + 1] ?? ''])));
  const { host } = openInExcel({ sheets: [{ name: 'S', rows: values.map(() => ['a', 'b', 1, 36526]), numberFormats }] }, { apostropheInTextCell: apostropheInTextCell as never });
  const cells = values.flatMap((value, row) => formats.map((_, column) => ({ row, column, value })));
  await host.apply({ operations: [{ kind: 'set-cells', sheet: 'S', cells }] });
  const sheet = (await host.read()).sheets[0];
  values.forEach((value, row) => {
    expect([value, formats.map((_, column) => sheet?.rows[row]?.[column] ?? null)]).toEqual([value, formats.map(() => value)]);
    expect([value, formats.map((_, column) => sheet?.numberFormat(row, column))]).toEqual([value, value === null ? expect.anything() : formats]);
  });
});
