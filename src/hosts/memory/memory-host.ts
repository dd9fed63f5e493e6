import { lookupIn, refuseChanges, WorkbookError } from '../../workbook';
import type { ApplyOptions, HostCapabilities, Receipt, WorkbookHost, WorkbookPlan, WorkbookSnapshot } from '../../workbook';
import { applyPlan } from './apply-plan';
import { snapshotOf, workbookFrom } from './snapshot';
import { copyWorkbook } from './workbook-model';
import type { MemoryWorkbook } from './workbook-model';

/**
 * The reference host: a workbook in memory. It says what every operation of a plan means; the other hosts
 * must agree with it.
 *
 * @example
 * const host = MemoryHost.over(snapshot);
 * await host.apply({ operations: [{ kind: 'remove-own' }] });
 */
export class MemoryHost implements WorkbookHost {
  readonly capabilities: HostCapabilities = { highlights: true, notes: true, validations: true, tables: true, charts: true, undo: false };
  #workbook: MemoryWorkbook;
  readonly #before: MemoryWorkbook[] = [];

  constructor(workbook: MemoryWorkbook) {
    this.#workbook = workbook;
  }

  /** A host whose workbook begins as the snapshot describes it. */
  static over(snapshot: WorkbookSnapshot): MemoryHost {
    return new MemoryHost(workbookFrom(snapshot));
  }

  /** The workbook as it is now, for a look at what a snapshot does not tell (styles, validations, print). */
  get workbook(): MemoryWorkbook {
    return this.#workbook;
  }

  read(): Promise<WorkbookSnapshot> {
    return Promise.resolve(snapshotOf(this.#workbook));
  }

  /** @throws {WorkbookError} when an operation is refused, or a cell has changed; the workbook is then as before. */
  async apply(plan: WorkbookPlan, options: ApplyOptions = {}): Promise<Receipt> {
    if (options.evenIfChanged !== true) refuseChanges(lookupIn(this.#workbook), plan.expects ?? []);
    const changed = copyWorkbook(this.#workbook);
    const receipt = applyPlan(changed, plan);
    this.#before.push(this.#workbook);
    this.#workbook = changed;
    return receipt;
  }

  undo(): Promise<void> {
    const before = this.#before.pop();
    if (before === undefined) return Promise.reject(new WorkbookError('workbook.nothing-to-undo'));
    this.#workbook = before;
    return Promise.resolve();
  }
}
