import { readFileSync } from 'node:fs';
import type { WorkbookSnapshot } from '../../../../src/workbook';
import { readWorkbook } from '../../../../src/hosts/xlsx/read';
import { resolveTarget } from '../../../../src/hosts/xlsx/read/relationships';
import { openPackage } from '../../../../src/hosts/xlsx/zip/package';
import { packageOf, relationships, workbookPackage, workbookParts, type Parts, type WorkbookParts } from '../../../support/xlsx-package';
import { codeOf, errorOf } from '../../../support/xlsx-errors';

const read = (workbook: WorkbookParts): WorkbookSnapshot => readWorkbook(workbookPackage(workbook));
const readParts = (parts: Parts): WorkbookSnapshot => readWorkbook(packageOf(parts));
const ONE = '<sheetData><row><c><v>1</v></c></row></sheetData>';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

describe('sheets', () => {
  it('in the order of the tabs, hidden and very hidden ones too', () => {
    const { sheets } = read({
      sheets: { 'Rekap &amp; Nilai': ONE, Dua: ONE, Tiga: ONE },
      attributes: { Dua: 'state="hidden"', Tiga: 'state="veryHidden"' },
    });
    expect(sheets.map(({ name, visibility }) => [name, visibility])).toEqual([['Rekap & Nilai', 'visible'], ['Dua', 'hidden'], ['Tiga', 'very-hidden']]);
  });

  it('chart and dialog sheets keep their place without cells', () => {
    const parts = workbookParts({ sheets: { Grafik: '', Data: ONE }, after: '<definedNames><definedName name="_cermat.sheet" localSheetId="1">"score"</definedName></definedNames>' });
    const { sheets } = readParts({
      ...parts,
      'xl/_rels/workbook.xml.rels': relationships([{ id: 'rId1', type: 'chartsheet', target: 'chartsheets/sheet1.xml' }, { id: 'rId2', type: 'worksheet', target: 'worksheets/sheet2.xml' }]),
    });
    expect(sheets.map(({ name, rows, marker }) => [name, rows, marker])).toEqual([['Grafik', [], null], ['Data', [[1]], 'score']]);
    expect([sheets[0]?.numberFormat(0, 0), sheets[0]?.formula(0, 0)]).toEqual(['General', null]);
  });

  it('merges, hidden rows and protection', () => {
    const [sheet, other] = read({
      sheets: {
        A: '<sheetData><row r="1" hidden="1"/><row r="2" hidden="true"><c><v>1</v></c></row><row r="3" hidden="0"/><row r="4" hidden="1"/></sheetData>'
          + '<sheetProtection algorithmName="SHA-512" sheet="1"/><autoFilter ref="A1:B2"/><mergeCells count="9"><mergeCell ref="A1:C2"/><mergeCell ref="D1"/></mergeCells>',
        B: '<sheetData/><sheetProtection objects="1"/>',
      },
    }).sheets;
    expect(sheet?.merges).toEqual([{ top: 0, left: 0, bottom: 1, right: 2 }, { top: 0, left: 3, bottom: 0, right: 3 }]);
    expect([...(sheet?.hiddenRows ?? [])]).toEqual([0, 1]);
    expect([sheet?.isProtected, other?.isProtected]).toEqual([true, false]);
  });

  it('a dimension that lies is not asked', () => {
    expect(read({ sheets: { A: `<dimension ref="A1:XFD1048576"/>${ONE}` } }).sheets[0]?.rows).toEqual([[1]]);
  });

  it('a range that is none is refused', () => {
    const error = errorOf(() => read({ sheets: { A: `${ONE}<mergeCells><mergeCell ref="A1:ZZZ9"/></mergeCells>` } }));
    expect([error?.code, error?.details]).toEqual(['xlsx.address', { sheet: 'A', address: 'A1:ZZZ9' }]);
  });
});

describe('what hangs on a sheet', () => {
  const sheet = read({
    sheets: { A: ONE },
    parts: {
      'xl/worksheets/_rels/sheet1.xml.rels': relationships([
        { id: 'rId1', type: 'table', target: '../tables/table1.xml' },
        { id: 'rId2', type: 'comments', target: '/xl/comments1.xml' },
        { id: 'rId3', type: 'table', target: '../tables/gone.xml' },
        { id: 'rId4', type: 'hyperlink', target: 'https://contoh.example/', external: true },
      ]),
      'xl/tables/table1.xml': `<table xmlns="${MAIN}" id="1" name="Table1" displayName="Peserta_x000a_2" ref="A1:C4"><tableColumns count="1"><tableColumn id="1" name="x"/></tableColumns></table>`,
      'xl/comments1.xml': `<comments xmlns="${MAIN}"><authors><author>Panitia</author><author>Cermat</author></authors><commentList>`
        + '<comment ref="B2" authorId="1"><text><r><t xml:space="preserve">Periksa </t></r><r><t>NIP</t></r></text></comment>'
        + '<comment ref="A1" authorId="7"><text><t>lama</t></text></comment><comment ref="??" authorId="0"><text><t>x</t></text></comment></commentList></comments>',
    },
  }).sheets[0];

  it('tables, by the name that formulas use', () => {
    expect(sheet?.tables).toEqual([{ name: 'Peserta\n2', range: { top: 0, left: 0, bottom: 3, right: 2 } }]);
  });

  it('notes with their authors', () => {
    expect(sheet?.notes).toEqual([
      { row: 1, column: 1, author: 'Cermat', text: 'Periksa NIP' }, { row: 0, column: 0, author: '', text: 'lama' },
    ]);
  });
});

describe('our own marks', () => {
  it('the kind of a sheet of ours', () => {
    const { sheets } = read({
      sheets: { A: ONE, B: ONE, C: ONE, D: ONE },
      after: '<definedNames><definedName name="_cermat.sheet" localSheetId="0" hidden="1">"violations"</definedName>'
        + '<definedName name="_cermat.sheet" localSheetId="2">A!$A$1</definedName><definedName name="_cermat.sheet">"all"</definedName>'
        + '<definedName name="_Cermat.Sheet" localSheetId="3">="grades ""x"""</definedName></definedNames>',
    });
    expect(sheets.map(({ marker }) => marker)).toEqual(['violations', null, null, 'grades "x"']);
  });

  it('highlights by key, not those of others or of extensions', () => {
    const rule = (formula: string): string => `<cfRule type="expression" dxfId="0" priority="1"><formula>${formula}</formula></cfRule>`;
    const [sheet] = read({
      sheets: {
        A: `${ONE}<conditionalFormatting sqref="A1:A3 C1">${rule('N("cermat:golongan/1")=0')}${rule('A1&gt;5')}</conditionalFormatting>`
          + `<conditionalFormatting sqref="D4">${rule('N("cermat:golongan/1")=0')}${rule('N(&quot;cermat:nip&quot;)=0')}</conditionalFormatting>`
          + `<conditionalFormatting sqref="E1">${rule('"x"=""')}</conditionalFormatting>`
          + `<extLst><ext xmlns:x14="urn:x"><x14:conditionalFormatting sqref="A9">${rule('N("cermat:other")=0')}</x14:conditionalFormatting></ext></extLst>`,
      },
    }).sheets;
    const cell = (row: number, column: number): object => ({ top: row, left: column, bottom: row, right: column });
    expect(sheet?.highlights).toEqual([
      { key: 'golongan/1', ranges: [{ top: 0, left: 0, bottom: 2, right: 0 }, cell(0, 2), cell(3, 3)] },
      { key: 'nip', ranges: [cell(3, 3)] },
    ]);
  });
});

describe('files as others write them', () => {
  const sheet = `<x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row r="1"><x:c r="A1" t="s"><x:v>0</x:v></x:c></x:row></x:sheetData></x:worksheet>`;

  it('prefixed elements, strict namespaces, absolute targets, other part names, percent encoding', () => {
    const strict = 'http://purl.oclc.org/ooxml';
    const office = `${strict}/officeDocument/relationships`;
    const { sheets } = readParts({
      '_rels/.rels': relationships([{ id: 'r', type: `${office}/officeDocument`, target: '/book/main.xml' }]),
      'book/main.xml': `<?xml version="1.0"?><!-- x --><w:workbook xmlns:w="${strict}/spreadsheetml/main" xmlns:q="${office}"><w:sheets><w:sheet name="A" sheetId="4" q:id="s"/></w:sheets></w:workbook>`,
      'book/_rels/main.xml.rels': relationships([{ id: 's', type: `${office}/worksheet`, target: '../pages/page%201.xml' }, { id: 't', type: `${office}/sharedStrings`, target: './texts.xml' }]),
      'pages/page 1.xml': sheet,
      'book/texts.xml': `<x:sst xmlns:x="${strict}/spreadsheetml/main"><x:si><x:t>ya</x:t></x:si></x:sst>`,
    });
    expect(sheets[0]?.rows).toEqual([['ya']]);
  });

  it('parts in UTF-16', () => {
    const parts = workbookParts({ sheets: { A: '' } });
    const utf16 = new Uint8Array([0xff, 0xfe, ...Buffer.from(`<?xml version="1.0" encoding="UTF-16"?><worksheet xmlns="${MAIN}"><sheetData><row><c t="str"><v>é</v></c></row></sheetData></worksheet>`, 'utf16le')]);
    expect(readParts({ ...parts, 'xl/worksheets/sheet1.xml': utf16 }).sheets[0]?.rows).toEqual([['é']]);
  });

  it.each([
    ['xl/worksheets/sheet1.xml', '../comments1.xml', 'xl/comments1.xml'],
    ['xl/workbook.xml', 'worksheets/sheet1.xml', 'xl/worksheets/sheet1.xml'],
    ['xl/workbook.xml', '/xl/./a.xml', 'xl/a.xml'],
    ['xl/workbook.xml', '..\\..\\..\\a.xml', 'a.xml'],
    ['', 'xl/workbook.xml', 'xl/workbook.xml'],
  ])('from %s to %s', (part, target, resolved) => {
    expect(resolveTarget(part, target)).toBe(resolved);
  });

  it('the two class workbooks', () => {
    const open = (name: string): WorkbookSnapshot => readWorkbook(openPackage(new Uint8Array(readFileSync(`${__dirname}/../../../fixtures/workbooks/${name}.xlsx`))));
    const tidy = open('kelas-30');
    expect(tidy.sheets.map(({ name, rows }) => `${name} ${rows.length}`)).toEqual([
      'Peserta 31', 'Jadwal 5', 'Kehadiran 31', 'Nilai Aktivitas 31', 'Action Learning 9', 'Pengaturan 3',
    ]);
    expect(tidy.sheets[0]?.rows[1]?.slice(1, 7)).toEqual(['198209282009031912', 'Farah Halim', 'CPNS', 'III/b', 'S1', 39873]);
    expect(tidy.sheets[0]?.numberFormat(1, 6)).toBe('dd/mm/yyyy');
    const messy = open('kelas-48-berantakan');
    expect(messy.sheets.map(({ name, rows }) => `${name} ${rows.length}`)).toEqual([
      'Daftar Peserta 53', 'Jadwal 5', 'Rekap Hadir 49', 'Nilai Tugas 49', 'Action Learning 12', 'Pengaturan 3',
    ]);
    expect(messy.sheets[0]?.rows[0]).toEqual(['DAFTAR PESERTA PELATIHAN']);
    expect(messy.sheets[0]?.merges).toHaveLength(1);
  });
});

describe('warnings', () => {
  it('signed, macros, links to other files', () => {
    const parts = workbookParts({ sheets: { A: ONE } });
    expect(readParts(parts).warnings).toEqual([]);
    expect(readParts({
      ...parts,
      '_rels/.rels': relationships([
        { id: 'rId1', type: 'officeDocument', target: 'xl/workbook.xml' },
        { id: 'rId2', type: 'http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin', target: '_xmlsignatures/origin.sigs' },
      ]),
      'xl/_rels/workbook.xml.rels': relationships([
        { id: 'rId1', type: 'worksheet', target: 'worksheets/sheet1.xml' },
        { id: 'rId2', type: 'http://schemas.microsoft.com/office/2006/relationships/vbaProject', target: 'vbaProject.bin' },
        { id: 'rId3', type: 'externalLink', target: 'externalLinks/externalLink1.xml' },
      ]),
    }).warnings).toEqual(['xlsx.signed', 'xlsx.macros', 'xlsx.external-links']);
  });
});

describe('refusals', () => {
  const parts = workbookParts({ sheets: { A: ONE, B: ONE } });

  it.each<[string, Parts]>([
    ['xlsx.no-workbook', { 'hello.txt': 'x' }],
    ['xlsx.no-workbook', { 'xl/workbook.xml': '<html/>' }],
    ['xlsx.part-missing', { ...parts, 'xl/_rels/workbook.xml.rels': relationships([]) }],
    ['xlsx.part-missing', { ...parts, 'xl/_rels/workbook.xml.rels': relationships([{ id: 'rId1', type: 'worksheet', target: 'gone.xml' }]) }],
    ['xlsx.duplicate-part', { ...parts, 'xl/_rels/workbook.xml.rels': relationships(['rId1', 'rId2'].map((id) => ({ id, type: 'worksheet', target: 'worksheets/sheet1.xml' }))) }],
    ['xlsx.duplicate-sheet', workbookParts({ sheets: { A: ONE, a: ONE } })],
    ['xlsx.malformed', { ...parts, 'xl/worksheets/sheet2.xml': '<worksheet><sheetData></worksheet>' }],
    ['xlsx.malformed', { ...parts, 'xl/worksheets/sheet2.xml': '<chart/>' }],
    ['xlsx.dtd', { ...parts, 'xl/worksheets/sheet2.xml': '<!DOCTYPE x><worksheet/>' }],
  ])('%s', (code, broken) => {
    expect(codeOf(() => readParts(broken))).toBe(code);
  });

  it('says which part and where', () => {
    const error = errorOf(() => readParts({ ...parts, 'xl/worksheets/sheet2.xml': '<worksheet><sheetData></worksheet>' }));
    expect(error?.details).toEqual({ part: 'xl/worksheets/sheet2.xml', offset: 0 });
  });
});
