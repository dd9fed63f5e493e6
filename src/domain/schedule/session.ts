import data from '../../../rules/reference/session-words.json';
import type { Subject } from '../rules';
import { compare, exact, namesIn, parseDay, parseJp, plainName, readCell, textOfCell } from '../values';
import type { CellRef, CellValue, Day, Exact, Reading, TableView } from '../values';
import { parseHours } from './hours';
import type { Hours } from './hours';
import { parseMode } from './mode';
import type { Mode } from './mode';
import { normaliseTopic, topicMatcher } from './topic';
import type { MatchTopic, TopicMatch } from './topic';

/** One row of the timetable, as it was read. */
export interface Session {
  /** Position of its row in the timetable. */
  readonly position: number;
  /** What stands in the column Mata Pelajaran; empty for an empty cell. */
  readonly title: string;
  readonly match: TopicMatch;
  readonly day: Reading<Day>;
  readonly jp: Reading<Exact>;
  readonly mode: Reading<Mode>;
  readonly hours: Reading<Hours>;
  /** Who teaches, comparable between rows: lower case, without titles behind the name. */
  readonly instructors: readonly string[];
}

/** The columns of a timetable by what stands in them. */
export type SessionColumn = 'tanggal' | 'mata-pelajaran' | 'jp' | 'moda' | 'pengajar' | 'waktu';

const ZERO = exact(0);
const pauses = data.pauses.map(normaliseTopic);

/** The rows of a timetable in their order. Linear in rows. */
export function readSessions(table: TableView, subjects: readonly Pick<Subject, 'id' | 'title' | 'aliases'>[], date1904: boolean): readonly Session[] {
  const match = topicMatcher(subjects);
  return Array.from({ length: table.length }, (_, position) => readSession(table, position, match, date1904));
}

/** The cell of a session in a column; null when the timetable has no such column. */
export function sessionCell(table: TableView, position: number, id: SessionColumn): CellRef | null {
  const column = table.columnOf(id);
  return column === null ? null : { sheet: table.sheet, row: table.sheetRow(position), column };
}

/** True for opening, closing and breaks, which nobody counts as lessons: named so, no subject, and without JP. */
export function isPause({ title, match, jp }: Session): boolean {
  if (match.kind !== 'none' || title === '' || hasJp(jp)) return false;
  const words = ` ${normaliseTopic(title)} `;
  return jp.kind !== 'blank' || pauses.some((pause) => words.includes(` ${pause} `));
}

/** True for a row that names no subject and gives no JP: nothing is planned in it yet. */
export function isUnplanned({ title, jp }: Session): boolean {
  return title === '' && !hasJp(jp);
}

/** JP that are there, or that cannot be read. */
function hasJp(jp: Reading<Exact>): boolean {
  if (jp.kind === 'known') return compare(jp.value, ZERO) > 0;
  return jp.kind === 'several' || jp.kind === 'unreadable';
}

function readSession(table: TableView, position: number, match: MatchTopic, date1904: boolean): Session {
  const read = <T>(id: SessionColumn, parse: (cell: CellValue) => Reading<T>): Reading<T> => readCell(table, position, id, parse);
  const title = titleIn(table.cell(position, 'mata-pelajaran'));
  return {
    position, title, match: match(title),
    day: read('tanggal', (cell) => parseDay(cell, date1904)),
    jp: read('jp', parseJp),
    mode: read('moda', parseMode),
    hours: read('waktu', parseHours),
    instructors: teachersIn(table.cell(position, 'pengajar')),
  };
}

function titleIn(cell: CellValue): string {
  const title = textOfCell(cell) ?? '';
  return normaliseTopic(title) === '' ? '' : title;
}

function teachersIn(cell: CellValue): readonly string[] {
  return [...new Set(namesIn(textOfCell(cell) ?? '').map(plainName))];
}
