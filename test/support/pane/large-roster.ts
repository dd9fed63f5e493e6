import { xlsxFrom } from '../xlsx-from-sketch';

const given = ['Ayu', 'Bima', 'Citra', 'Dimas', 'Elok', 'Farhan', 'Gita', 'Hadi', 'Indah', 'Joko'];
const family = ['Permata', 'Nugroho', 'Lestari', 'Prakoso', 'Wulandari', 'Siregar', 'Halim'];

const HEADERS = ['No', 'NIP', 'Nama', 'Status ASN', 'Golongan', 'Pendidikan', 'Unit Eselon I'];

function rosterRows(count: number): readonly (readonly (string | number)[])[] {
  return Array.from({ length: count }, (_, at) => {
    const name = `${given[at % given.length]} ${family[at % family.length]} ${at + 1}`;
    return [at + 1, `199001012015${`${at % 2 + 1}`.padStart(2, '0')}${`${1000 + at}`.slice(-3)}1`.slice(0, 18), name, 'PNS', 'Penata (III/c)', 'S1 Akuntansi', 'Direktorat Jenderal Pajak'];
  });
}

/** A roster of so many invented people about whom little is known: each of them has something to be filled in. */
export function largeRoster(count: number): Uint8Array {
  return xlsxFrom({ sheets: [{ name: 'Peserta', rows: [HEADERS, ...rosterRows(count)] }] });
}

/** The same with an activity score for everybody. */
export function largeGradedClass(count: number): Uint8Array {
  const subjects = ['Pengantar ITSM dan Konsep Service Level Management', 'Event, Incident, and Problem Management'];
  const rows = rosterRows(count);
  const scores = rows.map(([, nip, name], at) => [nip ?? null, name ?? null, ...subjects.map((_, subject) => 50 + ((at * 7 + subject * 13) % 50))]);
  return xlsxFrom({ sheets: [{ name: 'Peserta', rows: [HEADERS, ...rows] }, { name: 'Nilai Aktivitas', rows: [['NIP', 'Nama', ...subjects], ...scores] }] });
}
