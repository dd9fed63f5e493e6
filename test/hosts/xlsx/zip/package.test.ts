import { readFileSync } from 'node:fs';
import { openPackage, savePackage } from '../../../../src/hosts/xlsx/zip/package';
import { archiveOf, packageOf, toBytes } from '../../../support/xlsx-package';
import { codeOf } from '../../../support/xlsx-errors';
import { zipOf } from '../../../support/zip-writer';

const FIXTURES = ['kelas-30', 'kelas-48-berantakan'].map((name) => `${__dirname}/../../../fixtures/workbooks/${name}.xlsx`);
const NOTHING = { replaced: new Map(), added: new Map(), removed: new Set<string>() };

describe('saving', () => {
  it.each(FIXTURES)('gives the same bytes when nothing changed: %s', (file) => {
    const bytes = new Uint8Array(readFileSync(file));
    expect(Buffer.from(savePackage(openPackage(bytes), NOTHING)).equals(Buffer.from(bytes))).toBe(true);
  });

  it('keeps the compressed bytes, order and headers of entries that did not change', () => {
    const bytes = new Uint8Array(readFileSync(FIXTURES[0]!));
    const source = openPackage(bytes);
    const part = 'xl/workbook.xml';
    const saved = savePackage(source, { ...NOTHING, replaced: new Map([[part, toBytes('<changed/>')]]) });
    const back = openPackage(saved);
    expect(back.names).toEqual(source.names);
    expect(toText(back.read(part))).toBe('<changed/>');
    const untouched = 'xl/theme/theme1.xml';
    expect(back.read(untouched)).toEqual(source.read(untouched));
    const head = Buffer.from(bytes).indexOf(Buffer.from('PK\x03\x04', 'latin1'), 40);
    expect(Buffer.from(saved).subarray(0, head).equals(Buffer.from(bytes).subarray(0, head))).toBe(true);
  });

  it('appends, replaces what exists, removes, and ignores case', () => {
    const source = packageOf({ 'a.xml': '1', 'b.xml': '2', 'c.xml': '3' });
    const saved = openPackage(savePackage(source, {
      replaced: new Map([['B.XML', toBytes('two')]]),
      added: new Map([['d.xml', toBytes('4')], ['c.xml', toBytes('three')]]),
      removed: new Set(['A.xml']),
    }));
    expect(saved.names.map((name) => `${name}=${toText(saved.read(name))}`)).toEqual(['b.xml=two', 'c.xml=three', 'd.xml=4']);
  });

  it('gives equal bytes for equal changes, dated 1980-01-01', () => {
    const bytes = archiveOf({ 'a.xml': 'x' });
    expect(archiveOf({ 'a.xml': 'x' })).toEqual(bytes);
    expect([...bytes.subarray(10, 14)]).toEqual([0, 0, 0x21, 0]);
  });

  it('keeps the archive comment, directories and data descriptors', () => {
    const bytes = zipOf([{ name: 'xl/', content: '' }, { name: 'xl/a.xml', content: 'data', descriptor: 'signed' }], { comment: 'dari kantor' });
    const saved = savePackage(openPackage(bytes), NOTHING);
    expect(saved).toEqual(bytes);
    expect(openPackage(saved).names).toEqual(['xl/a.xml']);
  });
});

describe('archives as others write them', () => {
  it.each(['signed', 'bare', 'wide', 'none'] as const)('data descriptor %s', (descriptor) => {
    const bytes = zipOf([{ name: 'a.xml', content: 'first', descriptor }, { name: 'empty.xml', content: '', descriptor }, { name: 'b.xml', content: 'second' }]);
    const pkg = openPackage(bytes);
    expect(toText(pkg.read('a.xml'))).toBe('first');
    expect(toText(pkg.read('b.xml'))).toBe('second');
    expect(savePackage(pkg, NOTHING)).toEqual(bytes);
  });

  it('zip64: sizes and offset in the extra field, 64-bit end record', () => {
    const bytes = zipOf([{ name: 'a.xml', content: 'first', wide: true }, { name: 'b.xml', content: 'second', wide: true }], { wide: true });
    const pkg = openPackage(bytes);
    expect(toText(pkg.read('b.xml'))).toBe('second');
    const saved = openPackage(savePackage(pkg, { ...NOTHING, removed: new Set(['a.xml']) }));
    expect(saved.names).toEqual(['b.xml']);
    expect(toText(saved.read('b.xml'))).toBe('second');
  });

  it('stored entries, extra fields, bytes before the archive', () => {
    const bytes = zipOf([{ name: 'a.xml', content: 'first', stored: true, extra: [0x55, 0x54, 2, 0, 7, 7] }], { prefix: 'PK00' });
    expect(toText(openPackage(bytes).read('a.xml'))).toBe('first');
  });

  it('backslashes, a leading slash, other case and percent encoding name the same part', () => {
    const pkg = openPackage(zipOf([{ name: 'XL\\Work%20sheets\\A.xml', content: 'here' }, { name: '/b.xml', content: 'b' }]));
    expect(pkg.names).toEqual(['XL/Work%20sheets/A.xml', 'b.xml']);
    for (const name of ['xl/work sheets/a.xml', '/XL/Work%20sheets/A.xml']) expect(toText(pkg.read(name))).toBe('here');
    expect(pkg.has('xl/work sheets/b.xml')).toBe(false);
  });
});

describe('refusals', () => {
  it.each([
    ['xlsx.duplicate-part', zipOf([{ name: 'a.xml', content: '1' }, { name: 'A.XML', content: '2' }])],
    ['xlsx.zip-password', zipOf([{ name: 'a.xml', content: '1', flags: 1 }])],
    ['xlsx.empty', new Uint8Array()],
    ['xlsx.text', toBytes('NIP;Nama\r\n198001152005012901;Farah Halim\r\n')],
    ['xlsx.text', new Uint8Array([0xff, 0xfe, 0x4e, 0, 0x49, 0, 0x50, 0])],
    ['xlsx.html', toBytes('<html><table><tr><td>NIP</td></tr></table></html>')],
    ['xlsx.html', toBytes('<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>')],
    ['xlsx.not-a-workbook', new Uint8Array([1, 2, 3, 250])],
    ['xlsx.old-format', ole('Workbook')],
    ['xlsx.encrypted', ole('EncryptedPackage')],
    ['xlsx.xlsb', archiveOf({ 'xl/workbook.bin': 'x' })],
    ['xlsx.ods', archiveOf({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'META-INF/manifest.xml': '', 'content.xml': '' })],
    ['xlsx.other-office', archiveOf({ 'word/document.xml': '' })],
    ['xlsx.truncated', archiveOf({ 'a.xml': 'x' }).subarray(0, 60)],
    ['xlsx.truncated', toBytes('PK')],
  ])('%s', (code, bytes) => {
    expect(codeOf(() => openPackage(bytes))).toBe(code);
  });

  it.each([
    ['xlsx.zip-bomb', { name: 'a.xml', content: 'x'.repeat(2000), declaredSize: 10 }],
    ['xlsx.part-damaged', { name: 'a.xml', content: 'x'.repeat(20), declaredSize: 21 }],
    ['xlsx.part-damaged', { name: 'a.xml', content: 'xyz', crc: 1 }],
    ['xlsx.zip-method', { name: 'a.xml', content: 'xyz', method: 12 }],
  ])('%s when the part is read', (code, entry) => {
    expect(codeOf(() => openPackage(zipOf([entry])).read('a.xml'))).toBe(code);
  });

  it('xlsx.part-missing', () => {
    expect(codeOf(() => packageOf({ 'a.xml': '' }).read('b.xml'))).toBe('xlsx.part-missing');
  });

  it('zip bombs, before anything is inflated', () => {
    const bytes = archiveOf({ 'a.xml': '0'.repeat(100_000), 'b.xml': 'x' });
    const limits = { parts: 10, totalSize: 1_000_000, ratio: 1000, ratioFrom: 0 };
    expect(codeOf(() => openPackage(bytes, limits))).toBe(null);
    expect(codeOf(() => openPackage(bytes, { ...limits, ratio: 100 }))).toBe('xlsx.zip-bomb');
    expect(codeOf(() => openPackage(bytes, { ...limits, totalSize: 100_000 }))).toBe('xlsx.zip-bomb');
    expect(codeOf(() => openPackage(bytes, { ...limits, parts: 1 }))).toBe('xlsx.zip-bomb');
  });

  it('entries that share their bytes', () => {
    const bytes = zipOf([{ name: 'a.xml', content: '1' }, { name: 'b.xml', content: '1', sharesOffset: true }]);
    expect(codeOf(() => openPackage(bytes))).toBe('xlsx.zip-damaged');
  });
});

function toText(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

function ole(stream: string): Uint8Array {
  const signature = Buffer.from('d0cf11e0a1b11ae1', 'hex');
  return new Uint8Array(Buffer.concat([signature, Buffer.alloc(500), Buffer.from(stream, 'utf16le'), Buffer.alloc(100)]));
}
