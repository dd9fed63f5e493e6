import type { CellRange } from '../../../workbook';
import { isInside, union } from '../addresses';
import type { ExcelApi } from '../excel-api';
import { askAll } from './ask-all';
import { knownPlaces, placeQuestions } from './ask-places';
import type { Places } from './ask-places';
import type { SheetAnswers } from './ask-sheet';
import { cellQuestion } from './cells/ask-cells';
import { CellStore } from './cells/cell-store';
import { bandsOf, bytesPerCell, restOf } from './cells/estimate';
import type { BookFacts, ListedSheet, SheetFacts } from './facts';
import type { Question } from './later';
import { readMerges } from './read-merges';
import { survey } from './survey';

/** A sheet as it was read; its cells are null when nobody asked for them. */
export interface SheetReading {
  readonly facts: SheetFacts;
  readonly cells: CellStore | null;
}

export interface BookReading {
  readonly book: BookFacts;
  readonly sheets: readonly SheetReading[];
}

/** What is read of a sheet's cells. */
export interface CellsWanted {
  /** Brought along with the first message about the sheet. */
  readonly window: CellRange;
  /** Cells known from before, and the range in which they may have changed; null: every cell is read. */
  readonly former: { readonly cells: CellStore; readonly used: CellRange; readonly range: CellRange } | null;
}

export interface BookRequest {
  /** What was read before; saves the message that asks for the sheets. */
  readonly known: BookReading | null;
  /** Whether notes, tables and highlights of a sheet are taken to stand where they stood, if their list is as it was. */
  trustsPlacesOn(sheet: string): boolean;
  /** Null: the sheet's cells are not read. */
  cellsOf(sheet: ListedSheet): CellsWanted | null;
  /** What else is asked with the first message about the sheets. */
  questionsOn?(sheets: readonly ListedSheet[]): readonly Question[];
}

/** The first screen of a sheet: enough for a whole small sheet, and a sample of a large one. */
export const FIRST_CELLS: CellRange = { top: 0, left: 0, bottom: 79, right: 29 };

/** Read what is asked of the workbook in as few messages as it fits into. */
export async function readBook(context: Excel.RequestContext, api: ExcelApi, request: BookRequest): Promise<BookReading> {
  const found = await survey(context, api, {
    sheets: request.known?.book.sheets ?? null,
    windowOf: (sheet) => request.cellsOf(sheet)?.window ?? null,
    questionsOn: (sheets) => request.questionsOn?.(sheets) ?? [],
  });
  const { book, answers } = found;
  const open = answers.map((answer, index) => new OpenSheet(answer, book.sheets[index] ?? null, request, api));
  await askAll(context, [...found.open, ...open.flatMap((sheet) => sheet.questions())], api.messageBytes);
  const sheets: SheetReading[] = [];
  for (const sheet of open) sheets.push(await sheet.reading(context));
  return { book, sheets };
}

/** Before ExcelApi 1.13 nothing tells which cells are merged. */
export const TELLS_MERGES = 13;

/** A sheet about which the first answers have come. */
class OpenSheet {
  readonly #former: SheetFacts | null;
  readonly #places: Places;
  readonly #cells: CellStore | null;
  readonly #wanted: CellsWanted | null;

  constructor(private readonly answers: SheetAnswers, private readonly listed: ListedSheet | null, request: BookRequest, private readonly api: ExcelApi) {
    const known = request.trustsPlacesOn(answers.sheet) ? request.known?.sheets.find(({ facts }) => facts.id === answers.sheet) : undefined;
    this.#former = known?.facts ?? null;
    this.#places = knownPlaces(answers, this.#former);
    this.#wanted = listed === null ? null : usable(request.cellsOf(listed), answers.used);
    this.#cells = this.#wanted === null ? null : new CellStore(this.#wanted.former?.cells);
  }

  /** What is still to be asked. */
  questions(): readonly Question[] {
    return [...placeQuestions(this.answers, this.#places, this.#former, this.api), ...this.#cellQuestions()];
  }

  #cellQuestions(): readonly Question[] {
    const cells = this.#cells;
    const { used, window } = this.answers;
    if (cells === null || this.#wanted === null || this.listed === null) return [];
    const { former } = this.#wanted;
    if (former !== null) cells.clear(former.range, former.used);
    if (window !== null) cells.add(window);
    const covered = window === null ? null : this.#wanted.window;
    const rest = former === null ? restOf(used, covered) : rangeLeft(former.range, used, covered);
    return rest === null ? [] : this.#bandQuestions(cells, rest);
  }

  #bandQuestions(cells: CellStore, rest: CellRange): readonly Question[] {
    const wanted = { formulas: this.#mayHoldFormulas(rest), types: false };
    const bytes = bytesPerCell(this.answers.window, wanted);
    const sheet = { id: this.answers.sheet, name: this.listed?.name ?? '' };
    return bandsOf(rest, bytes, this.api.messageBytes)
      .map((range) => cellQuestion({ sheet, range, wanted, bytesPerCell: bytes, take: (block) => cells.addInSlices(block) }));
  }

  #mayHoldFormulas(range: CellRange): boolean {
    const { formulas } = this.answers;
    return formulas === null || formulas.some((area) => area.top <= range.bottom && area.bottom >= range.top);
  }

  async reading(context: Excel.RequestContext): Promise<SheetReading> {
    const { answers, listed } = this;
    const isTold = answers.merges !== null || !this.api.supports(TELLS_MERGES);
    const merges = isTold ? answers.merges : await readMerges(context, answers.sheet, answers.used);
    const base = listed ?? { id: answers.sheet, name: '', visibility: 'visible' as const, isProtected: false };
    return { facts: { ...base, ...this.#places, used: answers.used, marker: answers.marker, hasFilter: answers.hasFilter, charts: answers.charts, merges }, cells: this.#cells };
  }
}

/** Former cells help only where nothing outside of the changed range was added or taken away. */
function usable(wanted: CellsWanted | null, used: CellRange): CellsWanted | null {
  const former = wanted?.former ?? null;
  if (wanted === null || former === null) return wanted;
  const reach = union(former.used, former.range);
  return reach !== null && isInside(used, reach) ? wanted : { ...wanted, former: null };
}

/** The part of a changed range that is in use and has not come with the window. */
function rangeLeft(changed: CellRange, used: CellRange, window: CellRange | null): CellRange | null {
  const range = {
    top: Math.max(changed.top, used.top), left: Math.max(changed.left, used.left),
    bottom: Math.min(changed.bottom, used.bottom), right: Math.min(changed.right, used.right),
  };
  if (range.bottom < range.top || range.right < range.left) return null;
  return restOf(range, window);
}
