import type { Progress, Reading, TableView } from '../../values';
import { finderOf } from './find-question';
import type { SheetEdition } from './find-question';
import { activitiesOf, questionOf } from './question';
import type { Question } from './question';
import { readAnswerRow } from './read-answer-row';
import type { AnswerRow } from './read-answer-row';
import type { ActivityAnswer } from './score';
import type { Worksheet } from './worksheet-scheme';

/** What a worksheet says about one activity, or under a heading about all of its parts. */
export interface GivenAnswer {
  /** Where it was answered, or is to be. */
  readonly question: Question;
  /** Codes of the activities that it answers for; at least one. */
  readonly activities: readonly string[];
  /** Null: nothing was typed, or what was typed is open. */
  readonly status: Progress | null;
  /** Why it is open although something was typed: a tag; null: it is not. */
  readonly reason: string | null;
  /** Its rows, the one that decides first; empty: the sheet has none. */
  readonly rows: readonly AnswerRow[];
  /** The choices of an "either, or" that were answered; empty: it leaves no choice, or was answered as a whole. */
  readonly choices: readonly AnswerRow[];
}

/** A worksheet, read. */
export interface WorksheetAnswers {
  /** Every activity of the level once, in the document's order. */
  readonly answers: readonly GivenAnswer[];
  /** Positions of answered rows that name no activity. */
  readonly strangers: readonly number[];
  /** Positions of answered headings whose parts are answered, too: the parts decide. */
  readonly overruled: readonly number[];
  /** Positions of answered examples, which count for nothing. */
  readonly examples: readonly number[];
}

/** What reading a worksheet needs to know of its workbook. */
export interface WorksheetReading {
  readonly edition: SheetEdition;
  readonly date1904: boolean;
}

type RowsByQuestion = ReadonlyMap<string, readonly AnswerRow[]>;

/**
 * Find the activities of a level in a sheet and read their answers, whatever was inserted, deleted, sorted or copied. A
 * copy with the same answer counts once; copies that contradict each other, and a row whose code and words name different
 * activities, are open. A heading answers for its parts while all of them are blank. Linear in rows and activities.
 *
 * @example readWorksheetAnswers(worksheet, table, { edition: 'same', date1904: false }).answers.length // 38
 */
export function readWorksheetAnswers({ items }: Pick<Worksheet, 'items'>, table: TableView, { edition, date1904 }: WorksheetReading): WorksheetAnswers {
  const find = finderOf(items, edition);
  const rows = new Map<string, AnswerRow[]>();
  const strangers: number[] = [];
  const examples: number[] = [];
  for (let position = 0; position < table.length; position += 1) {
    const row = readAnswerRow(table, position, date1904);
    const found = find(table, position);
    if (found === null || found.question.kind === 'example') {
      if (saysSomething(row)) (found === null ? strangers : examples).push(position);
      continue;
    }
    const { code } = found.question;
    const same = rows.get(code) ?? [];
    same.push(found.isContradicted ? contradicted(row) : row);
    rows.set(code, same);
  }
  const overruled: number[] = [];
  return { answers: items.flatMap((item) => resolve(questionOf(item), rows, overruled)), strangers, examples, overruled };
}

/** What the answers say about each activity, as scores read it. */
export function answersByActivity(answers: readonly GivenAnswer[]): ReadonlyMap<string, ActivityAnswer> {
  return new Map(answers.flatMap(({ activities, status, rows }) => activities.map((code) => [code, { status, hasEvidence: rows[0]?.evidence.kind === 'known' }])));
}

function saysSomething({ status, evidence, date, note }: AnswerRow): boolean {
  return [status, evidence, date, note].some(({ kind }) => kind !== 'blank');
}

function contradicted(row: AnswerRow): AnswerRow {
  return row.status.kind === 'blank' ? row : { ...row, status: { kind: 'unreadable', raw: null, reason: 'checklists.code-and-text' } };
}

function resolve(question: Question, rows: RowsByQuestion, overruled: number[]): readonly GivenAnswer[] {
  if (question.kind === 'activity') return [settle(question, rows)];
  const own = settle(question, rows);
  const isBelowAnswered = question.below.some((one) => isAnswered(one, rows));
  const isOwnAnswered = isAnswered({ ...question, below: [] }, rows);
  if (isOwnAnswered && !isBelowAnswered) return [own];
  if (isOwnAnswered) for (const { position } of own.rows) overruled.push(position);
  return question.kind === 'choice' ? [choose(question, rows)] : question.below.flatMap((one) => resolve(one, rows, overruled));
}

function isAnswered({ code, below }: Question, rows: RowsByQuestion): boolean {
  return (rows.get(code) ?? []).some(({ status }) => status.kind !== 'blank') || below.some((one) => isAnswered(one, rows));
}

/** What the rows of one question say together: the same, or nothing. */
function settle(question: Question, rows: RowsByQuestion): GivenAnswer {
  const all = rows.get(question.code) ?? [];
  const typed = all.filter(({ status }) => status.kind !== 'blank');
  const reasons = typed.flatMap(({ status }) => reasonOf(status) ?? []);
  const statuses = new Set(typed.flatMap(({ status }) => (status.kind === 'known' ? [status.value] : [])));
  const [status = null] = statuses;
  const reason = reasons[0] ?? (statuses.size > 1 ? 'checklists.contradiction' : null);
  const first = (row: AnswerRow): boolean => (reasons.length > 0 ? reasonOf(row.status) !== null : row.evidence.kind === 'known');
  return {
    question, activities: activitiesOf(question), status: reason === null ? status : null, reason, choices: [],
    rows: firstOf(typed.length > 0 ? typed : all, first),
  };
}

/** One of an "either, or" is enough: the furthest counts. Nothing is said while what could be further is open. */
function choose(question: Question, rows: RowsByQuestion): GivenAnswer {
  const given = question.below.map((one) => settle(one, rows));
  const has = (status: Progress): boolean => given.some((one) => one.status === status);
  const choices = given.flatMap((one) => one.rows).filter(({ status }) => status.kind !== 'blank');
  const make = (status: Progress | null, reason: string | null, isFirst: (one: GivenAnswer) => boolean): GivenAnswer => ({
    question, activities: activitiesOf(question), status, reason, choices,
    rows: [...given.filter(isFirst).sort(byEvidence), ...given.filter((one) => !isFirst(one))].flatMap((one) => one.rows),
  });
  const open = given.find(({ reason }) => reason !== null);
  if (has('sudah')) return make('sudah', null, ({ status }) => status === 'sudah');
  if (open !== undefined) return make(null, open.reason, ({ reason }) => reason !== null);
  if (has('sebagian')) return make('sebagian', null, ({ status }) => status === 'sebagian');
  if (given.some(({ status }) => status === null)) return make(null, null, ({ status }) => status === null);
  const status = has('belum') ? 'belum' : 'tidak-berlaku';
  return make(status, null, (one) => one.status === status);
}

function byEvidence(one: GivenAnswer, other: GivenAnswer): number {
  const rank = ({ rows: [row] }: GivenAnswer): number => (row?.evidence.kind === 'known' ? 0 : 1);
  return rank(one) - rank(other);
}

function reasonOf(status: Reading<Progress>): string | null {
  if (status.kind === 'unreadable') return status.reason;
  return status.kind === 'several' ? 'checklists.status-dash' : null;
}

function firstOf(rows: readonly AnswerRow[], isFirst: (row: AnswerRow) => boolean): readonly AnswerRow[] {
  return [...rows.filter(isFirst), ...rows.filter((row) => !isFirst(row))];
}
