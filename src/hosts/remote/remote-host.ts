import { proxy } from 'comlink';
import type { CellRef } from '../../domain/values';
import type {
  ApplyOptions, ChangedRange, HostCapabilities, ReadRequest, Receipt, WorkbookHost, WorkbookPlan, WorkbookSnapshot,
} from '../../workbook';
import { unwrap } from './outcome';
import type { ReadingHead, RemoteDescription, RemotePort } from './protocol';
import { SnapshotBuilder } from './receive-snapshot';
import { planPieces } from './send-plan';

/**
 * A workbook that lives in another thread. What it reads is a copy in this thread: asking it costs nothing there.
 * Number formats and formulas of cells far to the right of everything that holds a value read as if there were none.
 *
 * @example const host = await RemoteHost.connect(port);
 */
export class RemoteHost implements WorkbookHost {
  readonly capabilities: HostCapabilities;
  readonly watch?: (listener: (changes: readonly ChangedRange[]) => void) => Promise<() => Promise<void>>;
  readonly reveal?: (cell: CellRef) => Promise<void>;
  private readonly readings = new WeakMap<WorkbookSnapshot, number>();

  private constructor(private readonly port: RemotePort, { capabilities, canWatch, canReveal }: RemoteDescription) {
    this.capabilities = capabilities;
    if (canWatch) this.watch = (listener) => this.startWatching(listener);
    if (canReveal) this.reveal = (cell) => this.show(cell);
  }

  /** Ask the other side once what it can do. */
  static async connect(port: RemotePort): Promise<RemoteHost> {
    return new RemoteHost(port, await port.describe());
  }

  async read(request?: ReadRequest): Promise<WorkbookSnapshot> {
    const { since } = request ?? {};
    const reading = since === undefined ? undefined : this.readings.get(since.snapshot);
    const head = unwrap(await this.port.read(reading === undefined ? null : { reading, changes: since?.changes ?? [] }));
    const snapshot = await this.receive(head, since?.snapshot ?? null);
    this.readings.set(snapshot, head.reading);
    return snapshot;
  }

  /** The next piece is asked for before the last is unpacked: both threads work at once. */
  private async receive(head: ReadingHead, earlier: WorkbookSnapshot | null): Promise<WorkbookSnapshot> {
    const builder = new SnapshotBuilder(head, earlier);
    let piece = unwrap(await this.port.pull(head.reading));
    while (piece !== null) {
      const following = this.port.pull(head.reading);
      builder.add(piece);
      piece = unwrap(await following);
    }
    return builder.result();
  }

  async apply(plan: WorkbookPlan, options: ApplyOptions = {}): Promise<Receipt> {
    const id = await this.port.beginPlan();
    try {
      for (const piece of planPieces(plan)) unwrap(await this.port.addToPlan(id, piece));
      return unwrap(await this.port.applyPlan(id, options));
    } finally {
      await this.port.dropPlan(id);
    }
  }

  async undo(): Promise<void> {
    unwrap(await this.port.undo());
  }

  private async startWatching(listener: (changes: readonly ChangedRange[]) => void): Promise<() => Promise<void>> {
    const watch = unwrap(await this.port.watch(proxy(listener)));
    return async () => { unwrap(await this.port.unwatch(watch)); };
  }

  private async show(cell: CellRef): Promise<void> {
    unwrap(await this.port.reveal(cell));
  }
}
