import { axeViolations } from '../../support/pane/axe';
import { fitsAcross, inGallery } from '../../support/pane/gallery-tests';
import { settled } from '../../support/pane/open-pane';

const open = inGallery();

test('every recognised sheet stands with its name, its place and its rows, and opens to its columns', async () => {
  const page = await open({ book: 'class' });
  const roster = page.locator('[data-kind=participants]');
  expect(await roster.locator('.row-title').textContent()).toBe('Peserta');
  expect(await roster.locator('.row-detail').textContent()).toBe('Peserta · judul di baris 1 · 17 dari 17 kolom');
  expect(await roster.locator('.row-number').textContent()).toBe('30');
  expect(await page.textContent('.data-fine')).toBe('Semua lembar terbaca tanpa masalah.');
  await roster.locator('.row-head').press('Enter');
  expect(await roster.locator('.column').count()).toBe(17);
  expect(await roster.locator('.column').nth(1).textContent()).toMatch(/B.*NIP/);
  expect(await axeViolations(page)).toEqual([]);
});

test('an unusual workbook is mapped in two presses, and its people can then be checked', async () => {
  const page = await open({ book: 'unusual' });
  expect(await page.textContent('.no-roster h2')).toContain('Daftar peserta belum dikenali');
  expect(await page.textContent('.action-hint')).toBe('Daftar peserta belum dikenali.');
  await page.click('.no-roster-choices fluent-button[data-sheet="Rekap SDM"]');
  await page.waitForSelector('.mapping');
  expect(await axeViolations(page)).toEqual([]);
  await page.click('[data-act=save-mapping]');
  await page.waitForSelector('.step-button[data-act=check]');
  await settled(page);
  expect(await page.textContent('.head-line')).toContain('6 peserta');
  expect(await page.locator('[data-kind=participants] .tag').first().textContent()).toBe('dikoreksi');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('panel-data');
});

test('a column is corrected by choosing another, kept in the workbook, and forgotten again', async () => {
  const page = await open({ book: 'half' });
  const roster = page.locator('[data-kind=participants]');
  await roster.locator('.row-head').click();
  await roster.locator('[data-act=correct]').click();
  await page.waitForSelector('.mapping');
  await page.getByLabel(/^Pendidikan/).selectOption('E');
  await page.getByLabel(/^Unit Eselon I/).selectOption('E');
  expect(await page.textContent('.field-error')).toMatch(/^Kolom E sudah dipakai untuk /);
  expect(await page.getAttribute('[data-act=save-mapping]', 'disabled-focusable')).not.toBeNull();
  await page.getByLabel(/^Unit Eselon I/).selectOption('');
  await page.click('[data-act=save-mapping]');
  await page.waitForSelector('[data-kind=participants] .columns');
  await settled(page);
  expect(await roster.locator('.column', { hasText: 'Pendidikan' }).textContent()).toMatch(/E.*Pendidikan.*dikoreksi/);
  await page.evaluate(() => window.gallery.pane.run('x', () => window.gallery.pane.workbench.read()));
  expect(await roster.locator('.column', { hasText: 'Pendidikan' }).textContent()).toMatch(/E.*Pendidikan.*dikoreksi/);
  await page.click('text=Lupakan semua koreksi');
  await page.waitForFunction(() => window.gallery.pane.state.data.peek()?.hasMapping === false);
  await settled(page);
  expect(await roster.locator('.column', { hasText: 'Pendidikan' }).textContent()).toMatch(/–.*Pendidikan.*belum ada/);
});

test('a sheet that is not to be read says so, and can be read again', async () => {
  const page = await open({ book: 'half' });
  const other = page.locator('[data-sheet="Catatan rapat"]');
  await other.locator('[data-act=map]').click();
  await page.click('[data-act=ignore-sheet]');
  await other.locator('.tag', { hasText: 'tidak dibaca' }).waitFor();
  await other.locator('button', { hasText: 'Baca lagi' }).click();
  await other.locator('[data-act=map]').waitFor();
  expect(await other.locator('.tag', { hasText: 'tidak dibaca' }).count()).toBe(0);
});

test('problems stand with their cells and the next step, three at first', async () => {
  const page = await open({ book: 'half' });
  expect(await page.locator('.problem-list > li').count()).toBe(3);
  await page.click('[data-act=more-problems]');
  expect(await page.locator('.problem-list > li').count()).toBeGreaterThan(3);
  await page.locator('.problem-list .cell-chip').first().click();
  expect(await page.evaluate(() => window.gallery.revealed)).toEqual(['Daftar!A1']);
});

test('a cell that cannot be shown is told, with what to do', async () => {
  const page = await open({ book: 'half' });
  await page.evaluate(() => window.gallery.hideCells());
  await page.locator('.problem-list .cell-chip').first().click();
  expect(await page.textContent('[role=alert]')).toContain('Daftar!A1 tidak dapat ditampilkan');
});

test('an empty workbook is welcomed, and gets its standard sheets with one press that can be taken back', async () => {
  const page = await open({});
  expect(await page.textContent('.empty-state h2')).toBe('Buku kerja ini masih kosong');
  expect(await axeViolations(page)).toEqual([]);
  await page.click('[data-act=create-all]');
  await page.waitForSelector('[data-kind=participants]');
  await settled(page);
  expect(await page.locator('.rows [data-kind]').count()).toBeGreaterThan(5);
  expect(await page.getAttribute('.action-buttons fluent-button:first-child', 'data-act')).toBe('undo');
});

test('one missing sheet is created on its own', async () => {
  const page = await open({ book: 'half' });
  await page.locator('[data-kind=schedule] button').click();
  await page.waitForSelector('[data-kind=schedule] .row-head');
  expect(await page.textContent('.notice')).toContain('Jadwal ditambahkan');
});

test.each([['light', 'id', 320], ['dark', 'en', 450]] as const)('the mapping has nothing for axe and fits across: %s, %s, %i px', async (scheme, language, width) => {
  const page = await open({ book: 'half', scheme, language, width });
  await page.click('[data-kind=participants] .row-head');
  await page.click('[data-act=correct]');
  await page.waitForSelector('.mapping');
  expect(await axeViolations(page)).toEqual([]);
  expect(await fitsAcross(page)).toBe(true);
});
