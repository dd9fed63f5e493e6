import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { readWorkbook } from '../../../../src/hosts/xlsx/read';
import { resolveTarget } from '../../../../src/hosts/xlsx/read/relationships';
import { openPackage, savePackage } from '../../../../src/hosts/xlsx/zip/package';
import { workbookPackage, worksheet } from '../../../support/xlsx-package';
import { codeOf } from '../../../support/xlsx-errors';

const FIXTURES = ['kelas-30', 'kelas-48-berantakan'].map((name) => new Uint8Array(readFileSync(`${__dirname}/../../../fixtures/workbooks/${name}.xlsx`)));
const fixture = fc.constantFrom(...FIXTURES);

/** A snapshot or a WorkbookError; any other exception fails the test that asks. */
const survive = (bytes: Uint8Array): string | null => codeOf(() => readWorkbook(openPackage(bytes)));

describe('any bytes give a snapshot or a WorkbookError', () => {
  it('random ones', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      expect(survive(bytes)).not.toBeNull();
      expect(survive(new Uint8Array([0x50, 0x4b, 3, 4, ...bytes]))).not.toBeNull();
    }), { numRuns: 500 });
  });

  it('a workbook cut off anywhere', () => {
    fc.assert(fc.property(fixture, fc.double({ min: 0, max: 0.999, noNaN: true }), (bytes, share) => {
      expect(survive(bytes.subarray(0, Math.floor(bytes.length * share)))).not.toBeNull();
    }), { numRuns: 100 });
  });

  it('a workbook with bytes flipped', () => {
    const flips = fc.array(fc.tuple(fc.nat(), fc.integer({ min: 1, max: 255 })), { minLength: 1, maxLength: 5 });
    fc.assert(fc.property(fixture, flips, fc.boolean(), (bytes, changes, isAtTheEnd) => {
      const broken = bytes.slice();
      const span = isAtTheEnd ? 2000 : broken.length;
      for (const [at, mask] of changes) broken[broken.length - 1 - (at % span)]! ^= mask;
      survive(broken);
    }), { numRuns: 150 });
  });

  it('a sheet with bytes flipped, in a sound archive', () => {
    const pkg = openPackage(FIXTURES[1]!);
    const part = fc.constantFrom('xl/worksheets/sheet1.xml', 'xl/styles.xml', 'xl/workbook.xml', 'xl/sharedStrings.xml', 'xl/_rels/workbook.xml.rels', '_rels/.rels');
    const flips = fc.array(fc.tuple(fc.nat(), fc.constantFrom(...'<>/"=&;:0A9 ')), { minLength: 1, maxLength: 3 });
    fc.assert(fc.property(part, flips, (name, changes) => {
      const content = pkg.read(name);
      for (const [at, letter] of changes) content[at % content.length] = letter.charCodeAt(0);
      survive(savePackage(pkg, { replaced: new Map([[name, content]]), added: new Map(), removed: new Set() }));
    }), { numRuns: 100 });
  });
});

it('sheets put together at random read, or are refused', () => {
  const pieces = fc.array(fc.constantFrom(
    '<row>', '<row r="2">', '<row r="1048576" hidden="1">', '</row>', '<c>', '<c r="B2" s="3" t="s">', '<c r="XFD1" t="b">', '</c>', '<v>', '</v>', '1', '99',
    '<f t="shared" si="0"/>', '<f>', '</f>', '<is>', '</is>', '<t>', '</t>', '<!-- -->', '<![CDATA[1]]>', '<row/>', '<c/>', '<v/>', '<x:c xmlns:x="y"/>', '&amp;',
  ));
  fc.assert(fc.property(pieces, (parts) => {
    codeOf(() => readWorkbook(workbookPackage({ sheets: { A: `<sheetData>${parts.join('')}</sheetData>` } })));
  }), { numRuns: 300 });
});

it('names from the file reach no prototype', () => {
  const { sheets } = readWorkbook(workbookPackage({
    sheets: { __proto__x: '<sheetData/>', constructor: '<sheetData/>' },
    after: '<definedNames><definedName name="__proto__" localSheetId="0">"x"</definedName><definedName name="_cermat.sheet" localSheetId="99">"x"</definedName></definedNames>',
  }));
  expect(sheets.map(({ name, marker }) => [name, marker])).toEqual([['__proto__x', null], ['constructor', null]]);
  expect(Object.hasOwn(Object.prototype, 'x')).toBe(false);
});

describe('texts made to be slow to read', () => {
  const LONG = 300_000;

  it('a number of very many digits that is none', () => {
    const [sheet] = readWorkbook(workbookPackage({ sheets: { A: `<sheetData><row><c><v>${'1'.repeat(LONG)}x</v></c></row></sheetData>` } })).sheets;
    expect(String(sheet?.rows[0]?.[0])).toHaveLength(LONG + 1);
  });

  it('a marker and a target of nothing but filler', () => {
    const after = `<definedNames><definedName name="_cermat.sheet" localSheetId="0">a${' '.repeat(LONG)}"</definedName></definedNames>`;
    expect(readWorkbook(workbookPackage({ sheets: { A: '' }, after })).sheets[0]?.marker).toBeNull();
    expect(resolveTarget('', `a${'#'.repeat(LONG)}\n`)).toBe('a');
  });

  it('entities and escapes without end', () => {
    const cell = `<c t="str"><v>${'_x'.repeat(LONG)}${'&amp;'.repeat(LONG)}</v></c>`;
    const [sheet] = readWorkbook(workbookPackage({ sheets: { A: `<sheetData><row>${cell}</row></sheetData>` } })).sheets;
    expect(String(sheet?.rows[0]?.[0])).toHaveLength(3 * LONG);
  });
});

describe('small files that ask for much', () => {
  it('many sheets with one value in the last row of each', () => {
    const last = '<sheetData><row r="1048576"><c><v>1</v></c></row></sheetData>';
    const sheets = Object.fromEntries(Array.from({ length: 40 }, (_, index) => [`S${index}`, last]));
    expect(codeOf(() => readWorkbook(workbookPackage({ sheets })))).toBe('xlsx.too-many-rows');
  });

  it('many highlights over many ranges', () => {
    const sqref = Array.from({ length: 2000 }, (_, index) => `A${index + 1}`).join(' ');
    const rules = Array.from({ length: 2000 }, (_, index) => `<cfRule><formula>N("cermat:k${index}")=0</formula></cfRule>`).join('');
    expect(codeOf(() => readWorkbook(workbookPackage({ sheets: { A: `<conditionalFormatting sqref="${sqref}">${rules}</conditionalFormatting>` } })))).toBe('xlsx.malformed');
  });
});

it('merges and hidden rows without end', () => {
  const merges = Array.from({ length: 200_000 }, (_, index) => `<mergeCell ref="A${index + 1}"/>`).join('');
  const hidden = Array.from({ length: 100_000 }, (_, index) => `<row r="${index + 1}" hidden="1"/>`).join('');
  const [sheet] = readWorkbook(workbookPackage({ sheets: { A: worksheet(`<sheetData>${hidden}</sheetData><mergeCells>${merges}</mergeCells>`) } })).sheets;
  expect([sheet?.merges.length, sheet?.hiddenRows.size, sheet?.rows.length]).toEqual([200_000, 0, 0]);
});
