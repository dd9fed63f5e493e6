import type { CellRef } from '../../domain/values';
import { refuseChanges, WorkbookError } from '../../workbook';
import type {
  ApplyOptions, ChangedRange, HostCapabilities, ReadRequest, Receipt, SheetSpec, WorkbookHost, WorkbookPlan, WorkbookSnapshot,
} from '../../workbook';
import { patiently } from './errors/patience';
import { toWorkbookError } from './errors/to-workbook-error';
import { ExcelApi, UNDO_GROUPS } from './excel-api';
import type { OfficeGlobals, OfficeHostOptions } from './globals';
import { readAll, readChanges } from './read/read-again';
import { TELLS_MERGES } from './read/read-book';
import type { BookReading } from './read/read-book';
import { snapshotOf } from './read/snapshot';
import { revealCell } from './reveal';
import { inSlices } from './slices';
import { carryOut } from './undo/carry-out';
import { History } from './undo/history';
import { cellsOf, lookAgain } from './undo/look';
import type { Look, LookRequest } from './undo/look';
import type { Recollection } from './undo/state-of';
import { stillThere } from './undo/still-there';
import { watchWorkbook } from './watch';
import { checkPlan } from './write/check-plan';
import { checkSheetsStay, checkWorkbook } from './write/check-workbook';
import { planSheets } from './write/difference';
import { CHARTS } from './write/sheet/charts';
import { sheetKey } from './write/state';
import type { OwnState } from './write/state';
import { destinationOf } from './write/target';

/** Events of what we wrote may come a little late. */
const QUIET = 500;

const NOTHING: ReadonlyMap<string, SheetSpec> = new Map();

const NONE: ReadonlySet<string> = new Set();

/**
 * The workbook that is open in Excel, through Office.js.
 *
 * @example
 * const host = new OfficeHost({ Excel, Office });
 * const snapshot = await host.read();
 */
export class OfficeHost implements WorkbookHost {
  readonly capabilities: HostCapabilities;
  readonly #api: ExcelApi;
  readonly #history = new History();
  readonly #readings = new WeakMap<WorkbookSnapshot, BookReading>();
  /** Sheets of ours as they were written last, by name in lower case. */
  readonly #written = new Map<string, SheetSpec>();
  /** What was read last; null after a failure, when nothing is taken for granted. */
  #known: BookReading | null = null;
  /** Names of sheets by id, for events. */
  #names: ReadonlyMap<string, string> = new Map();
  #queue: Promise<unknown> = Promise.resolve();
  #writing = 0;

  constructor(globals: OfficeGlobals, options: OfficeHostOptions = {}) {
    this.#api = new ExcelApi(globals, options);
    const { supports } = { supports: (minor: number) => this.#api.supports(minor) };
    this.capabilities = { highlights: true, notes: supports(18), validations: true, tables: true, charts: supports(CHARTS), undo: supports(UNDO_GROUPS) };
  }

  read({ since }: ReadRequest = {}): Promise<WorkbookSnapshot> {
    return this.#oneByOne(async () => {
      const former = since === undefined ? null : this.#readings.get(since.snapshot) ?? null;
      const isElsewhere = since?.changes.some(({ sheet }) => sheet === null) ?? true;
      const reading = await patiently(this.#api.options, () => this.#api.ask((context) => (former === null || since === undefined || isElsewhere
        ? readAll(context, this.#api, this.#known) : readChanges(context, this.#api, former, since.changes))));
      this.#known = this.#seen(reading);
      const snapshot = snapshotOf(reading, this.#api.supports(TELLS_MERGES) ? [] : ['office.merges-unknown']);
      this.#readings.set(snapshot, reading);
      return snapshot;
    });
  }

  apply(plan: WorkbookPlan, { evenIfChanged = false }: ApplyOptions = {}): Promise<Receipt> {
    return this.#oneByOne(async () => {
      await inSlices(checkPlan(plan));
      const then = this.#known;
      const cells = cellsOf(plan);
      const look = await this.#look({ cells, expects: evenIfChanged ? [] : plan.expects ?? [] }, NOTHING);
      this.#seen(look.reading);
      checkSheetsStay(plan, then, look.reading);
      if (!evenIfChanged) refuseChanges(look.values, plan.expects ?? []);
      const { target, receipt, created } = destinationOf(plan, look.reading, look.state, this.#api);
      await this.#change(look, target, { cells, created: NOTHING });
      this.#history.add({ before: look.state, created, cells, written: target.cells });
      return receipt;
    });
  }

  undo(): Promise<void> {
    return this.#oneByOne(async () => {
      const { last } = this.#history;
      if (last === null) throw new WorkbookError('workbook.nothing-to-undo');
      const look = await this.#look({ cells: last.cells, expects: [] }, last.created);
      await this.#change(look, stillThere(last, look), last);
      this.#history.drop();
    });
  }

  watch(listener: (changes: readonly ChangedRange[]) => void): Promise<() => Promise<void>> {
    const nameOf = (sheet: string): string | null => this.#names.get(sheet) ?? null;
    return this.#oneByOne(() => watchWorkbook(this.#api, { nameOf, isBusy: () => this.#writing > 0 }, listener));
  }

  reveal(cell: CellRef): Promise<void> {
    return this.#oneByOne(() => patiently(this.#api.options, () => this.#api.ask((context) => revealCell(context, cell))));
  }

  #seen(reading: BookReading): BookReading {
    this.#names = new Map(reading.book.sheets.map(({ id, name }) => [id, name]));
    return reading;
  }

  #look(request: Pick<LookRequest, 'cells' | 'expects'>, created: Recollection['created']): Promise<Look> {
    const recollection = { written: this.#written, created, older: NONE };
    return patiently(this.#api.options, () => this.#api.ask((context) => lookAgain(context, this.#api, { ...request, recollection, known: this.#known })));
  }

  async #change(look: Look, target: OwnState, { cells, created }: Pick<LookRequest, 'cells'> & Pick<Recollection, 'created'>): Promise<void> {
    checkWorkbook(look.reading, look.state, target);
    this.#known = null;
    this.#writing += 1;
    try {
      await carryOut(this.#api, look, target, { known: null, cells, recollection: { written: this.#written, created, older: NONE } });
    } finally {
      void this.#api.pause(QUIET).then(() => { this.#writing -= 1; });
    }
    // What stands where is asked anew; which sheets there were saves a message.
    this.#known = { book: look.reading.book, sheets: [] };
    this.#recollect(look.state, target);
  }

  #recollect(before: OwnState, target: OwnState): void {
    const { added, rewritten, removed } = planSheets(before, target);
    for (const { spec } of removed) this.#written.delete(sheetKey(spec.name));
    for (const { spec } of [...added, ...rewritten]) this.#written.set(sheetKey(spec.name), spec);
  }

  /** Excel is one, and so are its answers: what was asked first is answered first. Every error leaves as one of ours. */
  #oneByOne<T>(work: () => Promise<T>): Promise<T> {
    const result = this.#queue.then(work).catch((error: unknown) => { throw toWorkbookError(error); });
    this.#queue = result.catch(() => undefined);
    return result;
  }
}
