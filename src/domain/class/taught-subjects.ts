import { topicMatcher } from '../schedule';
import type { MatchTopic } from '../schedule';
import type { Subject } from '../rules';
import { isNone, textOfCell } from '../values';
import type { CellValue } from '../values';

/** What of the programme somebody teaches. */
export interface TaughtSubjects {
  /** Ids of the pack's subjects; the same set for everybody who teaches all. */
  readonly taught: ReadonlySet<string>;
  /** True: it may be more, because something in the cell is blank or cannot be told. */
  readonly isOpen: boolean;
}

/** Reads the subjects of one instructor's cell. */
export type ReadSubjects = (cell: CellValue, isUncalculated: boolean) => TaughtSubjects;

/** Characters of a cell that is still read. */
const LONGEST = 500;
const ALL = /^(?:semua|seluruh|all)(?: (?:mata ?pelajaran|mata ?diklat|mapel|mp|materi|subjects?))?\.?$/i;
const LISTED = /[;\n]/;
const JOINED = /,|&|\/|\s(?:dan|and)\s/i;
const OPEN: TaughtSubjects = { taught: new Set(), isOpen: true };

/**
 * A reader of the column Mata Pelajaran in the list of instructors: one subject, several, or "semua".
 *
 * @example subjectReader(pack.subjects)('Pengantar ITSM; Simulasi Penyusunan', false).taught.size // 2
 */
export function subjectReader(subjects: readonly Subject[]): ReadSubjects {
  const match = topicMatcher(subjects);
  const all = new Set(subjects.map(({ id }) => id));
  return (cell, isUncalculated) => {
    const text = textOfCell(cell);
    if (text === null || isUncalculated || typeof cell === 'object' || text.length > LONGEST) return OPEN;
    if (isNone(text)) return { taught: new Set(), isOpen: false };
    if (ALL.test(text)) return { taught: all, isOpen: false };
    const parts = text.split(LISTED).filter((part) => part.trim() !== '').map((part) => matchPart(part, match));
    return { taught: new Set(parts.flatMap(({ taught }) => [...taught])), isOpen: parts.some(({ isOpen }) => isOpen) };
  };
}

/** One item of a list: a subject, or several with a comma between them, all of which must be known. */
function matchPart(text: string, match: MatchTopic): TaughtSubjects {
  const whole = match(text);
  if (whole.kind === 'one') return { taught: new Set([whole.topic]), isOpen: false };
  const pieces = text.split(JOINED).map(match);
  const topics = pieces.flatMap((piece) => (piece.kind === 'one' ? [piece.topic] : []));
  return pieces.length > 1 && topics.length === pieces.length ? { taught: new Set(topics), isOpen: false } : OPEN;
}
