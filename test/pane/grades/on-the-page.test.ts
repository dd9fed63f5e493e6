import type { Page } from 'playwright-core';
import { press, setStage, waitForAct } from '../../support/open-page';
import type { PageStage } from '../../support/open-page';

let stage: PageStage;
beforeAll(async () => { stage = await setStage(); }, 240_000);
afterAll(async () => { await stage?.close(); });

async function openGrades(page: Page): Promise<void> {
  await page.locator('#open-sample').click();
  await waitForAct(page, 'check');
  await press(page, 'check');
  await waitForAct(page, 'write');
  await page.locator('#tab-grades').click();
  await page.waitForSelector('.grade-row');
}

test('on the page, with the engine in its own thread, a grade is explained beside its sheet and printed on one page without it', async () => {
  const { page, complaints } = await stage.open({ colorScheme: 'dark' });
  await openGrades(page);
  await page.locator('.grade-name', { hasText: 'Vino Ramadhan' }).click();
  await page.waitForSelector('.explanation-page');
  await page.locator('.step .cell-chip', { hasText: 'Kehadiran!D21' }).click();
  await page.waitForFunction(() => document.querySelector('.sheet-tab[aria-selected=true]')?.textContent?.includes('Kehadiran') === true);
  await page.evaluate(() => { window.print = () => { document.body.dataset['printed'] = 'yes'; }; });
  await page.locator('.explanation-bar fluent-button').click();
  expect(await page.evaluate(() => document.body.dataset['printed'])).toBe('yes');
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(/\/Count (\d+)/.exec(pdf)?.[1]).toBe('1');
  await page.emulateMedia({ media: 'print' });
  const isShown = (part: string): Promise<boolean> => page.locator(part).first().isVisible();
  expect([await isShown('.explanation-page'), await isShown('.top-bar'), await isShown('.preview'), await isShown('.head')]).toEqual([true, false, false, false]);
  expect(complaints).toEqual([]);
});
