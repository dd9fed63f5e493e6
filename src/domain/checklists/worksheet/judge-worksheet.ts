import { Readings, unknown } from '../../rules';
import type { FactTable, Slot } from '../../rules';
import { cellsIn, cleanText, textOfCell } from '../../values';
import type { Day, Progress, Reading, TableView } from '../../values';
import type { Language } from '../../../messages';
import type { Actor } from './components-scheme';
import type { AnswerRow } from './read-answer-row';
import type { GivenAnswer } from './read-worksheet-answers';
import { shorten } from './shorten';
import { worksheetFacts } from './worksheet-facts';
import type { Worksheet } from './worksheet-scheme';

/** A worksheet whose answers rules are to judge. */
export interface WorksheetSubject {
  readonly table: TableView;
  readonly worksheet: Pick<Worksheet, 'ownActors'>;
  readonly actors: readonly Actor[];
  readonly language: Language;
}

/** An answer with a status. */
interface Decided extends GivenAnswer {
  readonly status: Progress;
}

/** Column of the sheet that a fact is read from. */
const COLUMN_OF: Readonly<Record<string, string>> = {
  'lo-status': 'status', 'lo-bukti-ada': 'bukti', 'lo-tanggal-ada': 'tanggal', 'lo-tanggal': 'tanggal', 'lo-catatan-ada': 'catatan',
  'lo-tugas-sendiri': 'pelaku', 'lo-pilihan-terisi': 'status',
};

/**
 * The facts of every answer that has a status, one row each; an open status is told by itself, a blank one counts as
 * not answered. A blank cell beside the status is unknown, a word that means none is an answer. Linear in answers.
 *
 * @returns the table, and the answer of each of its rows
 */
export function judgeWorksheet(answers: readonly GivenAnswer[], subject: WorksheetSubject): { readonly table: FactTable; readonly answers: readonly GivenAnswer[] } {
  const decided = answers.filter((answer): answer is Decided => answer.status !== null);
  const { table: sheet, language } = subject;
  const ownerOf = ownershipOf(subject);
  const nameOf = (row: number): string => (decided[row] === undefined ? '' : nameQuestion(decided[row].question, language));
  const table: FactTable = {
    facts: worksheetFacts.map(({ id }) => id),
    rows: decided.map((answer) => slotsOf(answer, sheet, ownerOf(answer))),
    subject: (row) => ({ key: decided[row]?.question.code ?? '', name: nameOf(row) }),
    cellsOf: (row, fact) => rowsFor(decided[row], fact).flatMap(({ position }) => cellsIn(sheet, position, [COLUMN_OF[fact] ?? ''])),
    textOf: (row, fact) => (fact === 'lo-kode' ? nameOf(row) : textFor(decided[row], fact, sheet)),
  };
  return { table, answers: decided };
}

/**
 * An activity as messages call it.
 *
 * @example nameQuestion(question, 'id') // 'I-LRN-7 (Setiap individu dapat menjadi inspirasi, mendorong …)'
 */
export function nameQuestion({ code, text }: GivenAnswer['question'], language: Language): string {
  return `${code} (${shorten(text[language])})`;
}

function rowsFor(answer: GivenAnswer | undefined, fact: string): readonly AnswerRow[] {
  if (answer === undefined || COLUMN_OF[fact] === undefined) return [];
  if (fact === 'lo-pilihan-terisi') return answer.choices;
  return fact === 'lo-status' ? answer.rows : answer.rows.slice(0, 1);
}

/** As typed; numbers are dates or shares, which are written better from their value. */
function textFor(answer: GivenAnswer | undefined, fact: string, sheet: TableView): string | null {
  const [row] = rowsFor(answer, fact);
  const cell = row === undefined ? null : sheet.cell(row.position, COLUMN_OF[fact] ?? '');
  return typeof cell === 'string' ? textOfCell(cell) : null;
}

function slotsOf(answer: Decided, sheet: TableView, isOwn: Slot): readonly Slot[] {
  const { question: { entry }, status, rows: [row] } = answer;
  const slots: Readonly<Record<string, Slot>> = {
    'lo-kode': answer.question.code,
    'lo-status': status,
    'lo-bukti-ada': isThere(row?.evidence, 'bukti', sheet),
    'lo-tanggal-ada': isThere(row?.date, 'tanggal', sheet),
    'lo-tanggal': daySlot(row?.date, sheet),
    'lo-sifat': entry.kind === 'attitude' ? 'sikap' : 'bukti',
    'lo-boleh-tidak-berlaku': entry.mayNotApply || entry.condition !== null,
    'lo-bersyarat': entry.condition !== null,
    'lo-catatan-ada': isThere(row?.note, 'catatan', sheet),
    'lo-pilihan-terisi': countChoices(answer.choices),
    'lo-tugas-sendiri': isOwn,
  };
  return worksheetFacts.map(({ id }) => slots[id] ?? unknown('absent'));
}

/** Something readable or several readings of it: yes; a word that means none: no; a blank: nobody knows. */
function isThere(reading: Reading<unknown> = { kind: 'blank' }, column: string, sheet: TableView): Slot {
  if (sheet.columnOf(column) === null) return unknown('absent');
  if (reading.kind === 'unreadable') return unknown(reading.reason);
  return reading.kind === 'blank' ? unknown('blank') : reading.kind !== 'none';
}

function daySlot(reading: Reading<Day> = { kind: 'blank' }, sheet: TableView): Slot {
  if (sheet.columnOf('tanggal') === null) return unknown('absent');
  if (reading.kind === 'known') return reading.value;
  if (reading.kind === 'several') return new Readings(reading.values, true);
  return unknown(reading.kind === 'unreadable' ? reading.reason : 'blank');
}

function countChoices(choices: readonly AnswerRow[]): Slot {
  const open = choices.find(({ status }) => status.kind !== 'known');
  if (open !== undefined) return unknown(open.status.kind === 'unreadable' ? open.status.reason : 'checklists.status-dash');
  return choices.filter(({ status }) => status.kind === 'known' && (status.value === 'sudah' || status.value === 'sebagian')).length;
}

/**
 * Whether an answer is about somebody's own duty, or names another who did it. A duty of the level's own cannot be taken
 * from anybody; a duty of others is claimed where the column Pelaku names one of the level's own.
 */
function ownershipOf({ worksheet, actors, table }: WorksheetSubject): (answer: GivenAnswer) => Slot {
  const own = new Set(worksheet.ownActors);
  const byTitle = new Map(actors.flatMap(({ id, title }) => [[plain(title.id), id] as const, [plain(title.en), id] as const]));
  return ({ question: { entry }, rows: [row] }) => {
    if (own.has(entry.actor)) return true;
    if (table.columnOf('pelaku') === null) return unknown('absent');
    if (row?.actor === null || row === undefined) return unknown('blank');
    const named = byTitle.get(plain(row.actor));
    return named === undefined ? unknown('checklists.actor-unknown') : !own.has(named);
  };
}

function plain(text: string): string {
  return cleanText(text.slice(0, 200)).toLowerCase();
}
