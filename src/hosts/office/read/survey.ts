import { faultOf, isTooLarge, reasonToWait } from '../errors/excel-code';
import type { ExcelApi } from '../excel-api';
import type { CellRange } from '../../../workbook';
import { askBook } from './ask-book';
import { askSheet } from './ask-sheet';
import type { SheetAnswers } from './ask-sheet';
import type { BookFacts, ListedSheet } from './facts';
import { askEach, takeAll } from './later';
import type { Later, Question } from './later';

/** The workbook and first answers about each of its sheets, in their order. */
export interface Survey {
  readonly book: BookFacts;
  readonly answers: readonly SheetAnswers[];
  /** What the other questions could not settle at once. */
  readonly open: readonly Question[];
}

export interface SurveyRequest {
  /** Sheets that are thought to be there; null: not known yet. */
  readonly sheets: readonly ListedSheet[] | null;
  /** Cells of a sheet to bring along; null: none. */
  windowOf(sheet: ListedSheet): CellRange | null;
  /** What else is asked in the same message. */
  questionsOn?(sheets: readonly ListedSheet[]): readonly Question[];
}

/** How a survey may go when the whole of it is too much for this Excel or this workbook. */
interface Manner {
  readonly isCautious: boolean;
  readonly hasWindows: boolean;
}

const PLAIN: Manner = { isCautious: false, hasWindows: true };

/** Two messages, or one when the sheets are known and still the same. */
export async function survey(context: Excel.RequestContext, api: ExcelApi, request: SurveyRequest): Promise<Survey> {
  let sheets = request.sheets ?? (await listSheets(context)).sheets;
  let manner = PLAIN;
  for (let attempts = 0; ; attempts += 1) {
    try {
      const found = await surveyOnce(context, api, { ...request, sheets }, manner);
      if (isSameList(found.book.sheets, sheets)) return found;
      sheets = found.book.sheets;
    } catch (error) {
      const next = attempts < MOST_ATTEMPTS ? otherManner(error, manner) : null;
      if (next === null) throw error;
      manner = next;
      if (faultOf(error).code === 'ItemNotFound') sheets = (await listSheets(context)).sheets;
    }
  }
}

const MOST_ATTEMPTS = 4;

async function listSheets(context: Excel.RequestContext): Promise<BookFacts> {
  const book = askBook(context);
  await context.sync();
  return book();
}

async function surveyOnce(context: Excel.RequestContext, api: ExcelApi, request: SurveyRequest & { readonly sheets: readonly ListedSheet[] }, manner: Manner): Promise<Survey> {
  const book = askBook(context);
  const answers: Later<SheetAnswers>[] = request.sheets.map((listed) => askSheet(context.workbook.worksheets.getItem(listed.id), {
    listed, isCautious: manner.isCautious, window: manner.hasWindows ? request.windowOf(listed) : null,
  }, api));
  const { now, later } = fitting(request.questionsOn?.(request.sheets) ?? [], api.messageBytes / 2);
  const others = await askEach(context, now);
  await context.sync();
  return { book: book(), answers: answers.map((answer) => answer()), open: [...await takeAll(others), ...later] };
}

/** Questions that fit into half a message, and the rest. */
function fitting(questions: readonly Question[], limit: number): { readonly now: readonly Question[]; readonly later: readonly Question[] } {
  let bytes = 0;
  const end = questions.findIndex((question) => (bytes += question.bytes) > limit);
  return end === -1 ? { now: questions, later: [] } : { now: questions.slice(0, end), later: questions.slice(end) };
}

function isSameList(now: readonly ListedSheet[], asked: readonly ListedSheet[]): boolean {
  return now.length === asked.length && now.every(({ id }, index) => id === asked[index]?.id);
}

/** Null: to ask in another manner would not help. */
function otherManner(error: unknown, manner: Manner): Manner | null {
  if (reasonToWait(error) !== null || LOST.has(faultOf(error).code)) return null;
  if (isTooLarge(error)) return manner.hasWindows ? { ...manner, hasWindows: false } : null;
  if (faultOf(error).code === 'ItemNotFound') return manner;
  return manner.isCautious ? null : { ...manner, isCautious: true };
}

const LOST = new Set(['ConnectionFailure', 'Timeout', 'InvalidOrTimedOutSession', 'InvalidRequestContext', 'InactiveWorkbook']);
