import type { Page } from 'playwright-core';
import { loadHighsSolver } from '../../src/solver';
import { answerTo } from '../support/groups/ask';
import { HARD_CLASS } from '../support/groups/hard-class';
import { dropFiles, setStage, waitForAct } from '../support/open-page';
import type { PageStage } from '../support/open-page';
import { xlsxFrom } from '../support/xlsx-from-sketch';

const bytes = xlsxFrom({ sheets: HARD_CLASS });
let stage: PageStage;
beforeAll(async () => { stage = await setStage(); }, 240_000);
afterAll(async () => { await stage?.close(); });

async function propose(page: Page): Promise<void> {
  await dropFiles(page, [{ name: 'sulit.xlsx', bytes }]);
  await waitForAct(page, 'check');
  await page.locator('#tab-groups').click();
  await page.locator('.groups-tab [data-act=propose]').click();
  await page.locator('details.draw').waitFor({ timeout: 90_000 });
}

async function groupsOn(page: Page): Promise<readonly (readonly string[])[]> {
  const cards = await page.locator('.group-card').all();
  return Promise.all(cards.map(async (card) => (await card.locator('.member-name').allInnerTexts()).sort()));
}

test('a proposal that needs the solver is the same as in any other place, and no request leaves the origin', async () => {
  const { page, requests, complaints } = await stage.open();
  await propose(page);
  const { proposal, draw, grouping: { people } } = await answerTo(HARD_CLASS, {}, () => loadHighsSolver());
  if (proposal.kind !== 'found') throw new Error(proposal.kind);
  const names = new Map(people.map(({ key, name }) => [key, name ?? '']));
  expect(proposal.certificate.kind).toBe('best');
  expect(await groupsOn(page)).toEqual(proposal.groups.map(({ members }) => members.map((key) => names.get(key) ?? '').sort()));
  await expect(page.locator('details.draw').textContent()).resolves.toContain(draw.solver ?? 'no solver');
  expect(requests.filter((url) => /\/highs\.[0-9a-f]{8}\.wasm$/.test(url))).not.toEqual([]);
  expect(requests.filter((url) => !url.startsWith(stage.address) && !url.startsWith(`blob:${stage.address}`))).toEqual([]);
  expect(complaints).toEqual([]);
}, 180_000);

test('the solver works without a network too', async () => {
  const { page, context } = await stage.open();
  await page.evaluate(async () => {
    const { active } = await navigator.serviceWorker.ready;
    if (active?.state !== 'activated') await new Promise((resolve) => { active?.addEventListener('statechange', resolve); });
  });
  await context.setOffline(true);
  await page.reload();
  await propose(page);
  await expect(page.locator('details.draw').textContent()).resolves.toMatch(/HiGHS \d/);
}, 180_000);
