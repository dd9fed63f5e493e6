import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { importPack, listPacks, listRules, removePack } from '../../../src/app/workbench/packs-actions';
import { packFilesFrom } from '../../../src/app/workbench/packs-files';
import type { Bench } from '../../../src/app/workbench/bench';
import { auditSnapshot } from '../../../src/app/audit';
import { examinePack } from '../../../src/app/load-pack';
import type { PackFile } from '../../../src/domain/rules';
import { run, temporaryFolder } from '../../support/command-line';
import { packFiles } from '../../support/packs';
import { benchOf, refusalOf } from '../../support/setup-bench';

const temporary = temporaryFolder();
const third = packFiles('test/fixtures/packs/sertifikasi-data');
const nip = (serial: number): string => `198001152005011${serial}`;
const people = {
  name: 'Daftar',
  rows: [
    ['NIP', 'Nama', 'Kelompok', 'Lama Jabatan (bulan)', 'Jalur', 'Ujian Tertulis', 'Nilai Proyek'],
    [nip(901), 'Farah Halim', '1', 30, 'Reguler', 80, 75], [nip(902), 'Bagus Purnama', '1', 12, 'Reguler', 80, 60],
  ],
};

function changed(file: string, change: (text: string) => string): readonly PackFile[] {
  return third.map((one) => (one.path === file ? { ...one, text: change(one.text) } : one));
}

/** A pack whose first example says the contrary of what its rule decides: a group of five that passes. */
const broken = changed('groups/ukuran.json', (text) => text.replace('"kelompok-anggota": 4', '"kelompok-anggota": 5'));

async function chosenOn(bench: Bench): Promise<string> {
  return (await bench.dataView()).pack.id;
}

describe('the third programme', () => {
  test('is imported, chosen and used', async () => {
    const bench = await benchOf([people]);
    const imported = await importPack(bench, third);
    expect(imported).toMatchObject({ pack: { id: 'sertifikasi-data', title: 'Sertifikasi Analis Data (rekaan)', isBuiltIn: false, rules: 2 }, issues: [] });
    expect(imported.examples.held).toBe(imported.examples.total);
    expect(imported.examples.total).toBeGreaterThan(0);
    expect(await chosenOn(bench)).toBe('sertifikasi-data');
    expect((await listPacks(bench)).map(({ id, isBuiltIn }) => [id, isBuiltIn])).toEqual([['kap-itil-v4', true], ['sertifikasi-data', false]]);
    const report = await auditSnapshot(await bench.snapshot(), {
      pack: bench.pack.pack, input: { file: 'x', sha256: '0'.repeat(64) }, asOf: null, language: 'id', everyOutcome: false, tool: { name: 'cermat', version: '0.0.0-test' },
    });
    expect(report.participants.map(({ eligibility, grade }) => [eligibility, grade?.na])).toEqual([['eligible', '76.5'], ['ineligible', '66.0']]);
  });

  test('is removed again, and the built-in pack is back', async () => {
    const bench = await benchOf([people]);
    await importPack(bench, third);
    expect((await removePack(bench, 'sertifikasi-data')).map(({ id }) => id)).toEqual(['kap-itil-v4']);
    expect(await chosenOn(bench)).toBe('kap-itil-v4');
  });

  test('takes the place of an earlier one of its id', async () => {
    const bench = await benchOf([people]);
    await importPack(bench, third);
    await importPack(bench, changed('pack.json', (text) => text.replace('"0.1.0"', '"0.2.0"')));
    expect((await listPacks(bench)).map(({ version }) => version)).toContain('0.2.0');
    expect(await listPacks(bench)).toHaveLength(2);
  });

  test('its rules are listed with scope, clause and examples', async () => {
    const bench = await benchOf([people]);
    await importPack(bench, third);
    const rules = await listRules(bench);
    expect(rules.map(({ id, scopeText }) => [id, scopeText])).toEqual([
      ['sertifikasi-data/eligibility/lama-jabatan', 'tiap peserta'], ['sertifikasi-data/groups/ukuran', 'tiap kelompok'],
    ]);
    expect(rules[0]).toMatchObject({ severity: 'mandatory', severityText: 'wajib', examples: expect.any(Number) });
    bench.choose({ packId: null, language: 'en' });
    expect((await listRules(bench)).find(({ id }) => id === 'kap-itil-v4/eligibility/golongan')).toMatchObject({ severityText: 'mandatory', line: 173, scopeText: 'each participant' });
  });
});

describe('paths', () => {
  test.each<[string, (path: string) => string]>([
    ['a folder in front', (path) => `aturan/sertifikasi-data/${path}`],
    ['Windows separators', (path) => `C:\\paket\\${path.replaceAll('/', '\\')}`],
    ['a dot in front', (path) => `./${path}`],
    ['bare names of files chosen one by one', (path) => path.split('/').at(-1) ?? path],
  ])('%s', (_, rename) => {
    const files = packFilesFrom(third.map(({ path, text }) => ({ path: rename(path), text })));
    expect(files.map(({ path }) => path).sort()).toEqual(third.map(({ path }) => path).sort());
  });

  test('other files, and what stands beside the pack\'s folder, are left alone', () => {
    const files = packFilesFrom([...third.map(({ path, text }) => ({ path: `kap/${path}`, text })), { path: 'kap/README.md', text: '#' }, { path: 'lain/x.json', text: '{}' }, { path: 'kap.zip', text: '' }]);
    expect(files.map(({ path }) => path)).toEqual(third.map(({ path }) => path));
  });
});

describe('a pack that cannot be used', () => {
  test('has its problems in the words of “cermat rules check”, and changes nothing', async () => {
    const bench = await benchOf([people]);
    const wrong = changed('parameters.json', (text) => text.replace('"type"', '"typo"'));
    const { pack, issues } = await importPack(bench, wrong);
    expect(pack).toBeNull();
    expect(issues).toContainEqual({ severity: 'error', file: 'parameters.json', path: expect.stringContaining('$'), text: expect.stringContaining('“typo”') });
    expect([await chosenOn(bench), (await listPacks(bench)).length]).toEqual(['kap-itil-v4', 1]);
  });

  test('without pack.json says so', async () => {
    const { pack, issues } = await importPack(await benchOf([people]), third.filter(({ path }) => path !== 'pack.json'));
    expect([pack, issues[0]?.file, issues[0]?.text]).toEqual([null, 'pack.json', expect.stringContaining('pack.json')]);
  });

  test('has the id of the built-in one: refused', async () => {
    const bench = await benchOf([people]);
    const built = packFiles('rules/kap-itil-v4').map((file) => (file.path === 'pack.json' ? { ...file, text: file.text.replace(/"version": "[^"]+"/, '"version": "9.0.0"') } : file));
    const { pack, issues } = await importPack(bench, built);
    expect([pack, issues[0]?.path, issues[0]?.text]).toEqual([null, '$.id', expect.stringContaining('kap-itil-v4')]);
    expect((await listPacks(bench)).every(({ version }) => !version.startsWith('9.'))).toBe(true);
    expect(await refusalOf(removePack(bench, 'kap-itil-v4'))).toMatchObject({ code: 'workbench.pack-stays' });
    expect(await refusalOf(removePack(bench, '__proto__'))).toMatchObject({ code: 'workbench.unknown-pack' });
  });

  test.each<[string, PackFile[]]>([
    ['a key that would reach the prototype', [{ path: 'pack.json', text: '{"__proto__": {"polluted": true}}' }]],
    ['a path that would', [...third, { path: '__proto__/constructor.json', text: '{}' }]],
    ['a path that climbs', [...third, { path: 'x/../../../etc/passwd.json', text: '{}' }]],
    ['JSON without end', [{ path: 'pack.json', text: '['.repeat(100_000) }]],
    ['a rule of great depth without its folder', [...third, { path: 'asn.json', text: `${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}` }]],
  ])('%s', async (_, files) => {
    const { pack, issues } = await importPack(await benchOf([people]), files);
    expect([pack, issues.length > 0, ({} as Record<string, unknown>)['polluted']]).toEqual([null, true, undefined]);
  });

  test.each<[string, string, PackFile[]]>([
    ['nothing', 'workbench.no-pack-files', []],
    ['no JSON', 'workbench.no-pack-files', [{ path: 'catatan.txt', text: 'x' }]],
    ['201 files', 'workbench.pack-too-many', Array.from({ length: 201 }, (_, index) => ({ path: `a/${index}.json`, text: '{}' }))],
    ['more than two million characters', 'workbench.pack-too-large', Array.from({ length: 3 }, (_, index) => ({ path: `a/${index}.json`, text: ' '.repeat(700_000) }))],
  ])('%s', async (_, code, files) => {
    expect((await refusalOf(importPack(await benchOf([people]), files))).code).toBe(code);
  });
});

test('an example that does not hold is told as “cermat rules check” tells it', async () => {
  const { issues, examples, pack } = await importPack(await benchOf([people]), broken);
  expect([examples.total - examples.held, pack?.id]).toEqual([1, 'sertifikasi-data']);
  expect(issues).toContainEqual({ severity: 'error', file: 'groups/ukuran.json', path: expect.stringMatching(/^\$\.examples\[\d+\]$/), text: expect.any(String) });
});

test('issues and examples read as the command line prints them', async () => {
  const wrong = changed('eligibility/lama-jabatan.json', (text) => text.replace('"severity"', '"severty"'));
  for (const files of [wrong, broken]) {
    const folder = temporary.at(`paket-${files === wrong ? 1 : 2}`);
    for (const { path: name, text } of files) {
      mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
      writeFileSync(path.join(folder, name), text);
    }
    const { printed } = await run('rules', 'check', folder);
    const { issues } = await importPack(await benchOf([people]), files);
    const lines = issues.map(({ severity, file, path: place, text }) => `  ${severity === 'error' ? 'GALAT' : 'PERINGATAN'} ${file} ${place}: ${text}`);
    expect(lines.length).toBeGreaterThan(0);
    for (const line of lines) expect(printed.split('\n')).toContain(line);
  }
});

test('a pack that calls itself Cermat is refused: its rules would pass for the product\'s own checks', async () => {
  const bench = await benchOf([people]);
  const imported = await importPack(bench, third.map((one) => ({ ...one, text: one.text.replaceAll('sertifikasi-data', 'cermat') })));
  expect(imported.pack).toBeNull();
  expect(imported.issues).toContainEqual(expect.objectContaining({ severity: 'error', file: 'pack.json', path: '$.id', text: expect.stringContaining('pemeriksaan Cermat sendiri') }));
  expect((await listPacks(bench)).map(({ id }) => id)).toEqual(['kap-itil-v4']);
});

test('no parameter is moved while a pack is taken in: that could take a stranger\'s pack for ever', () => {
  expect(examinePack(third).mutations.tried).toBeGreaterThan(0);
  expect(examinePack(third, false)).toEqual({ ...examinePack(third), mutations: { tried: 0, survivors: [] } });
});
