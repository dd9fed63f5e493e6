import type { CellRange, TableSnapshot } from '../../../workbook';
import { parseAreas } from '../addresses';
import type { ExcelApi } from '../excel-api';
import { readNote } from '../marks/own-note';
import type { AskedFormat, AskedNote, SheetAnswers } from './ask-sheet';
import type { FormatFacts, NoteFacts, SheetFacts } from './facts';
import { hiddenRowsQuestion } from './hidden-rows';
import type { Question } from './later';

/** Where the things of a sheet stand; filled as the answers come. */
export interface Places {
  tables: readonly TableSnapshot[];
  formats: readonly FormatFacts[];
  notes: readonly NoteFacts[];
  hiddenRows: ReadonlySet<number>;
}

/** Estimates for one item's request. */
const ITEM_BYTES = 900;
const NOTES_AT_ONCE = 500;

/** Places that are known without asking: of what is not there, and of what is as it was. */
export function knownPlaces(answers: SheetAnswers, former: SheetFacts | null): Places {
  const foreign = answers.formats.map(formatWithoutRanges);
  if (former === null) return { tables: [], formats: foreign, notes: [], hiddenRows: new Set() };
  return {
    tables: isAsItWas(answers.tables.map(({ name }) => name), former.tables.map(({ name }) => name)) ? former.tables : [],
    formats: areFormatsAsTheyWere(answers, former) ? former.formats : foreign,
    notes: areNotesAsTheyWere(answers, former) ? former.notes : [],
    hiddenRows: former.hiddenRows,
  };
}

function formatWithoutRanges({ id, key, look }: AskedFormat): FormatFacts {
  return { id, key, look, ranges: [] };
}

function isAsItWas(now: readonly string[], then: readonly string[]): boolean {
  return now.length === then.length && now.every((text, index) => text === then[index]);
}

function areFormatsAsTheyWere({ formats }: SheetAnswers, former: SheetFacts): boolean {
  return isAsItWas(formats.map(({ id, key }) => `${id} ${key}`), former.formats.map(({ id, key }) => `${id} ${key}`));
}

/** In any order: what is known is sorted by place. */
function areNotesAsTheyWere({ notes }: SheetAnswers, former: SheetFacts): boolean {
  const textOf = (note: { text: string; author: string }): string => `${note.author} ${note.text}`;
  const now = notes.map(({ content, author }) => textOf(readNote(content, author))).sort();
  return isAsItWas(now, former.notes.map(textOf).sort());
}

/** What must be asked so that all places are known. */
export function placeQuestions(answers: SheetAnswers, places: Places, former: SheetFacts | null, api: ExcelApi): Question[] {
  const questions: Question[] = [];
  if (answers.tables.length !== places.tables.length) questions.push(tableQuestion(answers.tables, places));
  const own = answers.formats.filter(({ key }) => key !== null);
  if (own.length > 0 && places.formats !== former?.formats) questions.push(formatQuestion(answers.formats, places, api));
  if (answers.notes.length !== places.notes.length) questions.push(...noteQuestions(answers.notes, places));
  const hidden = former === null ? hiddenRows(answers, places, api) : null;
  return hidden === null ? questions : [...questions, hidden];
}

function tableQuestion(tables: readonly Excel.Table[], places: Places): Question {
  return {
    bytes: tables.length * ITEM_BYTES,
    ask: () => {
      const ranges = tables.map((table) => table.getRange().load('address'));
      return () => {
        places.tables = tables.flatMap(({ name }, index) => parseAreas(ranges[index]?.address ?? '').slice(0, 1).map((range) => ({ name, range })));
        return [];
      };
    },
  };
}

function formatQuestion(formats: readonly AskedFormat[], places: Places, api: ExcelApi): Question {
  return {
    bytes: formats.length * ITEM_BYTES * 3,
    ask: () => {
      const ranges = formats.map(({ item, key }) => (key === null ? null : rangesOf(item, api)));
      return () => {
        places.formats = formats.map(({ id, key, look }, index) => ({ id, key, look, ranges: ranges[index]?.() ?? [] }));
        return [];
      };
    },
  };
}

/** Excel 2019 only knows formats of one range; it is told no others by us. */
function rangesOf(item: Excel.ConditionalFormat, api: ExcelApi): () => readonly CellRange[] {
  const ranges = api.supports(9) ? item.getRanges() : item.getRangeOrNullObject();
  ranges.load('address');
  return () => (ranges.isNullObject ? [] : parseAreas(ranges.address));
}

function noteQuestions(notes: readonly AskedNote[], places: Places): Question[] {
  const found: NoteFacts[] = [];
  places.notes = found;
  const groups = Array.from({ length: Math.ceil(notes.length / NOTES_AT_ONCE) }, (_, index) => notes.slice(index * NOTES_AT_ONCE, (index + 1) * NOTES_AT_ONCE));
  return groups.map((group) => ({
    bytes: group.length * ITEM_BYTES,
    ask: () => {
      const cells = group.map(({ item }) => item.getLocation().load('rowIndex,columnIndex'));
      return () => {
        group.forEach(({ content, author }, index) => {
          const cell = cells[index];
          if (cell !== undefined) found.push({ row: cell.rowIndex, column: cell.columnIndex, ...readNote(content, author) });
        });
        found.sort((one, other) => one.row - other.row || one.column - other.column);
        return [];
      };
    },
  }));
}

function hiddenRows({ sheet, used, areRowsHidden }: SheetAnswers, places: Places, api: ExcelApi): Question | null {
  if (areRowsHidden === null) return hiddenRowsQuestion(sheet, used, api, (rows) => { places.hiddenRows = rows; });
  if (areRowsHidden) places.hiddenRows = new Set(Array.from({ length: used.bottom - used.top + 1 }, (_, index) => used.top + index));
  return null;
}
