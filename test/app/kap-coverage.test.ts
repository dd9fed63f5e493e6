import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describeCoverage, writeCoveragePage } from '../../src/app/coverage-page';
import { loadedPack } from '../support/packs';

const numbered = (letter: string, count: number, digits: number): readonly string[] =>
  Array.from({ length: count }, (_, index) => letter + String(index + 1).padStart(digits, '0'));

test('all 98 items and all 30 open questions of the KAP are registered', async () => {
  const { coverage } = (await loadedPack()).account;
  expect(coverage?.requirements.map(({ id }) => id)).toEqual(numbered('K', 98, 2));
  expect(coverage?.questions.map(({ id }) => id)).toEqual(numbered('A', 30, 1));
});

test('each item is a rule, a computed check, a checklist line or a named human decision', async () => {
  const { coverage } = (await loadedPack()).account;
  expect(coverage?.requirements.filter(({ isSettled }) => !isSettled).map(({ id, clause }) => `${id} ${clause}`)).toEqual([]);
});

test('each open question is a setting that people see, or a named human decision', async () => {
  const { coverage } = (await loadedPack()).account;
  expect(coverage?.questions.filter(({ isSettled }) => !isSettled).map(({ id }) => id)).toEqual([]);
});

test('nothing else is said about the document that is wrong or left open', async () => {
  const { issues } = (await loadedPack()).account;
  expect(issues.map(({ severity, file, path: place, code }) => `${severity} ${file} ${place} ${code}`)).toEqual([]);
});

test('docs/coverage.md is the table of these files: cermat rules coverage kap-itil-v4 --lang en --out docs/coverage.md', async () => {
  const { rules, account } = await loadedPack();
  const published = readFileSync(path.join(__dirname, '../../docs/coverage.md'), 'utf8');
  expect(published).toBe(writeCoveragePage(rules, account, 'en'));
  expect(published).toContain(describeCoverage(account, 'en'));
});

test('both languages write the same table', async () => {
  const { rules, account } = await loadedPack();
  const codes = (language: 'id' | 'en'): readonly string[] =>
    (writeCoveragePage(rules, account, language) ?? '').match(/^\| [KA]\d+ (?=\|)/gm) ?? [];
  expect(codes('id')).toHaveLength(128);
  expect(codes('en')).toEqual(codes('id'));
});
