import type { WorkbookSnapshot } from '../../../src/workbook';
import { snapshotOf } from '../snapshot';
import type { WorkbookSketch } from '../snapshot';
import { bindClient, fireEvents } from './bind-client';
import { loadClient } from './client';
import type { ExcelBook } from './model/book';
import { plainBook } from './model/plain-book';
import { officeContext } from './office-context';
import type { RequestHook } from './run/door';
import type { EventSource } from './run/events';
import type { Fault } from './run/faults';
import type { RequestLog } from './run/request-log';
import type { Session } from './run/session';
import { NEWEST, StandIn } from './stand-in';
import type { StandInOptions } from './stand-in';

export { cellAt, sheetNamed, typeInto } from './edits';
export { plainBook } from './model/plain-book';
export { shiftRows } from './model/shift-rows';
export type { ExcelBook, ExcelSheet } from './model/book';
export type { Fault, FaultMoment } from './run/faults';
export type { RequestLog } from './run/request-log';
export type { Session } from './run/session';

/** How Excel is; whatever is left out is as in the newest one. */
export interface ExcelOptions extends StandInOptions {
  /** Default `id-ID`. */
  readonly displayLanguage?: string;
  /** Further API sets by name; default: none but ExcelApi. */
  readonly sets?: Readonly<Record<string, string>>;
}

/** Excel for a test: Microsoft's client library on one side, a workbook in memory on the other. */
export interface TestExcel {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension;
  /** The workbook itself; change it with {@link TestExcel.edit}, so that its events are told. */
  readonly workbook: ExcelBook;
  /** One entry for each request of the add-in's. */
  readonly log: readonly RequestLog[];
  /** Let a request fail. */
  fail(fault: Fault): void;
  /** Be called at every request before Excel looks at it; returns how to stop that. */
  onRequest(hook: RequestHook): () => void;
  /** What a reader sees of the workbook, read past every host. */
  snapshot(): WorkbookSnapshot;
  /** Everything that the workbook holds, looks included, as plain data to compare. */
  state(): unknown;
  /** Change the workbook as somebody else would while the add-in runs. */
  edit(change: (session: Session) => void, source?: EventSource): void;
  /** Somebody types in a cell (true), or is done with it. */
  editCell(isEditing: boolean): void;
}

/**
 * An Excel with a workbook in it. Each has a client library of its own.
 *
 * @example
 * const { Excel } = newExcel({ sheets: [{ name: 'Peserta', rows: [['NIP']] }] });
 * await Excel.run((context) => context.sync());
 */
export function newExcel(workbook: WorkbookSketch | WorkbookSnapshot, options: ExcelOptions = {}): TestExcel {
  const standIn = new StandIn(isSnapshot(workbook) ? workbook : snapshotOf(workbook), options);
  const client = loadClient(officeContext({ apiLevel: options.apiLevel ?? NEWEST, displayLanguage: options.displayLanguage ?? 'id-ID', sets: options.sets ?? {} }));
  bindClient(client, (envelope) => standIn.door.receive(envelope));
  return {
    Excel: client.Excel,
    Office: client.Office,
    OfficeExtension: client.OfficeExtension,
    workbook: standIn.book,
    log: standIn.log,
    fail: (fault) => { standIn.fail(fault); },
    onRequest: (hook) => standIn.onRequest(hook),
    snapshot: () => standIn.snapshot(),
    state: () => plainBook(standIn.book),
    edit: (change, source) => { fireEvents(client, standIn.edit(change, source)); },
    editCell: (isEditing) => { standIn.door.isEditingCell = isEditing; },
  };
}

function isSnapshot(workbook: WorkbookSketch | WorkbookSnapshot): workbook is WorkbookSnapshot {
  return workbook.memory instanceof Map;
}
