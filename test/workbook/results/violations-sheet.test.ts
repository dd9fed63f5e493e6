import { composeAudit } from '../../../src/workbook/results';
import type { SheetSpec } from '../../../src/workbook';
import { addedSheet, isStyled, recordsOf } from '../../support/plan';
import { cellRef, findingOf, reportOf, settingOf } from '../../support/report';
import { snapshotOf } from '../../support/snapshot';

const snapshot = snapshotOf({ sheets: [{ name: 'Peserta', rows: [] }] });

function violations(parts: Parameters<typeof reportOf>[0]): SheetSpec {
  return addedSheet(composeAudit(reportOf(parts), snapshot), 'violations');
}

test('a row says who, which rule, where, what stood there, what to do, and from which clause', () => {
  const finding = findingOf({ assumed: ['nilai-lulus'] });
  const [row] = recordsOf(violations({ findings: [finding], settings: [settingOf()] }));
  expect(row).toEqual({
    No: 1, Tingkat: 'wajib', Hasil: 'tidak memenuhi', Nama: 'Farah Halim', NIP: '198001152005012901', Aturan: 'Golongan',
    Sel: 'Peserta!E2', Nilai: 'I/d', Temuan: 'Golongan I/d di bawah II/a.', Langkah: 'Pastikan SK pangkat terakhir.',
    Sumber: 'KAP ITIL v.4, Administrasi 2', Asumsi: 'Nilai lulus: 65', 'Keputusan panitia': null, Alasan: null, Oleh: null,
    Kunci: 'kap-itil-v4/eligibility/golongan | 198001152005012901',
  });
});

test('only what asks for something is listed, worst first', () => {
  const outcomes = ['pass', 'undetermined', 'not-applicable', 'error', 'fail'] as const;
  const findings = (['info', 'recommended', 'mandatory'] as const)
    .flatMap((severity) => outcomes.map((outcome) => findingOf({ severity, outcome })));
  expect(recordsOf(violations({ findings })).map((row) => [row['Tingkat'], row['Hasil']])).toEqual([
    ['wajib', 'tidak memenuhi'], ['wajib', 'galat aturan'], ['wajib', 'perlu diperiksa'],
    ['disarankan', 'tidak memenuhi'], ['disarankan', 'galat aturan'], ['disarankan', 'perlu diperiksa'],
    ['catatan', 'tidak memenuhi'], ['catatan', 'galat aturan'], ['catatan', 'perlu diperiksa'],
  ]);
});

test('the cell column leads to the cell', () => {
  const sheet = violations({ findings: [findingOf({ cells: ['Rekap Hadir!C5', 'Peserta!A1'] }), findingOf({ cells: [] })] });
  expect([...(sheet.links ?? [])]).toEqual([{ row: sheet.tables![0]!.range.top + 1, column: 6, target: "'Rekap Hadir'!C5", tip: "Buka 'Rekap Hadir'!C5" }]);
});

test('a blank that decides reads as empty; a rule without a value leaves the column blank', () => {
  const blank = findingOf({
    outcome: 'undetermined',
    trace: [
      { label: 'Status', actual: 'PNS', expected: 'PNS', verdict: 'true', cells: [], isAside: false },
      { label: 'Golongan', actual: null, expected: '≥ II/a', verdict: 'unknown', cells: [{ sheet: 'Peserta', row: 1, column: 4 }], isAside: false },
    ],
  });
  const [status, golongan] = blank.trace;
  const aside = findingOf({ outcome: 'undetermined', trace: [{ ...golongan!, isAside: true }, { ...status!, verdict: 'unknown' }] });
  expect(recordsOf(violations({ findings: [aside] })).map((row) => row['Nilai'])).toEqual(['PNS']);
  expect(recordsOf(violations({ findings: [blank, findingOf({ trace: [] })] })).map((row) => row['Nilai'])).toEqual([null, '(kosong)']);
});

test('where only a choice is open, the cell column leads to the setting', () => {
  const finding = findingOf({ outcome: 'undetermined', cells: [], missing: ['lain', 'rasio'] });
  const sheet = violations({ findings: [finding], settings: [settingOf({ id: 'rasio', text: null, cell: cellRef('Pengaturan!C7') })] });
  expect(recordsOf(sheet)[0]).toMatchObject({ Sel: 'Pengaturan!C7' });
  expect([...(sheet.links ?? [])]).toMatchObject([{ target: 'Pengaturan!C7' }]);
});

test.each([
  [{ name: 'Zaki Maulana', subject: '198001152005012901-baris-24' }, 'Zaki Maulana', '198001152005012901'],
  [{ name: null, subject: 'baris-12' }, 'Baris 12', null],
  [{ name: null, subject: '2', scope: 'group' }, 'Kelompok 2', null],
  [{ name: null, subject: 'kelas', scope: 'class' }, 'Kelas', null],
  [{ name: null, subject: 'x', scope: 'workbook' }, 'Buku kerja', null],
  [{ name: null, subject: '198001152005012901', scope: 'leader' }, '', '198001152005012901'],
] as const)('a subject without a name is called as people call it: %j', (parts, name, nip) => {
  expect(recordsOf(violations({ findings: [findingOf(parts)] }))[0]).toMatchObject({ Nama: name, NIP: nip });
});

test('red is for what is mandatory and not met, amber for what must be looked at, blue for advice', () => {
  const findings = [
    findingOf(), findingOf({ outcome: 'undetermined' }), findingOf({ severity: 'recommended' }),
    findingOf({ severity: 'recommended', outcome: 'undetermined' }), findingOf({ severity: 'info' }),
  ];
  const sheet = violations({ findings });
  const fills = [...sheet.rows].slice(sheet.tables![0]!.range.top + 1).map(({ cells }) => (isStyled(cells[2]) ? cells[2].style?.fill : null));
  expect(fills).toEqual(['FDE7E9', 'FFF4CE', 'FFF4CE', 'E8F1FB', 'E8F1FB']);
});

test('the sheet is made for reading and for printing on A4', () => {
  const sheet = violations({ findings: [findingOf()] });
  const { top } = sheet.tables![0]!.range;
  expect(sheet.frozen).toEqual({ rows: top + 1, columns: 4 });
  expect(sheet.print).toMatchObject({ orientation: 'landscape', fitWidth: 1, repeatRows: { from: top, to: top } });
  expect(sheet.columns.at(-1)).toMatchObject({ hidden: true });
  const nip = [...sheet.rows].at(-1)?.cells[4];
  expect(isStyled(nip) && nip.style?.format).toBe('@');
});

test.each(['id', 'en'] as const)('the decision is chosen from a list whose words fit into Excel (%s)', (language) => {
  const [choice] = violations({ findings: [findingOf()], language }).validations ?? [];
  expect(choice).toMatchObject({ severity: 'warning', rule: { type: 'list', values: language === 'id' ? ['diterima', 'ditolak'] : ['accepted', 'rejected'] } });
  expect(choice?.prompt?.title.length).toBeLessThanOrEqual(32);
  expect(choice?.prompt?.text.length).toBeLessThanOrEqual(255);
  expect(choice?.error?.text.length).toBeLessThanOrEqual(225);
});
