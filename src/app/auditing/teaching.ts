import {
  buildClassFacts, buildInstructorFacts, buildSessionFacts, buildTaughtFacts, countAssistants, countPeople, isSurely, openAssistants, readInstructors, sameAssistants,
} from '../../domain/class';
import type { Counted, CountedPeople, Instructor } from '../../domain/class';
import type { ClassReport, Outcome } from '../../domain/findings';
import { cellsIn } from '../../domain/values';
import type { TableView } from '../../domain/values';
import { judgeTable, together } from './judge-table';
import type { ReadClass } from './read-class';

/** Cells that a finding about the class names; its words give the whole number. */
const MOST_CELLS = 200;

interface Instructors {
  readonly table: TableView;
  readonly people: readonly Instructor[];
}

/**
 * Judge the class as a whole and its instructors. Without a list of instructors only what the roster says is judged.
 * Linear in participants, instructors and sessions.
 *
 * @source KAP K28, K41, K42, K44, K46, K92
 */
export function auditTeaching(read: ReadClass): ClassReport {
  const { audit, roster } = read;
  const instructors = readList(read);
  const assistants = instructors === null ? null : countedAssistants(instructors);
  const counts = { participants: countedParticipants(read), leaders: countedLeaders(read), assistants };
  const facts = buildClassFacts(counts, audit.pack.teaching, audit.context.parameters);
  const outcomes = roster.people.length === 0 ? (['undetermined'] as const) : judgeTable(audit, 'class', facts);
  return {
    participants: roster.people.length,
    assistants: assistants === null || assistants.count.low < assistants.count.high ? null : assistants.count.low,
    outcome: together([...outcomes, ...(instructors === null ? [] : judgeInstructors(read, instructors))]),
  };
}

/** The list of instructors; null without one, or while nobody is in it. */
function readList({ audit }: ReadClass): Instructors | null {
  const table = audit.recognition.tables.get('instructors');
  if (table === undefined || table.length === 0) return null;
  return { table, people: readInstructors(table, audit.pack.rules.subjects) };
}

function judgeInstructors({ audit }: ReadClass, { table, people }: Instructors): readonly Outcome[] {
  const schedule = audit.recognition.tables.get('schedule');
  return [
    ...judgeTable(audit, 'instructor', buildInstructorFacts(people, table, audit.context.language)),
    ...judgeTable(audit, 'subject', buildTaughtFacts(audit.pack.rules.subjects, people, table, audit.context.language)),
    ...(schedule === undefined ? [] : judgeTable(audit, 'session', buildSessionFacts(schedule, people))),
  ];
}

/** Everybody in the roster; a NIP that stands there twice may be one person or two. */
function countedParticipants({ roster, table }: ReadClass): CountedPeople {
  const repeated = [...roster.duplicates.values()].flat();
  return {
    count: countPeople(roster.people.map(({ key }) => ({ key, counts: true }))),
    cells: repeated.slice(0, MOST_CELLS).flatMap((position) => cellsIn(table, position, ['nip'])),
  };
}

/** Who may lead a group, by the rules about leaders; rows of one NIP that disagree leave it open. */
function countedLeaders({ roster, table, leaderOutlook }: ReadClass): CountedPeople {
  const disagreeing = new Set([...roster.duplicates].flatMap(([key, positions]) => (
    new Set(positions.map((position) => leaderOutlook[position])).size > 1 ? [key] : [])));
  const counted = roster.people.map(({ key }, row): Counted => ({
    key, counts: key !== null && disagreeing.has(key) ? null : mayLead(leaderOutlook[row]),
  }));
  const open = roster.people.filter((_, row) => counted[row]?.counts === null);
  return { count: countPeople(counted), cells: open.slice(0, MOST_CELLS).flatMap(({ position, jenjangColumn }) => cellsIn(table, position, [jenjangColumn])) };
}

function mayLead(outlook: ReadClass['leaderOutlook'][number] | undefined): boolean | null {
  return outlook === 'eligible' ? true : outlook === 'ineligible' ? false : null;
}

/** The rows that are open or that may be one person; where none is, the assistants that were counted. */
function countedAssistants({ table, people }: Instructors): CountedPeople {
  const count = countAssistants(people);
  const open = count.low === count.high ? [] : [...new Set([...openAssistants(people), ...sameAssistants(people)])];
  const rows = open.length > 0 ? open : people.filter((person) => isSurely(person, 'asisten'));
  return { count, cells: rows.slice(0, MOST_CELLS).flatMap((person) => cellsIn(table, person.position, [columnToSettle(person)])) };
}

/** The cell that says whether somebody is one assistant more: the role while it is open, else the name. */
function columnToSettle(person: Instructor): string {
  return person.name === null || isSurely(person, 'asisten') ? 'nama' : 'peran';
}
