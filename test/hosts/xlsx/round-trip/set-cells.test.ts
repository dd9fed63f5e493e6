import { XlsxHost } from '../../../../src/hosts/xlsx';
import type { CellContent } from '../../../../src/workbook';
import { plainSheet } from '../../../support/plain-snapshot';
import type { PlainSheet } from '../../../support/plain-snapshot';
import { positionOf } from '../../../support/snapshot';
import { changedParts, packageFaults, partsOf } from '../../../support/xlsx-parts';
import { newErrors, validateAll } from '../../../support/validator';
import { fixture, fixtureNames, knownErrors } from './fixtures';

const NEW: Readonly<Record<string, CellContent>> = { A2: '=III/a', B4: 12.5, C2: true, AZ3: 'kolom baru', B1500: 'baris baru' };

async function sheetOf(host: XlsxHost): Promise<PlainSheet> {
  const found = (await host.read()).sheets.find((sheet) => sheet.rows.length > 0);
  if (found === undefined) throw new Error('no sheet with cells');
  return plainSheet(found);
}

async function changed(name: string): Promise<{ before: PlainSheet; after: PlainSheet; saved: Uint8Array }> {
  const host = new XlsxHost(fixture(name));
  const before = await sheetOf(host);
  const cells = Object.entries(NEW).map(([address, value]) => ({ ...positionOf(address), value }));
  await host.apply({ operations: [{ kind: 'set-cells', sheet: before.name, cells }] });
  const saved = host.save();
  return { before, after: await sheetOf(new XlsxHost(saved)), saved };
}

/** In this one C2 belongs to an array formula, and B2:B4 to a shared one. */
const FORMULAS = 'tangan-rumus-1904.xlsx';
const names = fixtureNames.filter((name) => name !== FORMULAS);

describe.each(names)('%s', (name) => {
  test('cells get their values, and nothing else changes', async () => {
    const { before, after, saved } = await changed(name);
    expect(after.cells).toEqual({ ...before.cells, ...NEW });
    expect({ ...after, cells: {}, hiddenRows: [], formats: {} }).toEqual({ ...before, cells: {}, hiddenRows: [], formats: {} });
    expect(after.formats).toMatchObject(before.formats);
    const { lost, changed: parts } = changedParts(partsOf(fixture(name)), partsOf(saved));
    expect(lost).toEqual([]);
    expect(parts.filter((part) => !/(sheet\d*|lembar|styles|workbook|buku)\.xml(\.rels)?$|Content_Types/.test(part))).toEqual([]);
  });
});

test('a shared formula survives the loss of its first cell, the calculation chain forgets it, array formulas are refused', async () => {
  const host = new XlsxHost(fixture(FORMULAS));
  const set = (address: string): Promise<unknown> => host.apply({ operations: [{ kind: 'set-cells', sheet: 'Peserta', cells: [{ ...positionOf(address), value: 5 }] }] });
  await expect(set('C3')).rejects.toMatchObject({ code: 'workbook.array-range' });
  await set('B2');
  const { cells, formulas } = await sheetOf(new XlsxHost(host.save()));
  expect(cells).toMatchObject({ B2: 5, B3: 40, B4: 60 });
  expect(formulas).toMatchObject({ B3: 'A3*2', C2: 'A2:A4+1', B5: 'IF(A2>5,"ya","tidak")' });
  expect(Object.keys(formulas)).not.toContain('B2');
  const parts = partsOf(host.save());
  expect(Buffer.from(parts.get('xl/calcChain.xml') ?? []).toString()).not.toContain('r="B2"');
  expect(packageFaults(parts)).toEqual([]);
});

test('Microsoft\'s validator finds nothing new after cells were set', async () => {
  const some = ['kelas-48-berantakan.xlsx', 'excelize-pivot-pemotong.xlsx', 'tangan-xml-ganjil.xlsx', 'tangan-awalan-absolut.xlsx', 'tangan-ketat.xlsx', 'tangan-paket-ganjil.xlsx'];
  const files = new Map<string, Uint8Array>();
  for (const name of some) files.set(name, (await changed(name)).saved);
  const found = [...await validateAll(files)].map(([name, errors]) => [name, newErrors(knownErrors(name), errors)] as const);
  expect(Object.fromEntries(found.filter(([, errors]) => errors.length > 0))).toEqual({});
}, 120000);
