import type { Pair } from '../../domain/groups';
import { formatCellRef } from '../../domain/values';
import type { CellRef, TableView } from '../../domain/values';
import type { Language } from '../../messages';
import type { GroupPerson, StopReason } from './grouping';
import { joinWords } from './join-words';

/** Rows of the roster that an audit takes for one person, because they carry one NIP. */
interface OnePerson {
  readonly people: readonly GroupPerson[];
  /** Where the NIP stands. */
  readonly cells: readonly CellRef[];
}

/**
 * The people of a class who stand in the roster more than once. Each row takes a place; all stay in one group. Linear
 * in people.
 *
 * @param duplicates positions of the roster by NIP, for those that stand there more than once
 * @source KAP K26
 */
export class SamePeople {
  private readonly found: readonly OnePerson[];

  constructor(included: readonly GroupPerson[], duplicates: ReadonlyMap<string, readonly number[]>, table: TableView) {
    const people = new Map(included.map((person) => [person.position, person]));
    const column = table.columnOf('nip') ?? 0;
    this.found = [...duplicates.values()].map((positions) => positions.flatMap((position) => people.get(position) ?? [])).filter(({ length }) => length > 1)
      .map((rows) => ({ people: rows, cells: rows.map(({ cell }) => ({ ...cell, column })) }));
  }

  /** What a request keeps together. */
  get pairs(): readonly Pair[] {
    return this.found.flatMap(({ people }) => people.slice(1).map(({ key }, at): Pair => [people[at]?.key ?? key, key]));
  }

  /** That they stay together, why, and what to do about it. */
  remarks(language: Language): readonly StopReason[] {
    return this.found.map(({ people, cells }) => ({
      code: 'groups.same-person', cells,
      details: {
        rows: joinWords(people.map(({ cell }) => String(cell.row + 1)), language), names: people.map(({ name, key }) => name ?? key).join(', '),
        cells: joinWords(cells.map(formatCellRef), language),
      },
    }));
  }
}
