import {
  lookupIn, refuseChanges, refuseNoSheets, WorkbookError, type ApplyOptions, type HostCapabilities, type Receipt, type WorkbookHost, type WorkbookPlan,
  type WorkbookSnapshot,
} from '../../workbook';
import { readWorkbook } from './read';
import { applyPlan } from './write/apply-plan';
import { blankWorkbook } from './write/blank/blank-workbook';
import { PartStore } from './write/opc/part-store';
import { readWorkbookPart } from './write/workbook/workbook-part';
import type { ZipCodec } from './zip/codec';
import { openPackage, savePackage, type PackageLimits } from './zip/package';

/** How a file is opened. */
export interface XlsxHostOptions {
  /** How much a stranger's file may unpack to; absent: what is safe on a small machine. */
  readonly limits?: PackageLimits;
  /** Absent: the portable codec. */
  readonly codec?: ZipCodec;
}

/**
 * An .xlsx file as a workbook. It is edited part by part: what a plan does not touch comes out byte for byte.
 * A signature in the file is kept, but is no longer valid once something has changed; the snapshot warns of it.
 *
 * @example
 * const host = new XlsxHost(bytes);
 * await host.apply({ operations: [{ kind: 'remove-own' }] });
 * const cleared = host.save();
 */
export class XlsxHost implements WorkbookHost {
  readonly capabilities: HostCapabilities = { highlights: true, notes: true, validations: true, tables: true, charts: true, undo: false };
  private store: PartStore;
  private readonly before: PartStore[] = [];
  /** What was read last, as long as somebody keeps it, so that a plan made from it need not read everything again. */
  private lastRead: { readonly store: PartStore; readonly snapshot: WeakRef<WorkbookSnapshot> } | null = null;

  /**
   * @param bytes of the file; null for a new workbook, which has no sheet before a plan adds one
   * @throws {WorkbookError} when it is no .xlsx file or cannot be opened
   */
  constructor(bytes: Uint8Array | null, private readonly options: XlsxHostOptions = {}) {
    this.store = bytes === null ? blankWorkbook() : new PartStore(openPackage(bytes, options.limits, options.codec));
  }

  async read(): Promise<WorkbookSnapshot> {
    const snapshot = this.readNow();
    this.store.settle();
    return Promise.resolve(snapshot);
  }

  /** All or nothing: after an error the workbook is what it was. */
  async apply(plan: WorkbookPlan, options: ApplyOptions = {}): Promise<Receipt> {
    try {
      if (options.evenIfChanged !== true && plan.expects !== undefined) refuseChanges(lookupIn(this.asItIs()), plan.expects);
      const { store, receipt } = applyPlan(this.store, plan.operations);
      this.before.push(this.store);
      this.store = store;
      return await Promise.resolve(receipt);
    } finally {
      this.store.settle();
    }
  }

  undo(): Promise<void> {
    const before = this.before.pop();
    if (before === undefined) return Promise.reject(new WorkbookError('workbook.nothing-to-undo'));
    this.store = before;
    return Promise.resolve();
  }

  private asItIs(): WorkbookSnapshot {
    const known = this.lastRead?.store === this.store ? this.lastRead.snapshot.deref() : undefined;
    return known ?? this.readNow();
  }

  private readNow(): WorkbookSnapshot {
    const snapshot = readWorkbook(this.store);
    this.lastRead = { store: this.store, snapshot: new WeakRef(snapshot) };
    return snapshot;
  }

  /**
   * The workbook as it is now, as the bytes of a file. Equal workbooks give equal bytes.
   *
   * @throws {WorkbookError} `workbook.no-sheet-left` for a new workbook that no plan has given a sheet
   */
  save(): Uint8Array {
    refuseNoSheets(readWorkbookPart(this.store).sheets.length);
    return savePackage(this.store.source, this.store.changes(), this.options.codec);
  }
}
