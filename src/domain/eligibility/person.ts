import {
  BLANK, dayFromIso, isBlank, isoOfDay, nipKey, parseDay, parseDocument, parseGolongan, parseJenjang, parseNip, parsePendidikan,
  parsePeran, parseStatusAsn, parseUnit, readCell, settleFormula, unreadable,
} from '../values';
import type {
  CellValue, Day, GolonganReading, JenjangReading, Nip, Reading, StatusAsn, TableView, Unit,
} from '../values';
import { readDuration } from './duration-unit';
import type { DurationUnit } from './duration-unit';

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
  /** The column that says the level: the title where the level itself is blank. */
  readonly jenjangColumn: 'jenjang' | 'jabatan';
  readonly unit: Reading<Unit>;
  /** The column that the unit was read from. */
  readonly unitColumn: 'unit-eselon-1' | 'unit-kerja';
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
  /** Units of the experience columns, by column id. */
  readonly durationUnits: ReadonlyMap<string, DurationUnit>;
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
function readUnit(eselon: CellValue, unitKerja: CellValue, asOf: Day): Pick<Person, 'unit' | 'unitColumn'> {
  const named = parseUnit(eselon, asOf);
  const fallback = parseUnit(unitKerja, asOf);
  if (isOfMinistry(named) === true && isOfMinistry(fallback) === false) {
    return { unit: unreadable(unitKerja, 'eligibility.unit-contradicts'), unitColumn: 'unit-kerja' };
  }
  if (named.kind !== 'blank') return { unit: named, unitColumn: 'unit-eselon-1' };
  return fallback.kind === 'known' ? { unit: fallback, unitColumn: 'unit-kerja' } : { unit: BLANK, unitColumn: 'unit-eselon-1' };
}

function isOfMinistry(unit: Reading<Unit>): boolean | null {
  return unit.kind === 'known' ? unit.value.kemenkeu : null;
}

/** No one in service today was appointed before this day. */
const EARLIEST_TMT = dayFromIso('1950-01-01');

/** A date that cannot be an appointment is a slip of the keyboard, not thirty years of service. */
function plausible(tmt: Reading<Day>, nip: Reading<Nip>): Reading<Day> {
  if (tmt.kind !== 'known') return tmt;
  const earliest = nip.kind === 'known' ? Math.max(EARLIEST_TMT, nip.value.birth) : EARLIEST_TMT;
  return tmt.value > earliest ? tmt : unreadable(isoOfDay(tmt.value), 'eligibility.tmt-implausible');
}

function readLevel(jenjang: CellValue, jabatan: CellValue): Pick<Person, 'jenjang' | 'jenjangColumn'> {
  const isInTitle = isBlank(jenjang) && !isBlank(jabatan);
  return { jenjang: parseJenjang(jenjang, jabatan), jenjangColumn: isInTitle ? 'jabatan' : 'jenjang' };
}

/**
 * Read one row of the roster. A formula that Excel has not calculated yet is unreadable, never blank.
 *
 * @example readPerson(roster, 0, { asOf, date1904: false }).nip.kind // 'known'
 */
export function readPerson(roster: TableView, position: number, context: ReadingContext): Person {
  const settle = <T>(id: string, reading: Reading<T>): Reading<T> => settleFormula(roster, position, id, reading);
  const read = <T>(id: string, parse: (cell: CellValue) => Reading<T>): Reading<T> => readCell(roster, position, id, parse);
  const nip = read('nip', parseNip);
  const status = read('status-asn', parseStatusAsn);
  const rank = parseGolongan(roster.cell(position, 'golongan'), golonganScale(status, nip));
  const level = readLevel(roster.cell(position, 'jenjang'), roster.cell(position, 'jabatan'));
  const unit = readUnit(roster.cell(position, 'unit-eselon-1'), roster.cell(position, 'unit-kerja'), context.asOf);
  return {
    position,
    key: nipKey(roster.cell(position, 'nip')),
    name: readName(roster.cell(position, 'nama')),
    nip,
    status,
    golongan: { ...rank, golongan: settle('golongan', rank.golongan) },
    pendidikan: read('pendidikan', parsePendidikan),
    tmt: plausible(read('tmt', (cell) => parseDay(cell, context.date1904)), nip),
    ...level, jenjang: { ...level.jenjang, jenjang: settle('jenjang', level.jenjang.jenjang) },
    ...unit, unit: settle('unit-eselon-1', unit.unit),
    suratTugas: read('surat-tugas', parseDocument),
    suratRekomendasi: read('surat-rekomendasi', parseDocument),
    pengalamanData: read('pengalaman-data', (cell) => readDuration(cell, context.durationUnits.get('pengalaman-data') ?? null)),
    pengalamanAdsys: read('pengalaman-adsys', (cell) => readDuration(cell, context.durationUnits.get('pengalaman-adsys') ?? null)),
    peran: read('peran', parsePeran),
  };
}
