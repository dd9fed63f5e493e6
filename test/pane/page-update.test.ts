import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { serve } from '../../.config/serve';
import { launchBrowser } from '../support/browser';
import { buildPage } from '../support/built-page';

const home = mkdtempSync(path.join(tmpdir(), 'cermat-update-'));
let browser: Browser;
beforeAll(async () => {
  cpSync(await buildPage(), home, { recursive: true });
  browser = await launchBrowser();
}, 240_000);
afterAll(async () => {
  await browser?.close();
  rmSync(home, { recursive: true, force: true });
});

/** Change a file of the build as the next build would. */
function change(file: string, from: RegExp, to: string): void {
  const before = readFileSync(path.join(home, file), 'utf8');
  const after = before.replace(from, to);
  expect(after).not.toBe(before);
  writeFileSync(path.join(home, file), after);
}

const buildOf = (page: Page): Promise<string | null> => page.evaluate(() => document.querySelector('meta[name=build]')?.getAttribute('content') ?? null);

async function visited(page: Page, address: string): Promise<string | null> {
  await page.goto(address);
  return buildOf(page);
}

test('a page keeps its build while it is open; the next one is whole, and nothing of the old one stays', async () => {
  const { address, close } = await serve(home, 4700);
  const context = await browser.newContext();
  const first = await context.newPage();
  await first.goto(address);
  await first.evaluate(async () => { await navigator.serviceWorker.ready; });
  const [old] = await first.evaluate(() => caches.keys());

  change('web.html', /<head>/, '<head><meta name="build" content="next">');
  change('service-worker.js', /"version":"[0-9a-f]{16}"/, '"version":"0123456789abcdef"');
  await first.reload();
  expect(await buildOf(first)).toBeNull();
  await first.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    const fresh = (await registration.update() as ServiceWorkerRegistration | undefined) ?? registration;
    const worker = fresh.waiting ?? fresh.installing;
    if (worker !== null && worker.state !== 'installed') await new Promise((resolve) => { worker.addEventListener('statechange', resolve, { once: true }); });
  });
  await first.reload();
  expect(await buildOf(first)).toBeNull();

  await first.close();

  const second = await context.newPage();
  // The browser lets go of the last page of the old build in its own time.
  for (let visit = 0; visit < 50 && await visited(second, address) !== 'next'; visit += 1) await second.goto('about:blank');
  expect(await buildOf(second)).toBe('next');
  expect(await second.evaluate(() => caches.keys())).toEqual(['cermat-0123456789abcdef']);
  expect(old).not.toBe('cermat-0123456789abcdef');
  await context.close();
  await close();
});
