import { XlsxHost } from '../../../../src/hosts/xlsx';
import type { PlanOperation } from '../../../../src/workbook';
import { rangeOf } from '../../../support/snapshot';
import { archiveOf } from '../../../support/xlsx-package';
import { changedParts, packageFaults, partsOf } from '../../../support/xlsx-parts';
import { newErrors, validateAll } from '../../../support/validator';
import { applied, CLASS_ROWS, ownSheet, partText, withParts, workbookBytes } from '../../../support/xlsx-write';

const REMOVE: PlanOperation = { kind: 'remove-own' };
const WORKBOOK = 'xl/workbook.xml';
const UNCHANGED = { lost: [], added: [], changed: [] };
const AUDIT: readonly PlanOperation[] = [
  REMOVE, ownSheet({ rows: [{ cells: [{ value: 1, style: { bold: true } }] }] }),
  { kind: 'highlight', sheet: 'Peserta', ranges: [rangeOf('A2')], tone: 'fail', key: 'golongan' },
];
const SET: PlanOperation = { kind: 'set-cells', sheet: 'Peserta', cells: [{ row: 1, column: 1, value: 'Farah H.' }] };

function remember(text: string | null, key = 'mapping'): PlanOperation {
  return { kind: 'remember', key, text };
}

function bytesWith(after: string): Uint8Array {
  return workbookBytes({ sheets: { Peserta: CLASS_ROWS }, after });
}

async function memoryOf(bytes: Uint8Array): Promise<Record<string, string>> {
  return Object.fromEntries((await new XlsxHost(bytes).read()).memory);
}

const WORKBOOKS: readonly (readonly [string, Uint8Array])[] = [
  ['no names', bytesWith('')],
  ['an empty list of names', bytesWith('<definedNames/><calcPr calcId="1"/>')],
  ['names of its own', bytesWith('<definedNames><definedName name="Cetak" localSheetId="0">Peserta!$A$1</definedName></definedNames>')],
];

describe.each(WORKBOOKS)('a workbook with %s', (_, original) => {
  test('keeps a text in hidden names of the whole workbook', async () => {
    const bytes = await applied(original, [remember(`{"a":"${'x'.repeat(300)}"}`)]);
    const names = partText(bytes, WORKBOOK).match(/<definedName [^>]*_cermat[^<]*<\/definedName>/g);
    expect(names).toEqual([`<definedName name="_cermat.memory.mapping" hidden="1">"308:{""a"":""${'x'.repeat(237)}"&amp;"${'x'.repeat(63)}""}"</definedName>`]);
    expect(packageFaults(partsOf(bytes))).toEqual([]);
    expect(await memoryOf(bytes)).toEqual({ mapping: `{"a":"${'x'.repeat(300)}"}` });
  });

  test('has every part as it was when the text is forgotten', async () => {
    let bytes = await applied(original, [remember('a')]);
    bytes = await applied(bytes, [remember('b'.repeat(20_000)), remember('lain', 'lain')]);
    bytes = await applied(bytes, [remember(null)]);
    bytes = await applied(bytes, [remember(null, 'lain')]);
    expect(changedParts(partsOf(original), partsOf(bytes))).toEqual(UNCHANGED);
  });

  test.each<[string, readonly (readonly PlanOperation[])[]]>([
    ['before an audit', [[remember('a')], AUDIT, [REMOVE, remember(null)]]],
    ['after an audit', [AUDIT, [remember('a')], [remember(null), REMOVE]]],
    ['between two audits', [AUDIT, [remember('a')], AUDIT, [REMOVE], [remember(null)]]],
    ['and forgotten while the results stand', [AUDIT, [remember('a')], [remember(null)], [REMOVE]]],
    ['before an audit and forgotten after it', [[remember('a')], AUDIT, [remember(null)], [REMOVE]]],
    ['within an audit', [[...AUDIT, remember('a')], [remember('b')], [REMOVE, remember(null)]]],
  ])('has every part as it was when a text was remembered %s', async (__, plans) => {
    let bytes = original;
    for (const plan of plans) bytes = await applied(bytes, plan);
    expect(changedParts(partsOf(original), partsOf(bytes))).toEqual(UNCHANGED);
  });

  test('is after remember and forget what it was with its results, so that these can still be taken back exactly', async () => {
    const audited = await applied(original, AUDIT);
    const again = await applied(await applied(audited, [remember('a')]), [remember(null)]);
    expect(changedParts(partsOf(audited), partsOf(again))).toEqual(UNCHANGED);
  });

  test('has values set on demand and nothing else when a text was remembered before', async () => {
    const wanted = await applied(original, [SET]);
    const forgotten = await applied(await applied(await applied(original, [remember('a')]), [SET]), [remember(null)]);
    expect(changedParts(partsOf(wanted), partsOf(forgotten))).toEqual(UNCHANGED);
  });

  test('is free of a text, and of a journal that is out of date, when somebody has saved it since', async () => {
    const saved = withParts(await applied(original, [remember('a')]), { 'xl/lain.xml': '<lain/>' });
    const parts = partsOf(await applied(saved, [remember(null)]));
    expect([...parts.keys()].sort()).toEqual([...partsOf(original).keys(), 'xl/lain.xml'].sort());
    expect(packageFaults(parts)).toEqual(['orphan: xl/lain.xml']);
    expect(await memoryOf(archiveOf(Object.fromEntries(parts)))).toEqual({});
  });

  test('keeps a text when results go from a file that somebody has saved since', async () => {
    const saved = withParts(await applied(await applied(original, [remember('a')]), AUDIT), { 'xl/lain.xml': '<lain/>' });
    const cleared = await applied(saved, [REMOVE]);
    expect(await memoryOf(cleared)).toEqual({ mapping: 'a' });
    expect(partText(cleared, WORKBOOK)).not.toContain('_cermat.sheet');
  });
});

test('a workbook in UTF-16 is again what it was', async () => {
  const parts = Object.fromEntries(partsOf(bytesWith('')));
  const text = partText(bytesWith(''), WORKBOOK).replace(/^<\?xml[^>]*\?>/, '');
  const original = archiveOf({ ...parts, [WORKBOOK]: new Uint8Array(Buffer.from(`\ufeff<?xml version="1.0" encoding="UTF-16"?>${text}`, 'utf16le')) });
  const kept = await applied(original, [remember('漢')]);
  expect(await memoryOf(kept)).toEqual({ mapping: '漢' });
  expect(changedParts(partsOf(original), partsOf(await applied(kept, [remember(null)])))).toEqual(UNCHANGED);
});

describe('names from strangers', () => {
  const name = (suffix: string, formula: string, more = ''): string => `<definedName name="_cermat.memory.${suffix}"${more}>${formula}</definedName>`;
  const workbook = (...names: readonly string[]): Uint8Array => bytesWith(`<definedNames>${names.join('')}</definedNames>`);

  test.each<[string, string, Uint8Array]>([
    ['an equals sign, blanks and upper case', 'baik', workbook(name('MAPPING', '= "4:ba" &amp; "ik"'))],
    ['parts in any order', 'baik', workbook(name('mapping.2', '"ik"'), name('mapping', '"4:ba"'))],
    ['a reference', '', workbook(name('mapping', 'Peserta!$A$1'))],
    ['a quote that is never closed', '', workbook(name('mapping', '"4:baik'))],
    ['a sum', '', workbook(name('mapping', '"4:ba"+"ik"'))],
    ['no length', '', workbook(name('mapping', '"baik"'))],
    ['another length', '', workbook(name('mapping', '"5:baik"'))],
    ['a missing part', '', workbook(name('mapping', '"4:ba"'), name('mapping.3', '"ik"'))],
    ['a part twice', '', workbook(name('mapping', '"4:baik"'), name('MAPPING', '"4:baik"'))],
    ['an endless formula', '', workbook(name('mapping', `"900000:${'x'.repeat(900_000)}"`))],
    ['more parts than we write', '', workbook(...Array.from({ length: 200 }, (_, at) => name(`mapping.${at + 1}`, at === 0 ? '"199:"' : '"x"')))],
  ])('with %s are told as "%s" and can be forgotten', async (_, text, bytes) => {
    expect(await memoryOf(bytes)).toEqual({ mapping: text });
    expect(partText(await applied(bytes, [remember(null)]), WORKBOOK)).not.toMatch(/definedName/);
    expect(await memoryOf(await applied(bytes, [remember('baru')]))).toEqual({ mapping: 'baru' });
  });

  test('that are not of our kind are nobody\'s memory and stay', async () => {
    const bytes = workbook(name('mapping', '"4:baik"', ' localSheetId="0"'), name('Map Ping', '"4:baik"'), name('', '"4:baik"'), name('_map', '"4:baik"'), name('x'.repeat(61), '"4:baik"'), '<definedName name="memory">1</definedName>');
    expect(await memoryOf(bytes)).toEqual({});
    expect(changedParts(partsOf(bytes), partsOf(await applied(bytes, [remember(null), REMOVE])))).toEqual(UNCHANGED);
  });
});

test('Microsoft\'s validator finds nothing in a workbook that remembers a long text', async () => {
  const files = new Map(await Promise.all(WORKBOOKS.flatMap(([, original], at) => [
    Promise.resolve([`asal${at}.xlsx`, original] as const),
    applied(original, [remember('漢 "kutip" & <tanda>\n'.repeat(1000)), remember('b', 'lain')]).then((bytes) => [`ingat${at}.xlsx`, bytes] as const),
  ])));
  const answers = await validateAll(files);
  for (const at of WORKBOOKS.keys()) expect(newErrors(answers.get(`asal${at}.xlsx`) ?? [], answers.get(`ingat${at}.xlsx`) ?? ['not validated'])).toEqual([]);
});
