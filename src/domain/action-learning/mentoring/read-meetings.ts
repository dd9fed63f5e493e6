import { isBlank, isNone, parseDay, parseJp, parsePresence } from '../../values';
import type { CellRef, CellValue, Day, Exact, TableView } from '../../values';
import { error } from '../problem';
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
}

/** The meetings of all groups. */
export interface ReadMeetings {
  /** Null for a group without a row. */
  of(group: string): readonly Meeting[] | null;
  /** Where a meeting would be added. */
  readonly newcomer: readonly CellRef[];
  readonly problems: readonly ActionLearningProblem[];
}

/** Read the meetings of the groups of a roster. Linear in rows. */
export function readMeetings(table: TableView, scheme: MentoringScheme, groups: ReadonlySet<string>, date1904: boolean): ReadMeetings {
  const { rows, problems } = rowsOfGroups(table, groups);
  const column = table.columnOf('kelompok');
  return {
    of: (group) => rows.get(group)?.map((position) => readMeeting(table, scheme, position, date1904)) ?? null,
    newcomer: column === null || table.length === 0 ? [] : [{ sheet: table.sheet, row: table.sheetRow(0), column }],
    problems: [...problems, ...missingColumns(table, scheme)],
  };
}

/** Columns without which a mandatory rule could say nothing, and nobody would notice. */
function missingColumns(table: TableView, { topics, forms }: MentoringScheme): readonly ActionLearningProblem[] {
  const asked = ['jp', 'jenis', 'mentor', ...topics.map(({ column }) => column), ...forms.map(({ column }) => column)];
  const missing = asked.filter((id) => table.columnOf(id) === null);
  if (missing.length === 0 || table.length === 0) return [];
  const at = { sheet: table.sheet, row: Math.max(table.sheetRow(0) - 1, 0), column: table.columnOf('kelompok') ?? 0 };
  return [error('column-missing', { columns: missing.map((id) => `“${id}”`).join(', '), sheet: table.sheet }, [at])];
}

function readMeeting(table: TableView, scheme: MentoringScheme, position: number, date1904: boolean): Meeting {
  const read = <T>(id: string, parse: (cell: CellValue) => Answer<T>): MeetingCell<T> => readCell(table, position, id, parse);
  return {
    day: read('tanggal', (cell) => valueOf(parseDay(cell, date1904))),
    jp: read('jp', (cell) => valueOf(parseJp(cell))),
    withMentor: read('jenis', (cell) => kindOf(cell, scheme)),
    isNamed: read('mentor', isNamed),
    topics: scheme.topics.map(({ column }) => read(column, isThere)),
    forms: scheme.forms.map(({ column }) => read(column, isThere)),
    isCoordinated: read('koordinasi', isThere),
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
