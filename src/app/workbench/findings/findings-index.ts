import type { Finding, ParticipantReport } from '../../../domain/findings';
import { formatCellRef } from '../../../domain/values';
import { subjectNip, tallyKey } from '../../../workbook';
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
  readonly #texts: (string | undefined)[] = [];
  #people: ReadonlyMap<string, ParticipantReport> | null = null;

  constructor(readonly view: ReportView) {
    this.findings = view.open;
    this.ids = uniqueIds(view.open);
    this.#positions = new Map(this.ids.map((id, position) => [id, position]));
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
    return this.#people.get(subject) ?? null;
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
  return [name ?? '', subjectNip(finding) ?? finding.subject, titleOf(rule), message, ...cells.map(formatCellRef)].join('\n').toLowerCase();
}

function uniqueIds(findings: readonly Finding[]): readonly string[] {
  const seen = new Map<string, number>();
  return findings.map(({ rule, outcome, subject }) => {
    const id = `${rule} ${outcome} ${subject}`;
    const times = (seen.get(id) ?? 0) + 1;
    seen.set(id, times);
    return times === 1 ? id : `${id} #${times}`;
  });
}

function groupKey(grouping: Grouping, finding: Finding): string {
  if (grouping === 'severity') return finding.severity;
  if (grouping === 'rule') return tallyKey(finding);
  const { scope, subject } = finding;
  if (scope === 'participant' || scope === 'leader') return `person ${subject}`;
  return scope === 'workbook' || scope === 'class' ? scope : `${scope} ${subject}`;
}

/** By NIP, and by NIP with row where two rows share one. */
function peopleByKey(participants: readonly ParticipantReport[]): ReadonlyMap<string, ParticipantReport> {
  const people = new Map<string, ParticipantReport>();
  for (const person of participants) {
    people.set(`${person.nip}-baris-${person.row}`, person);
    people.set(person.nip, person);
  }
  return people;
}
