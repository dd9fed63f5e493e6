import { summarise } from '../../src/cli/summary';
import type { Finding, GradeReport } from '../../src/domain/findings';
import { findingOf, gradeOf, participantOf, reportOf } from '../support/report';

const subjects: readonly (readonly [Finding['scope'], string, string | null, string])[] = [
  ['group', '3', null, 'Kelompok 3'], ['deliverable', '3', null, 'Kelompok 3'], ['mentoring', 'A', null, 'Kelompok A'],
  ['class', 'jadwal', null, 'Kelas'], ['class', 'kelas', null, 'Kelas'], ['workbook', 'jumlah-jp', null, 'Buku kerja'],
  ['instructor', 'pengajar-dwi-anggoro', 'Dwi Anggoro', 'Dwi Anggoro'], ['instructor', 'pengajar-baris-7', null, 'Baris 7'], ['session', 'baris-4', null, 'Baris 4'],
];

test.each(subjects)('a finding about a %s “%s” (%s) is headed %s', (scope, subject, name, heading) => {
  const lines = summarise(reportOf({ findings: [findingOf({ scope, subject, name, message: 'Pesan.' })] })).split('\n');
  expect(lines.find((line) => line.includes('Pesan.'))?.trim().startsWith(`${heading}  `)).toBe(true);
});

const missed: GradeReport['hurdles'] = [
  { id: 'kehadiran', title: 'Kehadiran minimum', subject: null, setting: 'kehadiran-minimum', value: '75.76', low: '75.76', high: '75.76', minimum: '80', passed: false },
];
const open = { status: 'belum-lengkap', na: null, predicate: null } as const;
const standings: readonly (readonly [string, Partial<GradeReport>])[] = [
  ['lulus, Baik', { status: 'lulus', na: '80.00', outlook: 'passed', predicate: 'Baik', hurdles: [] }],
  ['tidak lulus', { status: 'tidak-lulus', na: '60.00', outlook: 'failed', predicate: 'Kurang', hurdles: [] }],
  ['tidak lulus (Kehadiran minimum)', { status: 'tidak-lulus', na: '77.82', outlook: 'failed', predicate: 'Baik', hurdles: missed }],
  ['belum lengkap (55,20–62,20; tidak mungkin lulus lagi)', { ...open, low: '55.20', high: '62.20', outlook: 'cannot-pass', hurdles: [] }],
  ['belum lengkap (69,22–83,22; sudah pasti lulus)', { ...open, low: '69.22', high: '83.22', outlook: 'already-passes', hurdles: [] }],
  ['belum lengkap (34,80–74,80)', { ...open, low: '34.80', high: '74.80', outlook: 'open', hurdles: [] }],
];

test.each(standings)('a grade is summed up as “%s”', (text, grade) => {
  const lines = summarise(reportOf({ participants: [participantOf({ name: 'Farah Halim', grade: gradeOf(grade) })] })).split('\n');
  expect(lines.find((line) => line.includes('Farah Halim'))?.endsWith(`  ${text}`)).toBe(true);
});
