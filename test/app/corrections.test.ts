import { auditSnapshot, planAudit } from '../../src/app/audit';
import type { AuditRequest } from '../../src/app/audit';
import { toReportJson } from '../../src/app/report-json';
import { reportSchema } from '../../src/app/report-schema';
import type { Finding, Report } from '../../src/domain/findings';
import { MemoryHost } from '../../src/hosts/memory';
import type { ColumnMapping, WorkbookSnapshot } from '../../src/workbook';
import { loadedPack } from '../support/packs';
import { snapshotOf } from '../support/snapshot';

const roster = {
  name: 'Peserta',
  rows: [
    ['NIP', 'Nama', 'Status ASN', 'Golongan', 'Pendidikan', 'Usulan pangkat'],
    ['198001152005012901', 'Farah Halim', 'PNS', 'I/d', 'S1', 'III/b'],
  ],
} as const;
const settings = { name: 'Pengaturan', rows: [['Kode', 'Nama', 'Nilai'], ['nilai-lulus', 'Nilai lulus', 70]] } as const;
const swapped: ColumnMapping = { tables: [{ kind: 'participants', sheet: 'Peserta', columns: { golongan: 'F' } }] };

function workbook(mapping: ColumnMapping | null): WorkbookSnapshot {
  return snapshotOf({ sheets: [roster, settings], memory: mapping === null ? {} : { mapping: JSON.stringify(mapping) } });
}

async function request(language: 'id' | 'en' = 'id'): Promise<AuditRequest> {
  return {
    pack: await loadedPack(), input: { file: 'x.xlsx', sha256: '0'.repeat(64) }, asOf: null, language, everyOutcome: false,
    tool: { name: 'cermat', version: '0.0.0-test' },
  };
}

async function audit(mapping: ColumnMapping | null, language: 'id' | 'en' = 'id'): Promise<Report> {
  return auditSnapshot(workbook(mapping), await request(language));
}

function told({ findings }: Report): readonly Finding[] {
  return findings.filter(({ rule }) => rule.startsWith('cermat/recognition/mapping-'));
}

async function written(mapping: ColumnMapping | null, sheet: string): Promise<readonly string[]> {
  const host = MemoryHost.over(workbook(mapping));
  await host.apply(await planAudit(await audit(mapping), workbook(mapping), await request(), host.capabilities));
  const rows = (await host.read()).sheets.find(({ name }) => name === sheet)?.rows ?? [];
  return rows.map((row) => row.filter((cell) => cell !== undefined && cell !== null).join(' | '));
}

describe('a kept correction that makes somebody eligible by another column', () => {
  test('really changes the outcome, so it has to be told', async () => {
    const fails = (report: Report): boolean => report.findings.some(({ rule, outcome }) => rule.endsWith('/golongan') && outcome === 'fail');
    expect([fails(await audit(null)), fails(await audit(swapped))]).toEqual([true, false]);
  });

  test('is a recommended finding on the header that is read, with the column that it replaces', async () => {
    const [finding, ...others] = told(await audit(swapped));
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      rule: 'cermat/recognition/mapping-columns', severity: 'recommended', outcome: 'undetermined', missing: [],
      cells: [{ sheet: 'Peserta', row: 0, column: 5 }],
    });
    expect(finding?.message).toContain('dari kolom F ("Usulan pangkat"), bukan dari kolom D');
    expect(told(await audit(swapped, 'en'))[0]?.message).toContain('from column F ("Usulan pangkat"), not from column D');
  });

  test('stands in Ringkasan and in Jejak', async () => {
    expect(await written(swapped, 'Ringkasan')).toContainEqual(expect.stringMatching(/^Dibaca menurut koreksi .*: Peserta\. Rinciannya di Jejak\./));
    expect(await written(swapped, 'Jejak')).toContainEqual(expect.stringMatching(/golongan \| Peserta!F1 \| koreksi tersimpan$/));
    expect([...await written(null, 'Ringkasan'), ...await written(null, 'Jejak')].join('\n')).not.toContain('koreksi');
  });

  test('stands in the JSON report', async () => {
    const json = reportSchema.parse(toReportJson(await audit(swapped), { name: 'cermat', version: '0' }));
    expect(json.tables.map(({ kind, corrected }) => [kind, corrected])).toEqual([['participants', ['golongan']], ['settings', null]]);
    expect(json.ignoredSheets).toEqual([]);
  });
});

test('a sheet that corrections hide is told, with the table that goes with it', async () => {
  const report = await audit({ tables: [], ignoredSheets: ['Pengaturan', 'Tidak ada'] });
  expect(told(report)).toMatchObject([{ rule: 'cermat/recognition/mapping-dropped', severity: 'recommended', cells: [] }]);
  expect(told(report)[0]?.message).toContain('Pengaturan!A1');
  expect(toReportJson(report, { name: 'cermat', version: '0' }).ignoredSheets).toEqual(['Pengaturan']);
  expect(await written({ tables: [], ignoredSheets: ['Pengaturan'] }, 'Jejak')).toContain('Lembar tidak dibaca | Pengaturan | koreksi tersimpan');
});

test('a column that corrections leave out is told', async () => {
  const report = await audit({ tables: [{ kind: 'participants', sheet: 'Peserta', columns: { golongan: null } }] });
  expect(told(report)).toMatchObject([{ severity: 'recommended', message: expect.stringContaining('tidak dibaca (kolom D)') as string }]);
});

test('a correction where headers say nothing is for information, and one that changes nothing is no finding', async () => {
  const unknown = snapshotOf({
    sheets: [{ name: 'Lembar1', rows: [['Kode unik', 'Sebutan', 'Status ASN'], ['198001152005012901', 'Farah Halim', 'PNS']] }],
    memory: { mapping: JSON.stringify({ tables: [{ kind: 'participants', sheet: 'Lembar1', headerRow: 1, columns: { nip: 'A', nama: 'B' } }] }) },
  });
  expect(told(await auditSnapshot(unknown, await request()))).toMatchObject([{ rule: 'cermat/recognition/mapping-found', severity: 'info' }]);
  expect(told(await audit({ tables: [{ kind: 'participants', sheet: 'Peserta', columns: { golongan: 'D' } }] }))).toEqual([]);
});

test('a correction may name a table without a header, and its links still lead to a cell', async () => {
  const headless: ColumnMapping = { tables: [{ kind: 'participants', sheet: 'Peserta', headerRow: 0, columns: { nip: 'A', nama: 'B' } }] };
  expect((await written(headless, 'Jejak')).filter((line) => /![A-Z]+0\b/.test(line))).toEqual([]);
});
