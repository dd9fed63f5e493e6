import {
  BLANK, nipKey, parseDay, parseDocument, parseDuration, parseGolongan, parseJenjang, parseNip, parsePendidikan,
  parsePeran, parseStatusAsn, parseUnit, unreadable,
} from '../values';
import type {
  CellValue, Day, GolonganReading, JenjangReading, Nip, Reading, StatusAsn, TableView, Unit,
} from '../values';

/** What the roster's row says about one person, each cell parsed once. */
export interface Person {
  /** Position of the person's row in the roster. */
  readonly position: number;
  /** The NIP's digits, to join sheets by; null when none can be read. */
  readonly key: string | null;
  readonly name: string | null;
  readonly nip: Reading<Nip>;
  readonly status: Reading<StatusAsn>;
  readonly golongan: GolonganReading;
  readonly pendidikan: Reading<number>;
  readonly tmt: Reading<Day>;
  readonly jenjang: JenjangReading;
  readonly unit: Reading<Unit>;
  readonly suratTugas: Reading<string>;
  readonly suratRekomendasi: Reading<string>;
  /** Months. */
  readonly pengalamanData: Reading<number>;
  readonly pengalamanAdsys: Reading<number>;
  readonly peran: Reading<'ketua' | 'anggota'>;
}

/** What reading a person depends on besides the row. */
export interface ReadingContext {
  /** Day that units, service and parameters refer to. */
  readonly asOf: Day;
  readonly date1904: boolean;
}

/** The pay scale that the status and the NIP speak for; null when neither says. */
export function golonganScale(status: Reading<StatusAsn>, nip: Reading<Nip>): 'pns' | 'pppk' | null {
  if (status.kind === 'known') {
    if (status.value === 'PPPK') return 'pppk';
    if (status.value === 'PNS' || status.value === 'CPNS') return 'pns';
  }
  return nip.kind === 'known' ? nip.value.kind : null;
}

/** The text of a name cell without surrounding white space; null when there is none. */
function readName(cell: CellValue): string | null {
  const text = typeof cell === 'string' ? cell.trim() : typeof cell === 'number' ? String(cell) : '';
  return text === '' ? null : text;
}

/** The unit that the person works in: the echelon-I column, or the work-unit column where that is empty. */
function readUnit(eselon: CellValue, unitKerja: CellValue, asOf: Day): Reading<Unit> {
  const named = parseUnit(eselon, asOf);
  if (named.kind !== 'blank') return named;
  const fallback = parseUnit(unitKerja, asOf);
  return fallback.kind === 'known' ? fallback : BLANK;
}

/**
 * Read one row of the roster. A formula that Excel has not calculated yet is unreadable, never blank.
 *
 * @example readPerson(roster, 0, { asOf, date1904: false }).nip.kind // 'known'
 */
export function readPerson(roster: TableView, position: number, context: ReadingContext): Person {
  const read = <T>(id: string, parse: (cell: CellValue) => Reading<T>): Reading<T> => {
    const reading = parse(roster.cell(position, id));
    return reading.kind === 'blank' && isUncalculated(roster, position, id) ? unreadable(null, 'cell.formula') : reading;
  };
  const nip = read('nip', parseNip);
  const status = read('status-asn', parseStatusAsn);
  return {
    position,
    key: nipKey(roster.cell(position, 'nip')),
    name: readName(roster.cell(position, 'nama')),
    nip,
    status,
    golongan: parseGolongan(roster.cell(position, 'golongan'), golonganScale(status, nip)),
    pendidikan: read('pendidikan', parsePendidikan),
    tmt: read('tmt', (cell) => parseDay(cell, context.date1904)),
    jenjang: parseJenjang(roster.cell(position, 'jenjang'), roster.cell(position, 'jabatan')),
    unit: readUnit(roster.cell(position, 'unit-eselon-1'), roster.cell(position, 'unit-kerja'), context.asOf),
    suratTugas: read('surat-tugas', parseDocument),
    suratRekomendasi: read('surat-rekomendasi', parseDocument),
    pengalamanData: read('pengalaman-data', parseDuration),
    pengalamanAdsys: read('pengalaman-adsys', parseDuration),
    peran: read('peran', parsePeran),
  };
}

function isUncalculated(roster: TableView, position: number, id: string): boolean {
  const column = roster.columnOf(id);
  return column !== null && roster.isUncalculated(position, column);
}
