import type { HurdleReport, ParticipantReport } from '../../domain/findings';
import { gradeTracer, gradingFacts, MINIMUMS_MET } from '../../domain/grading';
import type { TracedGrade, TraceNode } from '../../domain/grading';
import { asksForAny } from '../../domain/rules';
import type { FactTable } from '../../domain/rules';
import { compare } from '../../domain/values';
import type { CellRef } from '../../domain/values';
import { say } from '../../messages';
import type { ClassAudit } from './class';
import { gradingInputOf } from './grades';
import { judgeTable } from './judge-table';
import type { ReadPeople } from './read-people';

/** The facts that only a grade can give. */
export const gradeFactIds: ReadonlySet<string> = new Set(gradingFacts.map(({ id }) => id));

/** Somebody of whom it is certain whether every minimum is met. */
interface Decided {
  readonly participant: ParticipantReport;
  readonly missed: readonly HurdleReport[];
  readonly cells: readonly CellRef[];
}

/**
 * Run the pack's rules about minimums, such as the lowest attendance, over everybody of whom it is certain whether they
 * are met. Of the others nothing is said here: their grade is incomplete, and says which cells it waits for. Linear in
 * people; the cells are looked up for those who miss a minimum only.
 */
export function auditMinimums(audit: ClassAudit, read: ReadPeople, participants: readonly ParticipantReport[]): void {
  if (!audit.pack.rules.rules.some((rule) => asksForAny(rule, gradeFactIds))) return;
  const cellsOf = cellFinder(audit, read);
  const decided = participants.flatMap((participant, position): readonly Decided[] => {
    const hurdles = participant.grade?.hurdles ?? [];
    const missed = hurdles.filter(({ passed }) => passed === false);
    if (missed.length > 0) return [{ participant, missed, cells: cellsOf(position, missed) }];
    return hurdles.length > 0 && hurdles.every(({ passed }) => passed === true) ? [{ participant, missed, cells: [] }] : [];
  });
  judgeTable(audit, 'participant', tableOf(decided, audit));
}

function tableOf(decided: readonly Decided[], { context: { language } }: ClassAudit): FactTable {
  return {
    facts: [MINIMUMS_MET],
    rows: decided.map(({ missed }) => [missed.length === 0]),
    subject: (row) => ({ key: decided[row]?.participant.nip ?? '', name: decided[row]?.participant.name ?? null }),
    cellsOf: (row) => decided[row]?.cells ?? [],
    textOf: (row) => (decided[row]?.missed ?? []).map(({ title, value, high, minimum }) => say(language, value === null ? 'grading.minimum.at-most' : 'grading.minimum.missed', {
      title, value: decimalIn(value ?? high, language), minimum: decimalIn(minimum ?? '', language),
    })).join('; ') || null,
    restsOn: (row) => (decided[row]?.missed ?? []).map(({ setting }) => setting),
  };
}

function decimalIn(decimal: string, language: 'id' | 'en'): string {
  return decimal.replace('.', say(language, 'results.decimal-mark'));
}

/** The cells that keep somebody below a minimum; who has none is named by the row of the roster. */
function cellFinder(audit: ClassAudit, read: ReadPeople): (position: number, missed: readonly HurdleReport[]) => readonly CellRef[] {
  const input = gradingInputOf({ ...audit, language: audit.context.language }, read);
  let tracer: ((position: number) => TracedGrade | null) | null = null;
  return (position, missed) => {
    tracer ??= input === null ? () => null : gradeTracer(input);
    const root = tracer(position)?.root;
    const found = root === undefined ? [] : missed.flatMap((hurdle) => cellsBelow(root, hurdle, audit));
    const { table } = read;
    const place = { sheet: table.sheet, row: table.sheetRow(position), column: table.columnOf('nama') ?? table.columnOf('nip') ?? 0 };
    return found.length === 0 ? [place] : [...new Map(found.map((cell) => [`${cell.sheet} ${cell.row} ${cell.column}`, cell])).values()];
  };
}

/** Cells of a component that a minimum names; of an attendance those of the subjects that were not attended wholly. */
function cellsBelow(root: TraceNode, { id, subject }: HurdleReport, { pack, context: { language } }: ClassAudit): readonly CellRef[] {
  const value = pack.grading?.hurdles.find((hurdle) => hurdle.id === id)?.value;
  const title = pack.rules.subjects.find((one) => one.id === subject)?.title[language] ?? null;
  const isMeant = (node: TraceNode): boolean => (typeof value === 'string' ? node.id === value : isMissedAttendance(node) && (title === null || node.subject === title));
  return nodesIn(root).filter(isMeant).flatMap((node) => nodesIn(node)).flatMap(({ cells }) => cells.map(({ cell }) => cell));
}

function isMissedAttendance({ attended }: TraceNode): boolean {
  return attended !== undefined && (attended.jp === null || attended.of === null || compare(attended.jp, attended.of) < 0);
}

function nodesIn(node: TraceNode): readonly TraceNode[] {
  return [node, ...node.parts.flatMap(nodesIn)];
}
