import type { CellValue } from '../../../../src/domain/values';
import type { WorkbookSketch } from '../../snapshot';
import type { Envelope, Reply } from '../run/door';
import type { EventEntry, EventSource } from '../run/events';
import type { Fault } from '../run/faults';
import type { RequestLog } from '../run/request-log';
import type { StandInOptions } from '../stand-in';

/** What the page can ask of the Excel in the worker, and what it answers. */
export interface Calls {
  load: { ask: { readonly book: WorkbookSketch; readonly options: StandInOptions }; answer: null };
  request: { ask: Envelope; answer: Reply };
  snapshot: { ask: null; answer: WorkbookSketch };
  state: { ask: null; answer: unknown };
  log: { ask: null; answer: readonly RequestLog[] };
  fail: { ask: Fault; answer: null };
  /** All faults that are still to come are called off. */
  calm: { ask: null; answer: null };
  editCell: { ask: boolean; answer: null };
  edit: { ask: CellEdit; answer: readonly EventEntry[] };
  rename: { ask: { readonly sheet: string; readonly name: string }; answer: readonly EventEntry[] };
  protect: { ask: { readonly sheet: string; readonly isProtected: boolean }; answer: null };
  readOnly: { ask: boolean; answer: null };
  selection: { ask: null; answer: string };
}

/** A value that somebody puts into a cell. */
export interface CellEdit {
  readonly sheet: string;
  readonly address: string;
  readonly value: CellValue;
  readonly source?: EventSource;
}

/** A question on its way to the worker. */
export interface Question<K extends keyof Calls = keyof Calls> {
  readonly id: number;
  readonly kind: K;
  readonly ask: Calls[K]['ask'];
}

/** Its answer; the error is a text, for a mistake of the test's. */
export type AnswerMessage = { readonly id: number; readonly answer: unknown } | { readonly id: number; readonly error: string };
