import { Readings, Unknown, compileRules, findingOf } from '../../../src/domain/rules';
import type { FactTable, RulePack, Slot } from '../../../src/domain/rules';
import type { Finding } from '../../../src/domain/findings';
import { formatCellRef } from '../../../src/domain/values';
import type { Language } from '../../../src/messages';
import { blank, factTableOf, filesWith, kapLikeFiles, kapLikeParameters, packOf, parameterJson, parametersOfPack, readings } from '../../support/rules';

function explain(pack: RulePack, table: FactTable, row = 0, language: Language = 'id', index = 0): Finding {
  const parameters = parametersOfPack(pack);
  const facts = new Map(pack.facts.map((fact) => [fact.id, fact]));
  return findingOf(compileRules(pack.rules, table.facts, parameters)[index]!, table, row, { parameters, facts, language });
}

const kap = packOf(kapLikeFiles());
const indexOf = (name: string): number => kap.rules.findIndex((rule) => rule.id === `uji/eligibility/${name}`);
const kapFinding = (name: string, facts: Record<string, Slot>, texts: Record<string, string> = {}, language: Language = 'id'): Finding =>
  explain(kap, factTableOf([facts], [texts]), 0, language, indexOf(name));
const cellsOf = (finding: Finding): readonly string[] => finding.cells.map(formatCellRef);

describe('a finding', () => {
  it('fails with the words of the rule, values with their units', () => {
    const pack = packOf(filesWith({ all: [{ fact: 'masa-kerja', operator: 'greaterThanInclusive', value: { fact: 'param.minimum' } }] }, {
      parameters: [parameterJson('minimum', 'months', 12, { unit: { id: 'bulan', en: 'months' }, assumed: true })],
      rule: { onFail: {
        message: { id: 'Masa kerja {masa-kerja}, minimal {param.minimum}; golongan {golongan}.', en: 'Service {masa-kerja}, at least {param.minimum}.' },
        fix: { id: 'Periksa TMT.', en: 'Check the TMT.' },
      } },
    }));
    expect(explain(pack, factTableOf([{ 'masa-kerja': 11, golongan: blank }]))).toEqual({
      rule: 'uji/eligibility/aturan', scope: 'participant', subject: '198001152005012900', name: 'Farah Halim 0', outcome: 'fail', severity: 'mandatory',
      cells: [{ sheet: 'Peserta', row: 1, column: 1 }], message: 'Masa kerja 11 bulan, minimal 12 bulan; golongan kosong.', fix: 'Periksa TMT.',
      source: { document: 'KAP', clause: 'Persyaratan 1' }, assumed: ['minimum'], missing: [],
      trace: [{ label: 'Masa kerja', actual: '11 bulan', expected: '≥ 12 bulan', verdict: 'false', cells: [{ sheet: 'Peserta', row: 1, column: 1 }], isAside: false }],
    });
    expect(explain(pack, factTableOf([{ 'masa-kerja': 11 }])).message).toBe('Masa kerja 11 bulan, minimal 12 bulan; golongan belum diketahui.');
    expect(explain(pack, factTableOf([{ 'masa-kerja': 11 }]), 0, 'en').message).toBe('Service 11 months, at least 12 months.');
    expect(explain(pack, factTableOf([{ 'masa-kerja': 12 }]))).toMatchObject({ outcome: 'pass', message: 'eligibility/aturan: memenuhi.', fix: null, assumed: ['minimum'] });
  });

  it('states a policy of our own in the language of the finding', () => {
    const clause = { id: 'KAP tidak menyebut CPNS', en: 'the KAP does not mention CPNS' };
    const pack = packOf(filesWith({ all: [{ fact: 'status', operator: 'equal', value: 'PNS' }] }, { rule: { source: [{ document: 'KAP', clause, covers: ['K17'] }] } }));
    const clauseIn = (language: Language): string => explain(pack, factTableOf([{ status: 'lain' }]), 0, language).source.clause;
    expect([clauseIn('id'), clauseIn('en')]).toEqual([clause.id, clause.en]);
  });

  it('quotes the cell as it stands, braces and all', () => {
    const pack = packOf(filesWith({ all: [{ fact: 'status', operator: 'equal', value: 'PNS' }] }, {
      rule: { onFail: { message: { id: 'Status {status}.', en: 'x' }, fix: { id: 'x', en: 'x' } } },
    }));
    expect(explain(pack, factTableOf([{ status: 'lain' }], [{ status: '{param.batas} honorer' }])).message).toBe('Status {param.batas} honorer.');
  });

  it('names every alternative that would do, and asks for no more', () => {
    const facts = { 'pengalaman-data': blank, 'pengalaman-adsys': blank, 'surat-rekomendasi': true };
    expect(kapFinding('pengalaman', facts)).toMatchObject({
      outcome: 'undetermined', missing: ['Peserta!B2', 'Peserta!C2'], assumed: [],
      message: '“eligibility/pengalaman” belum dapat dipastikan: Pengalaman data (Peserta!B2) kosong; Pengalaman adsys (Peserta!C2) kosong.',
      fix: 'Isi Peserta!B2 atau Peserta!C2.',
    });
    expect(kapFinding('pengalaman', { ...facts, 'surat-rekomendasi': blank })).toMatchObject({
      missing: ['Peserta!B2', 'Peserta!C2', 'Peserta!D2'], fix: '(isi Peserta!B2 atau Peserta!C2) dan isi Peserta!D2.',
    });
    expect(kapFinding('pengalaman', { ...facts, 'pengalaman-data': 3 })).toMatchObject({ missing: ['Peserta!C2'], fix: 'Isi Peserta!C2.' });
    expect(kapFinding('pengalaman', facts, {}, 'en').fix).toBe('Fill in Peserta!B2 or Peserta!C2.');
  });

  it('puts the ways of an either/or aside that had no part in the outcome, below a not as well', () => {
    const way = (scale: string, least: number) => ({ all: [
      { fact: 'status', operator: 'equal', value: scale }, { fact: 'pengalaman-data', operator: 'greaterThanInclusive', value: { fact: `param.${least}` } },
    ] });
    const either = { any: [way('PNS', 1), way('PPPK', 2)] };
    const parameters = [parameterJson('1', 'months', 12), parameterJson('2', 'months', 24)];
    const asides = (conditions: unknown, facts: Record<string, Slot>): readonly boolean[] =>
      explain(packOf(filesWith(conditions, { parameters })), factTableOf([facts])).trace.map(({ isAside }) => isAside);
    for (const months of [30, 3, blank]) {
      expect(asides(either, { status: 'PNS', 'pengalaman-data': months })).toEqual([false, false, true, true]);
      expect(asides(either, { status: 'PPPK', 'pengalaman-data': months })).toEqual([true, true, false, false]);
      expect(asides({ not: { not: either } }, { status: 'PPPK', 'pengalaman-data': months })).toEqual([true, true, false, false]);
    }
    expect(asides(either, { status: blank, 'pengalaman-data': 30 })).toEqual([false, false, false, false]);
    expect(asides({ all: [{ fact: 'status', operator: 'equal', value: 'PNS' }, way('PNS', 1)] }, { status: 'PNS', 'pengalaman-data': 3 })).toEqual([false, false, false]);
  });

  it('is about the shortest way from the failure to a pass', () => {
    expect(cellsOf(kapFinding('pengalaman', { 'pengalaman-data': 3, 'pengalaman-adsys': 30, 'surat-rekomendasi': false }))).toEqual(['Peserta!D2']);
    expect(cellsOf(kapFinding('pengalaman', { 'pengalaman-data': 3, 'pengalaman-adsys': 4, 'surat-rekomendasi': true }))).toEqual(['Peserta!B2', 'Peserta!C2']);
    expect(cellsOf(kapFinding('pengalaman', { 'pengalaman-data': 30, 'pengalaman-adsys': 4, 'surat-rekomendasi': true }))).toEqual(['Peserta!B2', 'Peserta!D2']);
  });

  it('says why a value is not known', () => {
    const golongan = (slot: Slot, text?: string): string => kapFinding('golongan', { golongan: slot }, text === undefined ? {} : { golongan: text }).message;
    expect(golongan(blank)).toContain('Golongan (Peserta!B2) kosong');
    expect(golongan(readings(4, 5), 'I-II')).toContain('Golongan (Peserta!B2) tertulis “I-II”, yang dapat berarti I/d atau II/a');
    expect(golongan(readings(4, 5))).toContain('Golongan (Peserta!B2) masih bisa I/d atau II/a');
    for (const code of ['formula', 'cell.formula']) expect(golongan(new Unknown(code), '=A1')).toContain('rumus yang belum dihitung Excel');
    expect(golongan(new Unknown('tag-lain'), '??')).toContain('Golongan (Peserta!B2) tertulis “??”, yang tidak terbaca');
    expect(golongan(new Unknown('tag-lain'))).toContain('Golongan (Peserta!B2) belum diketahui');
    expect(golongan(new Unknown('rules.percent-ambiguous'), '1')).toMatch(/tertulis “1”: Angka 1 bisa berarti 1% atau 100%.*satu persen\.$/);
    expect(kapFinding('golongan', { usia: 3 })).toMatchObject({ missing: [], cells: [], fix: 'Tambahkan kolom Golongan.' });
    expect(kapFinding('golongan', { golongan: new Unknown('tag-lain') }).fix).toBe('Perbaiki Peserta!B2.');
    expect(kapFinding('golongan', { golongan: readings(4, 5) }).fix).toBe('Perjelas Peserta!B2.');
  });

  it('says a run of whole numbers by its ends, and numbers without a run one by one', () => {
    const pack = packOf(filesWith({ all: [{ fact: 'masa-kerja', operator: 'greaterThanInclusive', value: { fact: 'param.minimum' } }] }, {
      parameters: [parameterJson('minimum', 'months', 5)],
    }));
    const said = (language: Language, ...months: readonly number[]): string =>
      explain(pack, factTableOf([{ 'masa-kerja': readings(...months) }]), 0, language).message.replace(/^.* (?:bisa|be) |\.$/g, '');
    const downFrom = (most: number, least: number): readonly number[] => Array.from({ length: most - least + 1 }, (_, less) => most - less);
    expect(said('id', ...downFrom(8, 0))).toBe('paling banyak 8 bulan');
    expect(said('en', ...downFrom(8, 0))).toBe('at most 8 months');
    expect(said('id', ...downFrom(8, 4))).toBe('4–8 bulan');
    expect(said('id', 5, 4)).toBe('5 atau 4 bulan');
    expect(said('id', 3, 5, 8)).toBe('3, 5, atau 8 bulan');
    expect(said('id', 1, 2, 4, 6, 8, 10, 24)).toBe('1–24 bulan');
    expect(explain(pack, factTableOf([{ 'masa-kerja': new Readings([2.5, 9], true) }]), 0, 'id').message).toContain('masih bisa 2,5–9 bulan');
    expect(kapFinding('golongan', { golongan: readings(3, 4, 5) }).message).toContain('masih bisa I/c, I/d, atau II/a');
    expect(kapFinding('golongan', { golongan: readings(2, 3, 4, 5, 6, 7, 8) }).message).toContain('masih bisa I/b–II/d');
  });

  it('asks for a setting that nobody has chosen', () => {
    const open = kapLikeParameters.map((parameter) => (parameter['id'] === 'cpns-dihitung' ? parameterJson('cpns-dihitung', 'boolean', null, { required: 'choice' }) : parameter));
    const files = kapLikeFiles().map((file) => (file.path === 'parameters.json' ? { ...file, text: JSON.stringify(open) } : file));
    const pack = packOf(files);
    const finding = explain(pack, factTableOf([{ status: 'CPNS' }]), 0, 'id', 0);
    expect(finding).toMatchObject({ outcome: 'undetermined', missing: ['cpns-dihitung'], fix: 'Pilih cpns-dihitung di Pengaturan.' });
    expect(finding.trace.map(({ label, actual, expected, verdict }) => [label, actual, expected, verdict])).toEqual([
      ['Status', 'CPNS', 'salah satu dari PNS; PPPK', 'false'], ['Status', 'CPNS', '= CPNS', 'true'], ['cpns-dihitung', null, '= ya', 'unknown'],
    ]);
    expect(explain(pack, factTableOf([{ status: blank }]), 0, 'id', 0).missing).toEqual(['Peserta!B2']);
  });

  it('shows what a negated condition really asks', () => {
    expect(kapFinding('usia', { usia: 61 }).trace.map(({ expected, verdict }) => [expected, verdict])).toEqual([['> 18', 'true'], ['≤ 60', 'false']]);
  });

  it('rests on an assumption only where it cannot do without', () => {
    const passed = { 'pengalaman-data': 30, 'pengalaman-adsys': 4, 'surat-rekomendasi': true };
    expect(kapFinding('pengalaman', passed).assumed).toEqual(['pengalaman-minimum']);
    expect(kapFinding('pengalaman', { ...passed, 'surat-rekomendasi': false }).assumed).toEqual([]);
    expect(kapFinding('pengalaman', { ...passed, 'pengalaman-data': 3, 'surat-rekomendasi': false }).assumed).toEqual([]);
    expect(kapFinding('pengalaman', { ...passed, 'pengalaman-data': 3 }).assumed).toEqual(['pengalaman-minimum']);
  });

  it('uses the rule’s own words for what is undetermined', () => {
    const pack = packOf(filesWith({ all: [{ fact: 'golongan', operator: 'equal', value: { fact: 'param.minimum' } }] }, {
      parameters: [parameterJson('minimum', 'golongan', 'II/a')],
      rule: { onUndetermined: { message: { id: 'Belum jelas ({reasons}).', en: 'x' }, fix: { id: 'Mohon {missing}.', en: 'x' } } },
    }));
    expect(explain(pack, factTableOf([{ golongan: blank }]))).toMatchObject({ message: 'Belum jelas (Golongan (Peserta!B2) kosong).', fix: 'Mohon isi Peserta!B2.' });
  });

  it('asks whether the rule applies, where that is the shorter question', () => {
    const pack = packOf(filesWith({ all: [{ fact: 'golongan', operator: 'equal', value: { fact: 'param.minimum' } }, { fact: 'surat-tugas', operator: 'equal', value: true }] }, {
      parameters: [parameterJson('minimum', 'golongan', 'II/a')],
      rule: { appliesWhen: { all: [{ fact: 'status', operator: 'equal', value: 'PNS' }] } },
    }));
    const explainRow = (facts: Record<string, Slot>): Finding => explain(pack, factTableOf([facts]));
    expect(explainRow({ status: blank, golongan: blank, 'surat-tugas': blank }).missing).toEqual(['Peserta!B2']);
    expect(explainRow({ status: blank, golongan: 4, 'surat-tugas': true }).missing).toEqual(['Peserta!B2']);
    expect(explainRow({ status: blank, golongan: 5, 'surat-tugas': blank }).missing).toEqual(['Peserta!D2', 'Peserta!B2']);
    expect(explainRow({ status: 'PNS', golongan: blank, 'surat-tugas': true }).missing).toEqual(['Peserta!C2']);
    expect(explainRow({ status: 'PPPK', golongan: blank, 'surat-tugas': blank })).toMatchObject({ outcome: 'not-applicable', missing: [], fix: null });
  });

  it('counts facts of one cell once', () => {
    const conditions = { any: [
      { all: [{ fact: 'golongan', operator: 'equal', value: { fact: 'param.minimum' } }, { fact: 'status', operator: 'equal', value: 'PNS' }] },
      { all: [{ fact: 'usia', operator: 'equal', value: { fact: 'param.batas' } }, { fact: 'masa-kerja', operator: 'equal', value: { fact: 'param.batas' } }] },
    ] };
    const pack = packOf(filesWith(conditions, { parameters: [parameterJson('minimum', 'golongan', 'II/a'), parameterJson('batas', 'number', 3)] }));
    const table = factTableOf([{ golongan: blank, status: blank, usia: blank, 'masa-kerja': blank }]);
    const shared: FactTable = { ...table, cellsOf: (row, fact) => table.cellsOf(row, fact === 'status' ? 'golongan' : fact) };
    expect(explain(pack, shared)).toMatchObject({ missing: ['Peserta!B2'], fix: 'Isi Peserta!B2.' });
    expect(explain(pack, table).missing).toHaveLength(4);
  });

  it('asks for every cell that a fact over several cells waits for, not only for the first', () => {
    const table = factTableOf([{ golongan: blank, usia: blank }]);
    const wide: FactTable = { ...table, openCellsOf: (row, fact) => (fact === 'golongan' ? [...table.cellsOf(row, 'golongan'), ...table.cellsOf(row, 'usia')] : []) };
    expect(explain(kap, wide, 0, 'id', indexOf('golongan'))).toMatchObject({ missing: ['Peserta!B2', 'Peserta!C2'], fix: 'Isi Peserta!B2 dan Peserta!C2.' });
    expect(explain(kap, { ...wide, openCellsOf: () => [] }, 0, 'id', indexOf('golongan'))).toMatchObject({ missing: ['Peserta!B2'], fix: 'Isi Peserta!B2.' });
  });

  it('tells of assumptions that a fact was computed with', () => {
    const pack = packOf(filesWith({ all: [{ fact: 'hadir', operator: 'equal', value: true }] }, {
      parameters: [parameterJson('hari', 'number', 5, { assumed: true }), parameterJson('jam', 'number', 15)],
    }));
    const table: FactTable = { ...factTableOf([{ hadir: false }]), restsOn: () => ['hari', 'jam', 'tidak-ada'] };
    expect(explain(pack, table)).toMatchObject({ outcome: 'fail', assumed: ['hari'] });
    expect(explain(pack, { ...table, rows: [[blank]] })).toMatchObject({ outcome: 'undetermined', assumed: [] });
  });

  it('says so when the rule itself could not run', () => {
    const table = { ...factTableOf([{ golongan: 5 }]), rows: [new Proxy([], { get: () => { throw new Error('x'); } })] };
    expect(explain(kap, table, 0, 'id', indexOf('golongan'))).toMatchObject({ outcome: 'error', cells: [], trace: [], fix: expect.stringContaining('uji/eligibility/golongan') });
  });
});
