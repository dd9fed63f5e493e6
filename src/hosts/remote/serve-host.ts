import { releaseProxy } from 'comlink';
import type { ApplyOptions, ChangedRange, Receipt, WorkbookHost, WorkbookSnapshot } from '../../workbook';
import type { CellRef } from '../../domain/values';
import { attempt } from './outcome';
import { PlanBuilder } from './receive-plan';
import type { Outcome, PlanPiece, ReadingHead, RemoteDescription, RemotePort, SnapshotPiece } from './protocol';
import { headsOf, snapshotPieces } from './send-snapshot';

/**
 * A host as another thread can use it: hand the result to the transport's `expose` or `proxy`.
 *
 * @example worker.connect(proxy(serveHost(new OfficeHost({ Excel, Office }))))
 */
export function serveHost(host: WorkbookHost): RemotePort {
  return new ServedHost(host);
}

class ServedHost implements RemotePort {
  /** The last snapshot that was given out, so that the next one can share its sheets. */
  private latest: { reading: number; snapshot: WorkbookSnapshot } | null = null;
  private readonly readings = new Map<number, Generator<SnapshotPiece>>();
  private readonly plans = new Map<number, PlanBuilder>();
  private readonly watches = new Map<number, () => Promise<void>>();
  private count = 0;

  constructor(private readonly host: WorkbookHost) {}

  describe(): Promise<RemoteDescription> {
    const { capabilities, watch, reveal } = this.host;
    return Promise.resolve({ capabilities: { ...capabilities }, canWatch: watch !== undefined, canReveal: reveal !== undefined });
  }

  read(since: { reading: number; changes: readonly ChangedRange[] } | null): Promise<Outcome<ReadingHead>> {
    return attempt(async () => {
      const earlier = this.latest !== null && this.latest.reading === since?.reading ? this.latest.snapshot : null;
      const snapshot = await this.host.read(earlier === null || since === null ? {} : { since: { snapshot: earlier, changes: since.changes } });
      const reading = this.next();
      const sheets = headsOf(snapshot, earlier);
      this.latest = { reading, snapshot };
      this.readings.set(reading, snapshotPieces(snapshot, sheets));
      return { reading, sheets, date1904: snapshot.date1904, warnings: [...snapshot.warnings], memory: [...snapshot.memory] };
    });
  }

  pull(reading: number): Promise<Outcome<SnapshotPiece | null>> {
    return attempt(() => {
      const pieces = known(this.readings, reading);
      const { done, value } = pieces.next();
      if (done !== true) return value;
      this.readings.delete(reading);
      return null;
    });
  }

  beginPlan(): Promise<number> {
    const plan = this.next();
    this.plans.set(plan, new PlanBuilder());
    return Promise.resolve(plan);
  }

  addToPlan(plan: number, piece: PlanPiece): Promise<Outcome<null>> {
    return attempt(() => {
      known(this.plans, plan).add(piece);
      return null;
    });
  }

  dropPlan(plan: number): Promise<void> {
    this.plans.delete(plan);
    return Promise.resolve();
  }

  applyPlan(plan: number, options: ApplyOptions): Promise<Outcome<Receipt>> {
    return attempt(() => this.host.apply(known(this.plans, plan).result(), options));
  }

  undo(): Promise<Outcome<null>> {
    return attempt(async () => {
      await this.host.undo();
      return null;
    });
  }

  watch(listener: (changes: readonly ChangedRange[]) => void): Promise<Outcome<number>> {
    return attempt(async () => {
      if (this.host.watch === undefined) throw new Error('nobody else can edit the workbook');
      const watch = this.next();
      const stop = await this.host.watch(listener);
      this.watches.set(watch, async () => {
        await stop();
        release(listener);
      });
      return watch;
    });
  }

  unwatch(watch: number): Promise<Outcome<null>> {
    return attempt(async () => {
      await known(this.watches, watch)();
      this.watches.delete(watch);
      return null;
    });
  }

  reveal(cell: CellRef): Promise<Outcome<null>> {
    return attempt(async () => {
      await this.host.reveal?.(cell);
      return null;
    });
  }

  private next(): number {
    this.count += 1;
    return this.count;
  }
}

/** Close the transport's channel to a function of the other thread, if it came over one. */
function release(listener: object & { [releaseProxy]?: () => void }): void {
  listener[releaseProxy]?.();
}

/** What was begun under the number; the other thread only names what it was given. */
function known<T>(map: ReadonlyMap<number, T>, at: number): T {
  const found = map.get(at);
  if (found === undefined) throw new Error(`nothing is under way as number ${at}`);
  return found;
}
