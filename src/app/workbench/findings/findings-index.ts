import type { Finding, ParticipantReport } from '../../../domain/findings';
import { formatCellRef } from '../../../domain/values';
import { nipText, subjectNip, tallyKey } from '../../../workbook';
import type { ReportView } from '../../../workbook';
import type { FindingsQuery } from '../views';

type Grouping = FindingsQuery['by'];

/**
 * The open findings of a check, worst first, ready to be asked for by severity, person, rule and word. Each order of
 * groups and the text of each finding are made when they are first needed, and kept.
 */
export class FindingsIndex {
  readonly findings: readonly Finding[];
  /** By position in `findings`; unique, and the same in the next check for what was found again. */
  readonly ids: readonly string[];
  readonly #positions: ReadonlyMap<string, number>;
  readonly #groups = new Map<Grouping, ReadonlyMap<string, readonly number[]>>();
  readonly #failed: Uint8Array;
  readonly #texts: (string | undefined)[];
  #people: ReadonlyMap<string, ParticipantReport> | null = null;

  constructor(readonly view: ReportView) {
    this.findings = view.open;
    this.#positions = positionsById(view.open);
    this.ids = [...this.#positions.keys()];
    this.#failed = Uint8Array.from(view.open, ({ outcome }) => (outcome === 'fail' ? 1 : 0));
    this.#texts = new Array<string | undefined>(view.open.length);
  }

  /** Whether a finding is a violation rather than an open question. */
  hasFailed(position: number): boolean {
    return this.#failed[position] === 1;
  }

  /** Where a finding stands; null when this check did not find it. */
  positionOf(id: string): number | null {
    return this.#positions.get(id) ?? null;
  }

  /** Positions by the key of their group, groups and findings worst first. */
  groupsBy(grouping: Grouping): ReadonlyMap<string, readonly number[]> {
    const known = this.#groups.get(grouping);
    if (known !== undefined) return known;
    const groups = new Map<string, number[]>();
    this.findings.forEach((finding, position) => {
      const key = groupKey(grouping, finding);
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [position]);
      else group.push(position);
    });
    this.#groups.set(grouping, groups);
    return groups;
  }

  /** The participant with a finding's subject; null for anything else. */
  personOf({ subject, scope }: Finding): ParticipantReport | null {
    if (scope !== 'participant' && scope !== 'leader') return null;
    this.#people ??= peopleByKey(this.view.report.participants);
    const row = ROW_KEY.exec(subject)?.[0] ?? '';
    return this.#people.get(row) ?? this.#people.get(nipText(subject) ?? '') ?? null;
  }

  /** Whether every word stands somewhere in the finding's text. */
  hasWords(position: number, words: readonly string[]): boolean {
    const text = this.#texts[position] ?? this.#read(position);
    return words.every((word) => text.includes(word));
  }

  #read(position: number): string {
    const finding = this.findings[position];
    const text = finding === undefined ? '' : searchText(finding, this.view);
    this.#texts[position] = text;
    return text;
  }
}

/** What a search looks in: name, NIP, rule, message and addresses, in lower case. */
function searchText(finding: Finding, { titleOf }: ReportView): string {
  const { name, rule, message, cells } = finding;
  let text = `${name ?? ''}\n${subjectNip(finding) ?? finding.subject}\n${titleOf(rule)}\n${message}`;
  for (const cell of cells) text += `\n${formatCellRef(cell)}`;
  return text.toLowerCase();
}

/** Positions by id, in order; an id that occurs again gets a number. */
function positionsById(findings: readonly Finding[]): ReadonlyMap<string, number> {
  const positions = new Map<string, number>();
  const times = new Map<string, number>();
  findings.forEach(({ rule, outcome, subject }, position) => {
    const id = `${rule} ${outcome} ${subject}`;
    if (!positions.has(id)) {
      positions.set(id, position);
      return;
    }
    let time = (times.get(id) ?? 1) + 1;
    // A subject may itself end in such a number.
    while (positions.has(`${id} #${time}`)) time += 1;
    times.set(id, time);
    positions.set(`${id} #${time}`, position);
  });
  return positions;
}

function groupKey(grouping: Grouping, finding: Finding): string {
  if (grouping === 'severity') return finding.severity;
  if (grouping === 'rule') return tallyKey(finding);
  const { scope, subject } = finding;
  if (scope === 'participant' || scope === 'leader') return `person ${subject}`;
  return scope === 'workbook' || scope === 'class' ? scope : `${scope} ${subject}`;
}

/** By NIP; by row, too, where two rows share a NIP or have none. */
function peopleByKey(participants: readonly ParticipantReport[]): ReadonlyMap<string, ParticipantReport> {
  const people = new Map<string, ParticipantReport>();
  for (const person of participants) {
    if (people.has(person.nip)) people.set(`baris-${person.row}`, person);
    else people.set(person.nip, person);
  }
  return people;
}

const ROW_KEY = /baris-\d+$/;
