import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { PackCheckJson } from '../../src/app/pack-check-json';
import { writeCoveragePage } from '../../src/app/coverage-page';
import { run, temporaryFolder } from '../support/command-line';
import { loadedPack } from '../support/packs';

const files = temporaryFolder();
const kap = path.join(__dirname, '../../rules/kap-itil-v4');
const other = path.join(__dirname, '../fixtures/packs/sertifikasi-data');

/** A copy of the KAP's pack with one file changed. */
function changed(name: string, file: string, change: (text: string) => string): string {
  const folder = files.at(name);
  cpSync(kap, folder, { recursive: true });
  const target = path.join(folder, file);
  writeFileSync(target, change(readFileSync(target, 'utf8')));
  return folder;
}

describe('cermat rules check', () => {
  test('prints what contradicts itself in the document, with its lines, in both languages', async () => {
    const indonesian = (await run('rules', 'check', kap)).printed;
    for (const words of ['baris 166: “Tatap Muka Virtual : -”', 'baris 103: “☑ Pelatihan (klasikal)”', 'baris 195: “OS Windows 10 atau Mac OS 9”', 'baris 218: ']) {
      expect(indonesian).toContain(words);
    }
    expect(indonesian).toContain('Disebut PJJ, padahal klasikal');
    const english = (await run('rules', 'check', kap, '--lang', 'en')).printed;
    expect(english).toContain('line 195: “OS Windows 10 atau Mac OS 9”');
    expect(english).toContain('Called PJJ, but held in a classroom');
    expect(english).toMatch(/Coverage of KAP: \d+ of 98 items accounted for, 30 of 30 open questions/);
  });

  test('contradictions of the document do not make the pack unsound', async () => {
    expect((await run('rules', 'check', kap)).code).toBe(0);
  });

  test('a code that is not registered is an error by file and JSON path, exit code 1', async () => {
    const folder = changed('kode', 'eligibility/golongan.json', (text) => text.replace('"K19"', '"K199"'));
    const { code, printed } = await run('rules', 'check', folder, '--lang', 'en');
    expect(code).toBe(1);
    expect(printed).toContain('ERROR eligibility/golongan.json $.source[0].covers[0]: coverage.json has no code “K199”.');
    expect((await run('rules', 'coverage', folder)).complained).toContain('K199');
  });

  test('a requirement that nothing carries out is a warning, and the pack can be used', async () => {
    const folder = changed('buka', 'eligibility/penugasan.json', (text) => text.replace('"K18"', '"K17"'));
    const { code, printed } = await run('rules', 'check', folder, '--lang', 'en');
    expect(code).toBe(0);
    expect(printed).toMatch(/WARNING coverage\.json \$\.requirements\[17\]: Nothing accounts for K18 \(“yang ditugaskan oleh unit/);
  });

  test('numbers of the document that do not add up are a warning with the sum', async () => {
    const folder = changed('jumlah', 'pack.json', (text) => text.replace('"jp": 16', '"jp": 15'));
    expect((await run('rules', 'check', folder, '--lang', 'en')).printed).toContain('8 + 8 + 15 + 1 + 10 = 42, but jumlah-jp is stated as 43.');
  });

  test('--json gives the same as data, on the terminal or in a file', async () => {
    const { code, printed } = await run('rules', 'check', kap, '--json', '-', '--lang', 'en');
    const check = JSON.parse(printed) as PackCheckJson;
    expect([code, check.sound]).toEqual([0, true]);
    expect(check.pack?.id).toBe('kap-itil-v4');
    expect(check.coverage?.requirements.find(({ id }) => id === 'K19')).toMatchObject({
      settled: true, covers: expect.arrayContaining([{ kind: 'rule', id: 'kap-itil-v4/eligibility/golongan', file: 'eligibility/golongan.json' }]) as unknown,
    });
    expect(check.document?.notes.find(({ id }) => id === 'mac-os-9')?.statements).toEqual([{ line: 195, quote: 'OS Windows 10 atau Mac OS 9' }]);
    await run('rules', 'check', kap, '--json', files.at('periksa.json'), '--lang', 'en');
    expect(JSON.parse(readFileSync(files.at('periksa.json'), 'utf8'))).toEqual(check);
  });

  test('--json of a pack that cannot be used, and of one without a register', async () => {
    const broken = changed('rusak', 'pack.json', () => '{');
    expect(JSON.parse((await run('rules', 'check', broken, '--json', '-')).printed)).toMatchObject({ pack: null, sound: false, coverage: null, document: null, problems: [{ file: 'pack.json' }] });
    expect(JSON.parse((await run('rules', 'check', other, '--json', '-')).printed)).toMatchObject({ sound: true, coverage: null, document: null, problems: [] });
  });
});

describe('cermat rules coverage', () => {
  test('prints the table, or writes it', async () => {
    const { rules, account } = await loadedPack();
    expect(await run('rules', 'coverage', kap, '--lang', 'en')).toEqual({ code: 0, printed: writeCoveragePage(rules, account, 'en'), complained: '' });
    expect(await run('rules', 'coverage', kap, '--out', files.at('cakupan.md'))).toEqual({ code: 0, printed: '', complained: '' });
    expect(readFileSync(files.at('cakupan.md'), 'utf8')).toBe(writeCoveragePage(rules, account, 'id'));
  });

  test('a pack without a register has no table', async () => {
    expect(await run('rules', 'coverage', other)).toMatchObject({ code: 2, complained: expect.stringContaining('coverage.json') as string });
  });

  test('texts of a stranger stay in their cells', async () => {
    const folder = changed('asing', 'coverage.json', (text) => text.replace('"43 JP"', '"43 | JP\\n<script>"'));
    const { printed } = await run('rules', 'coverage', folder, '--lang', 'en');
    const rows = printed.split('\n').filter((line) => line.startsWith('| K04 '));
    expect(rows).toHaveLength(1);
    expect(rows[0]).toContain('“43 \\| JP \\<script\\>”');
    rmSync(folder, { recursive: true });
  });
});
