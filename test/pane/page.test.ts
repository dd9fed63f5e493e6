import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { XlsxHost } from '../../src/hosts/xlsx';
import { run, temporaryFolder } from '../support/command-line';
import { downloadBy, dropFiles, press, setStage, waitForAct } from '../support/open-page';
import type { PageStage } from '../support/open-page';
import { axeViolations } from '../support/pane/axe';
import { plainWorkbook } from '../support/plain-snapshot';

const root = path.resolve(__dirname, '../..');
const samplePath = path.join(root, 'samples/kelas-contoh.xlsx');
const files = temporaryFolder();

let stage: PageStage;
beforeAll(async () => { stage = await setStage(); }, 240_000);
afterAll(async () => { await stage?.close(); });

function bytesOf(file: string): Uint8Array {
  return new Uint8Array(readFileSync(path.join(root, file)));
}

/** What the command line finds in a file, without what differs from file to file. */
async function findingsOf(file: string): Promise<unknown> {
  const { printed } = await run('audit', file, '--json', '-');
  const { findings, participants } = JSON.parse(printed) as { findings: unknown; participants: unknown };
  return { findings, participants };
}

async function openSample(page: Page): Promise<void> {
  await page.locator('#open-sample').click();
  await waitForAct(page, 'check');
}

async function check(page: Page): Promise<void> {
  await press(page, 'check');
  await waitForAct(page, 'write');
}

async function write(page: Page): Promise<void> {
  await press(page, 'write');
  await press(page, 'write-now');
  await page.locator('[data-act=undo]').waitFor();
}

test('the sample in one click: checked, written, shown, saved, and the saved file holds what the command line finds', async () => {
  const { page, complaints } = await stage.open();
  await openSample(page);
  await check(page);
  await expect(page.locator('.pane-main').innerText()).resolves.toMatch(/19[\s\S]*memenuhi[\s\S]*6[\s\S]*tidak memenuhi[\s\S]*5[\s\S]*perlu diperiksa/);
  expect(await page.locator('.grid-cell.has-tone').count()).toBe(0);
  await write(page);
  await page.locator('.grid-cell.has-tone.tone-fail').first().waitFor();
  await expect(page.locator('.sheet-tab.is-own').allInnerTexts()).resolves.toEqual(['Ringkasan', 'Pelanggaran', 'Kelayakan', 'Nilai Akhir', 'Jejak']);
  await expect(page.locator('.top-file').innerText()).resolves.toContain('belum disimpan');

  const { name, bytes } = await downloadBy(page, '#save-file');
  expect(name).toBe('kelas-contoh (Cermat).xlsx');
  await page.locator('.top-file .tag').waitFor({ state: 'detached' });
  writeFileSync(files.at('hasil.xlsx'), bytes);
  expect(await findingsOf(files.at('hasil.xlsx'))).toEqual(await findingsOf(samplePath));
  expect(complaints).toEqual([]);
});

test('what was written can be taken back: the saved workbook reads as the one that was opened', async () => {
  const { page } = await stage.open();
  await openSample(page);
  await check(page);
  await write(page);
  await press(page, 'undo');
  await page.locator('.sheet-tab.is-own').first().waitFor({ state: 'detached' });
  await page.locator('.grid-cell.has-tone').first().waitFor({ state: 'detached' });
  const { bytes } = await downloadBy(page, '#save-file');
  expect(plainWorkbook(await new XlsxHost(bytes).read())).toEqual(plainWorkbook(await new XlsxHost(bytesOf('samples/kelas-contoh.xlsx')).read()));
});

test('a dropped file is opened; its findings are those of the command line', async () => {
  const { page } = await stage.open();
  await dropFiles(page, [{ name: 'kelas-48.xlsx', bytes: bytesOf('test/fixtures/workbooks/kelas-48-berantakan.xlsx') }]);
  await waitForAct(page, 'check');
  await expect(page.locator('.top-file').innerText()).resolves.toBe('kelas-48.xlsx');
  await check(page);
  await write(page);
  const { bytes } = await downloadBy(page, '#save-file');
  writeFileSync(files.at('kelas-48.xlsx'), bytes);
  expect(await findingsOf(files.at('kelas-48.xlsx'))).toEqual(await findingsOf(path.join(root, 'test/fixtures/workbooks/kelas-48-berantakan.xlsx')));
});

test('a cell chip takes the user to its cell, and its note is there to be read', async () => {
  const { page } = await stage.open();
  await openSample(page);
  await check(page);
  await write(page);
  const chip = page.locator('.finding .cell-chip').first();
  const address = (await chip.innerText()).replace(/^\D*? ?(?=Peserta!)/, '');
  await chip.click();
  const cell = page.locator('.grid-cell.is-revealed.is-active');
  await cell.waitFor();
  await expect(page.locator('.cell-address').innerText()).resolves.toBe(address.split('!')[1]);
  await expect(page.locator('.sheet-tab[aria-selected=true]').innerText()).resolves.toBe(address.split('!')[0]);
});

test('the sheet is read by keyboard: arrow keys move, a note is part of its cell and stands beside it', async () => {
  const { page } = await stage.open();
  await openSample(page);
  await check(page);
  await write(page);
  await page.locator('.grid-cell.has-note').first().waitFor();
  await page.locator('.grid').focus();
  const noted = await page.locator('.grid-cell.has-note').first().getAttribute('id');
  const [, row = '0', column = '0'] = /^cell-(\d+)-(\d+)$/.exec(noted ?? '') ?? [];
  await page.keyboard.press('Control+Home');
  for (let step = 0; step < Number(row); step += 1) await page.keyboard.press('ArrowDown');
  for (let step = 0; step < Number(column); step += 1) await page.keyboard.press('ArrowRight');
  await expect(page.locator('.grid').getAttribute('aria-activedescendant')).resolves.toBe(noted);
  await expect(page.locator(`#${noted}`).textContent()).resolves.toContain('Catatan: ');
  await page.locator('.note-card').waitFor();
  await page.keyboard.press('Escape');
  await page.locator('.note-card').waitFor({ state: 'detached' });
  await page.keyboard.press('Control+End');
  await page.locator('.grid-number', { hasText: /^31$/ }).waitFor();
  await page.locator('.sheet-tab[aria-selected=true]').focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('.sheet-tab[aria-selected=true]').innerText()).resolves.toBe('Jadwal');
});

test.each([
  ['terpotong.xlsx', bytesOf('samples/kelas-contoh.xlsx').subarray(0, 9000), 'terpotong'],
  ['kosong.xlsx', new Uint8Array(0), 'kosong (0 byte)'],
  ['daftar.csv', new TextEncoder().encode('NIP,Nama\n1,Farah'), 'bukan buku kerja'],
])('%s is refused with its reason', async (name, bytes, words) => {
  const { page } = await stage.open();
  await dropFiles(page, [{ name, bytes }]);
  const refusal = page.locator('[role=alert] .refusal');
  await refusal.waitFor();
  const text = await refusal.innerText();
  expect(text).toContain(`${name} tidak dapat dibuka`);
  expect(text).toContain(words);
  await openSample(page);
  await refusal.waitFor({ state: 'detached' });
});

test('a file that is refused leaves the open one as it is', async () => {
  const { page } = await stage.open();
  await openSample(page);
  await dropFiles(page, [{ name: 'rusak.xlsx', bytes: new Uint8Array([1, 2, 3]) }]);
  await page.locator('.refusal').waitFor();
  await expect(page.locator('.top-file').innerText()).resolves.toBe('kelas-contoh.xlsx');
  await check(page);
});

test('several files at once are refused', async () => {
  const { page } = await stage.open();
  const bytes = bytesOf('samples/kelas-contoh.xlsx');
  await dropFiles(page, [{ name: 'a.xlsx', bytes }, { name: 'b.xlsx', bytes }]);
  await expect(page.locator('.refusal').innerText()).resolves.toContain('2 berkas');
});

test('results that are not saved are asked about before another file is opened', async () => {
  const { page } = await stage.open();
  await openSample(page);
  await check(page);
  await write(page);
  const other = { name: 'lain.xlsx', bytes: bytesOf('test/fixtures/workbooks/kelas-30.xlsx') };
  const dialog = page.locator('dialog.ask[open]');

  await dropFiles(page, [other]);
  await dialog.waitFor();
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  await expect(page.locator('.top-file').innerText()).resolves.toContain('kelas-contoh.xlsx');

  await dropFiles(page, [other]);
  const { name } = await downloadBy(page, '#ask-save');
  expect(name).toBe('kelas-contoh (Cermat).xlsx');
  await page.locator('.top-file', { hasText: 'lain.xlsx' }).waitFor();
  await waitForAct(page, 'check');
  await expect(page.locator('.top-file').innerText()).resolves.toBe('lain.xlsx');
  expect(await page.locator('.sheet-tab.is-own').count()).toBe(0);
});

test('the browser asks before unsaved results are left, and only then', async () => {
  const { page } = await stage.open();
  await openSample(page);
  const asked: string[] = [];
  page.on('dialog', (dialog) => {
    asked.push(dialog.type());
    void dialog.accept();
  });
  await page.reload();
  expect(asked).toEqual([]);
  await openSample(page);
  await check(page);
  await write(page);
  await page.reload();
  expect(asked).toEqual(['beforeunload']);
});

test('a new workbook has the standard sheets, and nothing to lose yet', async () => {
  const { page } = await stage.open();
  await page.locator('#open-new').click();
  await page.locator('.sheet-tab', { hasText: 'Mentoring' }).waitFor();
  await waitForAct(page, 'check');
  await expect(page.locator('.top-file').innerText()).resolves.toBe('Kelas baru.xlsx');
  const { name, bytes } = await downloadBy(page, '#save-file');
  expect(name).toBe('Kelas baru (Cermat).xlsx');
  const made = await run('new', files.at('baru.xlsx'));
  expect(made.code).toBe(0);
  expect(plainWorkbook(await new XlsxHost(bytes).read())).toEqual(plainWorkbook(await new XlsxHost(new Uint8Array(readFileSync(files.at('baru.xlsx')))).read()));
});

test('once loaded the page needs no network: reloaded, opened, checked and saved without one', async () => {
  const { page, context, complaints } = await stage.open();
  await page.evaluate(async () => {
    const { active } = await navigator.serviceWorker.ready;
    if (active?.state !== 'activated') await new Promise((resolve) => { active?.addEventListener('statechange', resolve); });
  });
  await context.setOffline(true);
  await page.reload();
  await openSample(page);
  await check(page);
  await write(page);
  expect((await downloadBy(page, '#save-file')).bytes.length).toBeGreaterThan(10_000);
  await page.goto(`${stage.address}web.html`);
  await page.locator('#open-sample').waitFor();
  expect(complaints).toEqual([]);
});

test('nothing leaves the machine: every request goes to the page\'s own server, none carries data', async () => {
  const { page, context, requests } = await stage.open();
  const sent: string[] = [];
  context.on('request', (request) => { if (request.method() !== 'GET' || request.postData() !== null) sent.push(request.url()); });
  await openSample(page);
  await check(page);
  await write(page);
  await downloadBy(page, '#save-file');
  expect(requests.filter((url) => !url.startsWith(stage.address) && !url.startsWith(`blob:${stage.address}`))).toEqual([]);
  expect(sent).toEqual([]);
  const refused = await page.evaluate(() => fetch('https://example.org/').then(() => 'sent', () => 'refused'));
  expect(refused).toBe('refused');
});

describe.each([['light', 'id'], ['dark', 'en']] as const)('in %s, in %s', (colorScheme, language) => {
  test('axe finds nothing wrong, from the first look to the written workbook', async () => {
    const { page } = await stage.open({ colorScheme, locale: language === 'id' ? 'id-ID' : 'en-GB' });
    expect(await axeViolations(page)).toEqual([]);
    await openSample(page);
    await page.locator('.grid-cell').first().waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await check(page);
    await write(page);
    await page.locator('.grid-cell.has-note').first().click();
    await page.locator('.note-card').waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await expect(page.evaluate(() => document.documentElement.lang)).resolves.toBe(language);
    await dropFiles(page, [{ name: 'lain.xlsx', bytes: bytesOf('samples/kelas-contoh.xlsx') }]);
    await page.locator('dialog.ask[open]').waitFor();
    expect(await axeViolations(page)).toEqual([]);
  });
});

test.each([320, 640])('at %i pixels nothing is cut off; pane and sheets are one tab apart', async (width) => {
  const { page } = await stage.open({ viewport: { width, height: 640 } });
  const isWider = (): Promise<boolean> => page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
  expect(await isWider()).toBe(false);
  await openSample(page);
  expect([await isWider(), await page.locator('.preview').isVisible(), await page.locator('.pane').isVisible()]).toEqual([false, false, true]);
  await page.locator('.view-switch input[value=sheet]').check({ force: true });
  await page.locator('.grid-cell').first().waitFor();
  expect([await isWider(), await page.locator('.preview').isVisible(), await page.locator('.pane').isVisible()]).toEqual([false, true, false]);
  expect(await axeViolations(page)).toEqual([]);
  await page.locator('.view-switch input[value=pane]').check({ force: true });
  await check(page);
  await page.locator('.finding .cell-chip, .cell-chip').first().click();
  await page.locator('.grid-cell.is-revealed').waitFor();
});
