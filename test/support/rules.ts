import { Readings, Unknown, loadPack, resolveParameters } from '../../src/domain/rules';
import type { FactDefinition, FactTable, PackFile, Parameters, RulePack, Slot } from '../../src/domain/rules';
import type { CellRef } from '../../src/domain/values';

const text = (id: string): { id: string; en: string } => ({ id, en: `${id} (en)` });

/** The facts that the test pack's programme knows. */
export const testFacts: readonly FactDefinition[] = [
  { id: 'status', title: text('Status'), type: 'text', scope: 'participant' },
  { id: 'unit-kemenkeu', title: text('Unit'), type: 'boolean', scope: 'participant' },
  { id: 'surat-tugas', title: text('Surat tugas'), type: 'boolean', scope: 'participant' },
  { id: 'golongan', title: text('Golongan'), type: 'golongan', scope: 'participant' },
  { id: 'pendidikan', title: text('Pendidikan'), type: 'pendidikan', scope: 'participant' },
  { id: 'masa-kerja', title: text('Masa kerja'), type: 'months', scope: 'participant', unit: { id: 'bulan', en: 'months' } },
  { id: 'pengalaman-data', title: text('Pengalaman data'), type: 'months', scope: 'participant' },
  { id: 'pengalaman-adsys', title: text('Pengalaman adsys'), type: 'months', scope: 'participant' },
  { id: 'surat-rekomendasi', title: text('Surat rekomendasi'), type: 'boolean', scope: 'participant' },
  { id: 'usia', title: text('Usia'), type: 'number', scope: 'participant' },
  { id: 'nilai', title: text('Nilai'), type: 'score', scope: 'participant' },
  { id: 'moda', title: text('Moda'), type: 'choice', scope: 'participant', options: ['luring', 'daring'] },
  { id: 'hadir', title: text('Hadir'), type: 'boolean', scope: 'participant', alwaysKnown: true },
  { id: 'tmt', title: text('TMT'), type: 'day', scope: 'participant' },
  { id: 'selesai', title: text('Selesai'), type: 'day', scope: 'participant' },
  { id: 'jenjang', title: text('Jenjang'), type: 'jenjang', scope: 'leader' },
  { id: 'anggota', title: text('Anggota'), type: 'people', scope: 'group', alwaysKnown: true },
];

type Json = Record<string, unknown>;

const source = { document: 'KAP', clause: 'Persyaratan 1' };

/** `pack.json` of the test pack, with some members changed. */
export function packJson(changes: Json = {}): Json {
  return {
    id: 'uji', version: '1.0.0', title: text('Pelatihan uji'), documents: [{ id: 'KAP', title: text('Kerangka acuan') }],
    effective: { from: '2022-01-01', to: null }, ...changes,
  };
}

/** A parameter with one value from 2022 on. */
export function parameterJson(id: string, type: string, value: unknown, changes: Json = {}): Json {
  return { id, title: text(id), type, values: [{ from: '2022-01-01', value, source }], ...changes };
}

/** A rule of the test pack, with some members changed; it needs `conditions`. */
export function ruleJson(name: string, changes: Json): Json {
  return {
    id: `uji/${name}`, title: text(name), scope: 'participant', severity: 'mandatory', source: [source], reviewedOn: '2022-06-01',
    onFail: { message: text('Tidak memenuhi.'), fix: text('Periksa.') },
    examples: [{ name: 'lulus', facts: {}, expect: 'pass' }, { name: 'gagal', facts: {}, expect: 'fail' }, { name: 'kosong', facts: {}, expect: 'undetermined' }],
    ...changes,
  };
}

/** A file of a pack; text is taken as it is. */
export function fileOf(path: string, content: unknown): PackFile {
  return { path, text: typeof content === 'string' ? content : JSON.stringify(content) };
}

/** Files of a pack with one rule `eligibility/aturan` of the given conditions. */
export function filesWith(conditions: unknown, options: { parameters?: readonly Json[]; rule?: Json; pack?: Json } = {}): PackFile[] {
  return [
    fileOf('pack.json', packJson(options.pack)),
    fileOf('parameters.json', options.parameters ?? [parameterJson('batas', 'number', 10)]),
    fileOf('eligibility/aturan.json', ruleJson('eligibility/aturan', { conditions, ...options.rule })),
  ];
}

/** The pack in files that must be without errors. */
export function packOf(files: readonly PackFile[], facts: readonly FactDefinition[] = testFacts): RulePack {
  const { pack, issues } = loadPack(files, facts);
  if (pack === null) throw new Error(JSON.stringify(issues.filter((issue) => issue.severity === 'error'), null, 1));
  return pack;
}

/** The parameters of a pack in mid-2022. */
export function parametersOfPack(pack: RulePack): Parameters {
  return resolveParameters(pack, 19_200, []).parameters;
}

/** A table on a sheet Peserta, header in row 1, one column per fact from column B on. */
export function factTableOf(rows: readonly Readonly<Record<string, Slot>>[], texts: readonly Readonly<Record<string, string>>[] = []): FactTable {
  const facts = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const cellOf = (row: number, fact: string): CellRef => ({ sheet: 'Peserta', row: row + 1, column: facts.indexOf(fact) + 1 });
  return {
    facts,
    rows: rows.map((row) => facts.map((fact) => row[fact] ?? new Unknown('blank'))),
    subject: (row) => ({ key: `19800115200501290${row}`, name: `Farah Halim ${row}` }),
    cellsOf: (row, fact) => (facts.includes(fact) ? [cellOf(row, fact)] : []),
    textOf: (row, fact) => texts[row]?.[fact] ?? null,
  };
}

export const blank = new Unknown('blank');
export const readings = (...values: (string | number | boolean)[]): Readings => new Readings(values);

const atLeast = (fact: string, parameter: string): Json => ({ fact, operator: 'greaterThanInclusive', value: { fact: `param.${parameter}` } });
const is = (fact: string, value: unknown): Json => ({ fact, operator: 'equal', value });

/** Nine rules like those of a KAP, for speed and for whole-pack tests. */
export const kapLikeRules: Readonly<Record<string, Json>> = {
  'eligibility/status': { any: [
    { fact: 'status', operator: 'in', value: { fact: 'param.status-diterima' } },
    { all: [is('status', 'CPNS'), is('param.cpns-dihitung', true)] },
  ] },
  'eligibility/unit': { all: [is('unit-kemenkeu', true)] },
  'eligibility/penugasan': { all: [is('surat-tugas', true)] },
  'eligibility/golongan': { all: [atLeast('golongan', 'golongan-minimum')] },
  'eligibility/pendidikan': { all: [atLeast('pendidikan', 'pendidikan-minimum')] },
  'eligibility/masa-kerja': { all: [atLeast('masa-kerja', 'masa-kerja-minimum')] },
  'eligibility/pengalaman': { all: [
    { any: [atLeast('pengalaman-data', 'pengalaman-minimum'), atLeast('pengalaman-adsys', 'pengalaman-minimum')] },
    is('surat-rekomendasi', true),
  ] },
  'eligibility/usia': { all: [
    { fact: 'usia', operator: 'greaterThan', value: { fact: 'param.usia-minimum' } },
    { not: { fact: 'usia', operator: 'greaterThan', value: { fact: 'param.usia-maksimum' } } },
  ] },
  'eligibility/moda': { any: [is('moda', 'luring'), is('hadir', true)] },
};

export const kapLikeParameters: readonly Json[] = [
  parameterJson('status-diterima', 'list', ['PNS', 'PPPK']),
  parameterJson('cpns-dihitung', 'boolean', false),
  parameterJson('golongan-minimum', 'golongan', 'II/a'),
  parameterJson('pendidikan-minimum', 'pendidikan', 'D I'),
  parameterJson('masa-kerja-minimum', 'months', 12, { unit: { id: 'bulan', en: 'months' } }),
  parameterJson('pengalaman-minimum', 'months', 12, { unit: { id: 'bulan', en: 'months' }, assumed: true }),
  parameterJson('usia-minimum', 'number', 18),
  parameterJson('usia-maksimum', 'number', 60),
];

/** The files of the pack of nine rules. */
export function kapLikeFiles(): PackFile[] {
  return [
    fileOf('pack.json', packJson()),
    fileOf('parameters.json', kapLikeParameters),
    ...Object.entries(kapLikeRules).map(([name, conditions]) => fileOf(`${name}.json`, ruleJson(name, { conditions }))),
  ];
}
