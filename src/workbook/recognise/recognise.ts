import { standardColumns, tableKinds, worksheetKinds } from '../columns';
import type { ColumnDefinition, TableKind } from '../columns';
import type { SheetSnapshot, WorkbookSnapshot } from '../snapshot';
import { applyMapping } from './apply-mapping';
import type { MappedCandidates } from './apply-mapping';
import { namedColumns, sharesColumns } from './candidate';
import type { Candidate, SheetContext } from './candidate';
import { checkTable } from './check-table';
import { chooseTable } from './choose-tables';
import type { Found } from './choose-tables';
import type { ColumnMapping } from './column-mapping';
import { findDataRows } from './data-rows';
import { findHeaders } from './find-headers';
import { readHeaderText, wordsOf } from './header-text';
import { Lexicon } from './lexicon';
import { noRoster, twoKinds } from './problems';
import type { Recognition, RecognitionProblem, RecognisedTable } from './recognition';
import { SheetReader } from './sheet-reader';
import { SheetTable } from './sheet-table';

/** What recognition may be told besides the workbook. */
export interface RecogniseOptions {
  /** Columns that a pack adds; one with a standard id adds its aliases and decides whether the column is needed. */
  readonly packColumns?: readonly ColumnDefinition[];
  /** The user's corrections. */
  readonly mapping?: ColumnMapping;
  /** False: the programme is not about people in a class, so that nobody misses a roster, nor anything in the tables of one. */
  readonly needsRoster?: boolean;
}

/** Standard columns with the pack's: the same id in the same table is one column. */
export function joinColumns(packColumns: readonly ColumnDefinition[]): readonly ColumnDefinition[] {
  const columns = new Map(standardColumns.map((column) => [`${column.table}/${column.id}`, column]));
  for (const added of packColumns) {
    const key = `${added.table}/${added.id}`;
    const known = columns.get(key);
    const aliases = known === undefined ? [] : [known.header.id, known.header.en, ...known.aliases];
    columns.set(key, { ...known, ...added, aliases: [...added.aliases, ...aliases] });
  }
  return [...columns.values()];
}

interface Vocabulary {
  readonly columns: readonly ColumnDefinition[];
  readonly lexicon: Lexicon;
}

const NO_COLUMNS: readonly ColumnDefinition[] = [];
const vocabularies = new WeakMap<readonly ColumnDefinition[], Vocabulary>();

/** The columns of a pack and their aliases, put in order once for all workbooks that are read with the same ones. */
function vocabularyOf(packColumns: readonly ColumnDefinition[]): Vocabulary {
  const known = vocabularies.get(packColumns);
  if (known !== undefined) return known;
  const columns = joinColumns(packColumns);
  const vocabulary = { columns, lexicon: new Lexicon(columns) };
  vocabularies.set(packColumns, vocabulary);
  return vocabulary;
}

/** Words of a sheet's name, `DaftarHadir` being two. */
export function nameWords(name: string): ReadonlySet<string> {
  const spaced = name.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2');
  return new Set(wordsOf(readHeaderText(spaced)?.full ?? ''));
}

function isSource(sheet: SheetSnapshot, mapping: ColumnMapping): boolean {
  return sheet.marker === null && mapping.ignoredSheets?.includes(sheet.name) !== true;
}

/** The rows of a candidate end where the next header stands in its columns. */
function findRows(candidate: Candidate, candidates: readonly Candidate[]): Found {
  const last = candidate.context.reader.sheet.rows.length;
  let end = last;
  for (const other of candidates) {
    const isBelow = other.context === candidate.context && other.block.top > candidate.block.bottom;
    if (isBelow && sharesColumns(other, candidate)) end = Math.min(end, other.block.top);
  }
  return { candidate, data: findDataRows(candidate, end, end < last) };
}

function toTable(kind: TableKind, { candidate, data }: Found): RecognisedTable {
  return new SheetTable(candidate.context.reader, {
    kind,
    headerRow: candidate.block.bottom,
    columns: namedColumns(candidate),
    openColumns: candidate.open,
    rows: data.rows,
  });
}

/** The tables that every programme reads, and those of a programme without a class. */
const CLASSLESS: ReadonlySet<TableKind> = new Set([...worksheetKinds, 'settings']);

function readTables({ candidates, chosen }: MappedCandidates, columns: readonly ColumnDefinition[], isAboutClass: boolean): Recognition {
  const tables = new Map<TableKind, RecognisedTable>();
  const problems: RecognitionProblem[] = [];
  const found = candidates.map((candidate) => findRows(candidate, candidates));
  for (const kind of tableKinds) {
    const mapped = chosen.get(kind);
    const all = found.filter(({ candidate }) => (mapped === undefined ? candidate.kind === kind : candidate === mapped));
    const choice = chooseTable(kind, all);
    const isRead = isAboutClass || CLASSLESS.has(kind);
    if (isRead) problems.push(...choice.problems);
    if (choice.table === null) continue;
    tables.set(kind, toTable(kind, choice.table));
    if (isRead) problems.push(...checkTable(kind, choice.table, columns));
  }
  const hasBoth = tables.has('attendance') && tables.has('activity-scores');
  const undecided = found.filter(({ candidate, data }) => (
    isAboutClass && candidate.kind === null && data.rows.length > 0 && !(hasBoth && candidate.context.reader.sheet.visibility !== 'visible')
  ));
  return { tables, problems: [...problems, ...undecided.map((one) => twoKinds(one.candidate))] };
}

/**
 * What a workbook holds: its tables by kind, each with its columns and data rows, and everything about its form that
 * somebody should look at. Sheets are told by their headers, the name only helps; nothing is guessed between two.
 * Linear in the cells of the workbook; sheets of Cermat's own are not read.
 *
 * @example recognise(snapshot).tables.get('participants')?.cell(0, 'nip') // '198001152005012901'
 */
export function recognise(snapshot: WorkbookSnapshot, options: RecogniseOptions = {}): Recognition {
  const mapping = options.mapping ?? { tables: [] };
  const { columns, lexicon } = vocabularyOf(options.packColumns ?? NO_COLUMNS);
  const contexts = snapshot.sheets.filter((sheet) => isSource(sheet, mapping)).map((sheet): SheetContext => ({
    reader: new SheetReader(sheet), lexicon, nameWords: nameWords(sheet.name), date1904: snapshot.date1904,
  }));
  const mapped = applyMapping(mapping, contexts, contexts.flatMap(findHeaders), columns);
  const isAboutClass = options.needsRoster !== false;
  const { tables, problems } = readTables(mapped, columns, isAboutClass);
  const hasRoster = !isAboutClass || tables.has('participants') || problems.some((problem) => problem.code === 'recognition.two-rosters');
  return {
    tables,
    problems: [
      ...(hasRoster ? [] : [noRoster(contexts.map(({ reader }) => reader.sheet.name))]),
      ...mapped.problems,
      ...problems,
    ],
  };
}
