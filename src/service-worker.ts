/*
 * Keeps the page usable without a network. It stores the files of one build, answers for exactly these, and leaves
 * every other request alone. A new build is stored beside the old one and takes over when no page of the old one is
 * open any more: a page never gets parts of two builds.
 */

/** The files of this build; put in when it is built. */
interface AssetList {
  readonly version: string;
  readonly files: readonly string[];
}

interface LifeEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}

interface FetchEvent extends LifeEvent {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}

interface WorkerScope {
  readonly __CERMAT_ASSETS: AssetList;
  readonly location: Location;
  readonly clients: { claim(): Promise<void> };
  addEventListener(type: 'install' | 'activate', listener: (event: LifeEvent) => void): void;
  addEventListener(type: 'fetch', listener: (event: FetchEvent) => void): void;
}

declare const self: WorkerScope;

const { version, files } = self.__CERMAT_ASSETS;
const PREFIX = 'cermat-';
const cacheName = PREFIX + version;
const PAGE = 'web.html';
const folder = new URL('./', self.location.href);
const known = new Set(files.map((file) => new URL(file, folder).href));

/** Past the browser's own cache, so that no file of an older build slips in. */
async function store(): Promise<void> {
  const cache = await caches.open(cacheName);
  await cache.addAll([...known].map((address) => new Request(address, { cache: 'reload' })));
}

async function dropOthers(): Promise<void> {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith(PREFIX) && name !== cacheName).map((name) => caches.delete(name)));
  await self.clients.claim();
}

/** The stored address of what is asked for; null: not ours. The folder itself is the page. */
function storedAddress({ method, url }: Request): string | null {
  const { origin, pathname } = new URL(url);
  if (method !== 'GET' || origin !== folder.origin) return null;
  const address = pathname === folder.pathname ? new URL(PAGE, folder).href : origin + pathname;
  return known.has(address) ? address : null;
}

async function answer(address: string, request: Request): Promise<Response> {
  const stored = await (await caches.open(cacheName)).match(address);
  return stored ?? fetch(request);
}

self.addEventListener('install', (event) => { event.waitUntil(store()); });
self.addEventListener('activate', (event) => { event.waitUntil(dropOthers()); });
self.addEventListener('fetch', (event) => {
  const address = storedAddress(event.request);
  if (address !== null) event.respondWith(answer(address, event.request));
});


export {};
