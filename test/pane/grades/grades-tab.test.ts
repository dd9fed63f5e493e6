import type { Page } from 'playwright-core';
import { axeViolations } from '../../support/pane/axe';
import { fitsAcross, inGallery } from '../../support/pane/gallery-tests';
import { largeGradedClass, largeRoster } from '../../support/pane/large-roster';
import { settled } from '../../support/pane/open-pane';
import type { PaneView } from '../../support/pane/open-pane';

const openView = inGallery({ large: largeGradedClass(1000), unmarked: largeRoster(3) });
let page: Page;

const open = async (view: PaneView = {}): Promise<void> => {
  page = await openView({ book: 'class', isToCheck: true, height: 900, ...view });
  page.setDefaultTimeout(5000);
  await showTab();
  if (view.isToCheck !== false) await page.waitForSelector('.grade-row');
};
const showTab = (): Promise<void> => page.evaluate(() => { window.gallery.pane.state.tab.value = 'grades'; });
const rows = (): Promise<readonly string[]> => page.locator('.grade-name').allInnerTexts();
const explain = async (name: string): Promise<void> => {
  await page.locator('.grade-name', { hasText: name }).click();
  await page.waitForSelector('.explanation-page');
};

test('numbers first, then everybody with grade, what is certain, and what is close', async () => {
  await open();
  expect(await page.locator('#panel-grades .numbers dd').allInnerTexts()).toEqual(['22', '1', '7']);
  expect(await page.locator('#panel-grades [role=status].section-count').innerText()).toBe('30 orang');
  expect(await page.locator('.grade-row').first().innerText()).toMatch(/Bagus Setiawan[\s\S]*85,49[\s\S]*Lulus · Baik[\s\S]*Kelompok 1 · NIP 198104122005011901/);
  expect(await page.locator('.grade-row', { hasText: 'Teguh Santoso' }).innerText()).toContain('0,40 di atas batas 65');
});

test('the bar is solid as far as the grade is certain, dashed as far as it is possible, with a line at the pass mark', async () => {
  await open();
  const bar = page.locator('.grade-row', { hasText: 'Kartika Sari' }).locator('.grade-bar');
  const drawn = (part: string, attribute: string): Promise<string | null> => bar.locator(part).getAttribute(attribute);
  expect([await drawn('.grade-bar-certain', 'width'), await drawn('.grade-bar-possible', 'x'), await drawn('.grade-bar-mark', 'x1')]).toEqual(['69.22%', '69.22%', '65%']);
  expect(parseFloat(await drawn('.grade-bar-possible', 'width') ?? '')).toBeCloseTo(14, 5);
  expect(await page.locator('.grade-row').first().locator('.grade-bar-possible').count()).toBe(0);
});

test('filters give exactly those, a search waits for a pause, and both can be cleared', async () => {
  await open();
  await page.locator('[data-filter=border]').click();
  await page.waitForFunction(() => document.querySelectorAll('.grade-row').length === 2);
  expect(await rows()).toEqual(['Teguh Santoso', 'Vino Ramadhan']);
  expect(await page.locator('[data-filter=border]').getAttribute('aria-pressed')).toBe('true');
  await page.locator('#panel-grades input[type=search]').fill('bagus');
  await page.waitForSelector('#panel-grades .empty-state');
  await page.locator('#panel-grades .empty-state fluent-button').click();
  await page.waitForFunction(() => document.querySelectorAll('.grade-row').length === 20);
  expect(await page.locator('#panel-grades input[type=search]').inputValue()).toBe('');
});

test('by keyboard into an explanation and back to the same person', async () => {
  await open();
  const name = page.locator('.grade-name', { hasText: 'Vino Ramadhan' });
  await name.focus();
  const top = await page.evaluate(() => document.querySelector('.pane-scroll')?.scrollTop);
  await page.keyboard.press('Enter');
  await page.waitForSelector('.explanation-page');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Vino Ramadhan');
  expect(await page.locator('.grade-row').first().isVisible()).toBe(false);
  await page.keyboard.press('Escape');
  await page.waitForSelector('.explanation', { state: 'detached' });
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Vino Ramadhan');
  expect(await page.evaluate(() => document.querySelector('.pane-scroll')?.scrollTop)).toBe(top);
});

test('an explanation shows each step with working, cells, basis, decided marks and assumptions', async () => {
  await open();
  await explain('Vino Ramadhan');
  const text = await page.locator('.explanation-page').innerText();
  expect(text).toMatch(/Lulus: nilai akhir 65,10 mencapai nilai lulus 65[\s\S]*40% × 75,75 \+ 60% × 58 = 65,1[\s\S]*76,2 → 76[\s\S]*Remedial[\s\S]*semula 55, nilai baru 70/);
  expect(await page.locator('.basis li').count()).toBeGreaterThan(5);
  expect(await page.locator('.step sup').first().getAttribute('title')).toBe(await page.locator('.basis li').first().innerText());
  expect(await page.locator('.explanation-page .tag-assumed').count()).toBeGreaterThan(0);
  await page.locator('.step .cell-chip', { hasText: 'Kehadiran!D21' }).click();
  expect(await page.evaluate(() => window.gallery.revealed)).toEqual(['Kehadiran!D21']);
  await page.locator('.explanation-page .assumptions .link-button').first().click();
  expect(await page.evaluate(() => window.gallery.pane.state.tab.peek())).toBe('rules');
});

test('what is missing leads to its cell', async () => {
  await open();
  await page.locator('#panel-grades input[type=search]').fill('wulan');
  await page.waitForFunction(() => document.querySelectorAll('.grade-row').length === 1);
  await explain('Wulan Safitri');
  await page.locator('.steps-section', { hasText: 'Yang belum ada' }).locator('.cell-chip').click();
  expect(await page.evaluate(() => window.gallery.revealed)).toEqual(['Peserta!B22']);
});

test('printing gives one sheet with the explanation and nothing of the pane around it, whatever the theme', async () => {
  await open({ scheme: 'dark' });
  await explain('Vino Ramadhan');
  await page.locator('.explanation-bar fluent-button').click();
  expect(await page.evaluate(() => window.gallery.printed)).toBe(1);
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(/\/Type \/Pages[^>]*\/Count (\d+)|\/Count (\d+)/.exec(pdf)?.slice(1).find(Boolean)).toBe('1');
  await page.emulateMedia({ media: 'print' });
  const isShown = (part: string): Promise<boolean> => page.locator(part).first().isVisible();
  expect([await isShown('.explanation-page'), await isShown('.head'), await isShown('.tab-row'), await isShown('.action-bar'), await isShown('.explanation-bar')]).toEqual([true, false, false, false, false]);
  expect(await page.evaluate(() => getComputedStyle(document.querySelector('.explanation-page') ?? document.body).color)).toBe('rgb(31, 35, 40)');
});

test('who would change, under what, and what changes nobody', async () => {
  await open();
  const first = page.locator('.alternative').first();
  expect(await first.locator('summary').innerText()).toMatch(/10:90 alih-alih 30:70[\s\S]*2 orang/);
  expect(await first.locator('li').first().isVisible()).toBe(false);
  await first.locator('summary').focus();
  await page.keyboard.press('Enter');
  expect(await first.locator('ul').innerText()).toMatch(/Teguh Santoso[\s\S]*65,40 lulus · Cukup → 62,70 tidak lulus · Kurang/);
  expect(await page.locator('.alternatives-quiet').innerText()).toContain('Pembulatan NPR: 2 alih-alih 0');
  await first.locator('.link-button').first().click();
  await page.waitForSelector('.explanation-page');
  expect(await page.locator('.explanation-page h2').innerText()).toBe('Teguh Santoso');
});

test('a class of 1,000 comes a page at a time, and the keyboard goes on at what was added', async () => {
  await open({ book: 'large' });
  expect(await page.locator('.grade-row').count()).toBe(20);
  const more = page.locator('#panel-grades .more');
  await more.focus();
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.querySelectorAll('.grade-row').length === 40);
  expect(await page.evaluate(() => [...document.querySelectorAll('.grade-row')].findIndex((one) => one === document.activeElement))).toBe(20);
});

test('a workbook without any marks leads to the sheets that are read', async () => {
  page = await openView({ book: 'unmarked', isToCheck: true });
  await showTab();
  const empty = page.locator('#panel-grades .empty-state');
  expect(await empty.innerText()).toContain('Belum ada kehadiran atau nilai yang terbaca');
  await empty.locator('fluent-button').click();
  expect(await page.evaluate(() => window.gallery.pane.state.tab.peek())).toBe('data');
});

test('after an edit list and explanation follow the next check', async () => {
  await open();
  await explain('Bagus Setiawan');
  await page.evaluate(() => window.gallery.edit('Nilai Aktivitas', 1, 2, 22));
  const note = page.locator('#panel-grades .note-warning');
  await note.waitFor();
  await page.evaluate(() => window.gallery.pane.workbench.refresh([]));
  await note.locator('fluent-button').click();
  await note.waitFor({ state: 'detached' });
  await settled(page);
  await showTab();
  await page.waitForFunction(() => document.querySelector('.explanation-page .step-value')?.textContent !== '85,49');
  await page.locator('.explanation-back').click();
  expect(await page.locator('.grade-row').first().locator('.grade-value').innerText()).not.toBe('85,49');
});

test('explanations of those in the list are shown as what would be written, written, and undone', async () => {
  await open();
  const [ask, panel] = [page.locator('[data-act=ask-explanations]'), page.locator('#panel-grades .write-panel')];
  expect(await ask.innerText()).toBe('Tulis penjelasan 30 orang');
  await page.locator('[data-filter=border]').click();
  await page.waitForFunction(() => document.querySelectorAll('.grade-row').length === 2);
  await ask.click();
  await panel.waitFor();
  expect(await panel.innerText()).toMatch(/2 halaman penjelasan[\s\S]*Nilai Akhir[\s\S]*Penjelasan Nilai[\s\S]*lembar baru[\s\S]*dapat diurungkan/);
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('explanations-title');
  expect(await axeViolations(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await panel.waitFor({ state: 'detached' });
  await ask.click();
  await page.locator('[data-act=write-explanations]').click();
  await page.waitForFunction(() => window.gallery.pane.state.written.peek() !== null);
  expect(await page.locator('.action-hint').innerText()).toContain('2 halaman penjelasan di lembar Penjelasan Nilai');
  expect(await panel.count()).toBe(0);
  await page.evaluate(() => window.gallery.pane.workbench.undo());
  expect(await page.evaluate(async () => (await window.gallery.pane.workbench.read()).ok)).toBe(true);
});

test('what would be written is forgotten with another question', async () => {
  await open();
  await page.locator('[data-act=ask-explanations]').click();
  await page.waitForSelector('#panel-grades .write-panel');
  await page.locator('[data-filter=passed]').click();
  await page.waitForSelector('#panel-grades .write-panel', { state: 'detached' });
  expect(await page.locator('[data-act=ask-explanations]').innerText()).toBe('Tulis penjelasan 22 orang');
});

test('before a check the tab says what a check computes, and checks', async () => {
  await open({ isToCheck: false });
  const empty = page.locator('#panel-grades .empty-state');
  expect(await empty.innerText()).toMatch(/Nilai belum dihitung[\s\S]*Tidak ada yang ditulis/);
  await empty.locator('fluent-button').click();
  await page.waitForSelector('.grade-row');
  expect(await page.evaluate(() => window.gallery.pane.state.tab.peek())).toBe('grades');
});

const looks: readonly PaneView[] = [
  { scheme: 'light', language: 'id', width: 320 }, { scheme: 'dark', language: 'en', width: 320 },
  { scheme: 'light', language: 'en', width: 450 }, { scheme: 'light', language: 'id', width: 1280, forcedColors: true },
];
test.each(looks)('axe finds nothing and nothing scrolls sideways: %o', async (view) => {
  await open({ ...view, height: 2400 });
  await page.locator('.alternative summary').first().click();
  expect(await axeViolations(page)).toEqual([]);
  expect(await fitsAcross(page)).toBe(true);
  expect(await page.locator('fluent-tab').last().evaluate((tab) => tab.getBoundingClientRect().right <= window.innerWidth)).toBe(true);
  await explain('Vino Ramadhan');
  expect(await axeViolations(page)).toEqual([]);
  expect(await fitsAcross(page)).toBe(true);
});
