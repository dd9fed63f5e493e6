import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { axeViolations } from '../../support/pane/axe';
import { inGallery } from '../../support/pane/gallery-tests';
import { settled } from '../../support/pane/open-pane';
import type { PaneView } from '../../support/pane/open-pane';

const openView = inGallery();
let page: Page;

const open = async (view: PaneView = {}): Promise<void> => {
  page = await openView({ book: 'class', height: 900, ...view });
  page.setDefaultTimeout(5000);
  await page.locator('#tab-rules').click();
  await page.waitForSelector('.setting');
};
const field = (id: string, control = 'input') => page.locator(`#setting-${id} ${control}`);
const save = async (): Promise<void> => {
  await page.locator('.save-bar fluent-button').click();
  await settled(page);
};

/** The built-in pack's files as a file window would hand them over, under another id. */
function packFiles(change: (file: string, text: string) => string = (_, text) => text): { name: string; text: string }[] {
  const home = path.resolve(__dirname, '../../../rules/kap-itil-v4');
  return readdirSync(home, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.json')).map((name) => {
    const file = name.replaceAll(path.sep, '/');
    const text = readFileSync(path.join(home, name), 'utf8');
    return { name: file, text: change(file, text.replaceAll('kap-itil-v4', 'kap-salinan')) };
  });
}

/** Choose a folder as a file window would. */
const chooseFolder = (files: readonly { name: string; text: string }[]): Promise<void> => page.evaluate((given) => {
  const transfer = new DataTransfer();
  for (const { name, text } of given) {
    const file = new File([text], name.split('/').at(-1) ?? '');
    Object.defineProperty(file, 'webkitRelativePath', { value: `salinan/${name}` });
    transfer.items.add(file);
  }
  const input = document.querySelector<HTMLInputElement>('input[data-import=folder]');
  if (input === null) return;
  Object.defineProperty(input, 'files', { value: transfer.files, configurable: true });
  input.dispatchEvent(new Event('change', { bubbles: true }));
}, files);

/** Settings that nobody has chosen yet. */
const countOpen = (): Promise<number> => page.evaluate(async () => {
  const answer = await window.gallery.pane.workbench.settings();
  return answer.ok ? answer.value.filter(({ text, packText }) => text === '' && packText === null).length : -1;
});

test('what must be chosen comes first, with how much is open', async () => {
  await open();
  expect(await page.locator('#panel-rules .section h2').allInnerTexts()).toEqual(['Perlu dipilih panitia', 'Asumsi', 'Dari dokumen']);
  expect(await page.locator('#panel-rules .section-head').first().innerText()).toContain(`${await countOpen()} belum dipilih`);
  expect(await countOpen()).toBeGreaterThan(1);
  expect(await page.locator('#setting-nilai-lulus').innerText()).toMatch(/Nilai lulus[\s\S]*asumsi/);
});

test('a setting is judged as it is typed; saving with a mistake writes nothing and goes to the mistake', async () => {
  await open();
  await field('kehadiran-minimum').fill('75');
  await field('nilai-lulus').fill('700');
  await page.locator('#setting-nilai-lulus .field-error').waitFor();
  await save();
  expect(await page.evaluate(() => document.activeElement?.closest('.setting')?.id)).toBe('setting-nilai-lulus');
  expect(await field('nilai-lulus').getAttribute('aria-invalid')).toBe('true');
  expect(await page.locator('.save-bar').innerText()).toContain('1 pengaturan belum dapat disimpan');
  const kept = await page.evaluate(async () => {
    const answer = await window.gallery.pane.workbench.settings();
    return answer.ok ? answer.value.filter(({ id }) => id === 'kehadiran-minimum').map(({ text }) => text) : [];
  });
  expect(kept).toEqual(['80']);
});

test('what is typed stays while another tab is open, and can be discarded', async () => {
  await open();
  await field('nilai-lulus').fill('70');
  await page.locator('#tab-data').click();
  await page.locator('#tab-rules').click();
  expect(await field('nilai-lulus').inputValue()).toBe('70');
  await page.check('input[name=rules-section][value=rules]');
  await page.check('input[name=rules-section][value=settings]');
  await page.waitForSelector('.setting');
  expect(await field('nilai-lulus').inputValue()).toBe('70');
  await page.locator('.save-bar .link-button').click();
  expect(await field('nilai-lulus').inputValue()).toBe('65');
  expect(await page.locator('.save-bar').count()).toBe(0);
});

test('saved settings stand in the workbook, mark the check as old, and go back to the pack’s value', async () => {
  await open({ isToCheck: true });
  await field('nilai-lulus').fill('70');
  await field('cpns-dihitung-asn', 'select').selectOption({ index: 1 });
  await save();
  expect(await page.locator('.save-bar').count()).toBe(0);
  expect(await page.locator('#setting-nilai-lulus').innerText()).toMatch(/dari buku kerja[\s\S]*Kembali ke 65/);
  expect(await page.locator('#panel-rules .section-head').first().innerText()).toContain(`${await countOpen()} belum dipilih`);
  expect(await page.evaluate(() => window.gallery.pane.state.isStale.peek())).toBe(true);
  await page.locator('#setting-nilai-lulus .link-button').click();
  await save();
  await page.waitForFunction(() => document.querySelector('#setting-nilai-lulus')?.textContent?.includes('dari buku kerja') === false);
  expect(await page.evaluate(async () => {
    const answer = await window.gallery.pane.workbench.settings();
    return answer.ok ? answer.value.find(({ id }) => id === 'nilai-lulus')?.text : null;
  })).toBe('65');
});

test('every tab keeps its own place', async () => {
  await open({ isToCheck: true });
  const top = (): Promise<number> => page.evaluate(() => Math.round(document.querySelector('.pane-scroll')?.scrollTop ?? -1));
  await page.evaluate(() => { document.querySelector('.pane-scroll')?.scrollTo(0, 300); });
  await page.locator('#tab-check').click();
  expect(await top()).toBe(0);
  await page.locator('#tab-rules').click();
  expect(await top()).toBe(300);
});

test('a setting that a finding waits for gets the cursor', async () => {
  await open({ isToCheck: true });
  await page.check('input[name=rules-section][value=rules]');
  await page.locator('#tab-check').click();
  await page.evaluate(() => {
    const { state } = window.gallery.pane;
    state.wantedSetting.value = 'golongan-pppk-minimum';
    state.tab.value = 'rules';
  });
  await page.waitForFunction(() => document.activeElement?.closest('.setting')?.id === 'setting-golongan-pppk-minimum');
});

test('the rules are listed with weight, clause and examples, those that decide first, and can be searched', async () => {
  await open();
  await page.check('input[name=rules-section][value=rules]');
  await page.waitForSelector('.rule');
  const rules = await page.evaluate(async () => {
    const answer = await window.gallery.pane.workbench.rules();
    return answer.ok ? answer.value.length : -1;
  });
  expect(rules).toBeGreaterThan(50);
  expect(await page.locator('.rule').count()).toBe(rules);
  expect(await page.locator('.rule').first().innerText()).toMatch(/wajib[\s\S]*contoh teruji[\s\S]*KAP/);
  await page.locator('#panel-rules input[type=search]').fill('golongan administrasi');
  await page.waitForFunction(() => document.querySelectorAll('.rule').length === 1);
  await page.locator('#panel-rules input[type=search]').fill('tidak mungkin');
  expect(await page.locator('#panel-rules .empty-state').innerText()).toContain('“tidak mungkin”');
});

/** Packs that come with the program. */
const BUILT_IN = readdirSync('rules').filter((name) => existsSync(`rules/${name}/pack.json`)).length;

test('a sound pack is imported, chosen and remembered; removed, the built-in one decides again', async () => {
  await open();
  await page.check('input[name=rules-section][value=packs]');
  await chooseFolder(packFiles());
  await page.waitForSelector('.import-result');
  await settled(page);
  expect(await page.locator('.import-result').innerText()).toMatch(/dapat dipakai dan sudah dipilih[\s\S]*(\d+) dari \1 contoh/);
  await page.waitForFunction((count) => document.querySelectorAll('.pack').length === count, BUILT_IN + 1);
  expect(await page.evaluate(() => window.gallery.pane.state.data.peek()?.pack.id)).toBe('kap-salinan');
  // Its title is that of the built-in one: only this tells them apart.
  expect(await page.locator('.head-imported').innerText()).toBe('paket impor kap-salinan');
  expect(await page.evaluate(() => [window.gallery.remembered['pack'], JSON.parse(window.gallery.remembered['packs'] ?? '[]').length])).toEqual(['kap-salinan', 1]);
  await page.locator('.pack .link-button').click();
  await settled(page);
  await page.waitForFunction((count) => document.querySelectorAll('.pack').length === count, BUILT_IN);
  expect(await page.evaluate(() => window.gallery.pane.state.data.peek()?.pack.id)).toBe('kap-itil-v4');
  expect(await page.locator('.head-imported').count()).toBe(0);
  expect(await page.evaluate(() => window.gallery.remembered['packs'])).toBeUndefined();
});

test('a broken pack is refused with file, place and words, and nothing changes', async () => {
  await open();
  await page.check('input[name=rules-section][value=packs]');
  await chooseFolder(packFiles((file, text) => (file === 'eligibility/golongan.json' ? text.replaceAll('param.golongan-minimum', 'param.tidak-ada') : text)));
  await page.waitForSelector('.issue');
  expect(await page.locator('.import-result').innerText()).toContain('belum dapat dipakai');
  expect(await page.locator('.issue').first().innerText()).toMatch(/eligibility\/golongan\.json[\s\S]*\$\./);
  expect(await page.evaluate(() => window.gallery.pane.state.data.peek()?.pack.id)).toBe('kap-itil-v4');
  expect(await axeViolations(page)).toEqual([]);
});

test('a folder without rules says so', async () => {
  await open();
  await page.check('input[name=rules-section][value=packs]');
  await chooseFolder([{ name: 'catatan.txt', text: 'halo' }]);
  expect(await page.locator('#panel-rules [role=alert]').innerText()).toContain('Tidak ada berkas .json');
});

const looks: readonly PaneView[] = [{ scheme: 'light', language: 'id', width: 320 }, { scheme: 'dark', language: 'en', width: 320 }];
test.each(looks)('axe finds nothing and nothing scrolls sideways: %o', async (view) => {
  await open({ ...view, height: 2400 });
  await field('nilai-lulus').fill('abc');
  await page.locator('#setting-nilai-lulus .field-error').waitFor();
  for (const section of ['settings', 'rules', 'packs']) {
    await page.check(`input[name=rules-section][value=${section}]`);
    await page.waitForSelector(section === 'settings' ? '.setting' : section === 'rules' ? '.rule' : '.pack');
    expect(await axeViolations(page)).toEqual([]);
    expect(await page.evaluate(() => document.querySelector('.pane-scroll')?.scrollWidth === document.querySelector('.pane-scroll')?.clientWidth)).toBe(true);
  }
});
