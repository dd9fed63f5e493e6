import { isMessageTag } from '../../../src/messages';
import type { WorkbookPlan } from '../../../src/workbook';
import { sheetNamed, typeInto } from '../../support/excel';
import type { Session } from '../../support/excel';
import { openInExcel } from '../../support/office-class';
import type { OpenWorkbook } from '../../support/office-class';
import { fullPlan, heldBy, resultPlan, shakyClass } from '../../support/office-faults';
import { positionOf } from '../../support/snapshot';

const rename = (from: string, to: string) => (session: Session): void => {
  const sheet = sheetNamed(session, from);
  sheet.name = to;
  session.events.renamed(sheet, from);
};

const remove = (name: string) => (session: Session): void => {
  const { book } = session;
  book.sheets = book.sheets.filter((sheet) => sheet.name !== name);
};

const protect = (name: string) => (session: Session): void => {
  sheetNamed(session, name).protection = { isProtected: true, password: 'rahasia', options: {} };
};

/** Refused with this code and these details, in words, and nothing changed. */
async function expectRefusal(opened: OpenWorkbook, plan: WorkbookPlan, code: string, details: object = {}): Promise<void> {
  const before = heldBy(opened);
  await expect(opened.host.apply(plan)).rejects.toMatchObject({ name: 'WorkbookError', code, details });
  expect([code, isMessageTag(code)]).toEqual([code, true]);
  expect(heldBy(opened)).toEqual(before);
  expect(opened.excel.log.some(({ hasChanged }) => hasChanged)).toBe(false);
}

test.each<[string, string, object, (session: Session) => void]>([
  ['a protected sheet', 'office.sheet-protected', { sheet: 'Peserta' }, protect('Peserta')],
  ['a workbook that is open for reading only', 'office.read-only', {}, ({ book }) => { book.readOnly = true; }],
  ['a workbook whose structure is protected', 'office.structure-protected', {}, ({ book }) => { book.isStructureProtected = true; }],
  ['a sheet that was renamed', 'office.sheet-renamed', { sheet: 'Peserta', now: 'Peserta Baru' }, rename('Peserta', 'Peserta Baru')],
  ['a sheet that was deleted', 'office.sheet-deleted', { sheet: 'Peserta' }, remove('Peserta')],
])('%s is noticed before anything is written', async (_, code, details, happens) => {
  const opened = openInExcel(shakyClass);
  await opened.host.read();
  opened.excel.edit(happens, 'Remote');
  await expectRefusal(opened, fullPlan, code, details);
});

test('a protected sheet that the plan does not touch is in nobody\'s way', async () => {
  const opened = openInExcel(shakyClass);
  opened.excel.edit(protect('Rekap'));
  await opened.host.apply(fullPlan);
  expect((await opened.host.read()).sheets).toHaveLength(5);
});

test('a sheet of ours that the user has protected is not written over', async () => {
  const opened = openInExcel(shakyClass);
  await opened.host.apply(resultPlan);
  opened.excel.edit(protect('Pelanggaran'));
  const before = heldBy(opened);
  await expect(opened.host.apply(resultPlan)).rejects.toMatchObject({ code: 'office.sheet-protected', details: { sheet: 'Pelanggaran' } });
  expect(heldBy(opened)).toEqual(before);
});

test('a protected sheet is no hindrance to reading', async () => {
  const rows = Array.from({ length: 200 }, (_, index) => [index, { error: '#N/A' }]);
  const { host } = openInExcel({ sheets: [{ name: 'S', rows, isProtected: true, formulas: { A150: 'A149+1' } }] });
  const sheet = (await host.read()).sheets[0];
  expect([sheet?.isProtected, sheet?.formula(149, 0), sheet?.rows[199]]).toEqual([true, 'A149+1', [199, { error: '#N/A' }]]);
});

describe('a co-author', () => {
  const expects = [{ sheet: 'Peserta', ...positionOf('B2'), value: 'Farah Halim' }, { sheet: 'Peserta', ...positionOf('A3'), value: '199003022015031902' }];

  test('edits a cell between reading and writing: the user is asked', async () => {
    const opened = openInExcel(shakyClass);
    await opened.host.read();
    opened.excel.edit(typeInto('Peserta', 'B2', 'Farah H.'), 'Remote');
    await expectRefusal(opened, { ...resultPlan, expects }, 'workbook.changed', { count: 1 });
    await expect(opened.host.apply({ ...resultPlan, expects }, { evenIfChanged: true })).resolves.toMatchObject({ notes: 1 });
  });

  test('types into a sheet of ours: what was typed comes back with an undo', async () => {
    const opened = openInExcel(shakyClass);
    await opened.host.apply(resultPlan);
    await opened.host.read();
    opened.excel.edit(typeInto('Pelanggaran', 'D3', 'ditolak'), 'Remote');
    const before = heldBy(opened);
    await opened.host.apply(resultPlan);
    expect(heldBy(opened)).not.toEqual(before);
    await opened.host.undo();
    expect(heldBy(opened)).toEqual(before);
  });

  test('runs Cermat at the same time: the sheets that appeared are ours, and are replaced', async () => {
    const [one, other] = [openInExcel(shakyClass), openInExcel(shakyClass)];
    await other.host.read();
    await one.host.apply(resultPlan);
    other.excel.edit(({ book }) => { Object.assign(book, structuredClone(one.excel.workbook)); }, 'Remote');
    await other.host.apply(resultPlan);
    expect(heldBy(other)).toEqual(heldBy(one));
  });

  test('adds a sheet with a name of ours while we write: everything is taken back', async () => {
    const opened = openInExcel(shakyClass);
    await opened.host.read();
    const writing = opened.excel.log.length + 2;
    const stop = opened.excel.onRequest(({ number }) => {
      if (number === writing) opened.excel.edit(rename('Rekap', 'Pelanggaran'), 'Remote');
    });
    await expect(opened.host.apply(resultPlan)).rejects.toMatchObject({ code: 'office.exists' });
    stop();
    expect((await opened.host.read()).sheets.map(({ name, marker }) => [name, marker])).toEqual([['Peserta', null], ['Pelanggaran', null]]);
  });
});

describe('an undo takes nobody\'s work away', () => {
  const forUser: WorkbookPlan = { operations: [
    { kind: 'add-sheet', sheet: { name: 'Jadwal', marker: null, columns: [], rows: [{ cells: ['Tanggal', 'JP'] }, { cells: [38367, 0.1] }] } },
    { kind: 'set-cells', sheet: 'Peserta', cells: [{ ...positionOf('C2'), value: 'II/d' }, { ...positionOf('C3'), value: 1980011520050129 }] },
  ] };

  test('a sheet that was added goes, cells are as before', async () => {
    const opened = openInExcel(shakyClass);
    const before = heldBy(opened);
    await opened.host.apply(forUser);
    await opened.host.undo();
    expect(heldBy(opened)).toEqual(before);
  });

  test('a sheet in which somebody worked since stays', async () => {
    const opened = openInExcel(shakyClass);
    await opened.host.apply(forUser);
    opened.excel.edit(typeInto('Jadwal', 'A3', 'baris panitia'));
    await opened.host.undo();
    const sheets = (await opened.host.read()).sheets;
    expect(sheets.map(({ name }) => name)).toEqual(['Peserta', 'Rekap', 'Jadwal']);
    expect([sheets[0]?.rows[1]?.[2], sheets[2]?.rows[2]]).toEqual(['III/c', ['baris panitia']]);
  });

  test('a cell that somebody changed since stays', async () => {
    const opened = openInExcel(shakyClass);
    await opened.host.apply(forUser);
    opened.excel.edit(typeInto('Peserta', 'C2', 'III/d'), 'Remote');
    await opened.host.undo();
    const sheet = (await opened.host.read()).sheets[0];
    expect([sheet?.rows[1]?.[2], sheet?.formula(2, 2)]).toEqual(['III/d', 'C2']);
  });

  test('what belonged to a sheet that somebody deleted since is passed over', async () => {
    const opened = openInExcel(shakyClass);
    await opened.host.apply(fullPlan);
    opened.excel.edit(remove('Peserta'));
    await opened.host.undo();
    expect((await opened.host.read()).sheets.map(({ name }) => name)).toEqual(['Rekap']);
  });
});

describe('a cell that is being edited', () => {
  test('is waited for, and said so once', async () => {
    const told: string[] = [];
    const waits: number[] = [];
    const { excel, host } = openInExcel(shakyClass, {
      onWaiting: (reason) => { told.push(reason); },
      wait: (milliseconds) => { waits.push(milliseconds); if (waits.length === 3) excel.editCell(false); return Promise.resolve(); },
    });
    excel.editCell(true);
    await host.read();
    expect([told, waits]).toEqual([['editing'], [250, 500, 1000]]);
  });

  test('is not waited for for ever', async () => {
    const opened = openInExcel(shakyClass);
    await opened.host.read();
    opened.excel.editCell(true);
    const before = heldBy(opened);
    for (const work of [opened.host.read(), opened.host.apply(fullPlan)]) await expect(work).rejects.toMatchObject({ code: 'office.edit-mode' });
    expect(heldBy(opened)).toEqual(before);
    opened.excel.editCell(false);
    await opened.host.apply(fullPlan);
    expect(heldBy(opened)).not.toEqual(before);
  });

  test('in the middle of the writing: all is taken back, and written when the cell is done', async () => {
    const { excel, host } = openInExcel(shakyClass, { messageBytes: 9_000, wait: () => { excel.editCell(false); return Promise.resolve(); } });
    await host.read();
    const writing = excel.log.length + 6;
    excel.onRequest(({ number }) => { if (number === writing) excel.editCell(true); });
    await host.apply(fullPlan);
    expect((await host.read()).sheets.map(({ marker }) => marker)).toEqual([null, null, 'summary', 'violations', 'trail']);
  });
});

test('calls at the same time are answered one after another', async () => {
  const opened = openInExcel(shakyClass);
  const [, , read] = await Promise.all([opened.host.apply(resultPlan), opened.host.apply({ operations: [{ kind: 'remove-own' }] }), opened.host.read()]);
  expect(read.sheets).toHaveLength(2);
});
