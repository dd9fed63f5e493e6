import type { FactTable, Slot } from '../rules';
import { cellsIn, textOfCell } from '../values';
import type { TableView } from '../values';
import type { Language } from '../../messages';
import { durationUnit } from './duration-unit';
import { readPerson } from './person';
import { writeFact } from './text-facts';
import type { Person, ReadingContext } from './person';
import type { ParticipantFact, DerivationContext } from './participant-facts';

/** The roster, read: people in its order, and which NIPs stand in it more than once. */
export interface Roster {
  readonly people: readonly Person[];
  readonly duplicates: ReadonlyMap<string, readonly number[]>;
}

/** Read every row of the roster once. Linear in rows. */
export function readRoster(table: TableView, given: Omit<ReadingContext, 'durationUnits'>): Roster {
  const columns = ['pengalaman-data', 'pengalaman-adsys'];
  const context = { ...given, durationUnits: new Map(columns.map((id) => [id, durationUnit(table.headerOf(id))])) };
  const people: Person[] = [];
  const positions = new Map<string, number[]>();
  for (let position = 0; position < table.length; position += 1) {
    const person = readPerson(table, position, context);
    people.push(person);
    if (person.key === null) continue;
    const known = positions.get(person.key);
    if (known === undefined) positions.set(person.key, [position]);
    else known.push(position);
  }
  return { people, duplicates: new Map([...positions].filter(([, rows]) => rows.length > 1)) };
}

/**
 * How findings and decisions name a person: the NIP; with the row where the NIP stands twice; the row alone
 * where no NIP can be read.
 *
 * @example subjectKey(person, roster, table) // '198001152005012901'
 */
export function subjectKey(person: Person, duplicates: ReadonlyMap<string, unknown>, table: TableView): string {
  const row = table.sheetRow(person.position) + 1;
  if (person.key === null) return `baris-${row}`;
  return duplicates.has(person.key) ? `${person.key}-baris-${row}` : person.key;
}

/** The facts of every participant, for conditions and for the words of findings. */
export function buildFactTable(
  roster: Roster, facts: readonly ParticipantFact[], context: DerivationContext & { readonly language: Language },
): FactTable {
  const table = context.roster;
  const byId = new Map(facts.map((fact) => [fact.id, fact]));
  const person = (row: number): Person => {
    const found = roster.people[row];
    if (found === undefined) throw new RangeError(`no participant at position ${row}`);
    return found;
  };
  return {
    facts: facts.map((fact) => fact.id),
    rows: roster.people.map((one) => facts.map((fact): Slot => fact.derive(one, context))),
    subject: (row) => ({ key: subjectKey(person(row), roster.duplicates, table), name: person(row).name }),
    cellsOf: (row, id) => cellsIn(table, row, byId.get(id)?.columns(person(row)) ?? []),
    textOf: (row, id) => {
      const fact = byId.get(id);
      if (fact === undefined || fact.isDerived === true) return null;
      const [column] = fact.columns(person(row));
      return writeFact(id, person(row), context) ?? (column === undefined ? null : textOfCell(table.cell(row, column)));
    },
  };
}
