import fc from 'fast-check';
import { judgeChecklist, readAnswers, readReadinessScheme } from '../../../src/domain/checklists';
import type { JudgedChecklist, ReadinessItem } from '../../../src/domain/checklists';
import { Unknown } from '../../../src/domain/rules';
import type { Parameters } from '../../../src/domain/rules';
import type { CellValue } from '../../../src/domain/values';
import { tableOf } from '../../support/grading/table';
import { loadedPack } from '../../support/packs';
import { parametersOf } from '../../support/parameters';

const item = (id: string, changes: Partial<ReadinessItem> = {}): ReadinessItem => ({
  id, title: { id: `Butir ${id}`, en: `Item ${id}` }, kind: 'mandatory', notApplicable: false, appliesWhen: null,
  source: [{ document: 'KAP', clause: `Klausul ${id}` }], fix: { id: 'Siapkan.', en: 'Prepare it.' }, ...changes,
});
const items = [
  item('konsumsi'), item('bahan-ajar'), item('perubahan-skenario', { notApplicable: true }), item('layout', { kind: 'recommended' }),
  item('laptop', { kind: 'recommended', appliesWhen: { parameter: 'lab', value: false } }),
];
const columns = { code: 'kode', title: 'uraian', answer: 'status' };
const sheet = (...rows: readonly (readonly CellValue[])[]): ReturnType<typeof tableOf> => tableOf({ sheet: 'Kesiapan', columns: ['kode', 'uraian', 'status'], rows });
const LAB: Parameters = parametersOf({ id: 'lab', type: 'boolean', value: false });

function judge(table: ReturnType<typeof tableOf>, parameters = LAB): JudgedChecklist {
  return judgeChecklist(readAnswers(items, table, columns), table, parameters, 'id');
}

/** What each item came to: `siap`, `belum`, `tidak berlaku`, or why it is open. */
function outcomes({ table }: JudgedChecklist): Record<string, string> {
  return Object.fromEntries(table.rows.map(([, , , applies, isReady], row) => {
    const answer = isReady instanceof Unknown ? isReady.code : isReady === true ? 'siap' : 'belum';
    return [table.subject(row).key, applies === true ? answer : 'tidak berlaku'];
  }));
}

describe('the rows of a worksheet', () => {
  const found = (...rows: readonly (readonly CellValue[])[]): readonly [string[], string[], readonly number[]] => {
    const { answered, lacking, strangers } = readAnswers(items, sheet(...rows), columns);
    return [answered.map((one) => one.item.id), lacking.map(({ id }) => id), strangers];
  };

  test('belong to the item of their code, however it is written', () => {
    expect(found(['KONSUMSI', null, 'Siap'], ['bahan ajar', null, 'Siap'], ['perubahan_skenario', null, null], [' layout. ', null, null], ['laptop', null, null])).toEqual([
      ['konsumsi', 'bahan-ajar', 'perubahan-skenario', 'layout', 'laptop'], [], [],
    ]);
  });

  test('without a code belong to the item whose words they repeat, in either language', () => {
    expect(found([null, 'Butir konsumsi', 'Siap'], ['', 'item bahan-ajar', 'Siap'])[0]).toEqual(['konsumsi', 'bahan-ajar']);
  });

  test('of no known item are named, and items without a row', () => {
    expect(found(['parkir', 'Butir konsumsi', 'Siap'], [null, null, 'Siap'], ['constructor', null, 'Siap'])).toEqual([
      [], ['konsumsi', 'bahan-ajar', 'perubahan-skenario', 'layout', 'laptop'], [0, 1, 2],
    ]);
  });
});

describe('the answer to an item', () => {
  test.each<[CellValue, string]>([
    ['Siap', 'siap'], ['Ya', 'siap'], ['✓', 'siap'], ['Belum', 'belum'], ['Tidak', 'belum'], ['-', 'belum'], [null, 'blank'], ['menyusul', 'checklists.promised'],
    ['sebagian', 'checklists.unclear'], ['x', 'checklists.unclear'], [{ error: '#N/A' }, 'cell.error'], ['Tidak berlaku', 'checklists.must-apply'],
  ])('%p: %s', (cell, expected) => {
    expect(outcomes(judge(sheet(['konsumsi', null, cell])))).toEqual({ konsumsi: expected });
  });

  test('may be that it does not apply, where the item allows it', () => {
    expect(outcomes(judge(sheet(['perubahan-skenario', null, 'Tidak berlaku'])))).toEqual({ 'perubahan-skenario': 'tidak berlaku' });
  });

  test('counts when every row of the item gives it, and nothing else', () => {
    const twice = (one: CellValue, other: CellValue): string | undefined => outcomes(judge(sheet(['konsumsi', null, one], ['konsumsi', null, other])))['konsumsi'];
    expect([twice('Siap', 'Ya'), twice('Siap', 'Belum'), twice('Siap', null), twice('Belum', null), twice('Belum', '?')]).toEqual([
      'siap', 'checklists.contradiction', 'blank', 'blank', 'checklists.unclear',
    ]);
  });

  test('the blank row is the one to fill in first', () => {
    const { table } = judge(sheet(['konsumsi', null, 'Siap'], ['konsumsi', null, null]));
    expect(table.cellsOf(0, 'kesiapan-siap').map(({ row }) => row)).toEqual([2, 1]);
  });

  test('filling in a blank never changes what was decided', () => {
    const cell = fc.constantFrom<CellValue>('Siap', 'Belum', null, 'Tidak berlaku', '?');
    fc.assert(fc.property(fc.array(cell, { minLength: 1, maxLength: 4 }), fc.constantFrom<CellValue>('Siap', 'Belum'), (cells, filled) => {
      const before = outcomes(judge(sheet(...cells.map((one) => ['konsumsi', null, one]))))['konsumsi'];
      const after = outcomes(judge(sheet(...cells.map((one) => ['konsumsi', null, one ?? filled]))))['konsumsi'];
      if (before === 'siap' || before === 'belum') expect(after).toBe(before);
    }));
  });
});

describe('an item that a setting asks for', () => {
  const laptop = (answer: CellValue, value: boolean | null): readonly [Record<string, string>, readonly string[]] => {
    const judged = judge(sheet(['laptop', null, answer]), parametersOf({ id: 'lab', type: 'boolean', value }));
    return [outcomes(judged), judged.waiting.map(({ parameter }) => parameter)];
  };

  test('is judged where the setting has that value', () => {
    expect(laptop('Belum', false)).toEqual([{ laptop: 'belum' }, []]);
    expect(laptop('Belum', true)).toEqual([{ laptop: 'tidak berlaku' }, []]);
  });

  test('waits while the setting is open, unless it is ready anyhow', () => {
    expect(laptop('Belum', null)).toEqual([{}, ['lab']]);
    expect(laptop(null, null)).toEqual([{}, ['lab']]);
    expect(laptop('Siap', null)).toEqual([{ laptop: 'siap' }, []]);
  });
});

test('each row keeps the clause of its item, and its words in the language of the audit', () => {
  const { citations, table } = judge(sheet(['layout', null, 'Belum'], ['konsumsi', null, 'Belum']));
  expect(citations.map(({ clause }) => clause)).toEqual(['Klausul konsumsi', 'Klausul layout']);
  expect(table.rows.map(([title, , kind]) => [title, kind])).toEqual([['Butir konsumsi', 'wajib'], ['Butir layout', 'dianjurkan']]);
});

describe('readiness.json', () => {
  test('of the pack that ships can be used, and every item cites a clause that it settles', async () => {
    const { readiness } = await loadedPack();
    expect(readiness?.items.filter(({ source }) => (source[0].covers ?? []).length === 0)).toEqual([]);
    const covered = new Set(readiness?.items.flatMap(({ source }) => source.flatMap(({ covers }) => covers ?? [])));
    const asked = ['K30', 'K31', 'K32', 'K33', 'K34', 'K35', 'K36', 'K37', 'K38', 'K39', 'K40', 'K43', 'K44', 'K47', 'K73', 'K84', 'K87', 'K90', 'K91', 'K93', 'K94', 'K95', 'A18'];
    expect(asked.filter((id) => !covered.has(id))).toEqual([]);
  });

  const given = (changes: Record<string, unknown>): Record<string, unknown> => ({
    id: 'satu', title: { id: 'Satu', en: 'One' }, kind: 'mandatory', source: [{ document: 'KAP', clause: '1' }], fix: { id: 'Siapkan.', en: 'Prepare.' }, ...changes,
  });

  test.each<[string, unknown[], string, string]>([
    ['an item twice', [given({}), given({})], '$.items[1].id', 'rules.duplicate-id'],
    ['an unknown setting', [given({ appliesWhen: { parameter: 'lab-disediakn', value: true } })], '$.items[0].appliesWhen.parameter', 'rules.unknown-parameter'],
    ['a setting that is a number', [given({ appliesWhen: { parameter: 'kapasitas-kelas', value: true } })], '$.items[0].appliesWhen.parameter', 'rules.invalid-type'],
    ['a value that the setting never has', [given({ appliesWhen: { parameter: 'bacaan-asisten', value: 'bebas' } })], '$.items[0].appliesWhen.value', 'rules.invalid-value'],
    ['a word for a yes or no', [given({ appliesWhen: { parameter: 'lab-disediakan', value: 'ya' } })], '$.items[0].appliesWhen.value', 'rules.invalid-value'],
    ['no source', [given({ source: [] })], '$.items[0].source', 'rules.'],
    ['no item', [], '$.items', 'rules.'],
    ['a kind of its own', [given({ kind: 'penting' })], '$.items[0].kind', 'rules.invalid-value'],
    ['an unknown key', [given({ weight: 1 })], '$.items[0]', 'rules.unknown-key'],
  ])('with %s is refused', async (_, list, path, code) => {
    const { parameters } = (await loadedPack()).rules;
    const { scheme, issues } = readReadinessScheme({ scheme: 'readiness', title: { id: 'Kesiapan', en: 'Readiness' }, items: list }, parameters);
    expect(scheme).toBeNull();
    expect(issues.some((issue) => issue.path.startsWith(path) && issue.code.startsWith(code) && issue.file === 'readiness.json')).toBe(true);
  });
});
