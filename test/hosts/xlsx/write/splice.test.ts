import fc from 'fast-check';
import { bytesOf, textOf } from '../../../../src/hosts/xlsx/write/bytes/byte-buffer';
import { applySplices, inOrder, reversalsOf, type Splice } from '../../../../src/hosts/xlsx/write/bytes/splice';

test('a splice replaces exactly its bytes', () => {
  const splices = [{ at: 1, remove: 1, insert: bytesOf('XY') }, { at: 3, remove: 0, insert: bytesOf('!') }];
  expect(textOf(applySplices(bytesOf('abcd'), splices))).toBe('aXYc!d');
});

test('insertions at one place keep the order in which they were made', () => {
  const splices = inOrder([{ at: 2, remove: 0, insert: bytesOf('1') }, { at: 0, remove: 0, insert: bytesOf('0') }, { at: 2, remove: 0, insert: bytesOf('2') }]);
  expect(textOf(applySplices(bytesOf('ab'), splices))).toBe('0ab12');
});

/** Splices that do not overlap, from gaps between them. */
const arbitrarySplices = fc.array(fc.record({ gap: fc.nat(5), remove: fc.nat(4), insert: fc.uint8Array({ maxLength: 6 }) }), { maxLength: 12 });

test('reversals lead back to the first byte', () => {
  fc.assert(fc.property(fc.uint8Array({ minLength: 120, maxLength: 150 }), arbitrarySplices, (bytes, steps) => {
    let at = 0;
    const splices: Splice[] = steps.map(({ gap, remove, insert }) => {
      const splice = { at: at + gap, remove, insert };
      at = splice.at + remove;
      return splice;
    });
    const changed = applySplices(bytes, splices);
    const back = reversalsOf(bytes, splices).map(({ at: start, length, original }) => ({ at: start, remove: length, insert: original }));
    expect(applySplices(changed, back)).toEqual(bytes);
  }));
});
