import { ROOT } from '../classes/workbook';
import { ExcelError, transportStatus } from './excel-error';
import type { EventEntry } from './events';
import { executeBatch } from './execute';
import type { BatchOutcome } from './execute';
import type { Fault } from './faults';
import { Faults } from './faults';
import { halfOf, isCleanup, namesOf } from './request-log';
import type { RequestLog } from './request-log';
import type { RequestBody, ResponseMessage } from './protocol';
import type { Session } from './session';

/** Most bytes of a request and of an answer. */
export const PAYLOAD_LIMIT = 5 * 1024 * 1024;

/** What the client's side sends: the request's JSON text and what goes with it. */
export interface Envelope {
  readonly body: string;
  /** Number of the `Excel.run` that asked for one step of undo; null: none. */
  readonly undoGroup: number | null;
}

/** What comes back: the answer's JSON text, and what happened meanwhile. */
export interface Reply {
  readonly text: string;
  readonly events: readonly EventEntry[];
}

/** Called at every request of the add-in, before Excel looks at it: a co-author may change the workbook here. */
export type RequestHook = (request: { readonly number: number; readonly names: readonly string[] }) => void | Promise<void>;

/** Where requests come in: limits, faults and the log; the rest is {@link executeBatch}. */
export class Door {
  readonly faults = new Faults();
  readonly log: RequestLog[] = [];
  /** Somebody is typing in a cell: nothing can be read or written. */
  isEditingCell = false;
  #hooks: RequestHook[] = [];
  #count = 0;

  constructor(private readonly session: Session) {}

  /** Number of the request that comes next. */
  get next(): number {
    return this.#count + 1;
  }

  onRequest(hook: RequestHook): () => void {
    this.#hooks.push(hook);
    return () => { this.#hooks = this.#hooks.filter((one) => one !== hook); };
  }

  async receive({ body, undoGroup }: Envelope): Promise<Reply> {
    const request = JSON.parse(body) as RequestBody;
    if (isCleanup(request)) return { text: JSON.stringify(this.#carryOut(request, request.Actions.length)), events: [] };
    this.#count += 1;
    const number = this.#count;
    for (const hook of [...this.#hooks]) await hook({ number, names: namesOf(request) });
    this.session.journal.begin();
    const answer = this.#answer(request, utf8Length(body), this.faults.take(number));
    const text = JSON.stringify(answer);
    const limited = utf8Length(text) > PAYLOAD_LIMIT ? JSON.stringify(failure('ResponsePayloadSizeLimitExceeded')) : text;
    this.log.push({
      number, up: utf8Length(body), down: utf8Length(limited), actions: request.Actions.length, names: namesOf(request), undoGroup,
      error: codeOf(limited === text ? answer : failure('ResponsePayloadSizeLimitExceeded')), hasChanged: this.session.journal.hasChanged, clearsUndo: this.session.journal.clearedBy,
    });
    return { text: limited, events: this.session.events.take() };
  }

  #answer(request: RequestBody, bytes: number, fault: Fault | null): ResponseMessage {
    if (bytes > PAYLOAD_LIMIT) return failure('RequestPayloadSizeLimitExceeded');
    if (this.isEditingCell) return failure('InvalidOperationInCellEditMode');
    if (fault === null) return this.#carryOut(request, request.Actions.length);
    const share = { before: 0, halfway: halfOf(request), after: request.Actions.length }[fault.when ?? 'before'];
    this.#carryOut(request, share);
    return failure(fault.code, fault.message);
  }

  #carryOut(request: RequestBody, count: number): ResponseMessage {
    this.session.events.trigger = 'ThisLocalAddin';
    try {
      return success(executeBatch(request, this.session, ROOT, count));
    } finally {
      this.session.events.trigger = 'Unknown';
    }
  }
}

function success({ results, traceIds, error }: BatchOutcome): ResponseMessage {
  const body = { Results: results, TraceIds: traceIds };
  return { HttpStatusCode: 200, ErrorCode: '', ErrorMessage: '', Headers: {}, Body: error === null ? body : { ...body, Error: error } };
}

function failure(code: string, message = new ExcelError(code).message): ResponseMessage {
  const status = transportStatus(code);
  if (status !== null) return { HttpStatusCode: status, ErrorCode: code, ErrorMessage: message, Headers: {}, Body: null };
  return success({ results: [], traceIds: [], error: { Code: code, Message: message, Location: '', HttpStatusCode: 400 } });
}

function codeOf(answer: ResponseMessage): string | null {
  return answer.ErrorCode === '' ? answer.Body?.Error?.Code ?? null : answer.ErrorCode;
}

/** Bytes of a text in UTF-8, as it goes over the line. */
export function utf8Length(text: string): number {
  let bytes = text.length;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code > 0x7ff && (code < 0xd800 || code > 0xdfff)) bytes += 2;
    else if (code > 0x7f) bytes += 1;
  }
  return bytes;
}
