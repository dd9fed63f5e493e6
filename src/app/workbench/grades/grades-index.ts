import type { AlternativeReport, BorderReport, GradeReport, ParticipantReport, Report } from '../../../domain/findings';
import type { GradeCounts, GradesQuery } from '../views';

type GradesFilter = GradesQuery['filter'];

/** Somebody with a grade, and what is to be said of it beside the grade itself. */
export interface GradedPerson {
  /** The NIP; the row's key where somebody above has the same one. */
  readonly key: string;
  readonly participant: ParticipantReport;
  readonly grade: GradeReport;
  readonly borders: readonly BorderReport[];
  /** The settings under which the result would be another one. */
  readonly changes: readonly AlternativeReport[];
}

/** The graded people of a report, in the order of the roster, ready to be asked for. Linear in people and changes. */
export class GradesIndex {
  readonly people: readonly GradedPerson[];
  /** Null when nobody is graded. */
  readonly counts: GradeCounts | null;
  readonly #byKey: ReadonlyMap<string, GradedPerson>;
  readonly #byRow: ReadonlyMap<number, GradedPerson>;
  readonly #texts = new Map<GradedPerson, string>();

  constructor(report: Report) {
    this.people = peopleOf(report);
    this.counts = this.people.length === 0 ? null : countPeople(this.people, report.sensitivity !== null);
    this.#byKey = new Map(this.people.map((person) => [person.key, person]));
    this.#byRow = new Map(this.people.map((person) => [person.participant.row, person]));
  }

  /** The person with a key; null when nobody graded has it. */
  personOf(key: string): GradedPerson | null {
    return this.#byKey.get(key) ?? null;
  }

  /** The key of who stands in a row of the roster; null when nobody graded does. */
  keyOfRow(row: number): string | null {
    return this.#byRow.get(row)?.key ?? null;
  }

  /** Who belongs to a filter and has every one of some words, in lower case, in name, NIP or group. */
  matching(filter: GradesFilter, words: readonly string[]): readonly GradedPerson[] {
    return this.people.filter((person) => belongs(person, filter) && words.every((word) => this.#textOf(person).includes(word)));
  }

  #textOf(person: GradedPerson): string {
    const known = this.#texts.get(person);
    if (known !== undefined) return known;
    const { name, nip, group } = person.participant;
    const text = `${name ?? ''}\n${nip}\n${group === null ? '' : `kelompok ${group}\ngroup ${group}`}`.toLowerCase();
    this.#texts.set(person, text);
    return text;
  }
}

function peopleOf({ participants, borders, sensitivity }: Report): readonly GradedPerson[] {
  const bordersOf = groupByRow(borders.map((border) => [border.row, border]));
  const changesOf = groupByRow((sensitivity?.alternatives ?? []).flatMap((alternative) => (
    alternative.changed.map(({ row }): readonly [number, AlternativeReport] => [row, alternative])
  )));
  const taken = new Set<string>();
  return participants.flatMap((participant): readonly GradedPerson[] => {
    const { nip, row, grade } = participant;
    if (grade === null) return [];
    const key = taken.has(nip) ? `baris-${row}` : nip;
    taken.add(key);
    return [{ key, participant, grade, borders: bordersOf.get(row) ?? [], changes: changesOf.get(row) ?? [] }];
  });
}

function groupByRow<T>(entries: readonly (readonly [number, T])[]): ReadonlyMap<number, readonly T[]> {
  const groups = new Map<number, T[]>();
  for (const [row, entry] of entries) {
    const group = groups.get(row);
    if (group === undefined) groups.set(row, [entry]);
    else group.push(entry);
  }
  return groups;
}

const STATUS = { passed: 'lulus', failed: 'tidak-lulus', open: 'belum-lengkap' } as const;

function belongs({ grade, borders, changes }: GradedPerson, filter: GradesFilter): boolean {
  switch (filter) {
    case 'all': return true;
    case 'border': return borders.length > 0;
    case 'sensitive': return changes.length > 0;
    case 'adjusted': return grade.adjustments.length > 0;
    default: return grade.status === STATUS[filter];
  }
}

function countPeople(people: readonly GradedPerson[], isTried: boolean): GradeCounts {
  const count = (filter: GradesFilter): number => people.reduce((sum, person) => sum + (belongs(person, filter) ? 1 : 0), 0);
  return {
    all: people.length, passed: count('passed'), failed: count('failed'), open: count('open'),
    border: count('border'), sensitive: isTried ? count('sensitive') : null, adjusted: count('adjusted'),
  };
}
