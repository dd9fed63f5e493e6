import { formatCellRef, formatDay, isBlank, isoOfDay, parseMoment } from '../values';
import type { CellRef, Moment, TableView } from '../values';
import { aboutGroup, problem } from './problem';
import type { GradingProblem } from './problem';
import type { Language } from '../../messages';
import { showCell } from './mark-cell';

/** Every moment at which a group may have handed in, as far as its rows tell. */
export interface SubmissionTime {
  /**
   * `known`: one moment; `day`: a date without a time; `differs`: rows that contradict each other; `none`: a word that
   * means not yet; `blank`, `unreadable` and `formula` (not calculated yet): nobody can say.
   */
  readonly kind: 'known' | 'day' | 'differs' | 'none' | 'blank' | 'unreadable' | 'formula';
  /** Null where there is no date at all; `differs` has them where every row gives a date. */
  readonly earliest: Moment | null;
  readonly latest: Moment | null;
  /** The cells that decide, the one to correct first. */
  readonly cells: readonly CellRef[];
}

/** When a group handed in its report. */
export interface Submission {
  /** ISO local date and time to the minute, e.g. `2022-09-15T14:00`; null when nothing, something unreadable, or two times stand there. */
  readonly submittedAt: string | null;
  /** Null when the table has no column for it. */
  readonly time: SubmissionTime | null;
  readonly problems: readonly GradingProblem[];
}

const COLUMN = 'waktu-pengumpulan';

/** The time of submission from all rows of a group; its assessors usually repeat it. Linear in rows. */
export function readSubmission(table: TableView, group: string, positions: readonly number[], date1904: boolean, language: Language = 'id'): Submission {
  const column = table.columnOf(COLUMN);
  if (column === null) return { submittedAt: null, time: null, problems: [] };
  const read = positions.map((position) => readCell(table, position, column, date1904));
  const times = new Map<string, { readonly moment: Moment; readonly at: CellRef }>();
  for (const { at, first, last } of read) {
    if (first !== null && first === last && !times.has(isoOf(first))) times.set(isoOf(first), { moment: first, at });
  }
  const problems = read.flatMap((cell) => tell(cell, group, language));
  const [time] = times.values();
  if (times.size > 1) problems.push(problem('submission-differs', { group, times: [...times.keys()].join(', ') }, [...times.values()].map(({ at }) => at), aboutGroup(group)));
  return { submittedAt: times.size === 1 && time !== undefined ? isoOf(time.moment).slice(0, TO_THE_MINUTE) : null, time: combine(read), problems };
}

/** A date without a time is read as such; the rest that stands there and says nothing is told. */
function tell({ kind, at, first, shown, isText }: TimeCell, group: string, language: Language): GradingProblem[] {
  if (kind === 'day' && first !== null) return [problem('submission-without-time', { group, cell: formatCellRef(at), day: formatDay(first.day, language) }, [at], aboutGroup(group))];
  return isText && kind === 'unreadable' ? [problem('submission-unreadable', { group, value: shown }, [at], aboutGroup(group))] : [];
}

interface TimeCell {
  readonly kind: Exclude<SubmissionTime['kind'], 'differs'>;
  readonly at: CellRef;
  /** Equal objects for a moment that is known to the second. */
  readonly first: Moment | null;
  readonly last: Moment | null;
  readonly shown: string;
  readonly isText: boolean;
}

function readCell(table: TableView, position: number, column: number, date1904: boolean): TimeCell {
  const cell = table.cell(position, COLUMN);
  const reading = parseMoment(cell, date1904);
  const [first = null, last = first] = reading.kind === 'known' ? [reading.value] : reading.kind === 'several' ? reading.values : [];
  const base = { at: { sheet: table.sheet, row: table.sheetRow(position), column }, first, last, shown: showCell(cell), isText: !isBlank(cell) };
  if (reading.kind === 'blank' && table.isUncalculated(position, column)) return { ...base, kind: 'formula' };
  return { ...base, kind: reading.kind === 'several' ? 'day' : reading.kind };
}

/** What the rows say together; blank ones say nothing beside others. */
function combine(read: readonly TimeCell[]): SubmissionTime {
  const told = read.filter(({ kind }) => kind !== 'blank');
  const dated = told.filter(({ first }) => first !== null);
  const known = dated.filter(({ kind }) => kind === 'known');
  const decisive = known.length > 0 ? known : dated.length > 0 ? dated : told;
  const [one] = decisive;
  if (one === undefined) return { kind: 'blank', earliest: null, latest: null, cells: read.map(({ at }) => at) };
  if (told.every((cell) => agree(cell, one))) return { kind: one.kind, earliest: one.first, latest: one.last, cells: decisive.map(({ at }) => at) };
  const areDated = dated.length === told.length;
  return { kind: 'differs', earliest: areDated ? extreme(dated, -1) : null, latest: areDated ? extreme(dated, 1) : null, cells: told.map(({ at }) => at) };
}

/** Not against each other: the same moment, the day of that moment, or the same word for none. */
function agree(cell: TimeCell, { kind, first }: TimeCell): boolean {
  if (cell.first === null || first === null) return cell.kind === kind;
  return cell.kind === 'day' || kind === 'day' ? cell.first.day === first.day : isoOf(cell.first) === isoOf(first);
}

/** The first (-1) or the last (1) of all moments that may be meant. */
function extreme(cells: readonly TimeCell[], side: -1 | 1): Moment | null {
  return cells.reduce<Moment | null>((found, { first, last }) => {
    const moment = side < 0 ? first : last;
    if (found === null || moment === null) return found ?? moment;
    return (moment.day - found.day || moment.minute - found.minute || moment.second - found.second) * side > 0 ? moment : found;
  }, null);
}

/** Of `2022-09-15T14:00:29`. */
const TO_THE_MINUTE = 16;

/** `2022-09-15T14:00`, with the seconds where there are any. */
function isoOf({ day, minute, second }: Moment): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${isoOfDay(day)}T${two(Math.floor(minute / 60))}:${two(minute % 60)}${second === 0 ? '' : `:${two(second)}`}`;
}
