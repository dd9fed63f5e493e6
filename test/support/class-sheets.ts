import type { CellValue } from '../../src/domain/values';
import { standardColumns } from '../../src/workbook/columns';
import type { TableKind } from '../../src/workbook/columns';

const given = ['Farah', 'Galih', 'Dewi', 'Oka', 'Rama', 'Sari', 'Tegar', 'Wira'];
const family = ['Halim', 'Lestari', 'Wibowo', 'Siregar', 'Kusuma'];

/** An invented NIP, different for every number up to 100,000. */
export function nipOf(number: number): string {
  const year = 1970 + (number % 25);
  const day = 10 + (Math.floor(number / 25) % 18);
  const month = 1 + (Math.floor(number / 450) % 12);
  const serial = 100 + (Math.floor(number / 5400) % 900);
  return `${year}${String(month).padStart(2, '0')}${day}${year + 25}01${1 + (number % 2)}${serial}`;
}

/** An invented name. */
export function nameOf(number: number): string {
  return `${given[number % given.length]} ${family[number % family.length]}`;
}

/** The standard headers of a table in Indonesian; of the twelve known criteria the first three. */
export function headersOf(kind: TableKind): string[] {
  return standardColumns
    .filter(({ table, id }) => table === kind && !/^kriteria-([4-9]|\d\d)$/.test(id))
    .map(({ header }) => header.id);
}

/** A believable participant in the order of the standard layout. */
export function participant(number: number): CellValue[] {
  return [
    number, nipOf(number), nameOf(number), 'PNS', 'III/a', 'S1', 40179, 'Pelaksana', 'Ahli Muda', 'Direktorat Jenderal Pajak',
    `Kantor ${number}`, `ST-${number}/PJ.01/2022`, 24, 0, 'Ada', '1', number % 6 === 1 ? 'Ketua' : 'Anggota',
  ];
}

/** A standard roster: header and `count` participants. */
export function roster(count: number): CellValue[][] {
  return [headersOf('participants'), ...Array.from({ length: count }, (_, index) => participant(index + 1))];
}

/** NIP, name and the same value under every open header. */
export function marks(headers: readonly CellValue[], count: number, value: CellValue): CellValue[][] {
  const rows = Array.from({ length: count }, (_, index) => [nipOf(index + 1), nameOf(index + 1), ...headers.map(() => value)]);
  return [['NIP', 'Nama', ...headers], ...rows];
}
