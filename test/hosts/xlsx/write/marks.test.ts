import type { PlanOperation } from '../../../../src/workbook';
import { XlsxHost } from '../../../../src/hosts/xlsx';
import { positionOf, rangeOf } from '../../../support/snapshot';
import { relationships, type WorkbookParts } from '../../../support/xlsx-package';
import { packageFaults, partsOf } from '../../../support/xlsx-parts';
import { applied, MAIN, OFFICE, ownSheet, partText, receiptOf, refusal, STRICT_MAIN, workbookBytes, withParts, CLASS_ROWS } from '../../../support/xlsx-write';

const SHEET = 'xl/worksheets/sheet1.xml';
const VML = 'xl/drawings/vmlDrawing1.vml';

function highlight(key: string, ranges: readonly string[] = ['A2']): PlanOperation {
  return { kind: 'highlight', sheet: 'Peserta', ranges: ranges.map(rangeOf), tone: 'fail', key };
}

function note(...addresses: readonly string[]): PlanOperation {
  return { kind: 'note', sheet: 'Peserta', notes: addresses.map((address) => ({ ...positionOf(address), text: `Periksa ${address}` })) };
}

function withSheet(inner: string, more: Partial<WorkbookParts> = {}): Uint8Array {
  return workbookBytes({ ...more, sheets: { Peserta: inner } });
}

describe('highlights', () => {
  test('stand behind the user\'s own formats, below them in priority, and before what follows', async () => {
    const user = '<conditionalFormatting sqref="A1"><cfRule type="expression" priority="4"><formula>TRUE</formula></cfRule></conditionalFormatting>';
    const rest = '<dataValidations count="0"/><pageMargins left="1"/><extLst><ext><x14:cfRule xmlns:x14="urn:x" priority="9"/></ext></extLst>';
    const saved = await applied(withSheet(`${CLASS_ROWS}${user}${rest}`), [highlight('a', ['A2:B2', 'D4']), highlight('b & <c>')]);
    expect(partText(saved, SHEET)).toContain(`${user}<conditionalFormatting sqref="A2:B2 D4"><cfRule type="expression" dxfId="0" priority="10">`
      + '<formula>N("cermat:a")=0</formula></cfRule></conditionalFormatting><conditionalFormatting sqref="A2"><cfRule type="expression" dxfId="0" priority="11">'
      + `<formula>N("cermat:b &amp; &lt;c&gt;")=0</formula></cfRule></conditionalFormatting>${rest}`);
  });

  test('are counted by cells, and one without ranges is none', async () => {
    expect(await receiptOf(withSheet(CLASS_ROWS), [highlight('a', ['A1:B3', 'D4']), highlight('b', [])])).toEqual({ sheets: [], highlightedCells: 7, notes: 0 });
  });

  test.each(['', 'a"b', 'a\nb', 'é', 'a'.repeat(201)])('refuses the key %j', async (key) => {
    expect(await refusal(withSheet(CLASS_ROWS), [highlight(key)])).toBe('workbook.highlight-key');
  });

  test('refuses a key that is on the sheet already', async () => {
    const once = await applied(withSheet(CLASS_ROWS), [highlight('a')]);
    expect(await refusal(once, [highlight('a')])).toBe('workbook.highlight-key');
    expect(await refusal(withSheet(CLASS_ROWS), [highlight('a'), highlight('a')])).toBe('workbook.highlight-key');
  });

  test('refuses ranges upside down', async () => {
    expect(await refusal(withSheet(CLASS_ROWS), [{ ...highlight('a'), ranges: [{ top: 3, left: 0, bottom: 2, right: 0 }] } as PlanOperation])).toBe('workbook.outside-sheet');
  });

  test('may stand on a sheet of the same plan', async () => {
    const saved = await applied(withSheet(CLASS_ROWS), [{ ...highlight('a'), sheet: 'Hasil' } as PlanOperation, ownSheet()]);
    expect((await new XlsxHost(saved).read()).sheets[1]?.highlights.map((one) => one.key)).toEqual(['a']);
  });
});

describe('notes', () => {
  test('a sheet without notes gets comments, a drawing, links and content types', async () => {
    const saved = await applied(withSheet(`${CLASS_ROWS}<drawing r:id="rId7"/><tableParts count="0"/>`), [note('A2', 'B2')]);
    expect(partText(saved, SHEET)).toContain('<drawing r:id="rId7"/><legacyDrawing r:id="rId2"/><tableParts count="0"/>');
    expect(partText(saved, 'xl/comments1.xml')).toContain('<author>Cermat</author>');
    expect(partText(saved, VML)).toContain('<x:Row>1</x:Row><x:Column>1</x:Column>');
    expect(partText(saved, '[Content_Types].xml')).toContain('<Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>');
    expect(packageFaults(partsOf(saved))).toEqual([]);
  });

  test('a workbook that does not bind the prefix of links gets it on the spot', async () => {
    const inner = `<worksheet xmlns="${MAIN}">${CLASS_ROWS}</worksheet>`;
    expect(partText(await applied(withSheet(inner), [note('A2')]), SHEET)).toContain(`<legacyDrawing xmlns:r="${OFFICE}" r:id="rId2"/></worksheet>`);
  });

  test('a cell that has a note keeps it, and a cell gets one note', async () => {
    const once = await applied(withSheet(CLASS_ROWS), [note('A2')]);
    expect(await receiptOf(once, [note('A2', 'B2', 'B2')])).toMatchObject({ notes: 1 });
  });

  const COMMENTS = `<comments xmlns="${MAIN}"><authors><author>Panitia</author></authors><commentList><comment ref="A1" authorId="0"><text><t>asli</t></text></comment></commentList></comments>`;
  const DRAWING = '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">'
    + '<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="3"/></o:shapelayout><v:shapetype id="_x0000_t202"><br></v:shapetype>'
    + '<v:shape id="_x0000_s3073" title="é"><x:ClientData ObjectType="Note"><x:Row>0</x:Row><x:Column>0</x:Column></x:ClientData></v:shape></xml>';
  const noted = withSheet(`${CLASS_ROWS}<legacyDrawing r:id="rId1"/>`, { parts: {
    'xl/comments1.xml': COMMENTS,
    [VML]: DRAWING,
    'xl/worksheets/_rels/sheet1.xml.rels': relationships([{ id: 'rId1', type: 'vmlDrawing', target: '../drawings/vmlDrawing1.vml' }, { id: 'rId2', type: 'comments', target: '/xl/comments1.xml' }]),
  } });

  test('existing comments and drawings are extended, even where VML is not well-formed', async () => {
    const saved = await applied(noted, [note('A1', 'B2')]);
    expect(partText(saved, 'xl/comments1.xml')).toContain('<author>Panitia</author><author>Cermat</author></authors><commentList><comment ref="A1" authorId="0">');
    expect(partText(saved, 'xl/comments1.xml')).toContain('<comment ref="B2" authorId="1">');
    expect(partText(saved, VML)).toContain('data="3,4"');
    expect(partText(saved, VML)).toContain('id="_x0000_s4097"');
    expect(partText(saved, VML).split('_x0000_t202"')).toHaveLength(3);
    expect(partText(saved, SHEET)).toBe(partText(noted, SHEET));
  });

  test('they come back byte for byte, and by their marks when somebody has saved in between', async () => {
    const saved = await applied(noted, [note('A1', 'B2')]);
    const exact = await applied(saved, [{ kind: 'remove-own' }]);
    expect([partText(exact, 'xl/comments1.xml'), partText(exact, VML)]).toEqual([COMMENTS, DRAWING]);
    const touched = await applied(withParts(saved, { 'docProps/x.xml': '<x/>' }), [{ kind: 'remove-own' }]);
    expect(partText(touched, 'xl/comments1.xml')).toBe(COMMENTS);
    expect(partText(touched, VML)).toBe(DRAWING.replace('data="3"', 'data="3,4"'));
  });

  test('more notes than a block of shape numbers holds take another block', async () => {
    const saved = await applied(withSheet(CLASS_ROWS), [note(...Array.from({ length: 1025 }, (_, row) => `C${row + 1}`))]);
    const ids = [...partText(saved, VML).matchAll(/ id="_x0000_s(\d+)"/g)].map((match) => match[1]);
    expect(new Set(ids).size).toBe(1025);
    expect(partText(saved, VML)).toContain('data="1,2"');
    expect(ids[1023]).toBe('2049');
  });
});

describe('strict and prefixed packages', () => {
  const STRICT_OFFICE = 'http://purl.oclc.org/ooxml/officeDocument/relationships';
  const strict = withParts(workbookBytes({ sheets: { Peserta: '' } }), {
    'xl/workbook.xml': `<x:workbook xmlns:x="${STRICT_MAIN}"><x:sheets><x:sheet xmlns:q="${STRICT_OFFICE}" name="Peserta" sheetId="4" q:id="rId1"/></x:sheets></x:workbook>`,
    'xl/_rels/workbook.xml.rels': relationships([{ id: 'rId1', type: `${STRICT_OFFICE}/worksheet`, target: '/xl/worksheets/sheet1.xml' }]),
    [SHEET]: `<x:worksheet xmlns:x="${STRICT_MAIN}"><x:sheetData/></x:worksheet>`,
  });

  test('everything that is added speaks the same dialect with the same prefix', async () => {
    const saved = await applied(strict, [{ kind: 'remove-own' }, ownSheet({ notes: [{ row: 0, column: 0, text: 'x' }] }), highlight('a'), note('A1')]);
    const workbook = partText(saved, 'xl/workbook.xml');
    expect(workbook).toContain(`<x:sheet name="Hasil" sheetId="5" xmlns:r="${STRICT_OFFICE}" r:id="rId2"/></x:sheets>`);
    expect(workbook).toContain('<x:definedNames><x:definedName name="_cermat.sheet"');
    expect(workbook).toContain('<x:bookViews><x:workbookView/></x:bookViews><x:sheets>');
    expect(partText(saved, SHEET)).toContain('<x:sheetData/><x:conditionalFormatting sqref="A2"><x:cfRule');
    for (const part of ['xl/worksheets/sheet2.xml', 'xl/comments1.xml', 'xl/styles1.xml']) expect(partText(saved, part)).toContain(`xmlns="${STRICT_MAIN}"`);
    expect(partText(saved, 'xl/worksheets/_rels/sheet2.xml.rels')).toContain(`Type="${STRICT_OFFICE}/comments"`);
    expect(packageFaults(partsOf(saved))).toEqual([]);
    const snapshot = await new XlsxHost(saved).read();
    expect(snapshot.sheets.map(({ name, marker, highlights, notes }) => [name, marker, highlights.length, notes.length])).toEqual([['Peserta', null, 1, 1], ['Hasil', 'results', 0, 1]]);
  });
});
