import { dayFromIso } from '../../domain/values';
import { readDecisions, WorkbookError } from '../../workbook';
import type { ApplyOptions, ChangedRange, PlanOperation, Receipt, WorkbookHost, WorkbookPlan, WorkbookSnapshot } from '../../workbook';
import { inspectWorkbook } from '../inspect';
import type { WorkbookInspection } from '../inspect';
import type { Bench, BenchPack } from './bench';
import type { WorkbenchEnvironment } from './bench-environment';
import { openBuiltInPacks } from './built-in-packs';
import type { Check } from './checking/check';
import { viewData } from './data/data-view';
import type { BoardState } from './groups/board-state';
import { ledgerOf } from './findings/finding-view';
import { Stoppable } from './stoppable';
import type { DataView, WorkbenchChoice } from './views';

const DEFAULT_PACK = 'kap-itil-v4';

/** What was found in a workbook, and under which choice. */
interface Inspected {
  readonly snapshot: WorkbookSnapshot;
  readonly pack: BenchPack;
  readonly choice: WorkbenchChoice;
  readonly inspection: WorkbookInspection;
}

/** A workbook as it was read, and what it holds under the present choice. */
export type WorkbookRead = Pick<Inspected, 'snapshot' | 'inspection'>;

/** The state behind the workbench. Long work puts its results here only when it is done, so that nothing is half new. */
export class WorkingBench implements Bench {
  readonly host: WorkbookHost;
  readonly stoppable: Stoppable;
  /** The last check; null: none yet, or its workbook has no roster any more. */
  check: Check | null = null;
  /** What lies in the tab Kelompok; null: nobody has looked yet. */
  board: BoardState | null = null;
  #choice: WorkbenchChoice;
  readonly #packs: Map<string, BenchPack>;
  #snapshot: WorkbookSnapshot | null = null;
  #inspected: Inspected | null = null;
  #isOutdated = false;
  /** What was told to have changed, until a workbook is kept that was read after it. */
  #pending: readonly ChangedRange[] = [];
  #lastRead: WorkbookSnapshot | null = null;
  /** For each plan that can be undone, whether it changed what a check reads. */
  readonly #applied: boolean[] = [];

  private constructor(readonly environment: WorkbenchEnvironment, packs: Map<string, BenchPack>) {
    this.host = environment.host;
    this.stoppable = new Stoppable(() => environment.pause?.() ?? Promise.resolve());
    this.#packs = packs;
    const { packId = null, ...choice } = environment.choice ?? {};
    this.#choice = { language: 'id', asOf: null, ...choice, packId: packId !== null && packs.has(packId) ? packId : null };
  }

  /** @throws {WorkbookError} when a built-in pack is damaged */
  static async open(environment: WorkbenchEnvironment): Promise<WorkingBench> {
    return new WorkingBench(environment, await openBuiltInPacks(environment.builtInPacks));
  }

  get choice(): WorkbenchChoice {
    return this.#choice;
  }

  get packs(): ReadonlyMap<string, BenchPack> {
    return this.#packs;
  }

  get pack(): BenchPack {
    const [first] = this.#packs.values();
    const pack = this.#packs.get(this.#choice.packId ?? DEFAULT_PACK) ?? first;
    if (pack === undefined) throw new WorkbookError('workbench.unknown-pack', { pack: this.#choice.packId ?? DEFAULT_PACK });
    return pack;
  }

  choose(choice: Partial<WorkbenchChoice>): void {
    const { packId = null, asOf = null } = choice;
    if (packId !== null && !this.#packs.has(packId)) throw new WorkbookError('workbench.unknown-pack', { pack: packId });
    if (asOf !== null) refuseNoDate(asOf);
    this.#choice = { ...this.#choice, ...choice };
  }

  addPack(pack: BenchPack): void {
    this.#packs.set(pack.pack.rules.id, pack);
  }

  removePack(id: string): void {
    this.#packs.delete(id);
    if (this.#choice.packId === id) this.#choice = { ...this.#choice, packId: null };
  }

  /** Plans that were applied through the bench and can be taken back. */
  get canUndo(): boolean {
    return this.#applied.length > 0;
  }

  /** What the last check read has changed through the bench: settings, mapping, pack, date. */
  get isOutdated(): boolean {
    const { check } = this;
    return this.#isOutdated || (check !== null && (check.pack !== this.pack || check.choice.asOf !== this.#choice.asOf));
  }

  async snapshot(): Promise<WorkbookSnapshot> {
    this.#snapshot ??= await this.host.read();
    return this.#snapshot;
  }

  async inspection(): Promise<WorkbookInspection> {
    const read = this.inspect(await this.snapshot());
    this.keep(read);
    return read.inspection;
  }

  /** What a workbook holds under the present choice; nothing is kept. */
  inspect(snapshot: WorkbookSnapshot): Inspected {
    const known = this.#inspected;
    const [pack, choice] = [this.pack, this.#choice];
    if (known !== null && known.snapshot === snapshot && known.pack === pack && isSameChoice(known.choice, choice)) return known;
    return { snapshot, pack, choice, inspection: inspectWorkbook(snapshot, { pack: pack.pack, asOf: choice.asOf, language: choice.language }) };
  }

  /** Take a workbook as the one that lies on the bench. */
  keep(read: Inspected): void {
    if (read.snapshot === this.#lastRead) {
      this.#pending = [];
      this.#lastRead = null;
    }
    this.#snapshot = read.snapshot;
    this.#inspected = read;
  }

  /** Take a check as the last one. */
  keepCheck(check: Check | null): void {
    this.check = check;
    this.#isOutdated = false;
  }

  /**
   * The workbook as it stands now; what changed only, where the host can tell. Nothing is kept: changes of a reading
   * that fails or is stopped are read with the next one.
   */
  async readAgain(since?: readonly ChangedRange[]): Promise<WorkbookSnapshot> {
    const known = this.#snapshot;
    this.#pending = [...this.#pending, ...(since ?? [])];
    this.#lastRead = await (since === undefined || known === null
      ? this.host.read() : this.host.read({ since: { snapshot: known, changes: this.#pending } }));
    return this.#lastRead;
  }

  async applyPlan(plan: WorkbookPlan, options: ApplyOptions = {}): Promise<Receipt> {
    const receipt = await this.host.apply(plan, options);
    const isInput = plan.operations.some(changesInput);
    this.#applied.push(isInput);
    this.#forget(isInput);
    return receipt;
  }

  /** @throws {WorkbookError} `workbook.nothing-to-undo`, or why the host cannot undo */
  async undoPlan(): Promise<void> {
    if (!this.canUndo) throw new WorkbookError('workbook.nothing-to-undo');
    await this.host.undo();
    this.#forget(this.#applied.pop() ?? true);
  }

  async reload(): Promise<DataView> {
    const read = this.inspect(await this.host.read());
    this.keep(read);
    const { check } = this;
    if (check !== null) this.check = { ...check, findings: { ...check.findings, decisions: ledgerOf(readDecisions(read.snapshot)) } };
    return this.dataView();
  }

  async dataView(): Promise<DataView> {
    const inspection = await this.inspection();
    return viewData(await this.snapshot(), inspection, this.pack, this.#choice);
  }

  /** The workbook is no longer as it was read: the next view reads it again. */
  #forget(isInput: boolean): void {
    this.#snapshot = null;
    this.#pending = [];
    this.#inspected = null;
    this.#isOutdated ||= isInput;
  }
}

function isSameChoice(one: WorkbenchChoice, other: WorkbenchChoice): boolean {
  return one.language === other.language && one.asOf === other.asOf;
}

/** Result sheets, highlights and notes change nothing that a check reads. */
function changesInput(operation: PlanOperation): boolean {
  switch (operation.kind) {
    case 'set-cells':
    case 'remember': return true;
    case 'add-sheet': return operation.sheet.marker === null;
    default: return false;
  }
}

function refuseNoDate(text: string): void {
  try {
    dayFromIso(text);
  } catch {
    throw new WorkbookError('workbench.bad-date', { text: text.slice(0, 40) });
  }
}
