import { MemoryHost } from '../../../src/hosts/memory';
import { WorkbookError } from '../../../src/workbook';
import type { ApplyOptions, ChangedRange, ReadRequest, SheetSpec, WorkbookHost, WorkbookPlan, WorkbookSnapshot } from '../../../src/workbook';
import { plainWorkbook } from '../../support/plain-snapshot';
import { rangeOf, snapshotOf } from '../../support/snapshot';
import type { WorkbookSketch } from '../../support/snapshot';
import { acrossThreads } from '../../support/two-threads';
import type { TwoThreads } from '../../support/two-threads';

const open: TwoThreads[] = [];
afterEach(() => { for (const threads of open.splice(0)) threads.close(); });

async function across(host: WorkbookHost): Promise<TwoThreads> {
  const threads = await acrossThreads(host);
  open.push(threads);
  return threads;
}

/** A host that keeps what it was asked, over a workbook in memory. */
class WatchedHost implements WorkbookHost {
  readonly capabilities = { highlights: true, notes: false, validations: true, tables: false, charts: true, undo: true };
  readonly requests: (ReadRequest | undefined)[] = [];
  readonly applied: { plan: WorkbookPlan; options: ApplyOptions | undefined }[] = [];
  readonly revealed: unknown[] = [];
  readonly listeners = new Set<(changes: readonly ChangedRange[]) => void>();
  failure: Error | null = null;
  private latest: WorkbookSnapshot;

  constructor(private readonly sketch: WorkbookSketch) {
    this.latest = snapshotOf(sketch);
  }

  /** Shares every sheet that nobody says has changed, as the port asks for. */
  read(request?: ReadRequest): Promise<WorkbookSnapshot> {
    this.requests.push(request);
    if (this.failure !== null) return Promise.reject(this.failure);
    const { since } = request ?? {};
    const fresh = snapshotOf(this.sketch);
    const sheets = fresh.sheets.map((sheet) => {
      const isChanged = since === undefined || since.changes.some((change) => change.sheet === null || change.sheet === sheet.name);
      return isChanged ? sheet : since.snapshot.sheets.find(({ name }) => name === sheet.name) ?? sheet;
    });
    this.latest = { ...fresh, sheets };
    return Promise.resolve(this.latest);
  }

  apply(plan: WorkbookPlan, options?: ApplyOptions): Promise<{ sheets: string[]; highlightedCells: number; notes: number }> {
    this.applied.push({ plan, options });
    return this.failure === null ? Promise.resolve({ sheets: [], highlightedCells: 7, notes: 3 }) : Promise.reject(this.failure);
  }

  undo(): Promise<void> {
    return Promise.reject(new WorkbookError('workbook.nothing-to-undo'));
  }

  watch(listener: (changes: readonly ChangedRange[]) => void): Promise<() => Promise<void>> {
    this.listeners.add(listener);
    return Promise.resolve(() => Promise.resolve(void this.listeners.delete(listener)));
  }

  reveal(cell: unknown): Promise<void> {
    this.revealed.push(cell);
    return Promise.resolve();
  }
}

const twoSheets: WorkbookSketch = { sheets: [{ name: 'A', rows: [['a', 1]] }, { name: 'B', rows: [['b', 2]] }] };

test('capabilities are those of the other side', async () => {
  const { host } = await across(new WatchedHost(twoSheets));
  expect(host.capabilities).toEqual({ highlights: true, notes: false, validations: true, tables: false, charts: true, undo: true });
});

test('nothing is offered that the other side cannot do', async () => {
  const { host } = await across(MemoryHost.over(snapshotOf(twoSheets)));
  expect([host.watch, host.reveal]).toEqual([undefined, undefined]);
});

test('a workbook error crosses with its code, details and cells', async () => {
  const other = new WatchedHost(twoSheets);
  const { host } = await across(other);
  const cells = [{ sheet: 'A', row: 4, column: 2 }];
  other.failure = new WorkbookError('workbook.changed', { sheet: 'A', count: 2 }, cells);
  const expected = { name: 'WorkbookError', code: 'workbook.changed', details: { sheet: 'A', count: 2 }, cells };
  await expect(host.read()).rejects.toMatchObject(expected);
  await expect(host.apply({ operations: [] })).rejects.toMatchObject(expected);
  await expect(host.read()).rejects.toBeInstanceOf(WorkbookError);
  await expect(host.undo()).rejects.toMatchObject({ code: 'workbook.nothing-to-undo' });
});

test('any other error keeps its message', async () => {
  const other = new WatchedHost(twoSheets);
  const { host } = await across(other);
  other.failure = new TypeError('the channel is closed');
  await expect(host.read()).rejects.toThrow('the channel is closed');
});

test('only sheets that are not shared with the earlier snapshot are sent again', async () => {
  const other = new WatchedHost(twoSheets);
  const { host, crossings } = await across(other);
  const first = await host.read();
  const pulls = crossings.filter(({ method }) => method === 'pull').length;
  const second = await host.read({ since: { snapshot: first, changes: [{ sheet: 'B', range: rangeOf('A1') }] } });
  expect(other.requests[1]?.since?.changes).toEqual([{ sheet: 'B', range: rangeOf('A1') }]);
  expect(second.sheets[0]).toBe(first.sheets[0]);
  expect(second.sheets[1]).not.toBe(first.sheets[1]);
  expect(plainWorkbook(second)).toEqual(plainWorkbook(first));
  expect(crossings.filter(({ method }) => method === 'pull').length - pulls).toBe(pulls - 1);
});

test('a snapshot that the other side no longer has is read anew', async () => {
  const other = new WatchedHost(twoSheets);
  const { host } = await across(other);
  const first = await host.read();
  await host.read();
  const third = await host.read({ since: { snapshot: first, changes: [] } });
  expect(other.requests.map((request) => request?.since === undefined)).toEqual([true, true, true]);
  expect(plainWorkbook(third)).toEqual(plainWorkbook(first));
});

test('a large sheet crosses in small pieces, whole', async () => {
  const rows = Array.from({ length: 20_000 }, (_, row) => [`19800115200501${row}`, `Peserta ${row}`, row % 7 === 0 ? null : 'III/c', row / 4, undefined, row % 1000 === 0 ? 'x'.repeat(20_000) : 'y']);
  const formulas = Object.fromEntries(Array.from({ length: 300 }, (_, index) => [`H${index * 60 + 1}`, `A${index}*2`]));
  const numberFormats = Object.fromEntries(Array.from({ length: 9_000 }, (_, index) => [`D${index + 5_000}`, index < 8_000 ? '0.00' : 'dd/mm/yyyy']));
  const sketch: WorkbookSketch = { sheets: [{
    name: 'Peserta', rows, formulas, numberFormats, hiddenRows: rows.keys(),
    highlights: [{ key: 'a', ranges: rows.map((_, row) => ({ top: row, bottom: row, left: 0, right: 0 })) }, { key: 'leer', ranges: [] }],
    notes: rows.map((_, row) => ({ row, column: 1, author: 'Cermat', text: `Catatan ${row}` })),
  }] };
  const { host, crossings } = await across(new WatchedHost(sketch));
  expect(plainWorkbook(await host.read())).toEqual(plainWorkbook(snapshotOf(sketch)));
  expect(Math.max(...crossings.map(({ bytes }) => bytes))).toBeLessThan(1_000_000);
});

test('formats and formulas stand where they stood, also where no value does', async () => {
  const sketch: WorkbookSketch = { sheets: [{
    name: 'S', rows: [['a', 'b', 'c'], [], ['x']],
    formulas: { C2: 'A1', D3: 'B1', A3: '(shared)' }, numberFormats: { A1: '0', A2: '0', A3: '0.0', B2: '@', C3: '@' },
  }] };
  const { host } = await across(new WatchedHost(sketch));
  const [sheet] = (await host.read()).sheets;
  const [expected] = snapshotOf(sketch).sheets;
  for (let row = 0; row < 3; row += 1) {
    for (let column = 0; column < 8; column += 1) {
      expect([row, column, sheet?.numberFormat(row, column), sheet?.formula(row, column)])
        .toEqual([row, column, expected?.numberFormat(row, column), expected?.formula(row, column)]);
    }
  }
  expect([sheet?.numberFormat(900, 3), sheet?.formula(900, 3)]).toEqual(['General', null]);
});

/** The plan as the other side could iterate it, all lists as arrays. */
function plain(plan: WorkbookPlan | undefined): unknown {
  return plan && {
    operations: plan.operations.map((operation) => (operation.kind === 'add-sheet'
      ? { ...operation, sheet: { ...operation.sheet, rows: [...operation.sheet.rows], ...(operation.sheet.links && { links: [...operation.sheet.links] }) } }
      : operation)),
    ...(plan.expects && { expects: [...plan.expects] }),
  };
}

function* count(to: number): Generator<number> {
  for (let at = 0; at < to; at += 1) yield at;
}

/** Every kind of operation, long lists produced while they are iterated. */
function longPlan(length: number): WorkbookPlan {
  const sheet: SheetSpec = {
    name: 'Pelanggaran', marker: 'violations', columns: [{ width: 9, style: { bold: true } }], frozen: { rows: 1, columns: 0 },
    rows: { *[Symbol.iterator]() { for (const row of count(length)) yield { cells: [row, `baris ${row}`, { value: row, formula: 'A1', style: { bold: true } }, null], height: 20 }; } },
    links: { *[Symbol.iterator]() { for (const row of count(length)) yield { row, column: 0, target: `Peserta!A${row + 1}` }; } },
    merges: [rangeOf('A1:B1')], notes: [],
    print: { orientation: 'landscape', fitWidth: 1 },
  };
  return {
    operations: [
      { kind: 'remove-own' }, { kind: 'add-sheet', sheet, activate: true }, { kind: 'add-sheet', sheet: { name: 'Kosong', marker: null, columns: [], rows: [] } },
      { kind: 'highlight', sheet: 'Peserta', tone: 'fail', key: 'k', ranges: [...count(length)].map((row) => ({ top: row, bottom: row, left: 1, right: 2 })) },
      { kind: 'note', sheet: 'Peserta', notes: [...count(length)].map((row) => ({ row, column: 1, text: `Catatan ${row}` })) },
      { kind: 'set-cells', sheet: 'Peserta', cells: [...count(length)].map((row) => ({ row, column: 1, value: row })) },
      { kind: 'remember', key: 'mapping', text: '{}' }, { kind: 'remember', key: 'lain', text: null },
    ],
    expects: { *[Symbol.iterator]() { for (const row of count(length)) yield { sheet: 'Peserta', row, column: 0, value: `${row}` }; } },
  };
}

test('a long plan crosses in small pieces, whole, with its options', async () => {
  const other = new WatchedHost(twoSheets);
  const { host, crossings } = await across(other);
  expect(await host.apply(longPlan(30_000), { evenIfChanged: true })).toEqual({ sheets: [], highlightedCells: 7, notes: 3 });
  expect(plain(other.applied[0]?.plan)).toEqual(plain(longPlan(30_000)));
  expect(other.applied[0]?.options).toEqual({ evenIfChanged: true });
  expect(Math.max(...crossings.map(({ bytes }) => bytes))).toBeLessThan(1_000_000);
});

test('what a plan leaves out stays out', async () => {
  const other = new WatchedHost(twoSheets);
  const { host } = await across(other);
  await host.apply({ operations: [{ kind: 'add-sheet', sheet: { name: 'S', marker: null, columns: [], rows: [] } }] });
  const [applied] = other.applied;
  expect(applied?.plan).not.toHaveProperty('expects');
  expect(Object.keys(applied?.plan.operations[0]?.kind === 'add-sheet' ? applied.plan.operations[0].sheet : {}).sort()).toEqual(['columns', 'marker', 'name', 'rows']);
});

test('a plan that cannot be produced to its end is not applied', async () => {
  const other = new WatchedHost(twoSheets);
  const { host } = await across(other);
  const rows = { *[Symbol.iterator](): Generator<{ cells: number[] }> { yield { cells: [1] }; throw new RangeError('no more rows'); } };
  await expect(host.apply({ operations: [{ kind: 'add-sheet', sheet: { name: 'S', marker: null, columns: [], rows } }] })).rejects.toThrow('no more rows');
  expect(other.applied).toEqual([]);
});

test('edits are told until nobody wants to know any more', async () => {
  const other = new WatchedHost(twoSheets);
  const { host } = await across(other);
  const told: unknown[] = [];
  const stop = await host.watch?.((changes) => { told.push(changes); });
  const change: ChangedRange = { sheet: 'B', range: rangeOf('B2:C3') };
  for (const listener of other.listeners) await (listener([change]) as unknown as Promise<void>);
  expect(told).toEqual([[change]]);
  await stop?.();
  expect(other.listeners.size).toBe(0);
});

test('a cell is shown on the other side', async () => {
  const other = new WatchedHost(twoSheets);
  const { host } = await across(other);
  await host.reveal?.({ sheet: 'A', row: 1, column: 2 });
  expect(other.revealed).toEqual([{ sheet: 'A', row: 1, column: 2 }]);
});

test('one far cell does not make a long sheet cross empty cell by empty cell', async () => {
  const far: (string | undefined)[] = [];
  far[16_383] = 'x';
  const rows = [['NIP'], ...Array.from({ length: 60_000 }, () => []), far];
  const [sheet] = snapshotOf({ sheets: [{ name: 'S', rows }] }).sheets;
  let count = 0;
  const counting = { ...sheet, numberFormat: () => { count += 1; return 'General'; }, formula: () => null } as WorkbookSnapshot['sheets'][number];
  const host = new WatchedHost(twoSheets);
  host.read = () => Promise.resolve({ sheets: [counting], date1904: false, warnings: [], memory: new Map() });
  const read = await (await across(host)).host.read();
  expect(read.sheets[0]?.rows.at(-1)?.[16_383]).toBe('x');
  expect(count).toBeLessThan(6_000_000);
});
