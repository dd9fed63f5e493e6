import fc from 'fast-check';
import { XmlScanner } from '../../../../src/hosts/xlsx/xml/scanner';
import { toBytes } from '../../../support/xlsx-package';
import { codeOf, errorOf } from '../../../support/xlsx-errors';

const scan = (xml: string | Uint8Array, from?: number, to?: number): XmlScanner => new XmlScanner(toBytes(xml), from, to, 'part.xml');

function tokensOf(xml: string | Uint8Array): string[] {
  const tokens: string[] = [];
  for (const scanner = scan(xml); scanner.next();) {
    const { kind, depth, name, selfClosing } = scanner;
    tokens.push(`${depth} ${kind} ${name || JSON.stringify(scanner.text())}${selfClosing ? '/' : ''}`);
  }
  return tokens;
}

function firstOf(xml: string, local?: string): XmlScanner {
  const scanner = scan(xml);
  while (scanner.next()) {
    if (scanner.kind === 'open' && (local === undefined || scanner.local === local)) return scanner;
  }
  throw new Error('no such element');
}

describe('tokens', () => {
  it('of every kind, with their depth', () => {
    const xml = '\ufeff<?xml version="1.0"?>\n<!-- <a> --><a><b x="1>2"/>teks<![CDATA[<&]]></a ><?pi?>';
    expect(tokensOf(xml)).toEqual([
      '0 declaration ""', '0 text "\\n"', '0 comment ""', '1 open a', '2 open b/', '1 text "teks"', '1 cdata "<&"',
      '1 close a', '0 instruction ""',
    ]);
  });

  it('have byte offsets that put the document together again', () => {
    const xml = toBytes('<?xml version="1.0"?><a é="ü"><b/>€<c>\n</c><!--x--></a>');
    const pieces: Uint8Array[] = [];
    for (const scanner = scan(xml); scanner.next();) pieces.push(xml.subarray(scanner.start, scanner.end));
    expect(Buffer.concat(pieces).equals(Buffer.from(xml))).toBe(true);
  });

  it('skip() goes to the close tag of the same element', () => {
    const scanner = firstOf('<a><b><b><c/></b>x</b><d/></a>', 'b');
    scanner.skip();
    expect([scanner.kind, scanner.local, scanner.depth]).toEqual(['close', 'b', 2]);
    scanner.next();
    expect(scanner.local).toBe('d');
    scanner.skip();
    expect([scanner.kind, scanner.local]).toEqual(['open', 'd']);
  });

  it('reads a piece of a document', () => {
    const scanner = scan('<a><b>1</b><b>2</b></a>', 3, 11);
    expect(scanner.next() && [scanner.local, scanner.depth]).toEqual(['b', 1]);
    scanner.skip();
    expect([scanner.end, scanner.next()]).toEqual([11, false]);
  });
});

describe('text', () => {
  it('replaces entities and reads line ends as XML does', () => {
    const scanner = firstOf('<a>&lt;&#65;&#x1F600;&amp;amp;&quot;&apos;\r\nb\rc</a>');
    scanner.next();
    expect(scanner.text()).toBe('<A😀&amp;"\'\nb\nc');
  });

  it.each(['<a>&unknown;</a>', '<a>& b</a>', '<a>&#xZZ;</a>', '<a>&#0;</a>', '<a>&#99999999;</a>', '<a>&amp</a>'])('refuses %s', (xml) => {
    expect(codeOf(() => tokensOf(xml))).toBe('xlsx.malformed');
  });

  it('refuses bytes that are not UTF-8', () => {
    expect(codeOf(() => tokensOf(new Uint8Array([...toBytes('<a>'), 0xe9, ...toBytes('</a>')])))).toBe('xlsx.malformed');
  });

  it('comes back as it went in', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => {
      const plain = text.replace(/\r\n?/g, '\n').replaceAll(']]>', '');
      const xml = `<a>${plain.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</a>`;
      const scanner = firstOf(xml);
      scanner.next();
      expect(scanner.kind === 'text' ? scanner.text() : '').toBe(plain);
    }));
  });
});

describe('attributes', () => {
  it('by local name, an unprefixed one before a prefixed one, never a namespace', () => {
    const scanner = firstOf('<a xmlns:r="u" xmlns:id="v" r:id="rId1" x = \'1 &amp; "2"\' r:y="p" y="q"/>');
    expect(scanner.attribute('id')).toBe('rId1');
    expect(scanner.attribute('x')).toBe('1 & "2"');
    expect(scanner.attribute('y')).toBe('q');
    expect(scanner.attribute('r')).toBeNull();
    expect(scanner.attribute('xmlns')).toBeNull();
  });

  it('by namespace', () => {
    const scanner = firstOf('<a xmlns:r="u" xmlns:s="v" r:id="1" s:id="2" id="3"/>');
    expect([scanner.attributeNs('u', 'id'), scanner.attributeNs('v', 'id'), scanner.attributeNs('', 'id'), scanner.attributeNs('w', 'id')])
      .toEqual(['1', '2', '3', null]);
  });

  it('white space in a value reads as spaces', () => {
    expect(firstOf('<a x="1\r\n2\t3&#10;"/>').attribute('x')).toBe('1 2 3\n');
  });
});

describe('namespaces', () => {
  it('are resolved for prefixes and defaults, until their element ends', () => {
    const xml = '<x:a xmlns:x="u" xmlns="v"><b xmlns="w"><c/></b><d/><x:e xmlns:x="z"/><x:f/></x:a>';
    const seen: string[] = [];
    for (const scanner = scan(xml); scanner.next();) seen.push(`${scanner.kind === 'close' ? '/' : ''}${scanner.local}:${scanner.namespace}`);
    expect(seen).toEqual(['a:u', 'b:w', 'c:w', '/b:w', 'd:v', 'e:z', 'f:u', '/a:u']);
  });

  it('an unbound prefix has none', () => {
    expect(firstOf('<q:a/>').namespace).toBe('');
  });
});

describe('refusals', () => {
  it.each([
    '', 'text', '<a>', '<a></b>', '<a></a', '<a', '<a x>', '<a x=1/>', '<a x="1/>', '<a x="1"y="2"/>', '<a x="<"/>', '< a/>', '</a>',
    '<a/><b/>', '<a/>x', '<a><!-- </a>', '<a><![CDATA[</a>', '<a/', '<a /b>', '<a><!x></a>', '<a></a b>', '<?xml', '<a =""/>', '<a :="1"/>',
    '<![CDATA[x]]><a/>', '<aa></ab>', '<aa></a>',
  ])('malformed: %s', (xml) => {
    expect(codeOf(() => tokensOf(xml))).toBe('xlsx.malformed');
  });

  it('says where', () => {
    expect(errorOf(() => tokensOf('<a>\n<b></c></a>'))?.details).toEqual({ part: 'part.xml', offset: 7 });
  });

  it('document types, so that no entity can be declared', () => {
    expect(codeOf(() => tokensOf('<!DOCTYPE a [<!ENTITY x "y">]><a>&x;</a>'))).toBe('xlsx.dtd');
  });

  it('nesting without end', () => {
    expect(codeOf(() => tokensOf('<a>'.repeat(100_000)))).toBe('xlsx.malformed');
    expect(codeOf(() => tokensOf('<a>'.repeat(200) + '</a>'.repeat(200)))).toBeNull();
  });

  it('more attributes than any part has', () => {
    const many = Array.from({ length: 1000 }, (_, index) => `a${index}=""`).join(' ');
    expect(codeOf(() => tokensOf(`<a ${many}/>`))).toBe('xlsx.malformed');
  });

  it('any bytes end in tokens or in a WorkbookError', () => {
    const markup = fc.array(fc.constantFrom('<', '>', '/', '"', "'", '=', '!', '-', '[', ']', '?', '&', ';', ' ', 'a', 'b', ':', '<a>', '</a>', '<![CDATA[', '-->', 'xmlns'));
    fc.assert(fc.property(markup, (pieces) => {
      codeOf(() => tokensOf(pieces.join('')));
      codeOf(() => tokensOf(`<r>${pieces.join('')}</r>`));
    }), { numRuns: 1000 });
    fc.assert(fc.property(fc.uint8Array(), (bytes) => void codeOf(() => tokensOf(bytes))));
  });
});
