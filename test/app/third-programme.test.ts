import { auditSnapshot } from '../../src/app/audit';
import type { Report } from '../../src/domain/findings';
import { loadedPack } from '../support/packs';
import { snapshotOf } from '../support/snapshot';

/** A programme that Cermat has never heard of: other columns, 30 % exam and 70 % project, groups of 4. JSON only. */
const header = ['NIP', 'Nama', 'Kelompok', 'Lama Jabatan (bulan)', 'Jalur', 'Ujian Tertulis', 'Nilai Proyek'];
const nip = (serial: number): string => `198001152005011${serial}`;

async function audit(rows: readonly (readonly (string | number | null)[])[]): Promise<Report> {
  return auditSnapshot(snapshotOf({ sheets: [{ name: 'Daftar', rows: [header, ...rows] }] }), {
    pack: await loadedPack('test/fixtures/packs/sertifikasi-data'), input: { file: 'x.xlsx', sha256: '0'.repeat(64) },
    asOf: null, language: 'id', everyOutcome: false, tool: { name: 'cermat', version: '0.0.0-test' },
  });
}

describe('a third programme', () => {
  test('reads its own columns, decides and grades without code', async () => {
    const report = await audit([
      [nip(901), 'Farah Halim', '1', 30, 'Reguler', 80, 75],
      [nip(902), 'Bagus Purnama', '1', 12, 'Reguler', 80, 60],
      [nip(903), 'Vina Kusuma', '1', '-', 'khusus', null, 90],
      [nip(904), 'Rama Siregar', '1', null, 'Reguler', 70, 70],
    ]);
    expect(report.participants.map(({ eligibility }) => eligibility)).toEqual(['eligible', 'ineligible', 'eligible', 'undetermined']);
    expect(report.participants.map(({ grade }) => [grade?.na, grade?.status])).toEqual([
      ['76.5', 'lulus'], ['66.0', 'tidak-lulus'], [null, 'belum-lengkap'], ['70.0', 'lulus'],
    ]);
    expect(report.participants[2]?.grade).toMatchObject({ low: '63.0', high: '93.0' });
  });

  test('has its own limit for groups', async () => {
    const five = Array.from({ length: 5 }, (_, index) => [nip(901 + index), `Peserta ${index}`, '1', 30, 'Reguler', 80, 80]);
    expect((await audit(five)).groups).toMatchObject([{ id: '1', size: 5, outcome: 'fail' }]);
    expect((await audit(five.slice(1))).groups).toMatchObject([{ id: '1', size: 4, outcome: 'pass' }]);
  });
});
