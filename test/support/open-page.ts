import { readFileSync } from 'node:fs';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { serve } from '../../.config/serve';
import { launchBrowser } from './browser';
import { buildPage } from './built-page';

/** The built page on a server of this machine, and a browser to look at it with. */
export interface PageStage {
  readonly address: string;
  /** A page in a profile of its own, with nothing remembered. */
  open(options?: BrowserContextOptions): Promise<OpenedPage>;
  close(): Promise<void>;
}

export interface OpenedPage {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Every address that was asked for, by the page and its workers. */
  readonly requests: readonly string[];
  /** Errors of scripts, and whatever the browser complains about, refused by the policy included. */
  readonly complaints: readonly string[];
}

export async function setStage(): Promise<PageStage> {
  const folder = await buildPage();
  const [server, browser] = await Promise.all([serve(folder, 4400 + (process.pid % 1000)), launchBrowser()]);
  return {
    address: server.address,
    open: (options) => openPage(browser, server.address, options),
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}

async function openPage(browser: Browser, address: string, options: BrowserContextOptions = {}): Promise<OpenedPage> {
  const context = await browser.newContext({ locale: 'id-ID', viewport: { width: 1280, height: 800 }, acceptDownloads: true, ...options });
  const [requests, complaints]: [string[], string[]] = [[], []];
  context.on('request', (request) => requests.push(request.url()));
  const page = await context.newPage();
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => { if (message.type() === 'error') complaints.push(message.text()); });
  await page.goto(address);
  await page.locator('#open-sample').waitFor();
  return { page, context, requests, complaints };
}

/** Drop files onto the page, as somebody does with the mouse. */
export async function dropFiles(page: Page, files: readonly { readonly name: string; readonly bytes: Uint8Array }[]): Promise<void> {
  const plain = files.map(({ name, bytes }) => ({ name, base64: Buffer.from(bytes).toString('base64') }));
  await page.evaluate((dropped) => {
    const carried = new DataTransfer();
    for (const { name, base64 } of dropped) {
      carried.items.add(new File([Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))], name));
    }
    for (const type of ['dragenter', 'dragover', 'drop']) {
      document.body.dispatchEvent(new DragEvent(type, { dataTransfer: carried, bubbles: true, cancelable: true }));
    }
  }, plain);
}

/** Press a button and take the file that it gives. */
export async function downloadBy(page: Page, selector: string): Promise<{ readonly name: string; readonly bytes: Uint8Array; readonly path: string }> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.locator(selector).click()]);
  const path = await download.path();
  return { name: download.suggestedFilename(), bytes: new Uint8Array(readFileSync(path)), path };
}

/** The button of the pane's action bar that comes next. */
export async function press(page: Page, act: string): Promise<void> {
  await page.locator(`[data-act='${act}']`).click();
}

/** Wait until the pane offers a next step. */
export async function waitForAct(page: Page, act: string): Promise<void> {
  await page.locator(`.step-button[data-act='${act}']`).waitFor();
}
