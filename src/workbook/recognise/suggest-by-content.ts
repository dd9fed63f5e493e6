import { dateOfDay, parseDay, parseNip, possibleValues } from '../../domain/values';
import type { CellValue } from '../../domain/values';
import { headerTextOf, meaningOf } from './read-columns';
import type { KindReading, ReadColumn } from './read-columns';
import { shapeOfColumn } from './suggest-column-shapes';
import type { Assignment } from './suggest-columns';
import { isRunning } from './suggest-content';
import type { ColumnContent } from './suggest-content';

/** So many of the dates must agree with the NIP beside them. */
const AGREEING = 0.6;
const MOST_CRITERIA = 6;

/** Columns that nothing has taken, and what an ambiguous header lets them be; null: anything. */
type FreeColumns = ReadonlyMap<ColumnContent, ReadonlySet<string> | null>;

function freeColumns({ contents, columns, closed }: Assignment, reading: KindReading): FreeColumns {
  const taken = new Set(columns.values());
  const ambiguous = new Map(reading.ambiguous.map(({ column, definitions }) => [column.header.column, new Set(definitions.map(({ id }) => id))]));
  const free = contents.filter(({ column }) => !taken.has(column) && !closed.has(column));
  return new Map(free.map((content) => [content, ambiguous.get(content.column) ?? null]));
}

/** Ids that a column's values and header allow. */
function claimsOf(content: ColumnContent, allowed: ReadonlySet<string> | null, { kind, definitions, columns }: Assignment): readonly string[] {
  return definitions.map(({ id }) => id).filter((id) => {
    const shape = id === 'tmt' ? null : shapeOfColumn(kind, id);
    return !columns.has(id) && shape !== null && content.shapes.has(shape) && (allowed === null || allowed.has(id));
  });
}

/** One column for one id and nothing else for either: whatever is in doubt stays open. */
function takeOnlyOnes(assignment: Assignment, reading: KindReading): boolean {
  const byId = new Map<string, ColumnContent[]>();
  const claims = new Map<ColumnContent, readonly string[]>();
  for (const [content, allowed] of freeColumns(assignment, reading)) {
    claims.set(content, claimsOf(content, allowed, assignment));
    for (const id of claims.get(content) ?? []) byId.set(id, [...(byId.get(id) ?? []), content]);
  }
  const before = assignment.columns.size;
  for (const [id, [content, ...others]] of byId) {
    if (content !== undefined && others.length === 0 && claims.get(content)?.length === 1) assignment.columns.set(id, content.column);
  }
  return assignment.columns.size > before;
}

/** Year and month of a NIP's appointment (a PPPK: the year), else of its birth. */
function speaksOf(nip: CellValue, date: CellValue, date1904: boolean): 'appointment' | 'birth' | null {
  const [number] = possibleValues(parseNip(nip));
  const [day] = possibleValues(parseDay(date, date1904));
  if (number === undefined || day === undefined) return null;
  const { year, month } = dateOfDay(day);
  if (day === number.birth) return 'birth';
  const isMonth = number.appointmentMonth === null || number.appointmentMonth === month;
  return number.appointmentYear === year && isMonth ? 'appointment' : null;
}

/** The date column that is the TMT: the one that agrees with the NIPs. Without NIPs a date may be any day of a life. */
function takeAppointment(assignment: Assignment, reading: KindReading): void {
  const { kind, columns, contents, date1904 } = assignment;
  if (kind !== 'participants' || columns.has('tmt')) return;
  const nips = contents[columns.get('nip') ?? -1]?.cells;
  const dates = [...freeColumns(assignment, reading).keys()].filter((content) => content.shapes.has('date'));
  const agreeing = nips === undefined ? [] : dates.filter(({ cells, values }) => (
    cells.filter((date, row) => speaksOf(nips[row] ?? null, date, date1904) === 'appointment').length >= AGREEING * values.length
  ));
  const [only, ...others] = agreeing;
  if (only !== undefined && others.length === 0) columns.set('tmt', only.column);
}

/** Beside groups, neighbouring columns of marks under headers that nobody knows are the criteria, from left to right. */
function takeCriteria(assignment: Assignment, reading: KindReading, headers: readonly ReadColumn[]): void {
  const { kind, columns, contents } = assignment;
  const isOfGroups = columns.has('kelompok') && !contents.some(({ shapes }) => shapes.has('nip'));
  if (kind !== 'action-learning' || !isOfGroups || [...columns.keys()].some((id) => id.startsWith('kriteria-'))) return;
  const headed = new Set(headers.filter((one) => meaningOf(one, kind) === null && headerTextOf(one.header) !== '').map(({ header }) => header.column));
  const marks = [...freeColumns(assignment, reading).keys()].filter(({ column, shapes }) => shapes.has('score') && headed.has(column));
  const [first] = marks;
  const isRun = marks.every(({ column }, index) => column === (first?.column ?? 0) + index);
  if (!isRun || marks.length < 2 || marks.length > MOST_CRITERIA) return;
  marks.forEach(({ column }, index) => columns.set(`kriteria-${index + 1}`, column));
}

function takeRunningNumber(assignment: Assignment, reading: KindReading): void {
  const { columns, definitions } = assignment;
  if (columns.has('no') || !definitions.some(({ id }) => id === 'no')) return;
  const running = [...freeColumns(assignment, reading).keys()].filter(({ values }) => isRunning(values));
  const [only, ...others] = running;
  if (only !== undefined && others.length === 0) columns.set('no', only.column);
}

/** Give out the columns that no header names, by what stands in them. */
export function fillByContent(assignment: Assignment, reading: KindReading, headers: readonly ReadColumn[]): void {
  while (takeOnlyOnes(assignment, reading));
  takeAppointment(assignment, reading);
  takeRunningNumber(assignment, reading);
  takeCriteria(assignment, reading, headers);
}
