import type { ApplyOptions, HostCapabilities, ReadRequest, Receipt, WorkbookHost, WorkbookPlan, WorkbookSnapshot } from '../workbook';

/** A host that knows what was read last, and whether the workbook is still the one that was opened. */
export class WatchedHost implements WorkbookHost {
  /** As it was read last; null: never. */
  latest: WorkbookSnapshot | null = null;
  private applied = 0;

  constructor(private readonly host: WorkbookHost) {}

  get capabilities(): HostCapabilities {
    return this.host.capabilities;
  }

  /** Something that was written through it stands in the workbook. */
  get isChanged(): boolean {
    return this.applied > 0;
  }

  async read(request?: ReadRequest): Promise<WorkbookSnapshot> {
    this.latest = await this.host.read(request);
    return this.latest;
  }

  async apply(plan: WorkbookPlan, options?: ApplyOptions): Promise<Receipt> {
    const receipt = await this.host.apply(plan, options);
    this.applied += 1;
    return receipt;
  }

  async undo(): Promise<void> {
    await this.host.undo();
    this.applied -= 1;
  }
}
