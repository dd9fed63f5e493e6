import type { OpenColumn } from '../../domain/values';
import type { TableKind } from '../columns';
import type { HeaderBlock } from './header-block';
import type { Lexicon } from './lexicon';
import type { KindReading } from './read-columns';
import type { SheetReader } from './sheet-reader';

/** What is known of a sheet before its headers are read. */
export interface SheetContext {
  readonly reader: SheetReader;
  readonly lexicon: Lexicon;
  /** Words of the sheet's name. */
  readonly nameWords: ReadonlySet<string>;
  readonly date1904: boolean;
}

/** A header that was found, and the table it announces. */
export interface Candidate {
  readonly context: SheetContext;
  readonly block: HeaderBlock;
  /** Null: attendance or activity scores, and nothing says which. */
  readonly kind: TableKind | null;
  readonly reading: KindReading;
  readonly open: readonly OpenColumn[];
  /** First and last column of what was recognised, with the header cells that adjoin it. */
  readonly left: number;
  readonly right: number;
  /** How much speaks for it; only to choose between readings of the same rows. */
  readonly score: number;
}

/** The sheet column of each named column. */
export function namedColumns(candidate: Candidate): ReadonlyMap<string, number> {
  return new Map([...candidate.reading.named].map(([id, column]) => [id, column.header.column]));
}

/** True when two headers stand on common rows and columns of the same sheet. */
export function overlaps(a: Candidate, b: Candidate): boolean {
  return a.context === b.context && sharesColumns(a, b) && a.block.top <= b.block.bottom && b.block.top <= a.block.bottom;
}

export function sharesColumns(a: Candidate, b: Candidate): boolean {
  return a.left <= b.right && b.left <= a.right;
}
