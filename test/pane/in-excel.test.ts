import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { auditWorkbook, writeAudit } from '../../src/app/audit';
import { XlsxHost } from '../../src/hosts/xlsx';
import type { Report } from '../../src/domain/findings';
import { formatCellRef } from '../../src/domain/values';
import type { WorkbookSnapshot } from '../../src/workbook';
import { loadedPack } from '../support/packs';
import { axeViolations } from '../support/pane/axe';
import { press, startExcel, waitForAct, workbookIn } from '../support/pane/pane-in-excel';
import type { ExcelPages, PaneSetup } from '../support/pane/pane-in-excel';
import { plainWorkbook } from '../support/plain-snapshot';
import type { PlainSheet } from '../support/plain-snapshot';

const root = path.resolve(__dirname, '../..');
const books = {
  'kelas-contoh': path.join(root, 'samples/kelas-contoh.xlsx'),
  'kelas-30': path.join(root, 'test/fixtures/workbooks/kelas-30.xlsx'),
  'kelas-48-berantakan': path.join(root, 'test/fixtures/workbooks/kelas-48-berantakan.xlsx'),
};
type Book = keyof typeof books;

/** What the command line finds and writes for the same file. */
interface Reference {
  readonly before: WorkbookSnapshot;
  readonly report: Report;
  readonly after: WorkbookSnapshot;
}

async function referenceOf(book: Book, language: 'id' | 'en'): Promise<Reference> {
  const host = new XlsxHost(readFileSync(books[book]));
  const before = await host.read();
  const audit = await auditWorkbook(host, {
    pack: await loadedPack('rules/kap-itil-v4'), input: { file: `${book}.xlsx`, sha256: '' }, asOf: null, language, everyOutcome: false, tool: { name: 'cermat', version: '0' },
  });
  await writeAudit(host, audit);
  return { before, report: audit.report, after: await host.read() };
}

let excel: ExcelPages;
beforeAll(async () => { excel = await startExcel(); }, 180_000);
afterAll(async () => { await excel?.close(); });

async function openBook(before: WorkbookSnapshot, setup?: PaneSetup): Promise<Page> {
  const page = await excel.open(before, setup);
  await waitForAct(page, 'check');
  return page;
}

/** Every finding that the pane shows: message and cells, all pages asked for. */
async function shownFindings(page: Page): Promise<readonly string[]> {
  const more = page.locator('.finding-group .more, .finding-controls ~ div ~ .more, .section .more').first();
  while (await more.count() > 0) {
    const shown = await page.locator('.finding').count();
    await more.click();
    await page.waitForFunction((before) => document.querySelectorAll('.finding').length !== before, shown);
  }
  return page.locator('.finding').evaluateAll((cards) => cards.map((card) => {
    const cells = [...card.querySelectorAll(':scope > .finding-head .cell-chip')].map((chip) => chip.lastChild?.textContent ?? '');
    return `${card.querySelector('.finding-message')?.textContent ?? ''} | ${cells.join(' ')}`;
  }));
}

function openFindings({ findings }: Report): readonly string[] {
  return findings
    .filter(({ outcome }) => outcome === 'fail' || outcome === 'undetermined' || outcome === 'error')
    .map(({ message, cells }) => `${message} | ${cells.slice(0, 3).map(formatCellRef).join(' ')}`);
}

/** Sheets by name, without what tells which program wrote when from which file (Jejak); marks in an order of their own. */
function comparable(snapshot: WorkbookSnapshot): Readonly<Record<string, PlainSheet>> {
  return Object.fromEntries(plainWorkbook(snapshot).sheets.filter(({ marker }) => marker !== 'trace').map((sheet) => [sheet.name, {
    ...sheet, notes: inOrder(sheet.notes), merges: inOrder(sheet.merges),
    highlights: inOrder(sheet.highlights.map(({ key, ranges }) => ({ key, ranges: inOrder(ranges) }))),
  }]));
}

function inOrder<T>(marks: readonly T[]): readonly T[] {
  const texts = new Map(marks.map((mark) => [mark, JSON.stringify(Object.entries(mark as object).sort(([one], [other]) => (one < other ? -1 : 1)))]));
  return [...marks].sort((one, other) => ((texts.get(one) ?? '') < (texts.get(other) ?? '') ? -1 : 1));
}

describe.each<[Book, 'id' | 'en']>([['kelas-contoh', 'id'], ['kelas-30', 'en'], ['kelas-48-berantakan', 'id']])('%s in Excel (%s)', (book, language) => {
  test('the pane finds what the command line finds, writes what it writes, and takes it all back', async () => {
    const { before, report, after } = await referenceOf(book, language);
    const page = await openBook(before, { displayLanguage: language === 'en' ? 'en-US' : 'id-ID' });
    await press(page, 'check');
    await waitForAct(page, 'write');
    expect([...await shownFindings(page)].sort()).toEqual([...openFindings(report)].sort());

    await press(page, 'write');
    await press(page, 'write-now');
    await waitForAct(page, 'undo');
    expect(comparable(await workbookIn(page))).toEqual(comparable(after));

    await press(page, 'undo');
    await waitForAct(page, 'write');
    expect(plainWorkbook(await workbookIn(page))).toEqual(plainWorkbook(before));

    await press(page, 'write');
    await press(page, 'write-now');
    await waitForAct(page, 'undo');
    await page.locator('.options-opener').click();
    await page.locator('.options-panel .link-button').click();
    await press(page, 'clear');
    await waitForAct(page, 'check');
    expect(plainWorkbook(await workbookIn(page))).toEqual(plainWorkbook(before));
    await page.context().close();
  }, 180_000);
});

test('a finding takes the user to its cell, "Mengapa?" shows what it stands on, and axe finds nothing wrong', async () => {
  const { before } = await referenceOf('kelas-contoh', 'id');
  const page = await excel.open(before, { isToCheck: true });
  await waitForAct(page, 'write');
  const chip = page.locator('.finding .cell-chip').first();
  const address = (await chip.evaluate((button) => button.lastChild?.textContent)) ?? '';
  await chip.click();
  await page.waitForFunction(async (wanted) => (await window.standIn.selection()).replaceAll('$', '') === wanted, address);
  await page.locator('.why-button').first().click();
  await page.locator('.finding-why [id] >> nth=0').waitFor();
  expect(await axeViolations(page)).toEqual([]);
  await page.context().close();
}, 120_000);

test('while a cell is being typed in, the pane says that Excel waits, and what ends that', async () => {
  const { before } = await referenceOf('kelas-contoh', 'id');
  const page = await excel.open(before);
  await waitForAct(page, 'check');
  await page.evaluate(() => window.standIn.editCell(true));
  await press(page, 'check');
  await page.locator('.action-progress', { hasText: 'tekan Enter' }).waitFor();
  await page.evaluate(() => window.standIn.editCell(false));
  const retry = page.locator('.problem-place fluent-button');
  await page.locator('.step-button[data-act=write]').or(retry).first().waitFor();
  if (await retry.count() > 0) await retry.click();
  await waitForAct(page, 'write');
  await page.context().close();
}, 120_000);

/** Press the action bar's button; true when the next step came, false when a problem was told instead. */
async function succeeds(page: Page, act: string, next: string): Promise<boolean> {
  await press(page, act);
  const problem = page.locator('.problem-place [data-code]');
  await page.locator(`fluent-button.step-button[data-act="${next}"]`).or(problem).first().waitFor({ timeout: 60_000 });
  return await problem.count() === 0;
}

/** From the first look to the written results, as far as it goes. */
async function wholeWay(page: Page): Promise<boolean> {
  if (!(await succeeds(page, 'check', 'write'))) return false;
  await press(page, 'write');
  return succeeds(page, 'write-now', 'undo');
}

describe('an error at any request of an audit', () => {
  let reference: Reference;
  let requests = 0;

  beforeAll(async () => {
    reference = await referenceOf('kelas-contoh', 'id');
    const page = await openBook(reference.before);
    expect(await wholeWay(page)).toBe(true);
    requests = (await page.evaluate(() => window.standIn.log())).length;
    await page.context().close();
  }, 120_000);

  test.each(['before', 'halfway', 'after'] as const)('%s it is carried out: the pane says what happened, the workbook is as before or wholly written', async (when) => {
    expect(requests).toBeGreaterThanOrEqual(5);
    const ends: string[] = [];
    for (let request = 1; request <= requests; request += 1) {
      ends.push(await endOf(request, when));
    }
    // The faults were real: at least one kept the results from being written.
    expect(ends).toContain('as before');
    expect(ends.filter((end) => end !== 'as before' && end !== 'written')).toEqual([]);
  }, 400_000);

  /** How it ends when this request fails, in the words of the promise. */
  async function endOf(request: number, when: 'before' | 'halfway' | 'after'): Promise<string> {
    const page = await excel.open(reference.before, { fault: { request, code: 'GeneralException', when } });
    const problem = page.locator('.problem-place [data-code]');
    await page.locator('fluent-button.step-button[data-act="check"]').or(problem).first().waitFor();
    const isDone = await problem.count() === 0 && await wholeWay(page);
    const told = await problem.count() > 0 ? (await problem.innerText()).trim() : '';
    const now = await workbookIn(page);
    await page.context().close();
    if (isDone) return isEqual(comparable(now), comparable(reference.after)) ? 'written' : `request ${request}: done, and yet not written`;
    if (told.length < 20) return `request ${request}: nothing was said`;
    return isEqual(plainWorkbook(now), plainWorkbook(reference.before)) ? 'as before' : `request ${request}: neither as before nor written`;
  }
});

function isEqual(one: unknown, other: unknown): boolean {
  try {
    expect(one).toEqual(other);
    return true;
  } catch {
    return false;
  }
}
