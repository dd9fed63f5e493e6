import { XlsxHost } from '../../../../src/hosts/xlsx';
import { auditPlanFor } from '../../../support/audit-plan';
import { plainWorkbook } from '../../../support/plain-snapshot';
import { changedParts, packageFaults, partsOf } from '../../../support/xlsx-parts';
import { audited } from './audited';
import { fixture, fixtureNames } from './fixtures';

/** Parts that an audit may write into; every other part of the input comes out byte for byte. */
const MAY_CHANGE = /^\[Content_Types\]\.xml$|workbook\.xml$|buku\.xml$|(workbook|buku)\.xml\.rels$|styles\.xml$|(sheet\d*|lembar)\.xml$|(sheet\d*|lembar)\.xml\.rels$|comments?\d*\.xml$|(vml|comments)Drawing\d*\.vml$/;
const REMOVE = { operations: [{ kind: 'remove-own' }] } as const;

describe.each(fixtureNames)('%s', (name) => {
  const original = fixture(name);
  const before = partsOf(original);

  test('an audit leaves every other part as it was, byte for byte', async () => {
    const { lost, changed } = changedParts(before, partsOf((await audited(original)).saved));
    expect(lost).toEqual([]);
    expect(changed.filter((part) => !MAY_CHANGE.test(part))).toEqual([]);
    expect(changed.filter((part) => /(sheet\d*|lembar)\.xml$/.test(part)).length).toBeLessThanOrEqual(1);
  });

  test('an audit leaves nothing dangling, orphaned or without a content type', async () => {
    const known = new Set(packageFaults(before));
    expect(packageFaults(partsOf((await audited(original)).saved)).filter((fault) => !known.has(fault))).toEqual([]);
  });

  test('an audit changes no value, formula or format of the input', async () => {
    const first = plainWorkbook(await new XlsxHost(original).read());
    const after = plainWorkbook(await new XlsxHost((await audited(original)).saved).read());
    const kept = after.sheets.filter((sheet) => sheet.marker === null).map((sheet) => ({
      ...sheet, highlights: [], notes: sheet.notes.filter((note) => note.author !== 'Cermat'),
    }));
    expect({ ...after, sheets: kept }).toEqual(first);
  });

  test('taking everything back gives every part as it was, byte for byte and in the same order', async () => {
    const host = new XlsxHost((await audited(original)).saved);
    await host.apply(REMOVE);
    const after = partsOf(host.save());
    expect(changedParts(before, after)).toEqual({ lost: [], added: [], changed: [] });
    expect([...after.keys()]).toEqual([...before.keys()]);
  });

  test('a second audit gives the same bytes, on the open workbook and on the saved one', async () => {
    const { host, saved } = await audited(original);
    await host.apply(auditPlanFor(await host.read()));
    expect(Buffer.compare(host.save(), saved)).toBe(0);
    expect(Buffer.compare((await audited(saved)).saved, saved)).toBe(0);
  });

  test('removing from a file that has nothing of ours gives its own parts', async () => {
    const host = new XlsxHost(original);
    await host.apply(REMOVE);
    expect(changedParts(before, partsOf(host.save()))).toEqual({ lost: [], added: [], changed: [] });
  });
});
