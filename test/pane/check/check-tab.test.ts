import type { Page } from 'playwright-core';
import type { ReportJson } from '../../../src/app/report-schema';
import { axeViolations } from '../../support/pane/axe';
import { inGallery } from '../../support/pane/gallery-tests';
import { largeRoster } from '../../support/pane/large-roster';
import { settled } from '../../support/pane/open-pane';
import type { PaneView } from '../../support/pane/open-pane';
import { auditReport, fileHost } from '../../support/workbench';

const openView = inGallery({ large: largeRoster(60) });
let page: Page;
let report: ReportJson;

beforeAll(async () => {
  report = await auditReport(fileHost('samples/kelas-contoh.xlsx'));
});

const open = async (view: PaneView = {}): Promise<void> => {
  page = await openView({ book: 'class', isToCheck: true, height: 900, ...view });
  page.setDefaultTimeout(5000);
  if (view.isToCheck !== false) await page.waitForSelector('#panel-check .finding');
};
const findings = (): Promise<readonly string[]> => page.locator('#panel-check .finding h4 > span:last-child').allInnerTexts();
const count = (): Promise<string> => page.locator('#panel-check [role=status].section-count').innerText();
const focused = (): Promise<string> => page.evaluate(() => document.activeElement?.className ?? '');

test('numbers first, then the shortest list, then every finding with cell, clause and next step', async () => {
  await open();
  expect(await page.locator('.numbers dd').allInnerTexts()).toEqual(['19', '6', '5']);
  const graded = (status: string): number => report.participants.filter(({ grade }) => grade?.status === status).length;
  expect((await page.locator('.fact-parts').first().innerText()).split('\n')).toEqual([
    `${graded('lulus')} lulus`, `${graded('tidak-lulus')} tidak lulus`, `${graded('belum-lengkap')} belum lengkap`,
  ]);
  expect(await count()).toBe(`${report.findings.length} temuan`);
  const first = page.locator('#panel-check .finding').first();
  expect(await first.innerText()).toMatch(/Fajar Wijaya[\s\S]*Peserta!E6[\s\S]*Golongan Juru Tingkat I \(I\/d\)[\s\S]*Pastikan SK pangkat terakhir[\s\S]*KAP, Persyaratan Peserta, Administrasi 2/);
  await first.locator('.cell-chip').click();
  expect(await page.evaluate(() => window.gallery.revealed)).toEqual(['Peserta!E6']);
});

test('a search waits for a pause, says how many match, and can be cleared', async () => {
  await open();
  const box = page.locator('#panel-check input[type=search]');
  await box.pressSequentially('fajar E6');
  await page.waitForFunction(() => document.querySelector('#panel-check [role=status].section-count')?.textContent === '1 temuan cocok');
  expect(await findings()).toEqual(['Fajar Wijaya']);
  await box.fill('tidak mungkin ada');
  await page.waitForSelector('#panel-check .empty-state');
  expect(await page.locator('#panel-check .empty-state').innerText()).toContain('“tidak mungkin ada”');
  await page.locator('#panel-check .empty-state fluent-button').click();
  await page.waitForSelector('#panel-check .finding');
  expect(await box.inputValue()).toBe('');
  expect(await count()).toBe(`${report.findings.length} temuan`);
});

test('by severity, person or rule, with the arrow keys', async () => {
  await open();
  await page.focus('input[value=severity]');
  await page.keyboard.press('ArrowRight');
  await page.waitForFunction(() => document.querySelectorAll('.finding-group').length > 5);
  expect(await page.locator('input[value=person]').isChecked()).toBe(true);
  expect(await page.locator('.finding-group-head').first().innerText()).toMatch(/Fajar Wijaya[\s\S]*NIP \d{18} · Kelompok \d/);
  expect((await findings())[0]).toBe('Golongan minimum');
  await page.keyboard.press('ArrowRight');
  await page.waitForFunction(() => document.querySelector('.finding h4')?.textContent?.includes('Fajar Wijaya') === true);
  expect(await page.locator('.finding-group h3').allInnerTexts()).toContain('Golongan minimum');
});

test('the filter leaves the chosen severities', async () => {
  await open();
  await page.locator('.filter', { hasText: 'Disarankan' }).click();
  await page.waitForFunction((wanted) => document.querySelector('#panel-check [role=status].section-count')?.textContent === wanted,
    `${report.findings.filter(({ severity }) => severity === 'recommended').length} temuan cocok`);
  expect(await page.locator('.finding-group h3').count()).toBe(1);
  expect(await page.locator('.filter', { hasText: 'Disarankan' }).getAttribute('aria-pressed')).toBe('true');
});

test('"Mengapa?" shows condition, value, verdict in words, cell and clause; Escape closes it and gives the focus back', async () => {
  await open();
  const card = page.locator('#panel-check .finding').first();
  const button = card.locator('.why-button');
  await button.focus();
  await page.keyboard.press('Enter');
  await card.locator('.why > .conditions').waitFor();
  expect(await button.getAttribute('aria-expanded')).toBe('true');
  const condition = await card.locator('.condition.verdict-false').first().innerText();
  expect(condition).toMatch(/Golongan[\s\S]*Peserta!E6[\s\S]*Juru Tingkat I \(I\/d\)[\s\S]*tidak terpenuhi[\s\S]*≥ II\/a/);
  expect(await card.locator('.why').innerText()).toContain('baris 173');
  // The way for PPPK says nothing about a PNS: it is there for who wants to see it, behind what decided.
  expect(await card.locator('.why > .conditions').innerText()).not.toContain('pppk');
  const aside = card.locator('.why .aside');
  expect(await aside.locator('summary').innerText()).toBe('Tidak menentukan (2)');
  expect(await aside.locator('.conditions').isVisible()).toBe(false);
  expect(await aside.locator('.conditions').textContent()).toContain('= pppk');
  await page.keyboard.press('Tab');
  expect(await focused()).toBe('cell-chip');
  await page.keyboard.press('Escape');
  expect(await card.locator('.why').count()).toBe(0);
  expect(await focused()).toContain('why-button');
});

test('what is to be filled in leads to its cell, and a setting to its tab', async () => {
  await open();
  await page.locator('#panel-check .missing .cell-chip').first().click();
  expect(await page.evaluate(() => window.gallery.revealed)).toEqual(['Peserta!B23']);
  const shown = await page.locator('#panel-check .section:nth-of-type(2) .missing-item').count();
  const more = page.locator('#panel-check button', { hasText: /^Tampilkan \d+ lagi$/ }).first();
  const wanted = shown + Number(/\d+/.exec(await more.innerText())?.[0]);
  await more.click();
  await page.waitForFunction((items) => document.querySelectorAll('#panel-check .section:nth-of-type(2) .missing-item').length === items, wanted);
  expect(await page.evaluate(() => document.activeElement?.textContent)).toContain(await page.locator('.missing-item').nth(3).innerText().then((text) => text.split('\n')[0]));
  await page.locator('#panel-check .missing .link-button').first().click();
  expect(await page.evaluate(() => window.gallery.pane.state.tab.peek())).toBe('rules');
});

test('a long class comes a page at a time, and the keyboard goes on at what was added', async () => {
  await open({ book: 'large' });
  await page.waitForFunction(() => document.querySelectorAll('.finding').length > 0);
  const shown = await page.locator('.finding').count();
  expect(shown).toBeLessThanOrEqual(30);
  const more = page.locator('.finding-group .more').first();
  await more.focus();
  await page.keyboard.press('Enter');
  await page.waitForFunction((before) => document.querySelectorAll('.finding').length > before, shown);
  expect(await page.locator('.finding').count()).toBe(shown + 20);
  expect(await focused()).toContain('finding');
  await page.check('input[value=person]');
  await page.waitForFunction(() => document.querySelectorAll('.finding-group').length === 20);
  await page.locator('#panel-check .more', { hasText: 'orang lagi' }).click();
  await page.waitForFunction(() => document.querySelectorAll('.finding-group').length === 40);
});

test('what will be written is shown before it is; after writing it can be taken back', async () => {
  await open();
  await page.click('[data-act=write]');
  const panel = page.locator('.write-panel');
  await panel.waitFor();
  expect(await panel.innerText()).toMatch(/Ringkasan[\s\S]*lembar baru[\s\S]*\d+ sel diwarnai[\s\S]*\d+ catatan pada sel/);
  await page.keyboard.press('Escape');
  await panel.waitFor({ state: 'detached' });
  expect(await page.evaluate(() => window.gallery.pane.state.written.peek())).toBeNull();
  await page.click('[data-act=write]');
  await page.click('[data-act=write-now]');
  await settled(page);
  expect(await page.evaluate(() => window.gallery.pane.state.written.peek()?.text)).toContain('5 lembar');
  await page.click('[data-act=undo]');
  await settled(page);
  expect(await page.evaluate(() => window.gallery.pane.state.written.peek())).toBeNull();
  expect(await page.evaluate(() => window.gallery.pane.state.canUndo.peek())).toBe(false);
});

test('after an edit the result is marked, until it is checked again and says what changed', async () => {
  await open();
  await page.evaluate(() => window.gallery.edit('Peserta', 5, 4, 'Pengatur Muda (II/a)'));
  const note = page.locator('#panel-check .note-warning');
  await note.waitFor();
  expect(await note.innerText()).toContain('Belum termasuk perubahan terakhir');
  await note.locator('fluent-button').click();
  await note.waitFor({ state: 'detached' });
  await settled(page);
  expect(await page.locator('.numbers dd').allInnerTexts()).not.toEqual(['19', '6', '5']);
  expect(await page.locator('.fact-line', { hasText: 'Sejak pemeriksaan sebelumnya' }).innerText()).toContain('1 temuan selesai');
});

test('before a check the tab says what a check will do', async () => {
  await open({ isToCheck: false });
  await page.evaluate(() => { window.gallery.pane.state.tab.value = 'check'; });
  expect(await page.locator('#panel-check .empty-state').innerText()).toMatch(/Belum diperiksa[\s\S]*ITIL v\.4[\s\S]*Tidak ada yang ditulis/);
});

test('nothing found is a success only where everybody is eligible', async () => {
  await open();
  const show = (people: { eligible: number; ineligible: number; undetermined: number }): Promise<void> => page.evaluate((numbers) => {
    const { check } = window.gallery.pane.state;
    const before = check.peek();
    if (before !== null) check.value = { ...before, openTotal: 0, missingTotal: 0, people: numbers };
  }, people);
  await show({ eligible: 30, ineligible: 0, undetermined: 0 });
  expect(await page.locator('#panel-check .empty-state').innerText()).toContain('Semua 30 peserta memenuhi setiap syarat wajib');
  await show({ eligible: 0, ineligible: 0, undetermined: 0 });
  expect(await page.locator('#panel-check .empty-state').innerText()).not.toContain('memenuhi setiap syarat');
});

const looks: readonly PaneView[] = [
  { scheme: 'light', language: 'id', width: 320 }, { scheme: 'dark', language: 'en', width: 320 }, { scheme: 'light', language: 'en', width: 450 },
];
test.each(looks)('axe finds nothing and nothing scrolls sideways: %o', async (view) => {
  await open({ ...view, height: 2400 });
  await page.locator('.why-button').first().click();
  await page.locator('.conditions').first().waitFor();
  await page.click('[data-act=write]');
  await page.locator('.write-panel').waitFor();
  expect(await axeViolations(page)).toEqual([]);
  const wide = await page.evaluate(() => [...document.querySelectorAll<HTMLElement>('html, .pane-scroll, .tab-panel:not([hidden])')].filter((part) => part.scrollWidth > part.clientWidth).map((part) => part.className));
  expect(wide).toEqual([]);
});
