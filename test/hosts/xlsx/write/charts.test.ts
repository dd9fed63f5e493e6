import { drawingText } from '../../../../src/hosts/xlsx/write/charts/drawing-text';
import type { PlanOperation } from '../../../../src/workbook';
import { BARS, RADAR, scoreSheet } from '../../../support/charts';
import { readWithExcelize } from '../../../support/excelize';
import { chartsInFile } from '../../../support/plain-charts';
import { rangeOf } from '../../../support/snapshot';
import { newErrors, validateAll } from '../../../support/validator';
import { changedParts, packageFaults, partsOf } from '../../../support/xlsx-parts';
import { applied, ownSheet, partText, withParts } from '../../../support/xlsx-write';
import { everyElement, xmlTree } from '../../../support/xml-tree';
import { fixture, knownErrors } from '../round-trip/fixtures';

const REMOVE: PlanOperation = { kind: 'remove-own' };
const NOTED = scoreSheet({ notes: [{ row: 0, column: 0, text: 'Catatan' }] });
const WITH_DRAWINGS = 'tangan-grafik-gambar.xlsx';
const STRICT = 'tangan-ketat.xlsx';

/** Points of each cache of a chart, in order: position and value. */
function caches(xml: string): string[][] {
  const found = everyElement(xmlTree(xml)).filter(({ name }) => name === 'c:numCache' || name === 'c:strCache');
  return found.map(({ children }) => children.filter(({ name }) => name === 'c:pt').map(({ attributes, children: [value] }) => `${attributes['idx']}=${value?.text ?? ''}`));
}

test('a chart holds what it shows; a cell without a value has no point', async () => {
  const [categories, first, same, second] = caches(partText(await applied(null, [NOTED]), 'xl/charts/chart1.xml'));
  expect(categories?.slice(3, 8)).toEqual(['3=Budaya &amp; nilai', '4=Manajemen pengetahuan', '5=Ruang belajar', '6=Teknologi', '7=Umpan balik &lt;rutin&gt;']);
  expect(first).toEqual(['0=0.8', '1=0.75', '2=0.4', '3=1', '5=0.55', '6=0.9', '7=0.3', '8=0.62', '9=0.7']);
  expect([same, second?.length]).toEqual([categories, 9]);
});

test('the drawing says the chart in words; the sheet names it before the drawing of its notes', async () => {
  const saved = await applied(null, [NOTED]);
  expect(partText(saved, 'xl/drawings/drawing1.xml')).toContain('name="Cermat: radar" descr="Jaring laba-laba sepuluh komponen.&#10;Tertinggi: Budaya &amp; nilai (100 %)."');
  expect(partText(saved, 'xl/worksheets/sheet1.xml')).toMatch(/<drawing r:id="rId3"\/><legacyDrawing r:id="rId2"\/><\/worksheet>$/);
  expect(partText(saved, '[Content_Types].xml').match(/drawingml\.chart\+xml|drawing\+xml/g)).toHaveLength(3);
});

test('a sheet without charts has no drawing', async () => {
  expect([...partsOf(await applied(null, [ownSheet({ charts: [] })])).keys()].filter((name) => /draw|chart/.test(name))).toEqual([]);
});

test('series differ in line and marker, bars in how light they are', async () => {
  const series = Array.from({ length: 24 }, (_, index) => ({ title: `Deret ${index}`, values: rangeOf('B2:B11') }));
  const saved = await applied(null, [scoreSheet({ charts: [{ ...RADAR, series }, { ...BARS, series: series.slice(0, 6) }] })]);
  const lines = partText(saved, 'xl/charts/chart1.xml').match(/<a:ln w="22225".*?<c:size/g) ?? [];
  const bars = partText(saved, 'xl/charts/chart2.xml').match(/<c:spPr>(?:(?!<c:spPr>).)*<c:invertIfNegative/g) ?? [];
  expect([lines.length, new Set(lines).size, bars.length, new Set(bars).size]).toEqual([24, 24, 6, 6]);
});

test('one series needs no legend, and a chart may go without a title', async () => {
  const xml = partText(await applied(null, [scoreSheet({ charts: [{ ...BARS, title: ' ', series: BARS.series.slice(0, 1) }] })]), 'xl/charts/chart1.xml');
  expect([/<c:legend>/.test(xml), /<c:title>/.test(xml), /autoTitleDeleted val="1"/.test(xml)]).toEqual([false, false, true]);
});

test('a drawing knows no escapes of cells: what XML cannot hold is a blank', () => {
  expect(drawingText('_x0041_ <"A"&B>\u0001\ufffe\ud800\n\u{1f600}')).toBe('_x0041_ &lt;&quot;A&quot;&amp;B&gt;   &#10;\u{1f600}');
});

describe('beside drawings of the user\'s', () => {
  const before = fixture(WITH_DRAWINGS);

  test('they stay as they are, and ours take names that are free', async () => {
    const saved = await applied(before, [NOTED]);
    expect(changedParts(partsOf(before), partsOf(saved))).toMatchObject({ lost: [] });
    expect(changedParts(partsOf(before), partsOf(saved)).changed.filter((name) => /draw|chart|media/.test(name))).toEqual([]);
    expect(chartsInFile(saved)).toHaveLength(2);
    expect(packageFaults(partsOf(saved))).toEqual(packageFaults(partsOf(before)));
  });

  test('while nobody else has saved, every part is again what it was', async () => {
    const cleared = await applied(await applied(before, [REMOVE, NOTED]), [REMOVE]);
    expect(changedParts(partsOf(before), partsOf(cleared))).toEqual({ lost: [], added: [], changed: [] });
  });

  test('when somebody has saved since, parts, relationships and content types of ours go, and no others', async () => {
    const audited = withParts(await applied(before, [REMOVE, NOTED]), { 'xl/lain.xml': '<lain/>' });
    const cleared = await applied(audited, [REMOVE]);
    expect([...partsOf(cleared).keys()].sort()).toEqual([...partsOf(before).keys(), 'xl/lain.xml'].sort());
    expect(packageFaults(partsOf(cleared))).toEqual([...packageFaults(partsOf(before)), 'orphan: xl/lain.xml'].sort());
    expect(changedParts(partsOf(before), partsOf(cleared)).changed.filter((name) => /draw|chart|media|worksheets/.test(name))).toEqual([]);
  });
});

test('Microsoft\'s validator finds nothing new, in either dialect', async () => {
  const files = new Map([
    ['baru.xlsx', await applied(null, [NOTED])], [STRICT, await applied(fixture(STRICT), [NOTED])], [WITH_DRAWINGS, await applied(fixture(WITH_DRAWINGS), [NOTED])],
  ]);
  const found = [...await validateAll(files)].map(([name, errors]) => [name, newErrors(name === 'baru.xlsx' ? [] : knownErrors(name), errors)]);
  expect(Object.fromEntries(found)).toEqual({ 'baru.xlsx': [], [STRICT]: [], [WITH_DRAWINGS]: [] });
}, 60000);

test('a strict file has strict drawings', async () => {
  const parts = partsOf(await applied(fixture(STRICT), [NOTED]));
  const ours = [...parts.keys()].filter((name) => /charts\/|drawings\/(?!vml)/.test(name)).map((name) => new TextDecoder().decode(parts.get(name)));
  expect(ours).toHaveLength(4);
  expect(ours.filter((text) => text.includes('schemas.openxmlformats.org/drawingml') || text.includes('officeDocument/2006'))).toEqual([]);
});

test('another library opens the file and finds sheet and notes', async () => {
  const book = (await readWithExcelize(new Map([['baru.xlsx', await applied(null, [NOTED])]]))).get('baru.xlsx');
  const sheet = book?.sheets?.[NOTED.sheet.name];
  expect([book?.error, sheet?.rows[1], sheet?.notes.length]).toEqual([undefined, ['Strategi dan visi', '0.8', '0.6'], 1]);
});
