import { cleanText, textOfCell } from '../../values';
import type { TableView } from '../../values';
import { allQuestions, examplesOf, questionOf } from './question';
import type { Question } from './question';
import type { WorksheetItem } from './worksheet-item';

/** Which edition of the pack a sheet was made from, as far as it says so. */
export type SheetEdition = 'same' | 'other' | 'unknown';

/** What a row of a sheet is about. */
export interface FoundQuestion {
  readonly question: Question;
  /** Its code names one activity and its words another, as where one column was sorted alone. */
  readonly isContradicted: boolean;
}

type Finder = (table: TableView, position: number) => FoundQuestion | null;

const LONGEST_CODE = 60;
const LONGEST_TEXT = 4000;

/**
 * How rows of a worksheet are told apart: by their code, in any case and with any spaces; without one that is known by
 * the words of the activity, in both languages, where only one activity has them. A code that another edition of the
 * pack used for something else is settled by the words. Linear in the items; each row is one look-up.
 *
 * @example finderOf(worksheet.items, 'same')(table, 0)?.question.code // 'I-LRN-1'
 */
export function finderOf(items: readonly WorksheetItem[], edition: SheetEdition): Finder {
  const { byCode, byFormerCode, byText } = namesOf(items);
  return (table, position) => {
    const codes = codeKeys(textOfCell(table.cell(position, 'kode')) ?? '');
    const worded = byText.get(textKey(textOfCell(table.cell(position, 'kegiatan')) ?? '')) ?? null;
    const [first, second] = coded(sought(codes, byCode), sought(codes, byFormerCode), edition);
    if (second !== undefined) return worded !== null && (worded === first || worded === second) ? { question: worded, isContradicted: false } : null;
    if (first === undefined) return worded === null ? null : { question: worded, isContradicted: false };
    return { question: first, isContradicted: worded !== null && worded !== first };
  };
}

interface Names {
  readonly byCode: ReadonlyMap<string, Question>;
  readonly byFormerCode: ReadonlyMap<string, Question>;
  readonly byText: ReadonlyMap<string, Question>;
}

const namesByItems = new WeakMap<readonly WorksheetItem[], Names>();

/** Everything that items are called, put in order once for all sheets of a level. */
function namesOf(items: readonly WorksheetItem[]): Names {
  const known = namesByItems.get(items);
  if (known !== undefined) return known;
  const questions = items.flatMap((item) => [...allQuestions(questionOf(item)), ...examplesOf(item)]);
  const names = {
    byCode: soleOf(questions, ({ code }) => codeKeys(code)),
    byFormerCode: soleOf(questions, ({ formerly }) => formerly.flatMap(codeKeys)),
    byText: soleOf(questions, ({ text }) => [textKey(text.id), textKey(text.en)]),
  };
  namesByItems.set(items, names);
  return names;
}

/** What a code can mean: usually one activity; two where another edition may have meant something else by it. */
function coded(now: Question | undefined, then: Question | undefined, edition: SheetEdition): readonly Question[] {
  if (now === undefined || then === undefined || now === then) return [now ?? then].filter((question) => question !== undefined);
  return edition === 'same' ? [now] : [now, then];
}

/** Questions by a name of theirs; a name that several have is none. */
function soleOf(questions: readonly Question[], namesOf: (question: Question) => readonly string[]): ReadonlyMap<string, Question> {
  const found = new Map<string, Question | null>();
  for (const question of questions) {
    for (const name of namesOf(question)) {
      const other = found.get(name);
      found.set(name, other === undefined || other === question ? question : null);
    }
  }
  found.delete('');
  return new Map([...found].flatMap(([name, question]) => (question === null ? [] : [[name, question] as const])));
}

function sought(keys: readonly string[], questions: ReadonlyMap<string, Question>): Question | undefined {
  return keys.map((key) => questions.get(key)).find((question) => question !== undefined);
}

/** A code with its hyphens, and without: people type "I LRN 1" and "ILRN1". */
function codeKeys(text: string): readonly string[] {
  const code = cleanText(text.slice(0, LONGEST_CODE)).toUpperCase();
  return [code.replace(/\s/g, ''), code.replace(/[^A-Z0-9]/g, '')];
}

/** Words without case, punctuation and what stands in square brackets (notes on the text). */
function textKey(text: string): string {
  return cleanText(text.slice(0, LONGEST_TEXT)).toLowerCase().replace(/\[[^[\]]*\]/g, ' ').replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}
