import { bindClient, fireEvents } from '../bind-client';
import type { ClientGlobals } from '../bind-client';
import { officeContext } from '../office-context';
import type { EventEntry } from '../run/events';
import type { StandInOptions } from '../stand-in';
import type { WorkbookSketch } from '../../snapshot';
import type { AnswerMessage, Calls } from './messages';

/** What a test may say before the page loads, as `window.standInSetup`. */
export interface StandInSetup extends StandInOptions {
  /** The workbook; without one, the add-in starts when the test has called `standIn.load`. */
  readonly book?: WorkbookSketch;
  readonly displayLanguage?: string;
  readonly sets?: Readonly<Record<string, string>>;
  /** Default `/stand-in/worker.js`: must be of the page's own origin. */
  readonly workerUrl?: string;
}

/** What a test has to hand in the page, as `window.standIn`. */
export type StandInPage = { readonly [K in Exclude<keyof Calls, 'request' | 'load' | 'edit' | 'rename'>]: (ask?: Calls[K]['ask']) => Promise<Calls[K]['answer']> } & {
  load(book: WorkbookSketch, options?: StandInOptions): Promise<void>;
  edit(edit: Calls['edit']['ask']): Promise<void>;
  rename(change: Calls['rename']['ask']): Promise<void>;
};

const page = window as unknown as ClientGlobals & { Office: object; standIn: StandInPage; standInSetup?: StandInSetup };
const setup = page.standInSetup ?? {};
const worker = new Worker(setup.workerUrl ?? '/stand-in/worker.js');
const waiting = new Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>();
let asked = 0;

worker.addEventListener('message', ({ data }: MessageEvent<AnswerMessage>) => {
  const one = waiting.get(data.id);
  waiting.delete(data.id);
  if ('error' in data) one?.reject(new Error(data.error));
  else one?.resolve(data.answer);
});

function call<K extends keyof Calls>(kind: K, ask: Calls[K]['ask']): Promise<Calls[K]['answer']> {
  asked += 1;
  const id = asked;
  return new Promise((resolve, reject) => {
    waiting.set(id, { resolve: resolve as (value: unknown) => void, reject });
    worker.postMessage({ id, kind, ask });
  });
}

let announce: () => void = () => undefined;
const loaded = new Promise<void>((resolve) => { announce = resolve; });

async function load(book: WorkbookSketch, options: StandInOptions = setup): Promise<void> {
  const { apiLevel, apostropheInTextCell, calculates } = options;
  const given = Object.entries({ apiLevel, apostropheInTextCell, calculates }).filter(([, value]) => value !== undefined);
  await call('load', { book, options: Object.fromEntries(given) });
  announce();
}

function tell(entries: readonly EventEntry[]): void {
  fireEvents(page, entries);
}

async function onReady(callback?: (info: object) => void): Promise<object> {
  await loaded;
  const info = { host: 'Excel', platform: 'OfficeOnline' };
  callback?.(info);
  return info;
}

page.standIn = {
  load,
  edit: async (edit) => { tell(await call('edit', edit)); },
  rename: async (change) => { tell(await call('rename', change)); },
  snapshot: () => call('snapshot', null),
  state: () => call('state', null),
  log: () => call('log', null),
  calm: () => call('calm', null),
  selection: () => call('selection', null),
  fail: (fault) => call('fail', fault ?? { code: 'GeneralException' }),
  editCell: (isEditing) => call('editCell', isEditing ?? true),
  protect: (change) => call('protect', change ?? { sheet: '', isProtected: true }),
  readOnly: (isReadOnly) => call('readOnly', isReadOnly ?? true),
};
page.Office = Object.create(page.Office, {
  onReady: { value: onReady },
  HostType: { value: { Excel: 'Excel' } },
  context: { value: officeContext({ apiLevel: setup.apiLevel ?? '1.20', displayLanguage: setup.displayLanguage ?? 'id-ID', sets: setup.sets ?? {} }) },
}) as object;
bindClient(page, (envelope) => call('request', envelope));
if (setup.book !== undefined) void load(setup.book);
