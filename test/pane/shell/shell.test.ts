import type { Page } from 'playwright-core';
import { axeViolations } from '../../support/pane/axe';
import { fitsAcross, inGallery } from '../../support/pane/gallery-tests';
import { settled } from '../../support/pane/open-pane';

const open = inGallery();

const step = '.step-button';
const waitForStep = (page: Page, act: string): Promise<unknown> => page.waitForSelector(`${step}[data-act=${act}]`);
const focusedAct = (page: Page): Promise<string | null> => page.evaluate(() => document.activeElement?.getAttribute('data-act') ?? null);

test('from data to written results and back by keyboard alone, the focus staying on the next step', async () => {
  const page = await open({ book: 'class' });
  expect(await page.textContent('.head-line')).toContain('30 peserta');
  await page.focus(step);
  for (const [act, next] of [['check', 'write'], ['write', 'write-now']] as const) {
    expect(await focusedAct(page)).toBe(act);
    await page.keyboard.press('Enter');
    await waitForStep(page, next);
    await settled(page);
  }
  expect(await page.getAttribute('fluent-tablist', 'activeid')).toBe('tab-check');
  await page.focus(step);
  await page.keyboard.press('Enter');
  await waitForStep(page, 'undo');
  await settled(page);
  expect(await page.textContent('.action-hint')).toMatch(/^Tertulis: .*lembar/);
  await page.focus(step);
  await page.keyboard.press('Enter');
  await waitForStep(page, 'write');
});

test('arrow keys walk through the tabs, and each tab names its panel', async () => {
  const page = await open({ book: 'class' });
  await page.focus('#tab-data');
  await page.keyboard.press('ArrowRight');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('tab-check');
  expect(await page.isVisible('#panel-check')).toBe(true);
  expect(await page.isVisible('#panel-data')).toBe(false);
  await page.keyboard.press('End');
  expect(await page.isVisible('#panel-rules')).toBe(true);
  expect(await page.getAttribute('#panel-rules', 'aria-labelledby')).toBe('tab-rules');
});

test('the ribbon’s Periksa opens the pane with the result', async () => {
  const page = await open({ book: 'class', isToCheck: true });
  await waitForStep(page, 'write');
  expect(await page.isVisible('#panel-check')).toBe(true);
});

test('a problem is told as an alert, and trying again goes on with what was begun', async () => {
  const page = await open({ book: 'class' });
  await page.evaluate(() => window.gallery.fail('office.edit-mode'));
  await page.click(step);
  await page.waitForSelector('[role=alert] fluent-message-bar');
  expect(await page.textContent('[role=alert]')).toContain('Enter atau Esc');
  expect(await axeViolations(page)).toEqual([]);
  await page.click('[role=alert] fluent-button');
  await waitForStep(page, 'write');
  expect(await page.$('[role=alert] fluent-message-bar')).toBeNull();
});

test('a problem can be put away, and nothing else has happened', async () => {
  const page = await open({ book: 'class' });
  await page.evaluate(() => window.gallery.fail('office.edit-mode'));
  await page.click(step);
  await page.click('.close-button');
  expect(await page.$('[role=alert] fluent-message-bar')).toBeNull();
  expect(await page.getAttribute(step, 'data-act')).toBe('check');
});

test('long work shows what it does and can be stopped', async () => {
  const page = await open({ book: 'class', slow: 1200 });
  await page.click(step);
  await waitForStep(page, 'cancel');
  expect(await page.textContent('.action-progress')).toMatch(/\p{L}+ .*…/u);
  expect(await axeViolations(page)).toEqual([]);
  await page.click(step);
  await page.waitForSelector('.notice');
  expect(await page.textContent('.notice')).toContain('Dihentikan');
});

test('another language is spoken everywhere at once, and remembered', async () => {
  const page = await open({ book: 'class' });
  await page.click('.options-opener');
  await page.click('.options-panel label:has-text("English")');
  await page.waitForFunction(() => document.querySelector('.head-line')?.textContent?.includes('30 participants'));
  await settled(page);
  expect(await page.evaluate(() => document.documentElement.lang)).toBe('en');
  expect(await page.textContent('#panel-data')).toContain('headers in row 1');
  expect(await page.evaluate(() => window.gallery.remembered)).toEqual({ language: 'en' });
});

test('Escape closes the options and gives the focus back', async () => {
  const page = await open({ book: 'class' });
  await page.click('.options-opener');
  expect(await page.getAttribute('.options-opener', 'aria-expanded')).toBe('true');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Escape');
  expect(await page.getAttribute('.options-opener', 'aria-expanded')).toBe('false');
  expect(await page.evaluate(() => document.activeElement?.className)).toBe('options-opener');
});

test('an edit checks again by itself where the user wants that', async () => {
  const page = await open({ book: 'class', isLive: true, isToCheck: true });
  await waitForStep(page, 'write');
  const before = await page.evaluate(() => window.gallery.pane.state.check.peek()?.people);
  // Fajar Wijaya's rank, below the minimum, becomes one above it.
  await page.evaluate(() => window.gallery.edit('Peserta', 5, 4, 'Penata (III/c)'));
  await page.waitForFunction((was) => window.gallery.pane.state.check.peek()?.people.ineligible === was - 1, before?.ineligible ?? 0);
  expect(await page.getAttribute(step, 'data-act')).toBe('write');
});

test('without that, what is shown is marked as older than the edit', async () => {
  const page = await open({ book: 'class', isToCheck: true });
  await waitForStep(page, 'write');
  await page.evaluate(() => window.gallery.edit('Peserta', 5, 4, 'Penata (III/c)'));
  await waitForStep(page, 'check-again');
  expect(await page.textContent('.action-hint')).toBe('Buku kerja berubah sesudah diperiksa.');
  await page.click(step);
  await waitForStep(page, 'write');
});

test('cleaning says what goes, can be left, and then takes it', async () => {
  const page = await open({ book: 'class', isToCheck: true });
  await waitForStep(page, 'write');
  await page.click(step);
  await waitForStep(page, 'write-now');
  await page.click(step);
  await waitForStep(page, 'undo');
  await settled(page);
  const openDialog = async (): Promise<void> => {
    await page.click('.options-opener');
    await page.click('.options-panel > .link-button');
    await page.waitForSelector('fluent-dialog[type=modal] .going');
    await page.waitForFunction(() => document.querySelector('fluent-dialog')?.shadowRoot?.querySelector('dialog')?.open);
  };
  await openDialog();
  expect(await page.textContent('.going')).toMatch(/5 lembar hasil.*warna di sel.*catatan di sel/);
  expect(await axeViolations(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await page.waitForFunction(() => document.querySelector('fluent-dialog') === null);
  expect(await page.evaluate(() => document.activeElement?.className)).toBe('options-opener');
  await openDialog();
  await page.click('[data-act=clear]');
  await waitForStep(page, 'check');
  await settled(page);
  expect(await page.evaluate(() => window.gallery.pane.state.data.peek()?.traces.sheets)).toBe(0);
});

test.each([['light', 'id'], ['dark', 'en'], ['dark', 'id'], ['light', 'en']] as const)('nothing for axe to complain about: %s, %s', async (scheme, language) => {
  const page = await open({ book: 'class', scheme, language });
  await page.click('.options-opener');
  expect(await axeViolations(page)).toEqual([]);
});

test.each([[320, 700], [320, 256], [240, 500]])('fits %i px by %i without scrolling sideways', async (width, height) => {
  const page = await open({ book: 'class', width, height });
  expect(await fitsAcross(page)).toBe(true);
  await page.click('.options-opener');
  expect(await fitsAcross(page)).toBe(true);
});
