import { recognise } from '../../../src/workbook/recognise';
import { snapshotOf } from '../../support/snapshot';

const header = ['Kode', 'Komponen', 'Kegiatan', 'Pelaku', 'Status', 'Bukti', 'Tanggal', 'Catatan'];
const row = (code: string) => [code, 'Learners', 'Menyusun rencana', 'Individu', 'Sudah', 'PDP 2022', null, null];
const kindsOf = (sheets: readonly { readonly name: string; readonly rows: readonly (readonly (string | null)[])[] }[]) => {
  const { tables, problems } = recognise(snapshotOf({ sheets }));
  return { kinds: Object.fromEntries([...tables].map(([kind, table]) => [kind, table.sheet])), problems: problems.map(({ code }) => code).filter((code) => code !== 'recognition.no-roster') };
};

test('worksheets of the three levels are told apart by their sheets’ names', () => {
  const sheets = [['LO Individu', 'I-LRN-1'], ['LO Tim', 'T-LRN-1'], ['LO Organisasi', 'O-SF-1']].map(([name = '', code = '']) => ({ name, rows: [header, row(code)] }));
  expect(kindsOf(sheets)).toEqual({ kinds: { 'lo-individu': 'LO Individu', 'lo-tim': 'LO Tim', 'lo-organisasi': 'LO Organisasi' }, problems: [] });
});

test('under another name the title tells the level, and without a title the codes', () => {
  expect(kindsOf([{ name: 'Sheet1', rows: [['Lembar kerja tingkat organisasi'], ['Unit', 'Sekretariat'], header, row('X-1')] }]).kinds).toEqual({ 'lo-organisasi': 'Sheet1' });
  expect(kindsOf([{ name: 'Lembar A', rows: [header, row('T-KM-1'), row('T-KM-2')] }]).kinds).toEqual({ 'lo-tim': 'Lembar A' });
});

test('codes of two levels, and no other word, leave it open', () => {
  expect(kindsOf([{ name: 'Lembar A', rows: [header, row('T-KM-1'), row('I-KM-1')] }]).kinds).toEqual({});
});

test('other headers, in English and in another order, are understood', () => {
  const rows = [['Note', 'Status', 'Evidence', 'Activity', 'Code', 'Actor'], [null, 'Sudah', 'PDP', 'Plan', 'I-LRN-1', 'Individual']];
  expect(kindsOf([{ name: 'Individual', rows }]).kinds).toEqual({ 'lo-individu': 'Individual' });
});

test('two worksheets of one level are told, and none is read in silence', () => {
  const { kinds, problems } = kindsOf([{ name: 'LO Individu', rows: [header, row('I-LRN-1')] }, { name: 'LO Individu (2)', rows: [header, row('I-LRN-1')] }]);
  expect([Object.keys(kinds), problems]).toEqual([[], ['recognition.two-tables']]);
});

test('the organiser’s checklist of a class and a list of instructors called a team stay what they are', () => {
  expect(kindsOf([{ name: 'Kesiapan', rows: [['Kode', 'Uraian', 'Dasar', 'Status', 'Catatan'], ['laptop', 'Laptop siap', 'KAP', 'Siap', null]] }]).kinds).toEqual({ readiness: 'Kesiapan' });
  expect(kindsOf([{ name: 'Tim Pengajar', rows: [['Nama', 'Peran', 'Nomor SK', 'TOT'], ['Sari Utami', 'Pengajar', 'SK-1', 'Ada']] }]).kinds).toEqual({ instructors: 'Tim Pengajar' });
});
