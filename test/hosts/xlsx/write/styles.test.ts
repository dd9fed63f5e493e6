import type { CellStyle } from '../../../../src/workbook';
import { rangeOf } from '../../../support/snapshot';
import { applied, MAIN, ownSheet, partText, workbookBytes, CLASS_ROWS } from '../../../support/xlsx-write';

const STYLES = 'xl/styles.xml';

function styles(inner: string, prefix = ''): string {
  return `<${prefix}styleSheet xmlns${prefix === '' ? '' : `:${prefix.slice(0, -1)}`}="${MAIN}">${inner}</${prefix}styleSheet>`;
}

const FULL = '<fonts count="2"><font><b val="0"/><sz val="10"/><color theme="1"/><name val="Arial"/><scheme val="minor"/></font><font/></fonts>'
  + '<fills><fill><patternFill patternType="none"/></fill></fills><borders count="1"><border/></borders>'
  + '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellXfs><dxfs count="0"/>';

async function withStyles(part: string | null, looks: readonly CellStyle[]): Promise<string> {
  const bytes = workbookBytes({ sheets: { Peserta: CLASS_ROWS }, ...(part === null ? {} : { styles: part }) });
  const rows = looks.map((style) => ({ cells: [{ value: 1, style }] }));
  return partText(await applied(bytes, [ownSheet({ rows })]), STYLES);
}

test('equal styles are one format, also when different objects say them', async () => {
  const text = await withStyles(styles(FULL), [{ bold: true }, { bold: true }, { italic: true }, {}]);
  expect(text.match(/<xf /g)).toHaveLength(3);
  expect(text).toContain('<cellXfs count="3">');
});

test('our fonts are the workbook\'s own with what the style says', async () => {
  const text = await withStyles(styles(FULL), [{ bold: true, color: 'B10E1C' }]);
  expect(text).toContain('<font><b/><sz val="10"/><color rgb="FFB10E1C"/><name val="Arial"/><scheme val="minor"/></font></fonts>');
});

test('everything before and after stays as it is, a count that is absent stays absent', async () => {
  const text = await withStyles(styles(FULL), [{ fill: 'FFF4CE' }]);
  expect(text).toContain('<fills><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFFFF4CE"/>');
  expect(text).toContain('<borders count="1"><border/></borders>');
  expect(text).toContain('<dxfs count="0"/>');
});

test('an existing equal element is used again', async () => {
  const fill = '<fill><patternFill patternType="solid"><fgColor rgb="FFFFF4CE"/><bgColor indexed="64"/></patternFill></fill>';
  const text = await withStyles(styles(FULL.replace('</fills>', `${fill}</fills>`)), [{ fill: 'FFF4CE' }]);
  expect(text.split(fill)).toHaveLength(2);
  expect(text).toContain('fillId="1"');
});

test('number formats take free numbers; known codes and built-in ones are used again', async () => {
  const part = styles(`<numFmts count="1"><numFmt numFmtId="170" formatCode="dd/mm/yyyy"/></numFmts>${FULL}`);
  const text = await withStyles(part, [{ format: 'dd/mm/yyyy' }, { format: '0.00' }, { format: '0.0 "JP"' }]);
  expect(text).toContain('<numFmts count="2"><numFmt numFmtId="170" formatCode="dd/mm/yyyy"/><numFmt numFmtId="171" formatCode="0.0 &quot;JP&quot;"/></numFmts>');
  expect([...text.matchAll(/<xf numFmtId="(\d+)"/g)].map((match) => match[1])).toEqual(['0', '170', '2', '171']);
});

test('collections that are missing are made in their order', async () => {
  const text = await withStyles(styles('<cellStyles count="0"/><extLst/>'), [{ bold: true, format: '0.0' }]);
  expect([...text.matchAll(/<(numFmts|fonts|fills|borders|cellXfs|cellStyles|extLst)\b/g)].map((match) => match[1]))
    .toEqual(['numFmts', 'fonts', 'fills', 'borders', 'cellXfs', 'cellStyles', 'extLst']);
  expect(text).toContain('<fills count="2">');
});

test('prefixed elements get prefixed company', async () => {
  const prefixed = FULL.replaceAll(/<(\/?)(?=\w)/g, '<$1x:');
  const text = await withStyles(styles(prefixed, 'x:'), [{ bold: true, fill: 'FFF4CE', border: 'thin', wrap: true }]);
  expect(text).toContain('<x:font><x:b/><x:sz val="10"/>');
  expect(text.match(/<(?!\/?x:|\?)/g)).toBeNull();
});

test('without a style part one is made and linked', async () => {
  const bytes = workbookBytes({ sheets: { Peserta: CLASS_ROWS } });
  const saved = await applied(bytes, [{ kind: 'highlight', sheet: 'Peserta', ranges: [rangeOf('A2')], tone: 'pass', key: 'a' }]);
  expect(partText(saved, 'xl/styles1.xml')).toContain('<bgColor rgb="FFE7F4E8"/>');
  expect(partText(saved, 'xl/_rels/workbook.xml.rels')).toContain('relationships/styles" Target="styles1.xml"');
});

test('tones are shared and have fill and font', async () => {
  const bytes = workbookBytes({ sheets: { Peserta: CLASS_ROWS }, styles: styles(FULL) });
  const saved = await applied(bytes, ['a', 'b'].map((key) => ({ kind: 'highlight', sheet: 'Peserta', ranges: [rangeOf('A2')], tone: 'fail', key })));
  expect(partText(saved, STYLES)).toContain('<dxfs count="1"><dxf><font><color rgb="FFB10E1C"/></font><fill><patternFill patternType="solid">'
    + '<fgColor rgb="FFFDE7E9"/><bgColor rgb="FFFDE7E9"/></patternFill></fill></dxf></dxfs>');
});
