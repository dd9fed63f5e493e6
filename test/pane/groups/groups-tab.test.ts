import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';
import { axeViolations } from '../../support/pane/axe';
import { fitsAcross, inGallery } from '../../support/pane/gallery-tests';
import type { PaneView } from '../../support/pane/open-pane';

const openView = inGallery({ legal: readFileSync('test/fixtures/workbooks/kelas-30.xlsx') });
let page: Page;

const idle = async (): Promise<void> => {
  await page.waitForTimeout(30);
  await page.waitForFunction(() => window.gallery.pane.state.busy.peek() === null);
};
const open = async (view: PaneView = {}): Promise<void> => {
  page = await openView({ book: 'class', width: 450, height: 1000, ...view });
  page.setDefaultTimeout(15_000);
  await page.locator('#tab-groups').click();
  await page.waitForSelector('.groups-tab .number-card');
};
const act = async (name: string): Promise<void> => {
  await page.locator(`.groups-tab [data-act=${name}]`).click();
  await idle();
};
const person = (name: string): Locator => page.locator('.member').filter({ has: page.locator('.member-name', { hasText: name }) });
const card = (id: string): Locator => page.locator(`[data-group="${id}"]`);
const choose = async (name: string): Promise<void> => person(name).locator('.member-main').click();
const groupOf = (name: string): Promise<string | null> => person(name).evaluate((element) => element.closest<HTMLElement>('[data-group]')?.dataset['group'] ?? null);
const waitForGroup = async (name: string, id: string): Promise<void> => {
  await card(id).locator('.member-name', { hasText: name }).waitFor();
};
const focused = (): Promise<string | null> => page.evaluate(() => document.activeElement?.closest<HTMLElement>('[data-person]')?.querySelector('.member-name')?.textContent ?? null);
const said = (): Promise<string> => page.locator('.groups-tab > [role=status]').innerText();
const roster = async (address: string): Promise<string | null> => page.evaluate(async (wanted) => {
  const answer = await window.gallery.pane.workbench.page('Peserta', 0, 40);
  const [, letter = '', row = '0'] = /^([A-Z])(\d+)$/.exec(wanted) ?? [];
  return answer.ok ? answer.value.rows[Number(row) - 1]?.cells[letter.charCodeAt(0) - 65]?.text ?? null : null;
}, address);

/** From the middle of somebody's name to the middle of a card, in steps as a hand would. */
async function drag(name: string, id: string): Promise<void> {
  await card(id).scrollIntoViewIfNeeded();
  const from = await person(name).locator('.member-name').boundingBox();
  const to = await card(id).locator('.group-head').boundingBox();
  if (from === null || to === null) throw new Error('nothing to drag');
  await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2);
  await page.mouse.down();
  await page.mouse.move(from.x + from.width / 2 + 8, from.y + from.height / 2 + 8);
  await page.mouse.move(to.x + to.width / 2, to.y + to.height / 2, { steps: 5 });
}

test('the roster’s groups lie there with what is against the rules in words, and by keyboard people are moved, made leaders and locked', async () => {
  await open();
  expect(await page.locator('.groups-tab .number-card').allInnerTexts()).toEqual(['kelompok\n6', 'tanpa kelompok\n1', 'berubah dari daftar\n0']);
  expect(await page.locator('.groups-verdict').innerText()).toMatch(/4 hal belum sesuai aturan.*Seperti di daftar peserta/);
  expect(await card('1').locator('.member').first().innerText()).toMatch(/Bagus Setiawan\s*Ketua\s*Direktorat Jenderal Pajak · S 1 · ≥36 bulan · III/);
  expect(await card('3').locator('.groups-faults').innerText()).toBe('6 orang, paling banyak 5');
  expect(await card('').locator('.member').count()).toBe(1);
  expect(await page.locator('.board-bar').count()).toBe(0);

  // By keyboard to another group: the focus stays with the person, and the move is told.
  await person('Ratna Anggraini').locator('.member-main').focus();
  await page.keyboard.press('Enter');
  await person('Ratna Anggraini').locator('select').selectOption('g6');
  await waitForGroup('Ratna Anggraini', '6');
  expect(await focused()).toBe('Ratna Anggraini');
  expect(await said()).toBe('Ratna Anggraini pindah ke Kelompok 6. 3 hal belum sesuai aturan.');
  expect(await person('Ratna Anggraini').innerText()).toContain('dari kelompok 3');
  expect(await card('3').locator('.groups-faults').count()).toBe(0);
  await page.keyboard.press('Escape');
  expect(await person('Ratna Anggraini').locator('.member-main').getAttribute('aria-expanded')).toBe('false');
  expect(await focused()).toBe('Ratna Anggraini');
  await act('step-back');
  expect(await groupOf('Ratna Anggraini')).toBe('3');
  expect(await page.locator('.board-bar').count()).toBe(0);

  // By keyboard: leads, is locked, and goes out of every group.
  await choose('Okta Firmansyah');
  await person('Okta Firmansyah').locator('[data-act=lead]').click();
  await card('3').locator('.groups-faults li', { hasText: 'ketua belum memenuhi syarat: Okta Firmansyah' }).waitFor();
  expect(await said()).toMatch(/^Okta Firmansyah menjadi ketua Kelompok 3\./);
  expect(await card('3').locator('.member-name').first().innerText()).toBe('Okta Firmansyah');
  await person('Okta Firmansyah').locator('[data-act=lock]').click();
  await person('Okta Firmansyah').locator('.tag', { hasText: 'dikunci' }).waitFor();
  expect(await person('Okta Firmansyah').locator('[data-act=lock]').getAttribute('aria-pressed')).toBe('true');
  expect(await focused()).toBe('Okta Firmansyah');
  await person('Okta Firmansyah').locator('select').selectOption('-');
  await waitForGroup('Okta Firmansyah', '');
  expect(await person('Okta Firmansyah').locator('[data-act=lock]').count()).toBe(0);
  expect(await focused()).toBe('Okta Firmansyah');
});

test('by mouse: dragged onto a card, and let go elsewhere or given up with Escape nothing happens', async () => {
  await open({ width: 1280, height: 1400 });
  await drag('Ratna Anggraini', '6');
  expect(await page.locator('.drag-ghost').innerText()).toBe('Ratna Anggraini');
  expect(await card('6').getAttribute('class')).toContain('is-target');
  await page.mouse.up();
  await waitForGroup('Ratna Anggraini', '6');
  expect(await page.locator('.drag-ghost, .is-target, .is-lifted').count()).toBe(0);
  expect(await person('Ratna Anggraini').locator('.member-main').getAttribute('aria-expanded')).toBe('false');

  await drag('Citra Lestari', '2');
  await page.keyboard.press('Escape');
  await page.mouse.up();
  await drag('Dimas Nugroho', '2');
  await page.mouse.move(3, 3);
  await page.mouse.up();
  await idle();
  expect([await groupOf('Citra Lestari'), await groupOf('Dimas Nugroho')]).toEqual(['1', '1']);
  expect(await page.locator('.drag-ghost').count()).toBe(0);
  await choose('Citra Lestari');
  expect(await person('Citra Lestari').locator('.member-main').getAttribute('aria-expanded')).toBe('true');
});

test('by touch: the grip drags, the name scrolls', async () => {
  await open({ width: 1280, height: 1500 });
  const touch = (name: string, part: string): Promise<void> => person(name).locator(part).evaluate((element) => {
    const to = document.querySelector('[data-group="6"] .group-head')?.getBoundingClientRect();
    const from = element.getBoundingClientRect();
    const fire = (on: EventTarget, type: string, x: number, y: number): void => {
      on.dispatchEvent(new PointerEvent(type, { bubbles: true, cancelable: true, pointerType: 'touch', isPrimary: true, pointerId: 7, clientX: x, clientY: y }));
    };
    if (to === undefined) return;
    fire(element, 'pointerdown', from.x + 2, from.y + 2);
    fire(window, 'pointermove', to.x + 20, to.y + 8);
    fire(window, 'pointerup', to.x + 20, to.y + 8);
  });
  await touch('Citra Lestari', '.member-name');
  await touch('Ratna Anggraini', '.member-grip');
  await waitForGroup('Ratna Anggraini', '6');
  expect(await groupOf('Citra Lestari')).toBe('1');
});

test('an order that cannot be meant is not sent; where nothing legal exists the reasons and the smallest fix are shown, and the board stays', async () => {
  await open({ width: 320 });
  await page.locator('.groups-order input').first().fill('enam');
  await page.locator('.groups-order input').nth(1).fill(' ');
  await act('propose');
  expect(await page.locator('.groups-order .field-error').allInnerTexts()).toEqual([expect.stringContaining('bilangan bulat'), expect.stringContaining('Isi benih')]);
  expect(await page.locator('.groups-impossible').count()).toBe(0);
  await page.locator('.groups-order input').first().fill('');
  await page.locator('.groups-order input').nth(1).fill('1');
  await act('propose');
  expect(await page.locator('.groups-impossible').innerText()).toMatch(/30 orang membutuhkan 6 ketua, 5 yang memenuhi syarat ketua\.[\s\S]*Paling sedikit: 1 ketua lagi[\s\S]*Surya Hidayat/);
  expect(await groupOf('Ratna Anggraini')).toBe('3');
  expect(await page.locator('[data-act=write-groups]').innerText()).toBe('Tulis alasannya');
  expect(await said()).toContain('30 orang membutuhkan 6 ketua');
  expect(await fitsAcross(page)).toBe(true);
  expect(await axeViolations(page)).toEqual([]);
});

test('a proposal: certificate, goals, the draw in full; another seed is only offered', async () => {
  await open({ book: 'legal' });
  await act('propose');
  expect(await page.locator('.groups-verdict').innerText()).toMatch(/Terbukti terbaik · Usulan, belum ditulis/);
  expect(await page.locator('.groups-goals summary').innerText()).toBe('Tujuan: 8 dari 8 sebaik mungkin');
  await page.locator('.draw summary').click();
  expect(await page.locator('.draw dd').allInnerTexts()).toEqual(['1', ...Array.from({ length: 3 }, () => expect.stringMatching(/^[0-9a-f]{64}$/)), 'tidak dipakai']);
  const before = await page.locator('.board').innerText();
  await act('next-seed');
  expect(await page.locator('.groups-order input').nth(1).inputValue()).toBe('2');
  expect(await page.locator('.board').innerText()).toBe(before);
  await act('propose');
  expect(await page.locator('.draw dd').first().innerText()).toBe('2');
  await page.locator('[data-act=copy-draw]').click();
  await page.waitForSelector('.notice');
});

test('a proposal is written to its sheet, applied after a question that counts the cells, and undone', async () => {
  await open({ book: 'legal' });
  const before = await roster('P2');
  await act('propose');
  await act('write-groups');
  expect(await page.locator('.notice').innerText()).toBe('Ditulis ke lembar Kelompok Usulan.');
  expect(await roster('P2')).toBe(before);
  await act('apply');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('apply-title');
  expect(await page.locator('.board-bar').innerText()).toMatch(/\d+ sel di kolom Kelompok dan Peran akan berubah/);
  await page.keyboard.press('Escape');
  expect(await page.locator('#apply-title').count()).toBe(0);
  await act('apply');
  await act('apply-now');
  await page.waitForFunction(() => document.querySelector('.groups-verdict')?.textContent?.includes('Seperti di daftar peserta'));
  expect(await page.locator('.groups-verdict').innerText()).toMatch(/Semua aturan kelompok terpenuhi/);
  expect(await page.locator('.board-bar').count()).toBe(0);
  for (let step = 0; step < 2; step += 1) {
    await page.locator('.action-bar [data-act=undo]').click();
    await idle();
  }
  expect(await roster('P2')).toBe(before);
  await page.waitForFunction(() => document.querySelector('.groups-verdict')?.textContent?.includes('belum sesuai aturan'));
});

test('applied groups make a check that was made before them an old one', async () => {
  await open({ book: 'legal', isToCheck: true });
  await act('propose');
  await act('apply');
  await act('apply-now');
  await page.waitForFunction(() => window.gallery.pane.state.isStale.peek());
});

test('a class that changes in the workbook is looked at before anything new is proposed', async () => {
  await open();
  await choose('Ratna Anggraini');
  await person('Ratna Anggraini').locator('select').selectOption('g6');
  await waitForGroup('Ratna Anggraini', '6');
  await page.evaluate(() => window.gallery.edit('Peserta', 1, 15, 2));
  await act('propose');
  await page.waitForSelector('.groups-note');
  expect(await page.locator('.groups-note').innerText()).toContain('Papan dimulai lagi dari kelompok di daftar peserta');
  expect(await page.locator('.groups-impossible').count()).toBe(0);
  await act('propose');
  await page.waitForSelector('.groups-impossible');
});

test('an empty group is added, filled, or removed; another language says the same, and the board stays', async () => {
  await open();
  await act('add-group');
  await card('7').waitFor();
  await choose('Ratna Anggraini');
  await person('Ratna Anggraini').locator('select').selectOption('g7');
  await waitForGroup('Ratna Anggraini', '7');
  await act('add-group');
  await card('8').locator('.link-button').click();
  await card('8').waitFor({ state: 'detached' });
  await act('reset');
  expect(await page.locator('.group-card').count()).toBe(6);
  await waitForGroup('Ratna Anggraini', '3');
  await person('Ratna Anggraini').locator('select').selectOption('g6');
  await waitForGroup('Ratna Anggraini', '6');
  await page.locator('.options-opener').click();
  await page.check('input[name=language][value=en]');
  await idle();
  await page.waitForFunction(() => document.querySelector('.groups-verdict')?.textContent?.includes('against the rules'));
  expect(await card('6').innerText()).toMatch(/Group 6[\s\S]*Ratna Anggraini[\s\S]*from group 3/);
});

test('without a roster the way to it is shown', async () => {
  page = await openView({ book: 'unusual' });
  await page.locator('#tab-groups').click();
  expect(await page.locator('#panel-groups').innerText()).toContain('Belum ada peserta untuk dibagi');
  await page.locator('#panel-groups fluent-button').click();
  expect(await page.locator('#panel-data').isVisible()).toBe(true);
});

test.each([
  ['in a narrow light pane', { width: 320, scheme: 'light' }], ['in a dark one', { width: 450, scheme: 'dark' }],
  ['on a page in high contrast', { width: 1280, forcedColors: true }],
] as const)('%s nothing is out of reach or sticks out, with everything open', async (_, view) => {
  await open({ ...view, book: 'legal' });
  await act('propose');
  await page.evaluate(() => document.querySelectorAll('.groups-tab details').forEach((one) => { (one as HTMLDetailsElement).open = true; }));
  await page.locator('.member-main').first().click();
  expect(await fitsAcross(page)).toBe(true);
  expect(await axeViolations(page)).toEqual([]);
  await act('apply');
  expect(await axeViolations(page)).toEqual([]);
});
