import fc from 'fast-check';
import { XmlScanner } from '../../../../src/hosts/xlsx/xml/scanner';
import { decodeEscapes, escapeAttribute, escapeText } from '../../../../src/hosts/xlsx/xml/escape';
import { toUtf8 } from '../../../../src/hosts/xlsx/xml/encoding';
import { toBytes } from '../../../support/xlsx-package';
import { codeOf } from '../../../support/xlsx-errors';

describe('escaping', () => {
  it.each([
    ['a<b & "c">', 'a&lt;b &amp; "c"&gt;'],
    ['\u0001\r\u001f\ufffe', '_x0001__x000d__x001f__xfffe_'],
    ['baris\n\tdua', 'baris\n\tdua'],
    ['_x0041_ dan _x', '_x005F_x0041_ dan _x'],
    ['\ud800x😀', '_xd800_x😀'],
    ['_xF0F0\ud800', '_x005F_xF0F0_xd800_'],
    ['é\u0085', 'é\u0085'],
  ])('text %j', (text, escaped) => {
    expect(escapeText(text)).toBe(escaped);
  });

  it('attributes: quotes, line breaks and tabs too', () => {
    expect(escapeAttribute('"Nilai"\nAL\t<')).toBe('&quot;Nilai&quot;_x000a_AL_x0009_&lt;');
  });

  it('any string comes back through XML', () => {
    fc.assert(fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: fc.constantFrom('_', 'x', '0', 'F', '\ud800', '\r', '<', '&', '"') })), (text) => {
      const scanner = new XmlScanner(toBytes(`<a v="${escapeAttribute(text)}">${escapeText(text)}.</a>`));
      scanner.next();
      expect(decodeEscapes(scanner.attribute('v') ?? '')).toBe(text);
      scanner.next();
      expect(decodeEscapes(scanner.text())).toBe(`${text}.`);
    }), { numRuns: 500 });
  });
});

describe('encodings', () => {
  it.each([
    ['utf-16le with mark', new Uint8Array([0xff, 0xfe, ...Buffer.from('<?xml version="1.0" encoding="UTF-16"?><a>é</a>', 'utf16le')])],
    ['utf-16le without mark', new Uint8Array(Buffer.from('<?xml version="1.0"?><a>é</a>', 'utf16le'))],
    ['utf-16be', new Uint8Array([0xfe, 0xff, ...Buffer.from('<?xml version="1.0"?><a>é</a>', 'utf16le').swap16()])],
    ['latin 1', new Uint8Array(Buffer.from('<?xml version="1.0" encoding="ISO-8859-1"?><a>é</a>', 'latin1'))],
  ])('%s becomes UTF-8 and says so', (_, bytes) => {
    expect(new TextDecoder().decode(toUtf8(bytes))).toBe('<?xml version="1.0" encoding="UTF-8" standalone="yes"?><a>é</a>');
  });

  it('UTF-8 stays the same bytes', () => {
    const bytes = toBytes('<?xml version="1.0" encoding="utf-8"?><a/>');
    expect(toUtf8(bytes)).toBe(bytes);
  });

  it('refuses what it does not know', () => {
    expect(codeOf(() => toUtf8(toBytes('<?xml version="1.0" encoding="EBCDIC-CP-US"?><a/>')))).toBe('xlsx.encoding');
  });
});
