import { columnName } from '../../domain/values';
import type { TableKind } from '../columns';
import type { Candidate, SheetContext } from './candidate';
import { columnIndex } from './column-mapping';
import type { MappedTable } from './column-mapping';
import { readHeaderBlock } from './header-block';
import type { HeaderBlock } from './header-block';
import { openAmong } from './open-columns';
import { staleMapping } from './problems';
import { readColumn, readKind } from './read-columns';
import type { KindReading, ReadColumn } from './read-columns';
import { toCandidate } from './read-group';
import { readOpen } from './read-marks';
import type { RecognitionProblem } from './recognition';

const MOST_LINES = 3;

/** A table where the user says it is, and what of the mapping the sheet does not fit. */
export interface MappedCandidate {
  readonly candidate: Candidate;
  readonly problems: readonly RecognitionProblem[];
}

/** Kinds that have columns beyond the named ones. */
export function hasOpenColumns(kind: TableKind): boolean {
  return kind === 'attendance' || kind === 'activity-scores' || kind === 'al-report';
}

/** A header as one kind of table reads it. */
export interface Reading {
  readonly block: HeaderBlock;
  readonly reading: KindReading;
  readonly columns: readonly ReadColumn[];
}

/** The header that ends in a row, with the parents above that name more columns; -1: there is no header. */
export function readEndingAt(context: SheetContext, kind: TableKind, bottom: number): Reading {
  const read = (top: number): Reading => {
    const block = readHeaderBlock(context.reader, top, bottom);
    const columns = block.columns.map((header) => readColumn(context.lexicon, header));
    return { block, columns, reading: readKind(columns, kind) };
  };
  let best = read(bottom);
  for (let top = bottom - 1; top >= Math.max(0, bottom - MOST_LINES + 1); top -= 1) {
    const taller = read(top);
    if (taller.reading.named.size > best.reading.named.size) best = taller;
  }
  return best;
}

type Corrections = ReadonlyMap<string, number | null>;

function sharedColumns(corrections: Corrections): readonly (readonly [number, readonly string[]])[] {
  const idsByColumn = new Map<number, string[]>();
  for (const [id, column] of corrections) {
    if (column === null) continue;
    const ids = idsByColumn.get(column);
    if (ids === undefined) idsByColumn.set(column, [id]);
    else ids.push(id);
  }
  return [...idsByColumn].filter(([, ids]) => ids.length > 1);
}

/** The mapping's columns that the sheet and the table have; a problem for each of the others. */
function readCorrections(
  context: SheetContext, table: MappedTable, knownIds: ReadonlySet<string>, width: number,
): { corrections: Corrections; problems: RecognitionProblem[] } {
  const corrections = new Map<string, number | null>();
  const problems: RecognitionProblem[] = [];
  const sheet = context.reader.sheet.name;
  for (const [id, letters] of Object.entries(table.columns ?? {})) {
    const column = letters === null ? null : columnIndex(letters);
    if (!knownIds.has(id)) problems.push(staleMapping('mapping-unknown-column', table.kind, { column: id }));
    else if (letters !== null && (column === null || column >= width)) {
      problems.push(staleMapping('mapping-column', table.kind, { column: id, letters, sheet }));
    } else corrections.set(id, column);
  }
  for (const [column, ids] of sharedColumns(corrections)) {
    for (const id of ids) corrections.delete(id);
    problems.push(staleMapping('mapping-same-column', table.kind, { letters: columnName(column), sheet, columns: ids.join(', ') }));
  }
  return { corrections, problems };
}

function correct({ reading, columns }: Reading, corrections: Corrections): KindReading {
  const taken = new Set(corrections.values());
  const isFree = (column: ReadColumn): boolean => !taken.has(column.header.column);
  const named = new Map([...reading.named].filter(([id, column]) => !corrections.has(id) && isFree(column)));
  const duplicates = new Map<string, readonly ReadColumn[]>();
  for (const [id, claimants] of reading.duplicates) {
    const [only, ...others] = claimants.filter(isFree);
    if (corrections.has(id) || only === undefined) continue;
    if (others.length === 0) named.set(id, only);
    else duplicates.set(id, [only, ...others]);
  }
  for (const [id, column] of corrections) {
    if (column === null) continue;
    const empty: ReadColumn = { header: { column, parts: [] }, whole: new Map(), last: new Map() };
    named.set(id, columns.find((one) => one.header.column === column) ?? empty);
  }
  const ambiguous = reading.ambiguous.filter(({ column, definitions }) => (
    isFree(column) && definitions.some((definition) => !corrections.has(definition.id))
  ));
  return { kind: reading.kind, named, duplicates, ambiguous };
}

function openOf(context: SheetContext, block: HeaderBlock, columns: readonly ReadColumn[], reading: KindReading): readonly ReadColumn[] {
  if (!hasOpenColumns(reading.kind)) return [];
  const named = new Set([...reading.named.values()].map((column) => column.header.column));
  const near = new Set(readOpen(context, block, columns, reading.kind).open);
  return openAmong(columns, new Set()).filter((column) => near.has(column) && !named.has(column.header.column));
}

/** The table of a mapping that says in which row its header ends, corrected column by column. */
export function mapCandidate(
  context: SheetContext, table: MappedTable, bottom: number, knownIds: ReadonlySet<string>,
): MappedCandidate {
  const { reader } = context;
  const read = readEndingAt(context, table.kind, bottom);
  const width = Math.max(reader.width(read.block.top, read.block.bottom), reader.widthBelow(bottom));
  const { corrections, problems } = readCorrections(context, table, knownIds, width);
  const reading = correct(read, corrections);
  const choice = { kind: table.kind, reading, open: openOf(context, read.block, read.columns, reading), score: Infinity };
  return { candidate: toCandidate(context, read.block, choice), problems };
}
