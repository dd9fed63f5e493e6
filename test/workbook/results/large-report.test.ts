import { listSheet } from '../../../src/workbook/results/list-sheet';
import type { ListSheet } from '../../../src/workbook/results/list-sheet';
import { wordsIn } from '../../../src/workbook/results/words';
import { composeAudit } from '../../../src/workbook/results';
import { addedSheets, highlightsOf, valuesOf } from '../../support/plan';
import { findingOf, gradeOf, participantOf, reportOf } from '../../support/report';
import { snapshotOf } from '../../support/snapshot';

const PEOPLE = 20_000;
const snapshot = snapshotOf({ sheets: [{ name: 'Peserta', rows: [] }] });

test('rows are made while they are read, and can be read again', () => {
  let made = 0;
  const list: ListSheet = {
    name: 'x', marker: 'x', tabColor: '000000', title: 't', lines: [], columns: [{ header: 'No', width: 5 }], tableName: 'T', frozenColumns: 0,
    length: 1_000_000, none: '', rowAt: (position) => { made += 1; return [position]; },
  };
  const sheet = listSheet(list, wordsIn('id'));
  expect(made).toBe(0);
  const rows = sheet.rows[Symbol.iterator]();
  for (let step = 0; step < 10; step += 1) rows.next();
  expect(made).toBeLessThan(10);
  expect(sheet.rows[Symbol.iterator]().next().value).toMatchObject({ height: 24 });
});

test('links stay below the number that Excel keeps on a sheet', () => {
  const list: ListSheet = {
    name: 'x', marker: 'x', tabColor: '000000', title: 't', lines: [], columns: [{ header: 'No', width: 5 }], tableName: 'T', frozenColumns: 0,
    length: 100_000, none: '', rowAt: (position) => [position], linkAt: () => ({ column: 0, target: 'Peserta!A1' }),
  };
  expect([...(listSheet(list, wordsIn('id')).links ?? [])]).toHaveLength(65_000);
});

test('a list longer than Excel is cut with a line that says so, and its table ends before that line', () => {
  const list: ListSheet = {
    name: 'x', marker: 'x', tabColor: '000000', title: 't', lines: ['a'], columns: [{ header: 'No', width: 5 }], tableName: 'T', frozenColumns: 0,
    length: 50, none: '', rowAt: (position) => [position], linkAt: () => ({ column: 0, target: 'Peserta!A1' }),
  };
  const sheet = listSheet(list, wordsIn('id'), 20);
  const rows = valuesOf(sheet);
  expect(rows).toHaveLength(20);
  expect(rows.at(-1)?.[0]).toMatch(/^… dan 35 baris lagi tidak muat/);
  expect(sheet.tables?.[0]?.range).toEqual({ top: 3, left: 0, bottom: 18, right: 0 });
  expect([...(sheet.links ?? [])].at(-1)?.row).toBe(18);
  expect(valuesOf(listSheet({ ...list, length: 15 }, wordsIn('id'), 20))).toHaveLength(19);
});

test('many participants are composed and streamed, one highlight per tone', () => {
  const findings = Array.from({ length: PEOPLE }, (_, at) => findingOf({
    subject: String(at), outcome: at % 2 === 0 ? 'fail' : 'undetermined', cells: [`Peserta!E${at + 2}`],
  }));
  const participants = Array.from({ length: PEOPLE }, (_, at) => participantOf({
    nip: String(at), row: at + 2, eligibility: at % 2 === 0 ? 'ineligible' : 'undetermined',
    ...(at % 2 === 0 ? { failed: ['kap-itil-v4/eligibility/golongan'] } : { undetermined: ['kap-itil-v4/eligibility/golongan'] }), grade: gradeOf(),
  }));
  const plan = composeAudit(reportOf({ findings, participants }), snapshot);
  const lengths = addedSheets(plan).map((sheet) => { let rows = 0; for (const row of sheet.rows) rows += row.cells.length > 0 ? 1 : 0; return rows; });
  expect(lengths.slice(1, 4)).toEqual([PEOPLE + 4, PEOPLE + 4, PEOPLE + 5]);
  expect(highlightsOf(plan).map(({ ranges }) => ranges.length)).toEqual([PEOPLE / 2, PEOPLE / 2]);
});

test('a list too long for formulas says that it has none', () => {
  const linesOf = (people: number): readonly unknown[] => {
    const participants = Array.from({ length: people }, (_, at) => participantOf({ nip: String(at), row: at + 2, grade: gradeOf() }));
    const sheet = addedSheets(composeAudit(reportOf({ participants }), snapshot)).find(({ marker }) => marker === 'grades');
    return (sheet === undefined ? [] : valuesOf(sheet)).slice(0, 6).map(([first]) => first);
  };
  expect(linesOf(10_001)).toContainEqual(expect.stringMatching(/^Rumus Excel .* lebih dari 10\.000 orang/));
  expect(linesOf(10_000).join()).not.toMatch(/Rumus Excel/);
});
