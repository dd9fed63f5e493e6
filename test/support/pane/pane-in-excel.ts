import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import sirv from 'sirv';
import type { Browser, Page } from 'playwright-core';
import type { WorkbookSnapshot } from '../../../src/workbook';
import { launchBrowser } from '../browser';
import { buildStandIn } from '../excel/browser/build';
import type { StandInPage } from '../excel/browser/shim';
import type { Fault } from '../excel/run/faults';
import { sketchOf } from '../excel/sketch-of';
import { snapshotOf } from '../snapshot';
import type { WorkbookSketch } from '../snapshot';

const BUILT = path.resolve(__dirname, '../../../dist/web');
const OFFICE_JS = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

/** How Excel and the pane are. */
export interface PaneSetup {
  readonly displayLanguage?: 'id-ID' | 'en-US';
  readonly apiLevel?: string;
  readonly width?: number;
  readonly height?: number;
  readonly scheme?: 'light' | 'dark';
  /** Opened by the ribbon's *Periksa*. */
  readonly isToCheck?: boolean;
  /** One request that goes wrong, counted from the first of all. */
  readonly fault?: Fault;
}

/** Everything of the built add-in, with Microsoft's client talking to a stand-in for Excel in a worker of its own. */
export interface ExcelPages {
  readonly browser: Browser;
  /** The built pane beside a workbook, when Excel has opened that. */
  open(workbook: WorkbookSnapshot, setup?: PaneSetup): Promise<Page>;
  /** The built pane while Excel has still to open a workbook; with `book`, it does so at once. For measuring. */
  openEmpty(measuring: Measuring): Promise<Page>;
  close(): Promise<void>;
}

/** How a pane is opened to be measured. */
export interface Measuring {
  /** Runs in the page before anything else. */
  readonly prepare?: () => void;
  /** The processor is slowed so many times. */
  readonly slowdown?: number;
  readonly book?: WorkbookSketch;
}

declare global {
  interface Window {
    standIn: StandInPage;
    standInSetup?: object;
  }
}

/** Serve the built add-in and start a browser. Any request to somewhere else fails the page that makes it. */
export async function startExcel(): Promise<ExcelPages> {
  const folder = mkdtempSync(path.join(tmpdir(), 'cermat-excel-'));
  await buildStandIn(folder);
  const office = readFileSync(path.join(folder, 'office.js'), 'utf8');
  const [files, standIn] = [sirv(BUILT, { dev: true }), sirv(folder, { dev: true })];
  const server = createServer((request, response) => {
    const isStandIn = request.url?.startsWith('/stand-in/') === true;
    if (isStandIn) request.url = request.url?.slice('/stand-in'.length) ?? '/';
    (isStandIn ? standIn : files)(request, response, () => { response.writeHead(404).end(); });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const browser = await launchBrowser();
  return {
    browser,
    open: async (workbook, setup = {}) => {
      const page = await newPage(browser, origin, office, setup);
      await goToPane(page, origin, setup);
      await loadBook(page, sketchOf(workbook), setup.fault);
      return page;
    },
    openEmpty: async ({ prepare, slowdown, book }) => {
      const page = await newPage(browser, origin, office, {});
      if (prepare !== undefined) await page.addInitScript(prepare);
      if (slowdown !== undefined) await (await page.context().newCDPSession(page)).send('Emulation.setCPUThrottlingRate', { rate: slowdown });
      await goToPane(page, origin, book === undefined ? {} : { book });
      return page;
    },
    close: async () => {
      await browser.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      rmSync(folder, { recursive: true });
    },
  };
}

async function newPage(browser: Browser, origin: string, office: string, setup: PaneSetup): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: setup.width ?? 350, height: setup.height ?? 760 }, colorScheme: setup.scheme ?? 'light', reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  page.on('pageerror', (error) => { throw error; });
  page.on('console', (message) => { if (message.type() === 'error' && /Content.Security.Policy/i.test(message.text())) throw new Error(message.text()); });
  await context.route((url) => url.origin !== origin, (route) => {
    if (route.request().url() === OFFICE_JS) return route.fulfill({ contentType: 'text/javascript', body: office });
    throw new Error(`a request left the machine: ${route.request().url()}`);
  });
  return page;
}

async function goToPane(page: Page, origin: string, setup: PaneSetup & { readonly book?: WorkbookSketch }): Promise<void> {
  const { displayLanguage = 'id-ID', apiLevel, book } = setup;
  const given = { displayLanguage, ...(apiLevel === undefined ? {} : { apiLevel }), ...(book === undefined ? {} : { book }) };
  await page.addInitScript((standInSetup) => { window.standInSetup = standInSetup; }, given);
  await page.goto(`${origin}/taskpane.html${setup.isToCheck === true ? '?do=check' : ''}`);
}

function loadBook(page: Page, book: WorkbookSketch, fault: Fault | undefined): Promise<void> {
  return page.evaluate((given) => {
    const loaded = window.standIn.load(given.book);
    // Asked at once: the pane sends its first request as soon as there is a workbook.
    if (given.fault !== undefined) void window.standIn.fail(given.fault);
    return loaded;
  }, { book, fault });
}

/** Wait until the action bar offers this. */
export async function waitForAct(page: Page, act: string, timeout = 60_000): Promise<void> {
  await page.locator(`fluent-button.step-button[data-act="${act}"]`).waitFor({ timeout });
}

/** Press what the action bar offers. */
export async function press(page: Page, act: string): Promise<void> {
  await page.locator(`fluent-button[data-act="${act}"]`).click();
}

/** The workbook as Excel has it now. */
export async function workbookIn(page: Page): Promise<WorkbookSnapshot> {
  // As one text: value by value a workbook takes far longer to leave the page.
  const text = await page.evaluate(async () => JSON.stringify(await window.standIn.snapshot()));
  return snapshotOf(JSON.parse(text) as WorkbookSketch);
}
