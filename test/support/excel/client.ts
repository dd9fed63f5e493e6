import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ClientGlobals } from './bind-client';

const FILE = join(__dirname, '../../../node_modules/@microsoft/office-js/dist/excel-web-16.00.js');

/** What the library expects of the page around it, and what it makes there. */
type Page = Record<string, unknown> & ClientGlobals & { Office: typeof Office };

/** Names that the library's parts find each other by: they must be the page's own from the start. */
const SHARED = ['OfficeExtension', 'OfficeExtensionBatch', 'Excel', 'OfficeCore', 'OSF', 'OfficeExt'];

let program: ((page: object) => void) | null = null;

/** Compiled once; each run makes a library of its own, so that two stand-ins know nothing of each other. */
function compile(): (page: object) => void {
  program ??= new Function('page', `with (page) {${readFileSync(FILE, 'utf8')}\n}`) as (page: object) => void;
  return program;
}

/**
 * Microsoft's own client library, running outside of a browser: what it touches of one is a stub.
 *
 * @param context what `Office.context` shall be
 */
export function loadClient(context: object): ClientGlobals & { readonly Office: typeof Office } {
  const page = emptyPage();
  compile()(page);
  const library = page['Office'] as object;
  page['Office'] = Object.create(library, { context: { value: context }, onReady: { value: onReady } });
  return page as Page;
}

function onReady(callback?: (info: object) => void): Promise<object> {
  const info = { host: 'Excel', platform: 'PC' };
  callback?.(info);
  return Promise.resolve(info);
}

function emptyPage(): Record<string, unknown> {
  const storage = { getItem: () => null, setItem: () => undefined, removeItem: () => undefined };
  const page: Record<string, unknown> = {
    Promise, JSON, setTimeout, clearTimeout, navigator: { userAgent: 'stand-in' }, addEventListener: () => undefined,
    location: { href: 'https://stand-in.invalid/', protocol: 'https:', search: '', hash: '' }, name: '',
    document: { getElementsByTagName: () => [], createElement: () => ({}), cookie: '', URL: 'https://stand-in.invalid/' },
    localStorage: storage, sessionStorage: storage,
  };
  for (const name of SHARED) page[name] = undefined;
  page['window'] = page;
  return page;
}
