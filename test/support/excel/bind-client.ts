import { addNewerMembers } from './newer-members';
import type { Envelope, Reply } from './run/door';
import type { EventEntry } from './run/events';
import type { ResponseMessage } from './run/protocol';

/** The parts of Microsoft's client library that the stand-in takes hold of. */
export interface ClientGlobals {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension & ClientInternals;
}

interface ClientInternals {
  readonly SessionBase: (new () => object) & { _overrideSession: object | null };
  readonly _testSetRichApiMessageReadyImpl: (ready: () => Promise<void>) => void;
  readonly _testTriggerRichApiMessageEvent: (message: { entries: readonly EventEntry[] }) => void;
}

interface RequestMessage {
  readonly Headers: Readonly<Record<string, string>>;
  readonly Body: unknown;
}

const UNDO_HEADER = 'X-Stand-In-Undo-Group';

/** Let the client speak to the stand-in. Events reach the add-in only after the answer to the request in which they happened. */
export function bindClient(client: ClientGlobals, send: (envelope: Envelope) => Promise<Reply>): void {
  addNewerMembers(client);
  const { SessionBase } = client.OfficeExtension;
  class StandInSession extends SessionBase {
    _resolveRequestUrlAndHeaderInfo(): Promise<object> {
      return Promise.resolve({ url: 'https://stand-in.invalid/', headers: {} });
    }

    _createRequestExecutorOrNull(): object {
      return { executeAsync: (_: unknown, __: unknown, message: RequestMessage) => execute(client, send, message) };
    }
  }
  SessionBase._overrideSession = new StandInSession();
  client.OfficeExtension._testSetRichApiMessageReadyImpl(() => Promise.resolve());
  numberUndoGroups(client.Excel);
}

async function execute(client: ClientGlobals, send: (envelope: Envelope) => Promise<Reply>, message: RequestMessage): Promise<ResponseMessage> {
  const group = message.Headers[UNDO_HEADER];
  const { text, events } = await send({ body: JSON.stringify(message.Body), undoGroup: group === undefined ? null : Number(group) });
  if (events.length > 0) setTimeout(() => { fireEvents(client, events); }, 0);
  return JSON.parse(text) as ResponseMessage;
}

/** Tell the add-in what happened in the workbook. */
export function fireEvents({ OfficeExtension: library }: ClientGlobals, entries: readonly EventEntry[]): void {
  library._testTriggerRichApiMessageEvent({ entries });
}

type Batch = (context: Excel.RequestContext) => Promise<unknown>;

/** Every run that asks for one step of undo gets a number, which goes with its requests. */
function numberUndoGroups(library: typeof Excel): void {
  const run = library.run as unknown as (...args: unknown[]) => Promise<unknown>;
  let groups = 0;
  const counted = (...args: unknown[]): Promise<unknown> => {
    const [options, batch] = args as [{ mergeUndoGroup?: boolean } | undefined, Batch | undefined];
    if (typeof batch !== 'function' || options?.mergeUndoGroup !== true) return run.apply(library, args);
    groups += 1;
    const group = String(groups);
    return run.call(library, options, (context: Excel.RequestContext) => {
      (context as unknown as { requestHeaders: Record<string, string> }).requestHeaders[UNDO_HEADER] = group;
      return batch(context);
    });
  };
  Object.assign(library, { run: counted });
}
