import type { TableKind } from '../columns';
import { readHeaderText } from './header-text';
import { headerTextOf } from './read-columns';
import type { KindReading, ReadColumn } from './read-columns';

/** The kinds whose columns are all named; the others are told by their open columns. */
export type ClosedKind = Exclude<TableKind, 'attendance' | 'activity-scores' | 'al-report'>;

interface KindProfile {
  readonly kind: ClosedKind;
  /** Columns that hardly any other table has. */
  readonly telling: ReadonlySet<string>;
  /** Words of sheet names and titles. */
  readonly words: ReadonlySet<string>;
  /** Headers that only another kind of list has. */
  readonly against?: ReadonlySet<string>;
  isLike(ids: ReadonlySet<string>, ambiguous: number, isNamedSo: boolean): boolean;
}

/** What the eligibility rules read and a mere list of names does not have. */
export const rosterColumns: ReadonlySet<string> = new Set([
  'status-asn', 'golongan', 'pendidikan', 'tmt', 'jenjang', 'unit-eselon-1', 'surat-tugas', 'pengalaman-data',
  'pengalaman-adsys', 'surat-rekomendasi',
]);

const personColumns: ReadonlySet<string> = new Set(['no', 'nip', 'nama']);

/** How many of the ids are in a list. */
export function countIn(ids: Iterable<string>, list: ReadonlySet<string>): number {
  let count = 0;
  for (const id of ids) if (list.has(id)) count += 1;
  return count;
}

function startsWithCount(ids: ReadonlySet<string>, prefix: string): number {
  return [...ids].filter((id) => id.startsWith(prefix)).length;
}

const teachingColumns: ReadonlySet<string> = new Set(['nomor-sk', 'pengalaman-mengajar', 'tot']);
const meetingColumns: ReadonlySet<string> = new Set(['kelompok', 'tanggal', 'jp', 'jenis']);

const profiles: readonly KindProfile[] = [
  {
    kind: 'participants',
    telling: rosterColumns,
    words: new Set(['peserta', 'roster', 'participant', 'participants']),
    isLike(ids, ambiguous, isNamedSo) {
      const others = ids.size - countIn(ids, personColumns) + ambiguous;
      if (ids.has('nip') && ids.has('nama')) return isNamedSo || others >= 1;
      return (ids.has('nip') || ids.has('nama')) && others >= 2;
    },
  },
  {
    kind: 'schedule',
    telling: new Set(['mata-pelajaran', 'jp', 'moda']),
    words: new Set(['jadwal', 'schedule', 'timetable']),
    isLike: (ids) => ids.has('mata-pelajaran') ? ids.size >= 2 : ids.size >= 3,
  },
  {
    kind: 'action-learning',
    telling: new Set(['penilai', 'waktu-pengumpulan']),
    words: new Set(['learning', 'al']),
    isLike(ids) {
      const criteria = startsWithCount(ids, 'kriteria-');
      return ids.has('kelompok') ? criteria >= 1 : ids.has('penilai') && criteria >= 2;
    },
  },
  {
    kind: 'mentoring',
    telling: new Set(['mentor', 'form-peserta', 'form-mentor', 'topik-a', 'topik-b', 'topik-c', 'topik-d', 'topik-e']),
    words: new Set(['mentoring', 'coaching']),
    isLike: (ids) => ids.size >= 3 && ids.size > countIn(ids, meetingColumns),
  },
  {
    kind: 'instructors',
    telling: teachingColumns,
    words: new Set(['pengajar', 'instruktur', 'narasumber', 'instructors', 'trainers']),
    isLike: (ids) => ids.has('nama') && (countIn(ids, teachingColumns) >= 1 || (ids.has('peran') && ids.has('mata-pelajaran'))),
  },
  {
    kind: 'readiness',
    telling: new Set(['uraian', 'status']),
    words: new Set(['kesiapan', 'readiness']),
    against: new Set(['komponen', 'component', 'kegiatan', 'aktivitas', 'activity', 'pelaku', 'actor', 'bukti', 'evidence', 'nip', 'kelompok']),
    isLike: (ids, _, isNamedSo) => ids.has('status') && (isNamedSo ? ids.has('kode') || ids.has('uraian') : ids.has('kode') && ids.has('uraian')),
  },
  {
    kind: 'group-wishes',
    telling: new Set(['jenis', 'nip-lain', 'alasan']),
    words: new Set(['aturan', 'wishes']),
    isLike: (ids, _, isNamedSo) => ids.has('jenis') && ids.has('nip') && (ids.has('nip-lain') || (isNamedSo && ids.has('kelompok'))),
  },
  {
    kind: 'adjustments',
    telling: new Set(['komponen', 'jenis', 'nilai', 'alasan', 'pemutus']),
    words: new Set(['penyesuaian', 'adjustments']),
    isLike: (ids, _, isNamedSo) => ids.has('komponen') && (ids.has('nip') || ids.has('nama')) && (ids.has('jenis') || (isNamedSo && ids.has('nilai'))),
  },
  {
    kind: 'settings',
    telling: new Set(['kode', 'satuan', 'asumsi']),
    words: new Set(['pengaturan', 'parameter', 'settings']),
    isLike: (ids) => ids.has('kode') && ids.has('nilai'),
  },
];

/** The ids that a header claims, once or more often. */
export function claimedIds(reading: KindReading): ReadonlySet<string> {
  return new Set([...reading.named.keys(), ...reading.duplicates.keys()]);
}

/** How well a header fits a closed kind: its columns, the telling ones three times, and a word in the sheet's name. */
export interface KindFit {
  readonly reading: KindReading;
  readonly kind: ClosedKind;
  readonly score: number;
}

function isContradicted({ against }: KindProfile, headers: readonly ReadColumn[]): boolean {
  return against !== undefined && headers.some(({ header }) => against.has(readHeaderText(headerTextOf(header))?.bare ?? ''));
}

/**
 * The closed kinds that a header could be, best first.
 *
 * @param read reads the header as one kind
 * @param headers everything that stands in it
 */
export function fittingKinds(
  read: (kind: ClosedKind) => KindReading, nameWords: ReadonlySet<string>, headers: readonly ReadColumn[],
): readonly KindFit[] {
  const fits: KindFit[] = [];
  for (const profile of profiles) {
    if (isContradicted(profile, headers)) continue;
    const reading = read(profile.kind);
    const ids = claimedIds(reading);
    const isNamedSo = countIn(nameWords, profile.words) > 0;
    if (!profile.isLike(ids, reading.ambiguous.length, isNamedSo)) continue;
    const hint = isNamedSo ? 2 : 0;
    fits.push({ reading, kind: profile.kind, score: ids.size + 2 * countIn(ids, profile.telling) + hint });
  }
  return fits.sort((a, b) => b.score - a.score);
}
