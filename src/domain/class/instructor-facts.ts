import { slotOf, unknown } from '../rules';
import type { FactDefinition, FactTable, Slot } from '../rules';
import { cellsIn, plainName, textOfCell } from '../values';
import type { TableView } from '../values';
import { say } from '../../messages';
import type { Language } from '../../messages';
import type { Instructor } from './instructor';

interface InstructorFact extends FactDefinition {
  readonly column: string;
  derive(instructor: Instructor, sheetRow: number, language: Language): Slot;
}

/** A word of none where there must be a value. */
const NO_ROLE = unknown('eligibility.none-given');

const facts: readonly InstructorFact[] = [
  {
    id: 'pengajar-nama', title: { id: 'Nama pengajar', en: 'Instructor' }, type: 'text', scope: 'instructor', column: 'nama',
    derive: ({ name }, sheetRow, language) => name ?? say(language, 'class.unnamed-instructor', { row: sheetRow + 1 }),
  },
  {
    id: 'pengajar-peran', title: { id: 'Peran pengajar', en: 'Role of the instructor' }, type: 'choice', scope: 'instructor', column: 'peran',
    options: ['pengajar', 'asisten', 'penceramah', 'narasumber', 'lain'], derive: ({ role }) => slotOf(role, (value) => value, NO_ROLE),
  },
  {
    id: 'pengajar-sk', title: { id: 'SK pengajar', en: 'Decree of the instructor' }, type: 'boolean', scope: 'instructor', column: 'nomor-sk',
    derive: ({ decree }) => slotOf(decree, () => true, false),
  },
  {
    id: 'pengajar-pengalaman', title: { id: 'Pengalaman mengajar', en: 'Teaching experience' }, type: 'months', scope: 'instructor', column: 'pengalaman-mengajar',
    derive: ({ experience }) => slotOf(experience, (months) => months, 0),
  },
  {
    id: 'pengajar-tot', title: { id: 'TOT', en: 'TOT' }, type: 'boolean', scope: 'instructor', column: 'tot',
    derive: ({ training }) => slotOf(training, (value) => value, false),
  },
];

/** Facts about one row of the list of instructors. */
export const instructorFacts: readonly FactDefinition[] = facts.map(({ id, title, type, scope, options }) => (
  { id, title, type, scope, ...(options === undefined ? {} : { options }) }));

/**
 * The facts of every instructor, for the rules about them. Linear in rows.
 *
 * @source KAP K41, K42, K44
 */
export function buildInstructorFacts(instructors: readonly Instructor[], table: TableView, language: Language): FactTable {
  const columns = new Map(facts.map(({ id, column }) => [id, column]));
  const keys = keysOf(instructors, table);
  return {
    facts: facts.map(({ id }) => id),
    rows: instructors.map((instructor) => facts.map((fact) => fact.derive(instructor, table.sheetRow(instructor.position), language))),
    subject: (row) => ({ key: keys[row] ?? '', name: instructors[row]?.name ?? null }),
    cellsOf: (row, fact) => cellsIn(table, row, [columns.get(fact) ?? '']),
    textOf: (row, fact) => textOfCell(table.cell(row, columns.get(fact) ?? '')),
  };
}

/** The name where it stands once, else with the row, so that decisions find their way back. */
function keysOf(instructors: readonly Instructor[], table: TableView): readonly string[] {
  const plain = instructors.map(({ name }) => (name === null ? '' : plainName(name).replaceAll(' ', '-')));
  const counts = new Map<string, number>();
  for (const name of plain) counts.set(name, (counts.get(name) ?? 0) + 1);
  return plain.map((name, row) => {
    const place = `baris-${table.sheetRow(instructors[row]?.position ?? row) + 1}`;
    if (name === '') return `pengajar-${place}`;
    return counts.get(name) === 1 ? `pengajar-${name}` : `pengajar-${name}-${place}`;
  });
}
