import type { ApplyOptions, HostCapabilities, ReadRequest, Receipt, WorkbookHost, WorkbookPlan, WorkbookSnapshot } from '../workbook';

/** A host that knows what was read last, and whether the workbook is still the one that was opened. */
export class WatchedHost implements WorkbookHost {
  private latest: WorkbookSnapshot | null = null;
  private applied = 0;
  private isCurrent = false;

  /** @param isAlone nobody else can edit the workbook, so that it is read again only after something was written */
  constructor(private readonly host: WorkbookHost, private readonly isAlone: boolean) {}

  get capabilities(): HostCapabilities {
    return this.host.capabilities;
  }

  /** Something that was written through it stands in the workbook. */
  get isChanged(): boolean {
    return this.applied > 0;
  }

  /** As it was read last; read now where it never was, or where what was read is known to be old. */
  current(): Promise<WorkbookSnapshot> {
    return this.latest === null || !this.isCurrent ? this.read() : Promise.resolve(this.latest);
  }

  async read(request?: ReadRequest): Promise<WorkbookSnapshot> {
    if (this.isAlone && this.isCurrent && this.latest !== null) return this.latest;
    this.latest = await this.host.read(request);
    this.isCurrent = true;
    return this.latest;
  }

  async apply(plan: WorkbookPlan, options?: ApplyOptions): Promise<Receipt> {
    const receipt = await this.host.apply(plan, options);
    this.isCurrent = false;
    this.applied += 1;
    return receipt;
  }

  async undo(): Promise<void> {
    await this.host.undo();
    this.isCurrent = false;
    this.applied -= 1;
  }
}
