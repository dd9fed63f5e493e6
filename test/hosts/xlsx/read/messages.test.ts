import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { isMessageTag } from '../../../../src/messages';

const ROOT = join(__dirname, '../../../../src/hosts/xlsx');

function codesIn(folder: string): string[] {
  return readdirSync(join(ROOT, folder)).flatMap((file) =>
    Array.from(readFileSync(join(ROOT, folder, file), 'utf8').matchAll(/'(xlsx\.[a-z-]+)'/g), ([, code]) => code ?? ''));
}

it('every code that reading can give has its words', () => {
  const codes = new Set(['zip', 'xml', 'read'].flatMap(codesIn));
  expect(codes.size).toBeGreaterThan(20);
  expect([...codes].filter((code) => !isMessageTag(code))).toEqual([]);
});
