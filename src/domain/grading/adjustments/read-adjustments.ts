import { compare, formatCellRef, isBlank, isNone, isoOfDay, nipKey, parseDay, parseJp, parseScore, pushTo } from '../../values';
import type { CellRef, CellValue, Exact, TableView } from '../../values';
import { say } from '../../../messages';
import type { Language } from '../../../messages';
import type { SessionBlock } from '../match-sessions';
import { readMarkCell, showCell } from '../mark-cell';
import type { MarkCell } from '../mark-cell';
import { problem } from '../problem';
import type { GradingProblem, Whom } from '../problem';
import type { RosterKeys } from '../roster-keys';
import type { GradingScheme } from '../scheme';
import type { Adjustment, PersonAdjustments } from './adjustment';
import { readKind } from './kind';
import { rowsByTarget, slotsOf } from './slots';
import type { RowsByTarget } from './slots';
import type { FoundTarget, Target } from './target';

export interface AdjustmentInput {
  readonly table: TableView;
  readonly scheme: GradingScheme;
  readonly keys: RosterKeys;
  readonly people: number;
  readonly blocks: readonly SessionBlock[];
  readonly find: (text: string) => FoundTarget;
  readonly date1904: boolean;
  readonly language: Language;
}

/** Decisions by person, and what is wrong with the table. */
export interface ReadAdjustments {
  readonly of: ReadonlyMap<number, PersonAdjustments>;
  readonly problems: readonly GradingProblem[];
}

/** Reads the table of adjusted marks. Linear in its rows. */
export function readAdjustments(input: AdjustmentInput): ReadAdjustments {
  const persons = personsByNip(input);
  const byPerson = new Map<number, Adjustment[]>();
  const problems: GradingProblem[] = [];
  for (let position = 0; position < input.table.length; position += 1) {
    if (isEmptyRow(input.table, position)) continue;
    const person = persons.get(nipKey(input.table.cell(position, 'nip')) ?? '');
    if (person === undefined) {
      problems.push(nobody(input, position));
      continue;
    }
    const row = readRow(input, position, input.keys.whom(person));
    problems.push(...row.problems);
    pushTo(byPerson, person, row.adjustment);
  }
  const of = new Map([...byPerson].map(([person, rows]) => {
    const byTarget = rowsByTarget(rows);
    problems.push(...repeated(byTarget, input.keys.whom(person)));
    return [person, gather(rows, byTarget, input.scheme)];
  }));
  return { of, problems };
}

const CONTENT = ['nip', 'nama', 'komponen', 'jenis', 'nilai', 'alasan', 'pemutus'];

function isEmptyRow(table: TableView, position: number): boolean {
  return CONTENT.every((id) => isBlank(table.cell(position, id)));
}

function personsByNip({ keys, people }: AdjustmentInput): ReadonlyMap<string, number> {
  const persons = new Map<string, number>();
  for (let person = 0; person < people; person += 1) {
    const key = keys.joinable(person);
    if (key !== null) persons.set(key, person);
  }
  return persons;
}

function nobody({ table, language }: AdjustmentInput, position: number): GradingProblem {
  const state = stateOf(table.cell(position, 'nip'), 'grading.adjustment.nobody', language);
  return problem('adjustment-nobody', { state, sheet: table.sheet }, [cellOf(table, position, 'nip')]);
}

/** What a cell says that cannot be used; a blank one has nothing to quote. */
function stateOf(cell: CellValue, tag: 'grading.adjustment.nobody' | 'grading.adjustment.not-known' | 'grading.adjustment.unusable', language: Language): string {
  return isBlank(cell) ? say(language, 'grading.adjustment.blank') : say(language, tag, { value: showCell(cell) });
}

function cellOf(table: TableView, position: number, id: string): CellRef {
  return { sheet: table.sheet, row: table.sheetRow(position), column: table.columnOf(id) ?? table.columnOf('komponen') ?? 0 };
}

interface ReadRow {
  readonly adjustment: Adjustment;
  readonly problems: readonly GradingProblem[];
}

function readRow(input: AdjustmentInput, position: number, whom: Whom): ReadRow {
  const { table } = input;
  const at = (id: string): CellRef => cellOf(table, position, id);
  const words = wordsOf(table.cell(position, 'komponen'));
  const found = input.find(words);
  const target = found.kind === 'one' ? found.target : null;
  const kind = readKind(table.cell(position, 'jenis'));
  const mark = readMark(input, position, target);
  const component = found.kind === 'one' ? found.title : words;
  const reason = textOf(table.cell(position, 'alasan'));
  const decidedBy = textOf(table.cell(position, 'pemutus'));
  const named = component === '' ? say(input.language, 'grading.adjustment.no-component') : component;
  const stateAt = (id: string, tag: Parameters<typeof stateOf>[1]): string => stateOf(table.cell(position, id), tag, input.language);
  const faults: GradingProblem[] = [
    ...componentFaults(found, { value: words, state: stateAt('komponen', 'grading.adjustment.not-known') }, at('komponen'), whom),
    ...(kind === null ? [problem('adjustment-kind-unknown', { state: stateAt('jenis', 'grading.adjustment.not-known'), component: named }, [at('jenis')], whom)] : []),
    ...(target === null || kind === null ? [] : unforeseen({ kind, target, component }, input, at('jenis'), whom)),
    ...(kind === 'excused' || mark.kind === 'given' ? []
      : [problem('adjustment-mark-unreadable', { state: stateAt('nilai', 'grading.adjustment.unusable'), component: named }, [at('nilai')], whom)]),
    ...incomplete({ reason, decidedBy, component: named }, at, whom, input.language),
  ];
  const day = parseDay(table.cell(position, 'tanggal'), input.date1904);
  return {
    adjustment: {
      kind, target, component, reason, decidedBy, decidedOn: day.kind === 'known' ? isoOfDay(day.value) : null,
      given: kind !== 'excused' && mark.kind === 'given' ? mark.value : null, cell: at('komponen'), open: faults.flatMap(({ cells }) => cells),
    },
    problems: faults,
  };
}

/** Nobody writes a longer reason into a cell; it goes into reports as it stands. */
const LONGEST = 500;

function wordsOf(cell: CellValue): string {
  return typeof cell === 'string' ? cell.trim().slice(0, LONGEST) : showCell(cell);
}

function textOf(cell: CellValue): string | null {
  const text = wordsOf(cell);
  return text === '' || isNone(text) ? null : text;
}

/** The mark in the row: a score, or for a session the JP that count as attended. */
function readMark({ table, blocks }: AdjustmentInput, position: number, target: Target | null): MarkCell {
  const column = table.columnOf('nilai');
  if (column === null) return { kind: 'blank' };
  if (target?.kind !== 'session') return readMarkCell(table, position, column, parseScore);
  const read = readMarkCell(table, position, column, parseJp);
  return read.kind === 'given' && isAbove(read.value, blocks[target.block]?.jp ?? null) ? { kind: 'blank' } : read;
}

function isAbove(attended: Exact, jp: Exact | null): boolean {
  return jp !== null && compare(attended, jp) > 0;
}

function componentFaults(found: FoundTarget, { value, state }: { readonly value: string; readonly state: string }, cell: CellRef, whom: Whom): GradingProblem[] {
  if (found.kind === 'one') return [];
  if (found.kind === 'none') return [problem('adjustment-component-unknown', { state }, [cell], whom)];
  return [problem('adjustment-component-ambiguous', { value, components: found.titles.slice(0, MOST_NAMED).join(', ') }, [cell], whom)];
}

const MOST_NAMED = 10;

/** A score can be sat again or replaced, a session be excused or replaced; whatever else is for the programme to say. */
function unforeseen(
  { kind, target, component }: { readonly kind: NonNullable<Adjustment['kind']>; readonly target: Target; readonly component: string },
  { scheme, language }: AdjustmentInput, cell: CellRef, whom: Whom,
): GradingProblem[] {
  const isForeseen = scheme.adjustments !== undefined && (kind === 'replaced' || kind === (target.kind === 'session' ? 'excused' : 'resit'));
  return isForeseen ? [] : [problem('adjustment-not-foreseen', { kind: say(language, `grading.adjustment.${kind}`), component }, [cell], whom)];
}

function incomplete(
  { reason, decidedBy, component }: Pick<Adjustment, 'reason' | 'decidedBy' | 'component'>, at: (id: string) => CellRef, whom: Whom, language: Language,
): GradingProblem[] {
  const lacking = [...(reason === null ? ['alasan' as const] : []), ...(decidedBy === null ? ['pemutus' as const] : [])];
  if (lacking.length === 0) return [];
  const what = lacking.map((id) => say(language, `grading.adjustment.${id}`)).join(', ');
  return [problem('adjustment-incomplete', { component, what }, lacking.map(at), whom)];
}

/** A person's decisions; rows about the same mark do not count, none of them. */
function gather(rows: readonly Adjustment[], byTarget: RowsByTarget, scheme: GradingScheme): PersonAdjustments {
  const twins = new Set([...byTarget.values()].filter((same) => same.length > 1).flat());
  return {
    rows: rows.map((row) => (twins.has(row) ? { ...row, open: [...row.open, row.cell] } : row)),
    slots: slotsOf(byTarget, scheme),
    isContested: rows.some(({ target }) => target === null),
  };
}

function repeated(byTarget: RowsByTarget, whom: Whom): GradingProblem[] {
  return [...byTarget.values()].flatMap((twins) => {
    const cells = twins.slice(0, MOST_NAMED).map(({ cell }) => cell);
    const details = { component: twins[0]?.component ?? '', cells: cells.map(formatCellRef).join(', ') };
    return twins.length > 1 ? [problem('adjustment-twice', details, cells, whom)] : [];
  });
}
