import { columnName } from '../../domain/values';
import type { ColumnDefinition, TableKind } from '../columns';
import type { WorkbookSnapshot } from '../snapshot';
import type { SheetContext } from './candidate';
import { Lexicon } from './lexicon';
import { joinColumns, nameWords } from './recognise';
import { SheetReader } from './sheet-reader';
import { suggestColumns } from './suggest-columns';
import { readContent } from './suggest-content';
import type { SuggestedColumns } from './suggest-columns';
import { findHeaderRow } from './suggest-header-row';
import { guessKind } from './suggest-kind';

/** What a suggestion may be told besides the sheet. */
export interface SuggestOptions {
  /** Columns that a pack adds. */
  readonly packColumns?: readonly ColumnDefinition[];
  /** One-based row in which the header ends, 0 for none; absent: it is looked for. */
  readonly headerRow?: number;
}

/** How a sheet could be read: a guess for the user to confirm, never to be used without. */
export interface MappingSuggestion {
  readonly sheet: string;
  readonly kind: TableKind;
  /** One-based row in which the header ends; 0: the data begin in the first row. It may be a blank row or a title. */
  readonly headerRow: number;
  /** Letters for every column that the kind can have; null: nothing tells, or two columns could be it. */
  readonly columns: Readonly<Record<string, string | null>>;
}

function contextOf(snapshot: WorkbookSnapshot, sheetName: string, definitions: readonly ColumnDefinition[]): SheetContext | null {
  const sheet = snapshot.sheets.find(({ name }) => name === sheetName);
  if (sheet === undefined || sheet.marker !== null) return null;
  return {
    reader: new SheetReader(sheet), lexicon: new Lexicon(definitions), nameWords: nameWords(sheet.name), date1904: snapshot.date1904,
  };
}

/** A kind's columns are looked for once. */
function remembered(suggest: (kind: TableKind) => SuggestedColumns): (kind: TableKind) => SuggestedColumns {
  const known = new Map<TableKind, SuggestedColumns>();
  return (kind) => {
    const found = known.get(kind) ?? suggest(kind);
    known.set(kind, found);
    return found;
  };
}

/**
 * Guess how a sheet is to be read that recognition does not take, or takes wrongly: from its headers, near misses
 * included, and from what its columns hold. A column that nothing tells clearly stays null.
 *
 * @param kind null: guess it, too
 * @returns null when there is no such sheet, when it is Cermat's own, or when no kind can be guessed
 * @example suggestMapping(snapshot, 'Sheet1', null)?.columns.nip // 'B'
 */
export function suggestMapping(
  snapshot: WorkbookSnapshot, sheetName: string, kind: TableKind | null, options: SuggestOptions = {},
): MappingSuggestion | null {
  const definitions = joinColumns(options.packColumns ?? []);
  const context = contextOf(snapshot, sheetName, definitions);
  if (context === null) return null;
  const bottom = options.headerRow === undefined ? findHeaderRow(context, kind) : options.headerRow - 1;
  const ground = { context, bottom, definitions, contents: readContent(context.reader, bottom) };
  const suggest = remembered((one) => suggestColumns(ground, one));
  const guessed = kind ?? guessKind(context, suggest);
  if (guessed === null) return null;
  const { columns } = suggest(guessed);
  const ids = definitions.filter(({ table }) => table === guessed).map(({ id }) => id);
  return {
    sheet: sheetName, kind: guessed, headerRow: bottom + 1,
    columns: Object.fromEntries(ids.map((id) => [id, letterOf(columns.get(id))])),
  };
}

function letterOf(column: number | undefined): string | null {
  return column === undefined ? null : columnName(column);
}
