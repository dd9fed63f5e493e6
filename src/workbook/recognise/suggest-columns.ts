import type { ColumnDefinition, TableKind } from '../columns';
import type { SheetContext } from './candidate';
import { readHeaderText, wordsOf } from './header-text';
import { aggregateWords, otherPeople, personalWords } from './header-words';
import { readEndingAt } from './mapped-candidate';
import { headerTextOf, meaningOf } from './read-columns';
import type { KindReading, ReadColumn } from './read-columns';
import { shareOf } from './suggest-content';
import type { ColumnContent } from './suggest-content';
import { fillByContent } from './suggest-by-content';
import { nearestColumn } from './suggest-names';
import { shapeOfColumn } from './suggest-column-shapes';
import { otherFactWords } from './suggest-words';
import type { Shape } from './suggest-shapes';

/** Columns of one kind of table, as far as headers and values say them. */
export interface SuggestedColumns {
  readonly kind: TableKind;
  /** First row of the header; equal to `bottom` where there is none. */
  readonly top: number;
  /** Zero-based sheet column by column id. */
  readonly columns: ReadonlyMap<string, number>;
  /** Everything with a header, for the columns beyond the named ones. */
  readonly headers: readonly ReadColumn[];
  readonly contents: readonly ColumnContent[];
}

/** What is known while columns are given out. */
export interface Assignment {
  readonly kind: TableKind;
  readonly definitions: readonly ColumnDefinition[];
  readonly contents: readonly ColumnContent[];
  readonly date1904: boolean;
  /** Grows. */
  readonly columns: Map<string, number>;
  /** Columns whose header says that they are something else. */
  readonly closed: ReadonlySet<number>;
}

const NOT_CONTRADICTED = 0.5;

function fits(kind: TableKind, id: string, content: ColumnContent | undefined): boolean {
  const shape = shapeOfColumn(kind, id);
  if (shape === null || content === undefined || content.values.length < 3) return true;
  return shareOf(shape, content.values) >= NOT_CONTRADICTED;
}

/** A NIP column without any long number, or names that are all numbers: the header is not believed. */
function isContradicted(id: string, content: ColumnContent | undefined): boolean {
  if (content === undefined || content.values.length < 3) return false;
  if (id === 'nip') return !content.values.some((value) => String(value).replace(/\D/g, '').length >= 8 || typeof value === 'number');
  return id === 'nama' && content.values.every((value) => typeof value === 'number' || /^[\d\s.'-]+$/.test(String(value)));
}

/** Headers that name one column each, and of those named twice the one whose values fit. */
function takeNamed(reading: KindReading, { kind, contents, columns }: Assignment): void {
  for (const [id, { header }] of reading.named) {
    if (!isContradicted(id, contents[header.column])) columns.set(id, header.column);
  }
  for (const [id, claimants] of reading.duplicates) {
    const fitting = claimants.filter(({ header }) => contents[header.column]?.shapes.has(shapeOfColumn(kind, id) ?? 'title') === true);
    const [only] = fitting;
    if (only !== undefined && fitting.length === 1) columns.set(id, only.header.column);
  }
}

/** Headers that nearly name a column that nothing else names, where the values do not speak against it. */
function takeNearMisses(headers: readonly ReadColumn[], { kind, definitions, contents, columns, closed }: Assignment): void {
  const taken = new Set(columns.values());
  const free = definitions.filter(({ id }) => !columns.has(id));
  const claims = new Map<string, number[]>();
  for (const one of headers) {
    const { column } = one.header;
    if (taken.has(column) || closed.has(column) || meaningOf(one, kind) !== null) continue;
    const id = nearestColumn(headerTextOf(one.header), free)?.id;
    if (id !== undefined && fits(kind, id, contents[column])) claims.set(id, [...(claims.get(id) ?? []), column]);
  }
  for (const [id, [column, ...others]] of claims) if (column !== undefined && others.length === 0) columns.set(id, column);
}

/** Values that no contact and no birthday looks like, whatever stands above them ("Jenis" over PNS and PPPK). */
const unmistakable: readonly Shape[] = ['nip', 'status', 'golongan', 'education', 'level', 'unit', 'role', 'assignment', 'recommendation'];

/** Sums, remarks, contacts and what is about other people or about another time. */
function closedColumns(headers: readonly ReadColumn[], kind: TableKind, contents: readonly ColumnContent[]): ReadonlySet<number> {
  const isClosed = (one: ReadColumn): boolean => {
    if (meaningOf(one, kind) !== null) return false;
    const words = wordsOf(readHeaderText(headerTextOf(one.header))?.full ?? '');
    if (words.length === 0) return false;
    if (kind === 'participants' && words.some((word) => otherPeople.has(word) || otherFactWords.has(word))) return true;
    const shapes = contents[one.header.column]?.shapes;
    if (unmistakable.some((shape) => shapes?.has(shape) === true)) return false;
    return words.every((word) => personalWords.has(word)) || words.every((word) => aggregateWords.has(word));
  };
  return new Set(headers.filter(isClosed).map(({ header }) => header.column));
}

/** What is suggested from: a header's last row (zero-based; -1: there is none), and what stands below it. */
export interface SuggestionGround {
  readonly context: SheetContext;
  readonly bottom: number;
  readonly contents: readonly ColumnContent[];
  readonly definitions: readonly ColumnDefinition[];
}

/** The columns of a sheet for one kind of table. */
export function suggestColumns({ context, bottom, contents, definitions }: SuggestionGround, kind: TableKind): SuggestedColumns {
  const { block, columns: headers, reading } = readEndingAt(context, kind, bottom);
  const assignment: Assignment = {
    kind, contents, date1904: context.date1904, columns: new Map(), closed: closedColumns(headers, kind, contents),
    definitions: definitions.filter((definition) => definition.table === kind),
  };
  takeNamed(reading, assignment);
  takeNearMisses(headers, assignment);
  fillByContent(assignment, reading, headers);
  return { kind, top: block.top, columns: assignment.columns, headers, contents };
}
