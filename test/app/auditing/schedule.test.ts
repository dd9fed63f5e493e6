import { auditSnapshot } from '../../../src/app/audit';
import type { Report } from '../../../src/domain/findings';
import type { CellValue } from '../../../src/domain/values';
import { roster } from '../../support/class-sheets';
import { loadedPack } from '../../support/packs';
import { ACTION_LEARNING, CLASS_DAYS, EVENT, PENGANTAR, SIMULASI, WHOLE, withCell } from '../../support/schedule/timetable';
import type { SessionRow } from '../../support/schedule/timetable';
import { snapshotOf } from '../../support/snapshot';

const HEADERS = ['Tanggal', 'Mata Pelajaran', 'JP', 'Moda', 'Pengajar'];

/** The audit of a class of six with this timetable. */
async function audit(rows: readonly SessionRow[] | null, settings: readonly (readonly CellValue[])[] = [], headers: readonly string[] = HEADERS): Promise<Report> {
  const sheets = [
    { name: 'Peserta', rows: roster(6) },
    ...(rows === null ? [] : [{ name: 'Jadwal', rows: [headers, ...rows] }]),
    ...(settings.length === 0 ? [] : [{ name: 'Pengaturan', rows: [['Kode', 'Nilai'], ...settings] }]),
  ];
  return auditSnapshot(snapshotOf({ sheets }), {
    pack: await loadedPack(), input: { file: 'x.xlsx', sha256: '0'.repeat(64) }, asOf: null, language: 'id', everyOutcome: false, tool: { name: 'cermat', version: '0' },
  });
}

/** Rule, outcome and subject of what is found about the timetable. */
function foundIn(report: Report): readonly (readonly string[])[] {
  return report.findings.filter(({ rule }) => rule.includes('/schedule/')).map(({ rule, outcome, subject }) => [rule.split('/').at(-1) ?? '', outcome, subject]);
}

const found = async (...given: Parameters<typeof audit>): Promise<readonly (readonly string[])[]> => foundIn(await audit(...given));

describe('a timetable as the KAP plans it', () => {
  test('has nothing against it', async () => {
    const report = await audit(WHOLE);
    expect(foundIn(report)).toEqual([]);
    expect(report.schedule).toEqual({
      jp: '43', days: 9, outcome: 'pass', deadline: '2022-09-15T15:00',
      actionLearningDays: ['2022-09-09', '2022-09-12', '2022-09-13', '2022-09-14', '2022-09-15'],
    });
  });

  test('without action learning is not finished, which is told once, is no failure, and has its deadline all the same', async () => {
    const report = await audit(CLASS_DAYS);
    expect(foundIn(report)).toEqual([['jp-mata-pelajaran', 'undetermined', 'action-learning']]);
    expect(report.schedule).toMatchObject({ jp: '33', days: 4, outcome: 'undetermined', deadline: '2022-09-15T15:00' });
  });

  test('that is not there, or empty, is not spoken about', async () => {
    for (const rows of [null, [], [[null, null, null]]]) {
      const report = await audit(rows);
      expect(report.schedule).toBeNull();
      expect(foundIn(report)).toEqual([]);
    }
  });
});

describe('a timetable whose dates are still to come', () => {
  const undated = WHOLE.map(([, ...others]): SessionRow => [null, ...others]);

  test('says so once, with every cell, and is not finished', async () => {
    const report = await audit(undated);
    expect(foundIn(report)).toEqual([['column-unfilled', 'undetermined', 'jadwal-tanggal']]);
    expect(report.findings.find(({ rule }) => rule.endsWith('column-unfilled'))?.cells).toHaveLength(10);
    expect(report.schedule).toMatchObject({ jp: '43', days: 0, outcome: 'undetermined', deadline: null });
  });
  test('still hears what is wrong beside the dates', async () => {
    expect((await found(withCell(undated, 2, 2, 7))).map(([rule]) => rule)).toEqual(['column-unfilled', 'jumlah-jp', 'jp-mata-pelajaran']);
  });
  test('is asked for each date as soon as there is one, by what the cell holds', async () => {
    const report = await audit(withCell(undated, 0, 0, '05/09/2022'));
    expect(foundIn(report).map(([rule]) => rule)).not.toContain('column-unfilled');
    const days = report.findings.find(({ rule }) => rule.endsWith('/hari-efektif'));
    expect(days?.message).toBe('Belum dapat dipastikan. Hari efektif (Jadwal!A3): tanggal sesi ini belum diisi.');
    expect(report.findings.filter(({ rule, cells }) => rule.endsWith('-hari-kerja') && cells[0]?.column === 0)).toHaveLength(9);
  });
  test('and one without the column Moda, or with an empty one, does not hear of it again for each session', async () => {
    expect(await found(WHOLE.map((row): SessionRow => [...row.slice(0, 3), null]))).toEqual([['column-unfilled', 'undetermined', 'jadwal-moda']]);
    expect((await found(WHOLE.map((row): SessionRow => row.slice(0, 3)), [], HEADERS.slice(0, 3))).map(([rule]) => rule)).toEqual(['column-missing']);
  });
});

describe('what is not as planned', () => {
  test('a JP too few fails the subject and the sum', async () => {
    expect(await found(withCell(WHOLE, 2, 2, 7))).toEqual([['jumlah-jp', 'fail', 'jadwal'], ['jp-mata-pelajaran', 'fail', 'event-incident-problem']]);
  });
  test('a class on a screen is not face to face, and its day is none', async () => {
    expect(await found(withCell(WHOLE, 2, 3, 'Zoom'))).toEqual([['hari-tatap-muka', 'fail', 'jadwal'], ['moda', 'fail', '2022-09-06-event-incident-problem']]);
  });
  test('subjects out of their order', async () => {
    const rows = withCell(withCell(WHOLE, 1, 0, '06/09/2022'), 2, 0, '05/09/2022');
    expect(await found(rows)).toEqual([['urutan', 'fail', 'event-incident-problem']]);
  });
  test('a subject may begin as another ends, unless the setting says no', async () => {
    const rows: readonly SessionRow[] = [
      ...CLASS_DAYS.slice(0, 1), ['05/09/2022', PENGANTAR, 8, 'TM'], ['06/09/2022', EVENT, 8, 'TM'], ['06/09/2022', SIMULASI, 2, 'TM'], ['07/09/2022', SIMULASI, 6, 'TM'], ['08/09/2022', SIMULASI, 8, 'TM'],
      ...ACTION_LEARNING,
    ];
    expect(await found(rows)).toEqual([]);
    expect(await found(rows, [['urutan-boleh-sehari', 'tidak']])).toEqual([['urutan', 'fail', 'simulasi-penyusunan']]);
  });
  test('too many JP on a day, told once for the day', async () => {
    const rows = withCell(withCell(WHOLE, 4, 0, '07/09/2022'), 3, 2, 8);
    expect(await found(rows)).toContainEqual(['jp-sehari', 'fail', '2022-09-07-simulasi-penyusunan']);
    expect((await found(rows)).filter(([rule]) => rule === 'jp-sehari')).toHaveLength(1);
  });
  test('a class on a holiday is advice, action learning on one is not', async () => {
    const report = await audit(withCell(withCell(WHOLE, 0, 0, '17/08/2022'), 5, 0, '10/09/2022'));
    const about = report.findings.filter(({ rule }) => rule.endsWith('-hari-kerja')).map(({ rule, severity, message }) => [rule.split('/').at(-1), severity, message]);
    expect(about).toEqual([
      ['kelas-hari-kerja', 'recommended', 'Current Issue: IT Service Management, Control and Governance dijadwalkan 17/08/2022: Hari Kemerdekaan Republik Indonesia, bukan hari kerja.'],
      ['action-learning-hari-kerja', 'mandatory', 'Capstone Project: Async-Collab dijadwalkan 10/09/2022: Sabtu, bukan hari kerja.'],
    ]);
  });
  test('action learning before the class has ended, and behind its last day', async () => {
    expect(await found(withCell(WHOLE, 5, 0, '08/09/2022'))).toContainEqual(['masa-action-learning', 'fail', '2022-09-08-action-learning']);
    expect(await found(withCell(WHOLE, 9, 0, '16/09/2022'))).toEqual([['masa-action-learning', 'fail', '2022-09-16-action-learning']]);
  });
  test('a title that the programme does not have is advice; its JP may be what a subject lacks, its day the last of the class', async () => {
    const report = await audit(withCell(WHOLE, 4, 1, 'Praktik SLA'));
    expect(foundIn(report).slice(0, 2)).toEqual([['jp-mata-pelajaran', 'undetermined', 'simulasi-penyusunan'], ['sesi-dikenal', 'fail', '2022-09-08-praktik-sla']]);
    expect(foundIn(report).slice(2).map(([rule, outcome]) => [rule, outcome])).toEqual([['masa-action-learning', 'undetermined']]);
    expect(report.schedule?.deadline).toBeNull();
  });
  test('two sessions at once', async () => {
    const rows = WHOLE.map((cells, at) => [...cells, at === 0 ? '13.00-14.00' : at === 1 ? '08.00-13.30' : null]);
    const report = await audit(rows, [], [...HEADERS, 'Waktu']);
    const clash = report.findings.find(({ rule }) => rule.endsWith('/bentrok'));
    expect(clash).toMatchObject({ outcome: 'fail', severity: 'recommended', subject: '2022-09-05-ceramah-current-issue', cells: [{ row: 1 }, { row: 2 }] });
  });
});

describe('what is open', () => {
  test('a date that is empty is asked for, and nothing is decided on it', async () => {
    const report = await audit(withCell(WHOLE, 4, 0, null));
    expect(report.schedule).toMatchObject({ deadline: null, actionLearningDays: [], outcome: 'undetermined', days: 8 });
    expect(foundIn(report).every(([, outcome]) => outcome === 'undetermined')).toBe(true);
    expect(new Set(report.findings.filter(({ rule }) => rule.includes('/schedule/')).flatMap(({ missing }) => missing))).toEqual(new Set(['Jadwal!A6']));
  });
  test('a day off that cannot be read is told once, and opens the deadline', async () => {
    const report = await audit(WHOLE, [['libur-tambahan', '12/09/2022; besok']]);
    expect(report.schedule).toMatchObject({ deadline: null, outcome: 'undetermined' });
    expect(report.findings.filter(({ rule }) => rule === 'cermat/schedule/extra-holiday-unreadable')).toMatchObject([{ cells: [{ sheet: 'Pengaturan', row: 1, column: 1 }], missing: ['libur-tambahan'] }]);
  });
  test('a day off that the organiser adds moves the deadline', async () => {
    expect((await audit(CLASS_DAYS, [['libur-tambahan', '12/09/2022; 13 September 2022']])).schedule?.deadline).toBe('2022-09-19T15:00');
  });
  test('a year without its holidays is named', async () => {
    const report = await audit(CLASS_DAYS.map(([date, ...cells]) => [String(date).replace('2022', '2030'), ...cells]), [['tanggal-mulai', '05/09/2030']]);
    expect(report.findings.find(({ rule }) => rule === 'cermat/schedule/deadline-year-unknown')?.message).toContain('2030');
    expect(report.schedule?.deadline).toBeNull();
  });
  test('a column that is not there is asked for once', async () => {
    const report = await audit(WHOLE.map(([date, title, jp]) => [date ?? null, title ?? null, jp ?? null]), [], HEADERS.slice(0, 3));
    expect(report.findings.filter(({ rule }) => rule === 'cermat/schedule/column-missing')).toHaveLength(1);
    expect(report.schedule?.outcome).toBe('undetermined');
  });
});

test('what is open at first is never decided otherwise by filling it in: each blank, one by one', async () => {
  const decided = (rows: readonly (readonly string[])[]): readonly string[] => rows.filter(([, outcome]) => outcome === 'fail').map(([rule, , subject]) => `${rule} ${subject}`);
  for (const [row, column] of [[0, 2], [2, 2], [2, 3], [3, 3], [5, 2]] as const) {
    expect(decided(await found(withCell(WHOLE, row, column, null)))).toEqual([]);
  }
});

test('a long timetable is audited as it is', async () => {
  const rows = Array.from({ length: 3000 }, (): SessionRow => ['05/09/2022', SIMULASI, 1, 'TM', 'Ratih Wulandari', '08.00-09.00']);
  const report = await audit(rows, [], [...HEADERS, 'Waktu']);
  expect(report.schedule).toMatchObject({ jp: '3000', days: 1 });
  expect(Math.max(...report.findings.filter(({ rule }) => rule.includes('/schedule/')).map(({ cells }) => cells.length))).toBeLessThanOrEqual(40);
});
