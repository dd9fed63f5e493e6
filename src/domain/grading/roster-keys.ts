import { isBlank, nipKey } from '../values';
import type { CellRef, TableView } from '../values';
import type { GradedPerson } from './input';
import { showCell } from './mark-cell';
import { problem } from './problem';
import type { GradingProblem, Whom } from './problem';

/** The NIPs by which participants are found in the other sheets. */
export interface RosterKeys {
  /** Every NIP of the roster, also those that two rows share. */
  readonly known: ReadonlySet<string>;
  /** The NIP of a participant; null when it cannot be read or two rows share it: then no marks are theirs for certain. */
  joinable(person: number): string | null;
  /** How many participants have a NIP to join by. */
  readonly joinableCount: number;
  /** The roster's NIP cell; empty when the roster has no such column. */
  cellsOf(person: number): readonly CellRef[];
  /** The participant as problems name them. */
  whom(person: number): Whom;
  readonly problems: readonly GradingProblem[];
}

/** Reads the NIP of every participant once. */
export function rosterKeys(people: readonly GradedPerson[], roster: TableView | null): RosterKeys {
  const column = roster?.columnOf('nip') ?? null;
  const keys = people.map((person) => (roster === null || column === null ? nipKey(person.key) : nipKey(roster.cell(person.rosterRow, 'nip'))));
  const known = new Set<string>();
  const shared = new Set<string>();
  for (const key of keys) {
    if (key === null) continue;
    if (known.has(key)) shared.add(key);
    known.add(key);
  }
  const cellsOf = (person: number): readonly CellRef[] => {
    const row = people[person]?.rosterRow;
    return roster === null || column === null || row === undefined ? [] : [{ sheet: roster.sheet, row: roster.sheetRow(row), column }];
  };
  const whom = (person: number): Whom => whomOf(people[person], roster);
  const joinable = (person: number): string | null => {
    const key = keys[person] ?? null;
    return key !== null && shared.has(key) ? null : key;
  };
  return {
    known,
    joinable,
    joinableCount: people.filter((_, person) => joinable(person) !== null).length,
    cellsOf,
    whom,
    problems: [...sharedProblems(keys, shared, cellsOf), ...unusableProblems(people, keys, roster, cellsOf)],
  };
}

function sharedProblems(
  keys: readonly (string | null)[],
  shared: ReadonlySet<string>,
  cellsOf: (person: number) => readonly CellRef[],
): GradingProblem[] {
  if (shared.size === 0) return [];
  const rows = new Map([...shared].map((key) => [key, [] as CellRef[]]));
  keys.forEach((key, person) => rows.get(key ?? '')?.push(...cellsOf(person)));
  return [...rows].map(([nip, cells]) => problem('nip-shared', { nip, count: cells.length }, cells));
}

function unusableProblems(
  people: readonly GradedPerson[],
  keys: readonly (string | null)[],
  roster: TableView | null,
  cellsOf: (person: number) => readonly CellRef[],
): GradingProblem[] {
  return people.flatMap((person, i) => {
    if (keys[i] !== null) return [];
    const cell = roster?.cell(person.rosterRow, 'nip') ?? null;
    return [problem('nip-unusable', { value: isBlank(cell) ? '' : showCell(cell) }, cellsOf(i), whomOf(person, roster))];
  });
}

/** A participant as problems name them. */
export function whomOf(person: GradedPerson | undefined, roster: TableView | null): Whom {
  const name = person === undefined ? null : roster?.cell(person.rosterRow, 'nama') ?? null;
  return { scope: 'participant', key: person?.key ?? '', name: typeof name === 'string' && name.trim() !== '' ? name.trim() : null };
}
