import { auditWorkbook } from '../../../../src/app/audit';
import { MemoryHost } from '../../../../src/hosts/memory';
import { loadedPack } from '../../../support/packs';
import { recalculated } from '../../../support/recalculated';
import { auditRequest } from '../../../support/office-class';
import { nipOf } from '../../../support/class-sheets';
import { snapshotOf } from '../../../support/snapshot';

test('another programme gets the formulas of its own tree: exam and project, no subjects, no settings sheet', async () => {
  const pack = await loadedPack('test/fixtures/packs/sertifikasi-data');
  const rows = [['NIP', 'Nama', 'Nilai Ujian', 'Nilai Proyek'], [nipOf(1), 'Farah Halim', 60.5, 80], [nipOf(2), 'Bagas Wirya', null, 80], [nipOf(3), 'Citra Lestari', 33.3, 41.7]];
  const host = MemoryHost.over(snapshotOf({ sheets: [{ name: 'Peserta', rows }] }));
  const audit = await auditWorkbook(host, { ...await auditRequest(), pack });
  await host.apply(audit.plan);
  const grades = audit.report.participants.map(({ grade }) => (grade?.na === null || grade === null ? '' : Number(grade.na)));
  expect(grades.filter((na) => na !== '')).toHaveLength(2);
  const written = (await host.read()).sheets.find(({ marker }) => marker === 'grades')?.rows ?? [];
  const headerRow = written.findIndex((row) => row.some((value) => String(value).endsWith('(rumus)')));
  const column = written[headerRow]?.findIndex((value) => value === 'NA (rumus)') ?? -1;
  const cells = recalculated(await host.read(), 'Nilai Akhir');
  const letters = String.fromCharCode(65 + column);
  expect([0, 1, 2].map((at) => cells.get(`${letters}${headerRow + 2 + at}`))).toEqual(grades);
  expect(audit.report.findings.filter(({ rule }) => rule.startsWith('cermat/grading/formula'))).toEqual([]);
});
