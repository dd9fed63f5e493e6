import { isMessageTag, say } from '../../../src/messages';
import { recognitionMessages } from '../../../src/messages/recognition';
import { tableKinds } from '../../../src/workbook/columns';
import type { RecogniseOptions } from '../../../src/workbook/recognise';
import { headersOf, marks, nameOf, nipOf, participant, roster } from '../../support/class-sheets';
import { recogniseSheets } from '../../support/recognised';
import type { SheetSketch } from '../../support/snapshot';

const people: SheetSketch = { name: 'Peserta', rows: roster(2) };
const short: SheetSketch = { name: 'Kelompok', rows: [['NIP', 'Nama', 'Kelompok'], [nipOf(1), nameOf(1), '1']] };

const mapped = (table: object): RecogniseOptions => ({ mapping: { tables: [{ kind: 'participants', sheet: 'Peserta', ...table }] } });

/** One workbook per problem that recognition knows. */
const causes: Readonly<Record<string, readonly [readonly SheetSketch[], RecogniseOptions?]>> = {
  'no-roster': [[]],
  'two-rosters': [[people, { ...people, name: 'Kelas B' }]],
  'two-tables': [[people, { name: 'Hadir 1', rows: marks(['A'], 1, 8) }, { name: 'Hadir 2', rows: marks(['B'], 1, 8) }]],
  'roster-copy': [[people, short]],
  'hidden-table': [[people, { ...people, name: 'Lama', visibility: 'hidden' }]],
  'two-kinds': [[people, { name: 'Sheet3', rows: marks(['A'], 1, null) }]],
  'missing-column': [[{ name: 'Peserta', rows: roster(1).map((row) => row.slice(0, -1)) }]],
  'duplicate-header': [[{ name: 'Peserta', rows: roster(1).map((row) => [...row, row.at(-1)]) }]],
  'ambiguous-header': [[{ name: 'Peserta', rows: [['NIP', 'Nama', 'Golongan', 'Pengalaman'], [nipOf(1), nameOf(1), 'III/a', 1]] }]],
  'late-rows': [[{ name: 'Peserta', rows: [...roster(1), ['Mengetahui,'], participant(2)] }]],
  'keyless-rows': [[people, { name: 'Jadwal', rows: [headersOf('schedule'), [44809, 'Pengantar ITSM', 8], [null, null, 4]] }]],
  'mapping-sheet': [[people], mapped({ sheet: 'Lama' })],
  'mapping-row': [[people], mapped({ headerRow: 50 })],
  'mapping-no-header': [[people, { name: 'Kosong', rows: [] }], mapped({ kind: 'schedule', sheet: 'Kosong' })],
  'mapping-column': [[people], mapped({ columns: { nip: 'ZZ' } })],
  'mapping-unknown-column': [[people], mapped({ columns: { laptop: 'A' } })],
  'mapping-same-column': [[people], mapped({ columns: { nip: 'A', nama: 'A' } })],
  'mapping-twice': [[people], { mapping: { tables: [{ kind: 'participants', sheet: 'Peserta' }, { kind: 'participants', sheet: 'Peserta' }] } }],
};

/**
 * Said around recognition: a mapping that cannot be read, what one that can be read changed, and sheets without rows, which
 * matter only where the pack reads them.
 */
const SAID_BY_INSPECTION: ReadonlySet<string> = new Set(['sheets-empty', ...['al-report', 'instructors', 'mentoring', 'schedule'].map((kind) => `unchecked-${kind}`), ...[
  'damaged', 'found', 'moved', 'columns', 'dropped', 'columns-as-read', 'column-headed', 'column-bare', 'column-instead', 'column-left',
].map((what) => `mapping-${what}`)].map((tag) => `recognition.${tag}`));

test('every problem in the catalogue has a workbook here that causes it', () => {
  const codes = Object.keys(recognitionMessages).filter((tag) => !tag.includes('.table.') && !tag.endsWith('.fix') && !SAID_BY_INSPECTION.has(tag));
  expect(Object.keys(causes).map((code) => `recognition.${code}`).sort()).toEqual(codes.sort());
});

test.each(Object.entries(causes))('%s is said with its details filled, and what to do next', (code, [sheets, options]) => {
  const problem = recogniseSheets(sheets, options).problems.find((one) => one.code === `recognition.${code}`);
  expect(problem).toBeDefined();
  for (const language of ['id', 'en'] as const) {
    for (const tag of [`recognition.${code}`, `recognition.${code}.fix`]) {
      expect(isMessageTag(tag)).toBe(true);
      const text = isMessageTag(tag) ? say(language, tag, problem?.details ?? {}) : '';
      expect(text).toMatch(/\.$/);
      expect(text).not.toMatch(/[{}]|undefined|null/);
    }
  }
});

test('every kind of table has a name', () => {
  for (const kind of tableKinds) expect(isMessageTag(`recognition.table.${kind}`)).toBe(true);
});
