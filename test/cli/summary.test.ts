import { summarise } from '../../src/cli/summary';
import type { Finding } from '../../src/domain/findings';
import { findingOf, reportOf } from '../support/report';

const subjects: readonly (readonly [Finding['scope'], string, string | null, string])[] = [
  ['group', '3', null, 'Kelompok 3'], ['deliverable', '3', null, 'Kelompok 3'], ['mentoring', 'A', null, 'Kelompok A'],
  ['class', 'jadwal', null, 'Kelas'], ['class', 'kelas', null, 'Kelas'], ['workbook', 'jumlah-jp', null, 'Buku kerja'],
  ['instructor', 'pengajar-dwi-anggoro', 'Dwi Anggoro', 'Dwi Anggoro'], ['instructor', 'pengajar-baris-7', null, 'Baris 7'], ['session', 'baris-4', null, 'Baris 4'],
];

test.each(subjects)('a finding about a %s “%s” (%s) is headed %s', (scope, subject, name, heading) => {
  const lines = summarise(reportOf({ findings: [findingOf({ scope, subject, name, message: 'Pesan.' })] })).split('\n');
  expect(lines.find((line) => line.includes('Pesan.'))?.trim().startsWith(`${heading}  `)).toBe(true);
});
