import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { buildStandIn } from '../../support/excel/browser/build';
import type { StandInPage, StandInSetup } from '../../support/excel/browser/shim';
import { launchBrowser } from '../../support/browser';

declare const standIn: StandInPage;

const BOOK = { sheets: [{ name: 'Peserta', rows: [['NIP', 'Nama'], ['198001152005012901', 'Farah Halim']] }] };
const POLICY = "default-src 'none'; script-src 'self'; worker-src 'self'";

let folder: string;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'stand-in-'));
  await buildStandIn(folder);
  browser = await launchBrowser();
}, 180_000);

afterAll(async () => {
  await browser.close();
  await rm(folder, { recursive: true });
});

/** A page with nothing on it but the stand-in, under the policy that the pane has. */
async function openPage(setup: StandInSetup): Promise<Page> {
  const opened = await browser.newPage();
  await opened.addInitScript((given) => { Object.assign(window, { standInSetup: given }); }, setup as never);
  await opened.route('https://pane.invalid/**', async (route) => {
    const { pathname } = new URL(route.request().url());
    const script = { '/office.js': 'office.js', '/stand-in/worker.js': 'worker.js' }[pathname];
    if (script === undefined) await route.fulfill({ contentType: 'text/html', headers: { 'Content-Security-Policy': POLICY }, body: '<script src="/office.js"></script>' });
    else await route.fulfill({ contentType: 'text/javascript', body: await readFile(join(folder, script)) });
  });
  await opened.goto('https://pane.invalid/');
  return opened;
}

beforeEach(async () => { page = await openPage({ book: BOOK }); });
afterEach(() => page.close());

/** Reads a cell as an add-in would. */
function readCell(address: string): Promise<unknown> {
  return page.evaluate((cell) => Office.onReady().then(() => Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Peserta').getRange(cell);
    range.load('values');
    await context.sync();
    return range.values[0]?.[0] as unknown;
  })), address);
}

test('the page talks to the Excel in the worker, under the policy of the pane', async () => {
  expect(await readCell('B2')).toBe('Farah Halim');
  expect(await page.evaluate(() => standIn.log())).toMatchObject([{ number: 1, error: null, hasChanged: false }]);
});

test('what the add-in writes stands in the workbook', async () => {
  await page.evaluate(() => Excel.run(async (context) => {
    context.workbook.worksheets.add('Ringkasan').getRange('A1').values = [['Lulus']];
    await context.sync();
  }));
  const { sheets } = await page.evaluate(() => standIn.snapshot());
  expect(sheets.map(({ name, rows }) => [name, rows])).toEqual([['Peserta', BOOK.sheets[0]?.rows], ['Ringkasan', [['Lulus']]]]);
});

test('faults are injected from the test', async () => {
  await page.evaluate(() => standIn.fail({ code: 'AccessDenied', times: 1 }));
  await expect(readCell('A1')).rejects.toThrow('You cannot perform the requested operation.');
  expect(await readCell('A1')).toBe('NIP');
});

test('the add-in hears of a co-author\'s edit', async () => {
  const heard = await page.evaluate(() => Excel.run(async (context) => {
    const event = new Promise<string>((resolve) => {
      context.workbook.worksheets.onChanged.add((change) => { resolve(`${change.source} ${change.address}`); return Promise.resolve(); });
    });
    await context.sync();
    await standIn.edit({ sheet: 'Peserta', address: 'B2', value: 'Farah Halimah', source: 'Remote' });
    return event;
  }));
  expect(heard).toBe('Remote B2');
  expect(await readCell('B2')).toBe('Farah Halimah');
});

test('Office tells of the API level that was set, and is ready when a workbook is loaded', async () => {
  const other = await openPage({ apiLevel: '1.8', displayLanguage: 'en-US' });
  const ready = other.evaluate(() => Office.onReady().then(({ host }) => host));
  await other.evaluate((book) => standIn.load(book, { apiLevel: '1.8' }), BOOK as never);
  expect(await ready).toBe('Excel');
  const known = await other.evaluate(() => [Office.context.displayLanguage, Office.context.requirements.isSetSupported('ExcelApi', '1.8'), Office.context.requirements.isSetSupported('ExcelApi', '1.9')]);
  expect(known).toEqual(['en-US', true, false]);
  await other.close();
});
