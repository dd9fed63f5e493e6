import { parserOf } from './cell-reader';
import type { Answer } from './cell-reader';
import type { CellValue } from './cell-value';
import { tokensOf } from './cell-text';
import { phraseBook } from './phrase-book';
import { NONE, readings } from './reading';
import type { Reading } from './reading';
import { saysNone } from './words';

/** What somebody does in a class; `lain` has another task there (panitia, moderator, mentor). */
export type TeachingRole = 'pengajar' | 'asisten' | 'penceramah' | 'narasumber' | 'lain';

const phrases: Readonly<Record<TeachingRole, readonly string[]>> = {
  pengajar: [
    'pengajar', 'widyaiswara', 'wi', 'instruktur', 'fasilitator', 'pengampu', 'pengampu materi', 'dosen', 'guru', 'trainer', 'instructor', 'teacher',
    'lecturer', 'facilitator',
  ],
  asisten: [
    'asisten', 'asisten pengajar', 'asisten instruktur', 'asisten fasilitator', 'asisten widyaiswara', 'asisten trainer', 'asisten dosen', 'assistant',
    'teaching assistant', 'assistant instructor', 'assistant trainer',
  ],
  penceramah: ['penceramah', 'ceramah', 'pembicara', 'pembicara utama', 'speaker', 'keynote speaker'],
  narasumber: ['narasumber', 'nara sumber', 'narsum', 'resource person'],
  lain: [
    'panitia', 'moderator', 'mentor', 'coach', 'penguji', 'penilai', 'asesor', 'operator', 'host', 'co host', 'mc', 'pembawa acara', 'notulis', 'notulen',
    'admin', 'pic', 'organiser', 'organizer', 'assessor',
  ],
};

const find = phraseBook(Object.entries(phrases).flatMap(([role, words]) => words.map((word) => [word.split(' '), role as TeachingRole] as const)));

/** Words beside a role that do not change it. */
const harmless = new Set([
  'dan', 'atau', 'and', 'or', 'merangkap', 'sekaligus', 'tim', 'ahli', 'pertama', 'muda', 'madya', 'utama', 'tamu', 'materi', 'mata', 'pelajaran', 'kelas',
  'i', 'ii', 'iii', 'iv', 'v',
]);
const PLAIN = /^[\p{L}\p{N}\s.,()/&;-]+$/u;

/**
 * The role of a person in the list of instructors. Two roles in one cell are `several`; a role beside words that may take
 * it back ("calon pengajar", "pengajar pendamping") is unreadable.
 *
 * @source KAP K40–K46; reference §9 (pengajar, penceramah, asisten)
 * @example parseTeachingRole('Asisten Pengajar') // known 'asisten'
 */
export const parseTeachingRole: (cell: CellValue) => Reading<TeachingRole> = parserOf<TeachingRole>({ text: readText });

function readText(text: string): Answer<TeachingRole> {
  if (saysNone(text)) return NONE;
  if (!PLAIN.test(text)) return 'role.unknown';
  const { found, strays } = find(tokensOf(text));
  const [first, ...others] = new Set(found.map(({ value }) => value));
  if (first === undefined || !strays.every((word) => harmless.has(word) || /^\d+$/.test(word))) return 'role.unknown';
  return readings<TeachingRole>([first, ...others]);
}
