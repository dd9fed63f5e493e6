import type { TableKind } from '../columns';
import type { Candidate, SheetContext } from './candidate';
import { segmentsOf } from './header-block';
import type { HeaderBlock } from './header-block';
import { readHeaderText, wordsOf } from './header-text';
import { isOneHeader } from './header-lines';
import { claimedIds, countIn, fittingKinds, rosterColumns } from './kind-profile';
import type { KindFit } from './kind-profile';
import { readMarks, readReport } from './read-marks';
import type { OpenReading } from './read-marks';
import { describeOpenColumns, isDateSerial } from './open-columns';
import { isLongNumber } from './row-text';
import { marksKindByWords } from './marks-evidence';
import { readKind } from './read-columns';
import type { KindReading, ReadColumn } from './read-columns';
import { worksheetFit } from './worksheet-kind';

const TITLE_ROWS = 10;
const FEW_CELLS = 3;
/** More roster columns than this, and a sheet called "Daftar Hadir" is a roster after all. */
const MOST_ROSTER_COLUMNS_IN_MARKS = 3;

/** Words of the lines above a header. */
export function titleWords(context: SheetContext, top: number): ReadonlySet<string> {
  const { reader } = context;
  const words = new Set<string>();
  for (let row = Math.max(0, top - TITLE_ROWS); row < top; row += 1) {
    const width = reader.width(row, row);
    if (reader.countFilled(row, 0, width - 1, FEW_CELLS + 1) > FEW_CELLS) continue;
    for (let column = 0; column < width; column += 1) {
      const value = reader.value(row, column);
      if (typeof value !== 'string') continue;
      for (const word of wordsOf(readHeaderText(value)?.full ?? '')) words.add(word);
    }
  }
  return words;
}

/** Long numbers are people's data, never a header. */
function holdsData(columns: readonly ReadColumn[]): boolean {
  return columns.some(({ header }) => header.parts.some(({ value }) => isLongNumber(value)));
}

function holdsPlainNumbers(columns: readonly ReadColumn[]): boolean {
  return columns.some(({ header }) => header.parts.some(({ value }) => typeof value === 'number' && !isDateSerial(value)));
}

/** A label with its value ("JP | 8") is no header; a header with many known columns may hold numbers beside them. */
function closedFits(context: SheetContext, block: HeaderBlock, columns: readonly ReadColumn[]): readonly KindFit[] {
  const hasNumbers = holdsPlainNumbers(columns);
  const read = (kind: TableKind): KindReading => readKind(columns, kind);
  const worksheet = worksheetFit(context, read, () => titleWords(context, block.top), block.bottom + 1);
  return [...(worksheet === null ? [] : [worksheet]), ...fittingKinds(read, context.nameWords, columns)]
    .sort((a, b) => b.score - a.score)
    .filter((fit) => !hasNumbers || claimedIds(fit.reading).size > 3);
}

/** A list of people with marks is a marks table even when it repeats a few columns of the roster. */
function areMarksRather(context: SheetContext, roster: KindFit, marks: OpenReading): boolean {
  const repeated = countIn(claimedIds(roster.reading), rosterColumns);
  const said = marksKindByWords(context.nameWords);
  if (said !== null) return repeated <= MOST_ROSTER_COLUMNS_IN_MARKS;
  if (context.nameWords.has('peserta')) return false;
  return repeated <= 1 && marks.open.length >= 2 && marks.sample.filled > 0;
}

/** A header read as one kind of table; null: attendance or activity scores, undecided. */
export interface Choice {
  readonly kind: TableKind | null;
  readonly reading: KindReading;
  readonly open: readonly ReadColumn[];
  readonly score: number;
}

function chooseReading(context: SheetContext, block: HeaderBlock, columns: readonly ReadColumn[]): Choice | null {
  const [best, next] = closedFits(context, block, columns);
  if (best !== undefined && best.kind !== 'participants') return closedChoice(best, next);
  const marks = readMarks(context, block, columns, () => titleWords(context, block.top));
  if (marks !== null && (best === undefined || areMarksRather(context, best, marks))) {
    return { kind: marks.kind, reading: marks.reading, open: marks.open, score: claimedIds(marks.reading).size };
  }
  if (best !== undefined) return closedChoice(best, next);
  const report = readReport(context, block, columns);
  return report === null ? null : { kind: 'al-report', reading: report.reading, open: report.open, score: 1 };
}

/** Two closed kinds that fit equally well: neither is chosen. */
function closedChoice(best: KindFit, next: KindFit | undefined): Choice | null {
  if (next?.score === best.score) return null;
  return { kind: best.kind, reading: best.reading, open: [], score: best.score };
}

/** A header read as the kind it fits best; null when it fits none. */
export function readGroup(context: SheetContext, block: HeaderBlock, columns: readonly ReadColumn[]): Candidate | null {
  if (holdsData(columns)) return null;
  const choice = chooseReading(context, block, columns);
  if (choice === null) return null;
  const isHeader = isOneHeader(context.reader, block, choice.reading, choice.open);
  return isHeader ? toCandidate(context, block, choice) : null;
}

/** First and last column of the claimed columns and of the header cells that stand next to them without a gap. */
function extentOf(block: HeaderBlock, claimed: readonly number[]): { readonly left: number; readonly right: number } {
  const isClaimed = new Set(claimed);
  const near = segmentsOf(block.columns).filter((run) => run.some(({ column }) => isClaimed.has(column))).flat();
  const columns = [...claimed, ...near.map(({ column }) => column)];
  return {
    left: columns.reduce((a, b) => Math.min(a, b), Infinity),
    right: columns.reduce((a, b) => Math.max(a, b), -1),
  };
}

/** The candidate of a chosen reading. */
export function toCandidate(context: SheetContext, block: HeaderBlock, choice: Choice): Candidate {
  const { kind, reading, open, score } = choice;
  const claimed = [...reading.named.values(), ...[...reading.duplicates.values()].flat(), ...open];
  return {
    context, block, kind, reading, score,
    open: describeOpenColumns(open, context.date1904),
    ...extentOf(block, claimed.map((column) => column.header.column)),
  };
}
