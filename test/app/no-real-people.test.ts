import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';

const root = path.join(__dirname, '../..');
const skipped: ReadonlySet<string> = new Set(['node_modules', 'dist', 'out', '.git', 'coverage']);
const textFile = /\.(?:[cm]?[jt]sx?|json|md|html|css|txt|xml|py|sh|csv)$/;

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder).filter((name) => !skipped.has(name)).flatMap((name) => {
    const file = path.join(folder, name);
    return statSync(file).isDirectory() ? filesIn(file) : [file];
  });
}

const texts = filesIn(root).filter((file) => textFile.test(file) && !file.endsWith('package-lock.json'))
  .map((file) => ({ file: path.relative(root, file), text: readFileSync(file, 'utf8') }));
const short = (word: string, digits: number): string => createHash('sha256').update(word).digest('hex').slice(0, digits);

/** The rarer words of the names in the KAP, as the beginning of their hash, so that they do not stand here either. */
const names: ReadonlySet<string> = new Set(['9b335523', '8451a9c1', '60aa9288', '0cae4a8e']);

test('no name of the KAP is in the repository', () => {
  const words = new Map<string, string>();
  for (const { file, text } of texts) {
    for (const word of text.toLowerCase().match(/[a-z]{4,20}/g) ?? []) words.set(word, file);
  }
  expect(words.size).toBeGreaterThan(5000);
  expect([...words].filter(([word]) => names.has(short(word, 8))).map(([, file]) => file)).toEqual([]);
});

test('no NIP of the KAP is in the repository, with spaces or without', () => {
  const numbers = new Map(texts.flatMap(({ file, text }) =>
    (text.match(/\d{8} ?\d{6} ?\d ?\d{3}/g) ?? []).map((number) => [number.replaceAll(' ', ''), file] as const)));
  expect(numbers.size).toBeGreaterThan(50);
  expect([...numbers].filter(([number]) => short(number, 6) === '019248').map(([, file]) => file)).toEqual([]);
});
