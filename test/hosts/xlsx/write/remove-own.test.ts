import { XlsxHost } from '../../../../src/hosts/xlsx';
import type { PlanOperation } from '../../../../src/workbook';
import { rangeOf } from '../../../support/snapshot';
import { changedParts, packageFaults, partsOf } from '../../../support/xlsx-parts';
import { applied, MAIN, ownSheet, partText, workbookBytes, withParts, CLASS_ROWS } from '../../../support/xlsx-write';

const REMOVE: PlanOperation = { kind: 'remove-own' };
const SHEET = 'xl/worksheets/sheet1.xml';
const WORKBOOK = 'xl/workbook.xml';
const JOURNAL = 'customXml/item1.xml';
const UNCHANGED = { lost: [], added: [], changed: [] };

const original = workbookBytes({
  sheets: { Peserta: `<sheetViews><sheetView tabSelected="1" workbookViewId="0"/></sheetViews>${CLASS_ROWS}`, Jadwal: CLASS_ROWS },
  styles: `<styleSheet xmlns="${MAIN}"><fonts><font/></fonts><cellXfs><xf/></cellXfs></styleSheet>`,
  before: '<bookViews><workbookView firstSheet="1"/></bookViews>', after: '<definedNames/><calcPr calcId="1"/>',
});

const AUDIT: readonly PlanOperation[] = [
  REMOVE,
  { ...ownSheet({
    name: 'Temuan', rows: [{ cells: ['No', { value: 1, formula: '1', style: { bold: true } }] }], notes: [{ row: 0, column: 0, text: 'x' }],
    tables: [{ name: 'T_', range: rangeOf('A1:A2'), columns: ['No'] }], print: { orientation: 'portrait', fitWidth: 1, repeatRows: { from: 0, to: 0 } },
  }), activate: true } as PlanOperation,
  ownSheet({ name: 'Jejak', marker: 'trail', autoFilter: rangeOf('A1:B1') }),
  { kind: 'highlight', sheet: 'Peserta', ranges: [rangeOf('A2')], tone: 'fail', key: 'golongan' },
  { kind: 'note', sheet: 'Peserta', notes: [{ row: 1, column: 1, text: 'Periksa' }] },
];

/** A file that somebody has saved since: one more part is enough for the journal to be out of date. */
function touched(bytes: Uint8Array, changes: Readonly<Record<string, string | null>> = {}): Uint8Array {
  return withParts(bytes, { 'xl/lain.xml': '<lain/>', ...changes });
}

describe('while nobody else has saved', () => {
  test('every part is again what it was', async () => {
    const cleared = await applied(await applied(original, AUDIT), [REMOVE]);
    expect(changedParts(partsOf(original), partsOf(cleared))).toEqual(UNCHANGED);
  });

  test('in one host the bytes of the file are again what they were', async () => {
    const host = new XlsxHost(original);
    await host.apply({ operations: AUDIT });
    await host.apply({ operations: [REMOVE] });
    expect(Buffer.compare(host.save(), original)).toBe(0);
  });

  test('the same audit again gives the same bytes', async () => {
    const once = await applied(original, AUDIT);
    expect(Buffer.compare(await applied(once, AUDIT), once)).toBe(0);
  });

  test('several plans without clearing are taken back together', async () => {
    let bytes = original;
    for (const operation of AUDIT.slice(1)) bytes = await applied(bytes, [operation]);
    expect(changedParts(partsOf(original), partsOf(await applied(bytes, [REMOVE])))).toEqual(UNCHANGED);
  });

  test('what is set for good in the same plan stays', async () => {
    const set: PlanOperation = { kind: 'set-cells', sheet: 'Peserta', cells: [{ row: 1, column: 1, value: 'Farah H.' }] };
    const users = ownSheet({ name: 'Baru', marker: null });
    const wanted = await applied(original, [users, set]);
    const cleared = await applied(await applied(original, [...AUDIT, set, users]), [REMOVE]);
    expect(changedParts(partsOf(wanted), partsOf(cleared))).toEqual(UNCHANGED);
  });

  test('a workbook in UTF-16 comes back in UTF-16', async () => {
    const text = partText(original, SHEET);
    const wide = withParts(original, {});
    const parts = Object.fromEntries(partsOf(wide));
    const utf16 = new Uint8Array(Buffer.from(`\ufeff<?xml version="1.0" encoding="UTF-16"?>${text}`, 'utf16le'));
    const { archiveOf } = await import('../../../support/xlsx-package');
    const bytes = archiveOf({ ...parts, [SHEET]: utf16 });
    const audited = await applied(bytes, AUDIT);
    expect(partText(audited, SHEET)).toContain('encoding="UTF-8"');
    expect(changedParts(partsOf(bytes), partsOf(await applied(audited, [REMOVE])))).toEqual(UNCHANGED);
  });
});

describe('when somebody has saved since', () => {
  test('sheets, highlights, notes, names, parts and the journal go by their marks', async () => {
    const cleared = await applied(touched(await applied(original, AUDIT)), [REMOVE]);
    const before = partsOf(original);
    const after = partsOf(cleared);
    expect([...after.keys()].sort()).toEqual([...before.keys(), 'xl/lain.xml'].sort());
    expect(packageFaults(after)).toEqual(['orphan: xl/lain.xml']);
    expect(partText(cleared, SHEET)).toBe(partText(original, SHEET).replace('tabSelected="1"', 'tabSelected="0"'));
    expect(partText(cleared, WORKBOOK)).not.toMatch(/Temuan|_cermat|definedName /);
    expect(partText(cleared, '[Content_Types].xml')).not.toMatch(/sheet3|sheet4|table|comments/);
  });

  test('names of other sheets are counted anew, those that led to ours lead nowhere', async () => {
    const audited = await applied(original, AUDIT);
    const workbook = partText(audited, WORKBOOK);
    const sheets = /<sheets>(.*)<\/sheets>/.exec(workbook)?.[1]?.split(/(?<=\/>)/) ?? [];
    const moved = workbook.replace(/<sheets>.*<\/sheets>/, `<sheets>${[sheets[2], sheets[0], sheets[3], sheets[1]].join('')}</sheets>`)
      .replaceAll('localSheetId="2"', 'localSheetId="zero"').replaceAll('localSheetId="3"', 'localSheetId="2"').replaceAll('localSheetId="zero"', 'localSheetId="0"')
      .replace('</definedNames>', '<definedName name="Cetak" localSheetId="3">Jadwal!$A$1</definedName><definedName name="Luar">SUM(Temuan!$A$1,\'Temuan\'!B2,XTemuan!A1)</definedName></definedNames>')
      .replace(/activeTab="\d"/, 'activeTab="3"');
    const cleared = partText(await applied(touched(audited, { [WORKBOOK]: moved }), [REMOVE]), WORKBOOK);
    expect([...cleared.matchAll(/<sheet name="(\w+)"/g)].map((match) => match[1])).toEqual(['Peserta', 'Jadwal']);
    expect(cleared).toContain('<definedName name="Cetak" localSheetId="1">Jadwal!$A$1</definedName>');
    expect(cleared).toContain('<definedName name="Luar">SUM(#REF!$A$1,#REF!B2,XTemuan!A1)</definedName>');
    expect(cleared).toContain('activeTab="1"');
  });

  test('only our rule goes from a format that another program has merged', async () => {
    const audited = await applied(original, AUDIT);
    const merged = partText(audited, SHEET).replace('</cfRule></conditionalFormatting>', '</cfRule><cfRule type="expression" priority="7"><formula>A1=1</formula></cfRule></conditionalFormatting>');
    const cleared = partText(await applied(touched(audited, { [SHEET]: merged }), [REMOVE]), SHEET);
    expect(cleared).toContain('<conditionalFormatting sqref="A2"><cfRule type="expression" priority="7"><formula>A1=1</formula></cfRule></conditionalFormatting>');
  });

  test('notes are known without their author, as LibreOffice saves them', async () => {
    const audited = await applied(original, AUDIT);
    const comments = partText(audited, 'xl/comments2.xml');
    const anonymous = comments.replace('<author>Cermat</author>', '<author> </author>')
      .replace('</commentList>', '<comment ref="A1" authorId="0"><text><t>milik panitia</t></text></comment></commentList>');
    const saved = touched(audited, { 'xl/comments2.xml': anonymous });
    expect((await new XlsxHost(saved).read()).sheets[0]?.notes.map(({ author, text }) => [author, text])).toEqual([['Cermat', 'Periksa'], [' ', 'milik panitia']]);
    const cleared = await applied(saved, [REMOVE]);
    expect((await new XlsxHost(cleared).read()).sheets[0]?.notes.map(({ text }) => text)).toEqual(['milik panitia']);
  });

  test('the calculation chain forgets our sheets', async () => {
    const audited = await applied(original, AUDIT);
    const id = /name="Temuan" sheetId="(\d+)"/.exec(partText(audited, WORKBOOK))?.[1] ?? '';
    const saved = touched(audited, {
      'xl/calcChain.xml': `<calcChain xmlns="${MAIN}"><c r="B1" i="${id}"/><c r="A9" i="1"/></calcChain>`,
      'xl/_rels/workbook.xml.rels': partText(audited, 'xl/_rels/workbook.xml.rels').replace('</Relationships>', '<Relationship Id="rId99" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/calcChain" Target="calcChain.xml"/></Relationships>'),
    });
    expect(partText(await applied(saved, [REMOVE]), 'xl/calcChain.xml')).toBe(`<calcChain xmlns="${MAIN}"><c r="A9" i="1"/></calcChain>`);
  });

  test('an audit after that finds the way back to it', async () => {
    const saved = touched(await applied(original, AUDIT));
    const cleared = await applied(saved, [REMOVE]);
    const again = await applied(await applied(saved, AUDIT), [REMOVE]);
    expect(changedParts(partsOf(cleared), partsOf(again))).toEqual(UNCHANGED);
  });
});

describe('a journal that makes no sense', () => {
  const journalled = async (change: (text: string) => string): Promise<Uint8Array> => {
    const audited = await applied(original, AUDIT);
    return applied(withParts(audited, { [JOURNAL]: change(partText(audited, JOURNAL)) }), [REMOVE]);
  };

  test.each<[string, (text: string) => string]>([
    ['places outside of the part', (text) => text.replace(/at="\d+"/, 'at="99999999"')],
    ['places out of order', (text) => text.replace('</part>', '<was at="0" length="1">41</was></part>')],
    ['numbers that are none', (text) => text.replace(/at="\d+"/, 'at="x"')],
    ['parts that are not there', (text) => text.replace('part name="', 'part name="tiada/')],
    ['another fingerprint', (text) => text.replace(/fingerprint="/, 'fingerprint="1')],
    ['nothing', () => '<journal xmlns="urn:cermat:journal:1"/>'],
  ])('with %s is passed over, and everything goes by its marks', async (_, change) => {
    const cleared = await journalled(change);
    const snapshot = await new XlsxHost(cleared).read();
    expect(snapshot.sheets.map(({ name, highlights, notes }) => [name, highlights.length, notes.length])).toEqual([['Peserta', 0, 0], ['Jadwal', 0, 0]]);
    expect([...partsOf(cleared).keys()].sort()).toEqual([...partsOf(original).keys()].sort());
    expect(partText(cleared, 'xl/styles.xml')).toBe(partText(await applied(original, AUDIT), 'xl/styles.xml'));
  });

  test('custom XML of others is left alone, whatever it is', async () => {
    const other = withParts(original, {
      'customXml/item1.xml': 'bukan xml',
      'xl/_rels/workbook.xml.rels': partText(original, 'xl/_rels/workbook.xml.rels').replace('</Relationships>', '<Relationship Id="rId77" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml" Target="../customXml/item1.xml"/></Relationships>'),
    });
    const audited = await applied(other, AUDIT);
    expect(partText(audited, 'customXml/item2.xml')).toContain('urn:cermat:journal:1');
    expect(changedParts(partsOf(other), partsOf(await applied(audited, [REMOVE])))).toEqual(UNCHANGED);
  });
});

test('an operation that is refused leaves everything as it was, also what was removed before it', async () => {
  const audited = await applied(original, AUDIT);
  const host = new XlsxHost(audited);
  const broken: PlanOperation = { kind: 'highlight', sheet: 'Tiada', ranges: [], tone: 'fail', key: 'a' };
  await expect(host.apply({ operations: [REMOVE, ownSheet(), broken] })).rejects.toMatchObject({ code: 'workbook.sheet-missing' });
  expect(Buffer.compare(host.save(), audited)).toBe(0);
});

test('a sheet of the user\'s with one of our names stands in the way and is never touched', async () => {
  const named = workbookBytes({ sheets: { Temuan: CLASS_ROWS } });
  const host = new XlsxHost(named);
  await expect(host.apply({ operations: AUDIT.slice(0, 2) })).rejects.toMatchObject({ code: 'workbook.sheet-exists' });
  await host.apply({ operations: [REMOVE] });
  expect(Buffer.compare(host.save(), named)).toBe(0);
});
