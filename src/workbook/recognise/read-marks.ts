import type { CellValue } from '../../domain/values';
import type { TableKind } from '../columns';
import type { SheetContext } from './candidate';
import type { HeaderBlock, HeaderColumn } from './header-block';
import { segmentsOf } from './header-block';
import { claimedIds } from './kind-profile';
import { areMarks, decideMarks, looksLikeElements, looksLikeMarks, sampleValues } from './marks-evidence';
import type { MarksKind, ValueSample } from './marks-evidence';
import { openAmong } from './open-columns';
import { readKind } from './read-columns';
import type { KindReading, ReadColumn } from './read-columns';

const SAMPLE_ROWS = 200;
const FEWEST_ELEMENTS = 3;

/** A header with open columns and what stands below them. */
export interface OpenReading {
  readonly reading: KindReading;
  readonly open: readonly ReadColumn[];
  readonly sample: ValueSample;
}

/** Attendance or activity scores; `kind` is null when it stays open which. */
export interface MarksReading extends OpenReading {
  readonly kind: MarksKind | null;
}

function* valuesBelow(context: SheetContext, block: HeaderBlock, keys: readonly number[], columns: readonly number[]): Generator<CellValue> {
  const { reader } = context;
  const last = Math.min(block.bottom + SAMPLE_ROWS, reader.sheet.rows.length - 1);
  for (let row = block.bottom + 1; row <= last; row += 1) {
    if (!keys.some((key) => !reader.isBlank(row, key))) continue;
    for (const column of columns) yield reader.value(row, column);
  }
}

function keyColumns(reading: KindReading): readonly number[] {
  return [...reading.named].filter(([id]) => id !== 'no').map(([, column]) => column.header.column);
}

/** Open columns that need marks below them to count: runs beyond a gap, and headers merged from the left. */
function withoutStrangers(
  context: SheetContext, block: HeaderBlock, reading: KindReading, columns: readonly ReadColumn[], open: readonly ReadColumn[],
): readonly ReadColumn[] {
  const named = new Set([...reading.named.values()].map((column) => column.header));
  const opened = new Set(open.map((column) => column.header));
  const keys = keyColumns(reading);
  const holdMarks = (headers: readonly HeaderColumn[]): boolean => (
    areMarks(sampleValues(valuesBelow(context, block, keys, headers.map((header) => header.column))))
  );
  const kept = new Set<HeaderColumn>();
  for (const run of segmentsOf(columns.map((column) => column.header))) {
    const runOpen = run.filter((header) => opened.has(header));
    if (!run.some((header) => named.has(header)) && !holdMarks(runOpen)) continue;
    for (const header of runOpen) if (header.parts.at(-1)?.column === header.column || holdMarks([header])) kept.add(header);
  }
  return open.filter((column) => kept.has(column.header));
}

/** The named columns of an open kind, its open columns, and what stands below these. */
export function readOpen(context: SheetContext, block: HeaderBlock, columns: readonly ReadColumn[], kind: TableKind): OpenReading {
  const reading = readKind(columns, kind);
  const named = new Set([...reading.named.values(), ...[...reading.duplicates.values()].flat()]);
  const open = withoutStrangers(context, block, reading, columns, openAmong(columns, named));
  const sample = sampleValues(valuesBelow(context, block, keyColumns(reading), open.map((column) => column.header.column)));
  return { reading, open, sample };
}

/** Open columns with a header in a row of the person column's own header. */
function countBeside(context: SheetContext, reading: KindReading, open: readonly ReadColumn[]): number {
  const person = reading.named.get('nip') ?? reading.named.get('nama');
  const part = person?.header.parts.at(-1);
  if (part === undefined) return 0;
  const last = context.reader.merges.covering(part.row, part.column)?.bottom ?? part.row;
  return open.filter(({ header }) => header.parts.some(({ row }) => part.row <= row && row <= last)).length;
}

/**
 * Attendance or activity scores: who it is about, then open columns with marks or nothing in them. Null when it is
 * neither. One open column is enough beside NIP and name, two in the same row beside one of them.
 */
export function readMarks(
  context: SheetContext, block: HeaderBlock, columns: readonly ReadColumn[], titleWords: () => ReadonlySet<string>,
): MarksReading | null {
  const { reading, open, sample } = readOpen(context, block, columns, 'attendance');
  const ids = claimedIds(reading);
  const people = Number(ids.has('nip')) + Number(ids.has('nama'));
  const isEnough = people === 2 ? open.length > 0 : people === 1 && countBeside(context, reading, open) > 1;
  if (!isEnough || !looksLikeMarks(sample)) return null;
  const kind = decideMarks(context.nameWords, titleWords(), open.map((column) => column.header), sample);
  return kind === 'activity-scores' ? { ...readOpen(context, block, columns, kind), kind } : { reading, open, sample, kind };
}

/** The report checklist of the groups; null when it is none: nothing says so, or nothing is asked. */
export function readReport(context: SheetContext, block: HeaderBlock, columns: readonly ReadColumn[]): OpenReading | null {
  const report = readOpen(context, block, columns, 'al-report');
  if (!claimedIds(report.reading).has('kelompok') || report.open.length < FEWEST_ELEMENTS) return null;
  const { nameWords } = context;
  const isNamedSo = nameWords.has('laporan') || nameWords.has('report');
  return isNamedSo || looksLikeElements(report.sample) ? report : null;
}
