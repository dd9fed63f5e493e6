import { isMemoryKey, memoryKeyOf, memoryNames, readMemory } from '../../src/workbook/memory-names';

const LONGEST = '漢"\\_x0041_\n'.repeat(100_000).slice(0, 100_000);

test('names hold what every program keeps: printable ASCII in literals and formulas that Excel takes', () => {
  for (const text of ['', 'a', '"'.repeat(5000), LONGEST]) {
    for (const { name, formula } of memoryNames('pilihan-paket', text)) {
      expect(name).toMatch(/^_cermat\.memory\.pilihan_paket(\.\d+)?$/);
      expect(formula).toMatch(/^"(?:[ !#-~]|"")*"(?:&"(?:[ !#-~]|"")*")*$/);
      expect(formula.length).toBeLessThanOrEqual(8000);
      expect(Math.max(...formula.split(/(?<=[^"])"&"|(?<="")"&"/).map((literal) => literal.length))).toBeLessThanOrEqual(252);
    }
  }
});

test.each(['', 'pendek', '"'.repeat(9_001), 'x'.repeat(7_990), 'x'.repeat(20_000), LONGEST])('a text comes back from its names in any order (%.10s…)', (text) => {
  const names = [...memoryNames('mapping', text), ...memoryNames('lain', 'lain')];
  expect(readMemory(names)).toEqual(new Map([['mapping', text], ['lain', 'lain']]));
  expect(readMemory(names.toReversed()).get('mapping')).toBe(text);
});

test('a text of which any name is lost, cut or written twice is told as unreadable', () => {
  const names = memoryNames('mapping', 'y'.repeat(30_000));
  expect(names.length).toBeGreaterThan(3);
  for (const lost of names) {
    expect(readMemory(names.filter((name) => name !== lost)).get('mapping')).toBe('');
    expect(readMemory(names.map((name) => (name === lost ? { ...name, formula: name.formula.slice(0, -2) } : name))).get('mapping')).toBe('');
    expect(readMemory([...names, lost]).get('mapping')).toBe('');
  }
});

test.each([
  ['_cermat.memory.mapping', 'mapping'], ['_Cermat.Memory.MAPPING.12', 'mapping'], ['_cermat.memory.pilihan_paket', 'pilihan-paket'],
  ['_cermat.sheet', null], ['_cermat.memory.', null], ['_cermat.memory.a__b', null], ['_cermat.memory.a.b', null], ['x_cermat.memory.a', null], ['', null],
])('%s is remembered under %s', (name, key) => {
  expect(memoryKeyOf(name)).toBe(key);
  expect(key === null || isMemoryKey(key)).toBe(true);
});
