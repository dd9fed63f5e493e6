import type { ColumnDefinition, TableKind } from '../columns';
import type { HeaderColumn } from './header-block';
import { wordsOf, readHeaderText } from './header-text';
import { otherPeople } from './header-words';
import type { ColumnMatch, Lexicon } from './lexicon';

type Matches = ReadonlyMap<TableKind, ColumnMatch>;

const NOTHING: Matches = new Map();

/** A header column with everything it could mean. */
export interface ReadColumn {
  readonly header: HeaderColumn;
  /** By all of its lines together: "Pengalaman (bulan)" + "Adsys". */
  readonly whole: Matches;
  /** By its last line alone, for parents that only group; empty when the parent is about other people. */
  readonly last: Matches;
}

/** A header that could be several columns. */
export interface AmbiguousColumn {
  readonly column: ReadColumn;
  readonly definitions: readonly ColumnDefinition[];
}

/** What a header says when it is read as one kind of table. */
export interface KindReading {
  readonly kind: TableKind;
  readonly named: ReadonlyMap<string, ReadColumn>;
  readonly duplicates: ReadonlyMap<string, readonly ReadColumn[]>;
  readonly ambiguous: readonly AmbiguousColumn[];
}

/** The header as it stands, lines joined by a space. */
export function headerTextOf(header: HeaderColumn): string {
  return header.parts.map((part) => String(part.value).replace(/\s+/g, ' ').trim()).join(' ');
}

function isAboutOthers(header: HeaderColumn): boolean {
  return header.parts.slice(0, -1).some((part) => (
    part.bound && wordsOf(readHeaderText(String(part.value))?.bare ?? '').some((word) => otherPeople.has(word))
  ));
}

/** A header column's meanings; only texts mean a named column, and a merged header means its first column. */
export function readColumn(lexicon: Lexicon, header: HeaderColumn): ReadColumn {
  const last = header.parts.at(-1);
  const isText = header.parts.every((part) => typeof part.value === 'string');
  if (!isText || last?.column !== header.column) return { header, whole: NOTHING, last: NOTHING };
  const whole = lexicon.match(headerTextOf(header));
  if (header.parts.length === 1 || isAboutOthers(header)) return { header, whole, last: NOTHING };
  return { header, whole, last: lexicon.match(String(last.value)) };
}

/** What a column means in one kind of table; null when it means nothing there. */
export function meaningOf(column: ReadColumn, kind: TableKind): ColumnMatch | null {
  const whole = column.whole.get(kind) ?? null;
  const last = column.last.get(kind) ?? null;
  const isWholeBetter = whole !== null && (whole.definitions.length === 1 || last === null);
  return isWholeBetter ? whole : last;
}

/** The columns that mean exactly one definition, by its id; a weak meaning gives way to a strong one. */
function claimsOf(columns: readonly ReadColumn[], kind: TableKind): Map<string, ReadColumn[]> {
  const strong = new Map<string, ReadColumn[]>();
  const weak = new Map<string, ReadColumn[]>();
  for (const column of columns) {
    const match = meaningOf(column, kind);
    const id = match?.definitions.length === 1 ? match.definitions[0]?.id : undefined;
    if (match === null || id === undefined) continue;
    const claims = match.weak ? weak : strong;
    const claimants = claims.get(id);
    if (claimants === undefined) claims.set(id, [column]);
    else claimants.push(column);
  }
  for (const [id, claimants] of weak) if (!strong.has(id)) strong.set(id, claimants);
  return strong;
}

function ambiguousIn(columns: readonly ReadColumn[], kind: TableKind, taken: ReadonlyMap<string, unknown>): AmbiguousColumn[] {
  return columns.flatMap((column) => {
    const match = meaningOf(column, kind);
    if (match === null || match.definitions.length < 2) return [];
    const open = match.definitions.filter((definition) => definition.id !== 'no' && !taken.has(definition.id));
    return open.length > 0 ? [{ column, definitions: match.definitions }] : [];
  });
}

/** Read header columns as one kind of table: named columns, columns named twice, and ambiguous ones. */
export function readKind(columns: readonly ReadColumn[], kind: TableKind): KindReading {
  const claims = claimsOf(columns, kind);
  const named = new Map<string, ReadColumn>();
  const duplicates = new Map<string, readonly ReadColumn[]>();
  for (const [id, claimants] of claims) {
    const [only] = claimants;
    if (claimants.length === 1 && only !== undefined) named.set(id, only);
    else duplicates.set(id, claimants);
  }
  return { kind, named, duplicates, ambiguous: ambiguousIn(columns, kind, claims) };
}
