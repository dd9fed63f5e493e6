import { exact, isBlank, isNone, parseDay, parseJp, parsePresence } from '../../values';
import type { CellRef, CellValue, Day, Exact, TableView } from '../../values';
import { error, warning } from '../problem';
import type { ActionLearningProblem } from '../problem';
import { phraseOf } from '../reports/phrase';
import { rowsOfGroups } from '../rows-of-groups';
import type { MentoringScheme } from '../schemes/mentoring';

/** What one cell of a meeting says; `value` is null while it is open, with the code of an unknown fact. */
export interface MeetingCell<T> {
  readonly value: T | null;
  readonly code: string;
  /** Null when the sheet has no such column. */
  readonly cell: CellRef | null;
}

/** One meeting of a group. */
export interface Meeting {
  readonly day: MeetingCell<Day>;
  readonly jp: MeetingCell<Exact>;
  /** True for a meeting with the mentor, false for one with a coach alone. */
  readonly withMentor: MeetingCell<boolean>;
  /** True when somebody is named. */
  readonly isNamed: MeetingCell<boolean>;
  /** Whether each topic was discussed and each form is there, in the scheme's order. */
  readonly topics: readonly MeetingCell<boolean>[];
  readonly forms: readonly MeetingCell<boolean>[];
  readonly isCoordinated: MeetingCell<boolean>;
  /** True for a row that repeats an earlier one of its group, cell by cell: perhaps another meeting, perhaps a copy. */
  readonly isRepeat: boolean;
  /** True for one whose group is not known: it may be any group's. */
  readonly isStray: boolean;
}

/** The meetings of all groups. */
export interface ReadMeetings {
  /** Null for a group without a row. */
  of(group: string): readonly Meeting[] | null;
  /** Stands for every row whose group is not known, everything about it open; null without one. */
  readonly stray: Meeting | null;
  /** Where a meeting would be added. */
  readonly newcomer: readonly CellRef[];
  readonly problems: readonly ActionLearningProblem[];
}

/** Read the meetings of the groups of a roster. Linear in rows. */
export function readMeetings(table: TableView, scheme: MentoringScheme, groups: ReadonlySet<string>, date1904: boolean): ReadMeetings {
  const { rows, stray, problems } = rowsOfGroups(table, groups);
  const column = table.columnOf('kelompok');
  const repeats = findRepeats(table, scheme, rows);
  return {
    of: (group) => rows.get(group)?.map((position) => ({ ...readMeeting(table, scheme, position, date1904), isRepeat: repeats.has(position), isStray: false })) ?? null,
    stray: stray === null ? null : strayMeeting(stray, scheme),
    newcomer: column === null || table.length === 0 ? [] : [{ sheet: table.sheet, row: table.sheetRow(table.length - 1) + 1, column }],
    problems: [...problems, ...missingColumns(table, scheme), ...repeatedMeetings(table, repeats)],
  };
}

/** Positions of rows that repeat an earlier one of their group; one without a date repeats none. */
function findRepeats(table: TableView, { topics, forms }: MentoringScheme, rows: ReadonlyMap<string, readonly number[]>): ReadonlySet<number> {
  const columns = ['tanggal', 'jp', 'jenis', 'mentor', 'koordinasi', ...[...topics, ...forms].map(({ column }) => column)];
  const seen = new Set<string>();
  const repeats = new Set<number>();
  for (const [group, positions] of rows) {
    for (const position of positions) {
      if (isBlank(table.cell(position, 'tanggal'))) continue;
      const key = JSON.stringify([group, ...columns.map((id) => table.cell(position, id))]);
      if (seen.has(key)) repeats.add(position);
      seen.add(key);
    }
  }
  return repeats;
}

function repeatedMeetings(table: TableView, repeats: ReadonlySet<number>): readonly ActionLearningProblem[] {
  if (repeats.size === 0) return [];
  const { sheet } = table;
  const cells = [...repeats].slice(0, MOST_NAMED).map((position) => ({ sheet, row: table.sheetRow(position), column: table.columnOf('kelompok') ?? 0 }));
  return [warning('meeting-twice', { count: repeats.size, sheet }, cells)];
}

/** Nobody reads more addresses than this. */
const MOST_NAMED = 100;

/** Columns without which a mandatory rule could say nothing, and nobody would notice. */
function missingColumns(table: TableView, { topics, forms }: MentoringScheme): readonly ActionLearningProblem[] {
  const asked = ['jp', 'jenis', 'mentor', ...topics.map(({ column }) => column), ...forms.map(({ column }) => column)];
  const missing = asked.filter((id) => table.columnOf(id) === null);
  if (missing.length === 0 || table.length === 0) return [];
  const at = { sheet: table.sheet, row: Math.max(table.sheetRow(0) - 1, 0), column: table.columnOf('kelompok') ?? 0 };
  return [error('column-missing', { columns: missing.map((id) => `“${id}”`).join(', '), sheet: table.sheet }, [at])];
}

function readMeeting(table: TableView, scheme: MentoringScheme, position: number, date1904: boolean): Omit<Meeting, 'isRepeat' | 'isStray'> {
  const read = <T>(id: string, parse: (cell: CellValue) => Answer<T>): MeetingCell<T> => readCell(table, position, id, parse);
  return {
    day: read('tanggal', (cell) => valueOf(parseDay(cell, date1904))),
    jp: read('jp', (cell) => (typeof cell === 'string' && isNone(cell) ? { value: exact(0) } : valueOf(parseJp(cell)))),
    withMentor: read('jenis', (cell) => kindOf(cell, scheme)),
    isNamed: read('mentor', isNamed),
    topics: scheme.topics.map(({ column }) => read(column, isThere)),
    forms: scheme.forms.map(({ column }) => read(column, isThere)),
    isCoordinated: read('koordinasi', isThere),
  };
}

function strayMeeting(cell: CellRef, { topics, forms }: MentoringScheme): Meeting {
  const open = { value: null, code: 'action-learning.group-open', cell };
  return {
    day: open, jp: open, withMentor: open, isNamed: open, topics: topics.map(() => open), forms: forms.map(() => open), isCoordinated: open,
    isRepeat: false, isStray: true,
  };
}

type Answer<T> = { readonly value: T } | string;

function readCell<T>(table: TableView, position: number, id: string, parse: (cell: CellValue) => Answer<T>): MeetingCell<T> {
  const column = table.columnOf(id);
  if (column === null) return { value: null, code: 'absent', cell: null };
  const at = { sheet: table.sheet, row: table.sheetRow(position), column };
  const cell = table.cell(position, id);
  if (isBlank(cell)) return { value: null, code: table.isUncalculated(position, column) ? 'formula' : 'blank', cell: at };
  const answer = parse(cell);
  return typeof answer === 'string' ? { value: null, code: answer, cell: at } : { value: answer.value, code: '', cell: at };
}

function valueOf<T>(reading: { readonly kind: string; readonly value?: T; readonly reason?: string }): Answer<T> {
  return reading.kind === 'known' && reading.value !== undefined ? { value: reading.value } : reading.reason ?? 'unreadable';
}

/** "Tidak berlaku" is no answer here: a meeting has a topic or it has not. */
function isThere(cell: CellValue): Answer<boolean> {
  const reading = parsePresence(cell);
  if (reading.kind !== 'known') return reading.kind === 'unreadable' ? reading.reason : 'unreadable';
  return reading.value === 'tidak-berlaku' ? 'cell.not-yes-or-no' : { value: reading.value === 'ada' };
}

function isNamed(cell: CellValue): Answer<boolean> {
  if (typeof cell !== 'string' || !/\p{L}{2}/u.test(cell)) return typeof cell === 'string' && isNone(cell) ? { value: false } : 'unreadable';
  return { value: !isNone(cell) };
}

/** A meeting that is both is one with the mentor. */
function kindOf(cell: CellValue, { kinds }: MentoringScheme): Answer<boolean> {
  const words = new Set(typeof cell === 'string' ? phraseOf(cell) : []);
  const named = kinds.filter((kind) => kind.words.some((word) => phraseOf(word).every((one) => words.has(one))));
  return named.length === 0 ? 'action-learning.kind-unclear' : { value: named.some(({ withMentor }) => withMentor) };
}
