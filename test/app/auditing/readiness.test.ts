import { auditSnapshot } from '../../../src/app/audit';
import type { Finding } from '../../../src/domain/findings';
import type { CellValue } from '../../../src/domain/values';
import type { Language } from '../../../src/messages';
import { nameOf, nipOf } from '../../support/class-sheets';
import { loadedPack } from '../../support/packs';
import { snapshotOf } from '../../support/snapshot';
import type { SheetSketch } from '../../support/snapshot';

type Rows = readonly (readonly CellValue[])[];

const roster: SheetSketch = { name: 'Peserta', rows: [['NIP', 'Nama'], [nipOf(1), nameOf(1)]] };
const settings = (lab: CellValue): SheetSketch => ({ name: 'Pengaturan', rows: [['Kode', 'Nilai'], ['lab-disediakan', lab]] });

/** The whole checklist answered "Siap", but for the answers given. */
async function fullSheet(answers: Readonly<Record<string, CellValue>> = {}, more: Rows = []): Promise<SheetSketch> {
  const { readiness } = await loadedPack();
  const rows = (readiness?.items ?? []).map(({ id, title }) => [id, title.id, null, Object.hasOwn(answers, id) ? answers[id] : 'Siap']);
  return { name: 'Kesiapan', rows: [['Kode', 'Uraian', 'Dasar', 'Status'], ...rows, ...more] };
}

async function audit(sheets: readonly SheetSketch[], language: Language = 'id'): Promise<readonly Finding[]> {
  const report = await auditSnapshot(snapshotOf({ sheets: [roster, ...sheets] }), {
    pack: await loadedPack(), input: { file: 'x.xlsx', sha256: '0'.repeat(64) }, asOf: null, language, everyOutcome: false, tool: { name: 'cermat', version: '0' },
  });
  return report.findings.filter(({ scope }) => scope === 'checklist');
}

test('nothing is said without the sheet, and nothing where everything is ready', async () => {
  expect(await audit([])).toEqual([]);
  expect(await audit([await fullSheet(), settings(true)])).toEqual([]);
});

describe('what is not ready', () => {
  test('is a finding with the clause of its own item, its cell and its next step', async () => {
    const [finding, ...others] = await audit([await fullSheet({ konsumsi: 'Belum' })]);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      rule: 'kap-itil-v4/readiness/wajib', subject: 'konsumsi', outcome: 'fail', severity: 'mandatory', source: { clause: 'Fasilitas 2', line: 287, covers: ['K91'] },
    });
    expect(finding?.cells).toEqual([expect.objectContaining({ sheet: 'Kesiapan', column: 3 })]);
    expect(finding?.message).toContain('Konsumsi disiapkan');
    expect(finding?.fix).toContain('Pesan konsumsi');
  });

  test('weighs what its item weighs', async () => {
    const findings = await audit([await fullSheet({ wastafel: 'Tidak', 'layout-kelas': 'Tidak', akomodasi: 'Belum' })]);
    expect(findings.map(({ subject, severity }) => [subject, severity])).toEqual([['wastafel', 'mandatory'], ['layout-kelas', 'recommended'], ['akomodasi', 'info']]);
  });

  test('is said in English, too', async () => {
    const [finding] = await audit([await fullSheet({ konsumsi: 'Belum' })], 'en');
    expect(finding?.message).toMatch(/^Not met: Meals are prepared/);
  });
});

describe('what is not answered', () => {
  test('by anybody is one finding, not one for every item', async () => {
    const { name, rows } = await fullSheet();
    const findings = await audit([{ name, rows: rows.map((row, at) => (at === 0 ? row : [...row.slice(0, 3), null])) }]);
    expect(findings).toMatchObject([{ rule: 'cermat/checklists/none-answered', name: 'Kesiapan', outcome: 'undetermined', severity: 'mandatory' }]);
    expect(findings[0]?.missing).toHaveLength(rows.length - 1);
  });

  test.each<CellValue>([null, 'menyusul', 'sebagian', 'Tidak berlaku'])('%p is undetermined, with its cell', async (answer) => {
    const [finding] = await audit([await fullSheet({ rundown: answer })]);
    expect(finding).toMatchObject({ subject: 'rundown', outcome: 'undetermined', severity: 'mandatory' });
    expect(finding?.missing).toHaveLength(1);
    expect(finding?.missing[0]).toMatch(/^Kesiapan!D\d+$/);
  });

  test('may not apply, where the item allows it', async () => {
    expect(await audit([await fullSheet({ 'perubahan-skenario': 'Tidak berlaku', 'kemampuan-mengajar': 'n/a' })])).toEqual([]);
  });
});

describe('laptops', () => {
  const none = { laptop: 'Belum', 'laptop-ram': null };

  test('are asked for only where no laboratory is provided, and are only recommended', async () => {
    const findings = await audit([await fullSheet(none), settings('Tidak')]);
    expect(findings.map(({ subject, outcome, severity }) => [subject, outcome, severity])).toEqual([
      ['laptop', 'fail', 'recommended'], ['laptop-ram', 'undetermined', 'recommended'],
    ]);
    expect(await audit([await fullSheet(none), settings('Ya')])).toEqual([]);
  });

  test('wait for the setting, which is asked for once', async () => {
    const findings = await audit([await fullSheet(none)]);
    expect(findings).toMatchObject([{
      rule: 'cermat/checklists/setting-open', outcome: 'undetermined', severity: 'recommended', missing: ['lab-disediakan'],
    }]);
    expect(findings[0]?.message).toContain('2 butir');
  });
});

describe('the sheet itself', () => {
  test('that lacks items, and that has rows of its own, is told so once', async () => {
    const sheet = await fullSheet({}, [['parkir', 'Parkir peserta', null, 'Belum'], ['toilet', null, null, 'Siap']]);
    const findings = await audit([{ ...sheet, rows: sheet.rows.filter(([code]) => code !== 'konsumsi' && code !== 'bahan-ajar') }]);
    expect(findings.map(({ rule, severity }) => [rule, severity])).toEqual([['cermat/checklists/items-lacking', 'mandatory'], ['cermat/checklists/codes-unknown', 'recommended']]);
    expect(findings[0]?.message).toContain('konsumsi, bahan-ajar');
    expect(findings[1]?.cells).toHaveLength(2);
  });

  test('weighs a lacking item as the item weighs, mandatory ones in front: deleting a row is no answer', async () => {
    const lacking = async (codes: readonly string[], lab: boolean): Promise<readonly Finding[]> => {
      const { name, rows } = await fullSheet({ konsumsi: 'Belum' });
      return (await audit([{ name, rows: rows.filter(([code]) => !codes.includes(String(code))) }, settings(lab)])).filter(({ rule }) => rule.endsWith('/items-lacking'));
    };
    const { readiness } = await loadedPack();
    const row = (readiness?.items.length ?? 0) + 1;
    expect(await lacking(['konsumsi'], true)).toMatchObject([{ severity: 'mandatory', outcome: 'undetermined', missing: [`Kesiapan!A${row}`] }]);
    expect(await lacking(['layout-kelas'], true)).toMatchObject([{ severity: 'recommended', outcome: 'undetermined' }]);
    expect((await lacking(['layout-kelas', 'konsumsi'], true))[0]?.message).toContain('konsumsi, layout-kelas');
    expect(await lacking(['laptop', 'laptop-ram'], true)).toEqual([]);
    expect((await lacking(['laptop', 'laptop-ram'], false))[0]?.message).toContain('laptop, laptop-ram');
  });

  test('with an item twice counts only answers that agree', async () => {
    const findings = await audit([await fullSheet({}, [['konsumsi', null, null, 'Belum']])]);
    expect(findings).toMatchObject([{ subject: 'konsumsi', outcome: 'undetermined' }]);
    expect(findings[0]?.message).toContain('lebih dari sekali');
  });
});
