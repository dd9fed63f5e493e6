import { labelledValue, readParameterValue, resolveParameters, writeParameterValue } from '../../../src/domain/rules';
import type { CellValue } from '../../../src/domain/values';
import type { ParameterOverride, ParameterType, RulePack } from '../../../src/domain/rules';
import { citationText } from '../../../src/domain/findings';
import { catalogue } from '../../../src/messages';
import { filesWith, packOf, parameterJson } from '../../support/rules';

const read = (type: ParameterType, input: CellValue | readonly (string | number | boolean)[], options: readonly string[] = []): unknown => {
  const result = readParameterValue(input, { type, options, min: null, max: null });
  if (result.kind === 'value') return result.value;
  expect(Object.hasOwn(catalogue, result.fault.accepts)).toBe(true);
  return result.fault.code;
};

const UNREADABLE = 'rules.setting-unreadable';
const OUTSIDE = 'rules.setting-out-of-range';

describe('the grammar of parameter values', () => {
  it.each<[ParameterType, CellValue | readonly (string | number | boolean)[], unknown]>([
    ['number', 12.5, 12.5], ['number', '12,5', 12.5], ['number', '12.5', 12.5], ['number', '1.000', UNREADABLE], ['number', '12 orang', UNREADABLE],
    ['number', '', UNREADABLE], ['number', true, UNREADABLE], ['number', { error: '#N/A' }, 'rules.setting-error'], ['number', '9'.repeat(500), UNREADABLE],
    ['people', 5, 5], ['people', 5.5, UNREADABLE], ['people', -1, UNREADABLE],
    ['percent', 80, 80], ['percent', '80%', 80], ['percent', '80,5 %', 80.5], ['percent', 0.8, 80], ['percent', 0.07, 7], ['percent', 1, 'rules.percent-ambiguous'],
    ['percent', '1%', 1], ['percent', 101, OUTSIDE], ['percent', '120 %', OUTSIDE], ['percent', -5, OUTSIDE], ['percent', 0, 0],
    ['months', 18, 18], ['months', '1 tahun', 12], ['months', '18 bulan', 18], ['months', 'lama', UNREADABLE],
    ['score', '78,5', 78.5], ['score', 101, OUTSIDE], ['score', '700', OUTSIDE], ['score', 'tujuh', UNREADABLE], ['jp', 8, 8],
    ['golongan', 'II/a', 5], ['golongan', 'III/e', UNREADABLE], ['golongan', 'II', UNREADABLE], ['golongan-pppk', 'IX', 9], ['golongan-pppk', 'II/a', UNREADABLE],
    ['pendidikan', 'D I', 4], ['pendidikan', 'Diploma', UNREADABLE], ['jenjang', 'pengawas', 2],
    ['day', '2022-09-05', 19_240], ['day', '05/09/2022', 19_240], ['day', 44_809, 19_240], ['day', '13/25/2022', UNREADABLE],
    ['boolean', 'ya', true], ['boolean', 'Tidak', false], ['boolean', true, true], ['boolean', 'mungkin', UNREADABLE], ['boolean', 1, UNREADABLE],
    ['ratio', '30:70', [30, 70]], ['ratio', '30 : 70', [30, 70]], ['ratio', [30, 70], [30, 70]], ['ratio', '33,5:66,5', [33.5, 66.5]], ['ratio', '30:60', 'rules.ratio-sum'],
    ['ratio', 1.298, 'rules.ratio-as-time'], ['ratio', '100', UNREADABLE], ['ratio', '-30:130', UNREADABLE],
    ['list', 'PNS; PPPK', ['PNS', 'PPPK']], ['list', ['PNS', 'PPPK'], ['PNS', 'PPPK']], ['list', ' ; ', UNREADABLE],
  ])('%s %j', (type, input, expected) => {
    expect(read(type, input)).toEqual(expected);
  });

  it('knows the options of a choice in any case, and nothing else', () => {
    expect(read('choice', 'RATA-RATA', ['rata-rata', 'tertinggi'])).toBe('rata-rata');
    expect(read('choice', 'constructor', ['rata-rata'])).toBe(UNREADABLE);
    expect(read('choice', 'rules.x', ['rules.x'])).toBe('rules.x');
  });

  it.each<[ParameterType, CellValue]>([['golongan', 'II/a'], ['pendidikan', 'D I'], ['jenjang', 'pengawas'], ['day', '2022-09-05'], ['ratio', '30:70'], ['list', 'a; b'], ['boolean', 'ya'], ['number', 12.5]])(
    'reads back what it writes: %s', (type, input) => {
      const value = read(type, input) as number;
      expect(read(type, writeParameterValue(type, value, 'id'))).toEqual(value);
    });
});

const parameters = [
  parameterJson('batas', 'number', 10, { min: 0, max: 20, values: [
    { from: '2023-01-01', value: 12, source: { document: 'KAP', clause: 'Perubahan' } }, { from: '2022-01-01', value: 10, source: { document: 'KAP', clause: 'Awal' } },
  ] }),
  parameterJson('cpns', 'boolean', null, { required: 'choice', assumed: true }),
  parameterJson('a', 'percent', 40, { sumsTo: { group: 'bobot', total: 100 } }),
  parameterJson('b', 'percent', 60, { sumsTo: { group: 'bobot', total: 100 } }),
  parameterJson('minimum', 'golongan', 'II/a'),
  parameterJson('nanti', 'number', 1, { values: [{ from: '2030-01-01', value: 1, source: { document: 'KAP', clause: '1' } }] }),
];

function pack(): RulePack {
  return packOf(filesWith({ all: [{ fact: 'usia', operator: 'greaterThan', value: { fact: 'param.batas' } }] }, { parameters }));
}

const IN_2022 = 19_200;
const IN_2023 = 19_400;
const override = (id: string, value: CellValue, extra: Partial<ParameterOverride> = {}): ParameterOverride =>
  ({ id, value, cell: { sheet: 'Pengaturan', row: 4, column: 2 }, ...extra });

describe('parameters in force', () => {
  const resolve = (day: number, ...overrides: ParameterOverride[]): ReturnType<typeof resolveParameters> => resolveParameters(pack(), day, overrides);

  it('are the pack’s values of the day, with their source', () => {
    expect(resolve(IN_2022).parameters.get('batas')).toMatchObject({ value: 10, text: '10', origin: 'pack', source: { clause: 'Awal' }, cell: null });
    expect(resolve(IN_2023).parameters.get('batas')).toMatchObject({ value: 12, source: { clause: 'Perubahan' } });
    expect(resolve(IN_2022).parameters.get('minimum')).toMatchObject({ value: 5, text: 'II/a' });
    expect(resolve(IN_2022).parameters.get('cpns')).toMatchObject({ value: null, text: null, assumed: true });
  });

  it('are open, with a problem, before their first day', () => {
    const { parameters: found, problems } = resolve(IN_2022);
    expect(found.get('nanti')?.value).toBeNull();
    expect(problems).toEqual([expect.objectContaining({ code: 'rules.no-value-yet', id: 'nanti', cell: null })]);
  });

  it('follow Pengaturan, with its source', () => {
    const { parameters: found } = resolve(IN_2022, override('batas', '15', { source: 'Nota dinas 12', assumed: true }), override('cpns', 'ya'));
    expect(found.get('batas')).toMatchObject({ value: 15, origin: 'workbook', assumed: true, source: { document: 'Nota dinas 12', clause: 'Pengaturan!C5' }, cell: { row: 4 } });
    expect(found.get('cpns')).toMatchObject({ value: true, text: 'ya', origin: 'workbook', source: { document: 'Pengaturan' } });
  });

  it('stay the pack’s when Pengaturan repeats them, or is blank', () => {
    const { parameters: found, problems } = resolve(IN_2022, override('batas', 10), override('minimum', '  '));
    expect(found.get('batas')).toMatchObject({ origin: 'pack', source: { clause: 'Awal' }, cell: { column: 2 } });
    expect(found.get('minimum')).toMatchObject({ value: 5, origin: 'pack', cell: null });
    expect(problems).toHaveLength(1);
  });

  it('are decided by a row that says no assumption by a source of its own, whatever its value', () => {
    const decided = resolve(IN_2022, override('batas', 10, { source: 'Rapat 1 Oktober', assumed: false })).parameters.get('batas');
    expect(decided).toMatchObject({ value: 10, origin: 'workbook', assumed: false, source: { document: 'Rapat 1 Oktober', clause: 'Pengaturan!C5' } });
  });

  it('stay the pack’s where the row repeats the pack’s own source, has none, or calls it an assumption', () => {
    const own = resolve(IN_2022).parameters.get('batas');
    const repeated = citationText(own?.source ?? { document: '', clause: '' }, 'id');
    for (const origin of [{ source: ` ${repeated} `, assumed: false }, { source: ' ', assumed: false }, { assumed: false }, { source: 'Rapat', assumed: true }, { source: 'Rapat' }]) {
      expect(resolve(IN_2022, override('batas', 10, origin)).parameters.get('batas')).toEqual({ ...own, cell: expect.anything() });
    }
  });

  it.each<[string, ParameterOverride, string]>([
    ['out of range', override('batas', 21), 'rules.setting-out-of-range'],
    ['of the wrong type', override('minimum', 'S 1'), 'rules.setting-unreadable'],
    ['an Excel error', override('batas', { error: '#REF!' }), 'rules.setting-error'],
    ['a formula that was never calculated', { ...override('batas', null), isUncalculated: true }, 'rules.setting-uncalculated'],
    ['no answer to a required choice', override('cpns', 'nanti'), 'rules.setting-unreadable'],
  ])('are open, neither the setting’s nor the pack’s, when the setting is %s', (_, setting, code) => {
    const { parameters: found, problems } = resolve(IN_2022, setting);
    expect(problems).toContainEqual(expect.objectContaining({ code, id: setting.id, cell: setting.cell }));
    expect(found.get(setting.id)).toMatchObject({ value: null, text: null, cell: setting.cell });
    for (const problem of problems) if (problem.accepts !== null) expect(Object.hasOwn(catalogue, problem.accepts)).toBe(true);
  });

  it('report an unknown code with the nearest one, and a code given twice', () => {
    const { parameters: found, problems } = resolve(IN_2022, override('bats', 1), override('batas', 11), override('batas', 12), override('__proto__', 1));
    expect(problems.map(({ code, details }) => [code, details['suggestion'] ?? details['first'] ?? null])).toEqual([
      ['rules.no-value-yet', null], ['rules.setting-unknown', 'batas'], ['rules.setting-twice', 'Pengaturan!C5'], ['rules.setting-unknown', '–'],
    ]);
    expect(found.get('batas')?.value).toBeNull();
  });

  it('leave weights open that no longer sum to their total, and take them when they do', () => {
    const wrong = resolve(IN_2022, override('a', 50));
    expect(wrong.problems).toContainEqual(expect.objectContaining({ code: 'rules.setting-weights-sum', id: 'a', details: expect.objectContaining({ sum: 110, total: 100 }) }));
    expect([wrong.parameters.get('a')?.value, wrong.parameters.get('b')?.value]).toEqual([null, null]);
    const decided = override('a', resolve(IN_2022).parameters.get('a')?.text ?? null, { source: 'Rapat', assumed: false });
    expect(resolve(IN_2022, decided, override('b', 90)).problems).toContainEqual(expect.objectContaining({ code: 'rules.setting-weights-sum', id: 'b' }));
    const right = resolve(IN_2022, override('a', 50), override('b', '50%'));
    expect([right.parameters.get('a')?.value, right.parameters.get('b')?.value]).toEqual([50, 50]);
    expect(right.problems).toHaveLength(1);
  });

  it('read serials by the workbook’s own calendar', () => {
    const days = packOf(filesWith({ all: [{ fact: 'tmt', operator: 'lessThan', value: { fact: 'param.mulai' } }] }, { parameters: [parameterJson('mulai', 'day', '2022-09-05')] }));
    const serial = override('mulai', 44_809 - 1462 + 1, { date1904: true });
    expect(resolveParameters(days, IN_2022, [serial]).parameters.get('mulai')?.value).toBe(19_241);
  });
});

test('an option is called by its label where it is read, in its language; one without by what is typed', () => {
  const labels = new Map([['persentase', { id: 'persentase JP', en: 'percentage of the JP' }]]);
  expect(labelledValue({ type: 'choice', labels }, 'persentase', 'en')).toBe('percentage of the JP');
  expect(labelledValue({ type: 'list', labels }, ['persentase', 'lain'], 'id')).toBe('persentase JP; lain');
  expect([labelledValue({ type: 'choice' }, 'persentase', 'en'), labelledValue({ type: 'ratio', labels }, [30, 70], 'id')]).toEqual(['persentase', '30:70']);
});
