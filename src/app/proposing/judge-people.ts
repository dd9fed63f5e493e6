import type { Eligibility, Scope } from '../../domain/findings';
import { findingOf, Readings } from '../../domain/rules';
import type { CompiledRule, RowOutcomes } from '../../domain/rules';
import { say } from '../../messages';
import { evaluateScope, judge } from '../auditing/people';
import type { PeopleSource, ReadPeople } from '../auditing/read-people';
import { knownFacts } from '../load-pack';
import type { GroupPerson } from './grouping';

/** The context whose rules decide who may attend. @source design §3 */
const ELIGIBILITY = 'eligibility';
const MOST_MISSING = 3;

/** Whether each person of the roster may attend. */
export function attendanceOf({ pack, reference }: PeopleSource, { factTable }: ReadPeople): readonly Eligibility[] {
  const outcomes = evaluateScope(pack.rules.rules, 'participant', factTable, reference.parameters);
  return factTable.rows.map((_, row) => judge(outcomes, row, () => undefined, ELIGIBILITY).eligibility);
}

/** Why people do not fulfil what is asked of them; words are made only for those about whom they are asked. */
export interface Doubts {
  /** What fails, in words and without a full stop; else what is missing to know; null for who fulfils everything. */
  whyNot(position: number): string | null;
}

/** Why people may not attend. */
export function attendanceDoubts(source: PeopleSource, read: ReadPeople): Doubts {
  return { whyNot: whyNotIn(source, read, 'participant', ELIGIBILITY) };
}

/** Why people may not lead, and who of them is nearest to it. */
export interface LeaderDoubts extends Doubts {
  /** What is said of somebody whom a wish keeps from leading. */
  readonly notWanted: string;
  /** The people so that who is not eligible to lead stands in the order of nearness: open questions, then the higher level. */
  nearestFirst(people: readonly GroupPerson[]): readonly GroupPerson[];
}

/** The doubts about the leaders of one class. */
export function leaderDoubts(source: PeopleSource, read: ReadPeople): LeaderDoubts {
  const { factTable } = read;
  const level = factTable.facts.indexOf('jenjang');
  const levelOf = ({ position }: GroupPerson): number => {
    const slot = factTable.rows[position]?.[level];
    if (slot instanceof Readings) return Math.max(...slot.values.map(Number));
    return typeof slot === 'number' ? slot : 0;
  };
  const rank: Readonly<Record<Eligibility, number>> = { eligible: 0, undetermined: 1, ineligible: 2 };
  return {
    notWanted: say(source.language, 'groups.not-wanted'),
    whyNot: whyNotIn(source, read, 'leader', null),
    nearestFirst: (people) => [...people].sort((one, other) => rank[one.leader] - rank[other.leader]
      || (one.leader === 'ineligible' ? levelOf(other) - levelOf(one) : 0) || one.position - other.position),
  };
}

/** The rules run when somebody is asked about first. @param only rules of this context count; null: all of the scope */
function whyNotIn({ pack, reference, language }: PeopleSource, { factTable }: ReadPeople, scope: Scope, only: string | null): Doubts['whyNot'] {
  let known: RowOutcomes | null = null;
  const context = { parameters: reference.parameters, facts: new Map([...knownFacts, ...pack.rules.columns].map((fact) => [fact.id, fact])), language };
  const isDeciding = ({ rule }: CompiledRule): boolean => rule.severity === 'mandatory' && (only === null || rule.context === only);
  return (position) => {
    if (position < 0) return null;
    const outcomes = known ??= evaluateScope(pack.rules.rules, scope, factTable, reference.parameters);
    const broken = [...outcomes.rules.entries()].filter(([, compiled]) => isDeciding(compiled)).map(([index, compiled]) => ({ compiled, outcome: outcomes.outcomeOf(index, position) }))
      .filter(({ outcome }) => outcome !== 'pass' && outcome !== 'not-applicable');
    const failed = broken.filter(({ outcome }) => outcome === 'fail');
    const texts = (failed.length > 0 ? failed : broken.slice(0, 1)).map(({ compiled }) => {
      const { missing, message } = findingOf(compiled, factTable, position, context);
      const settings = missing.map((item) => reference.parameters.get(item)?.title[language] ?? item).slice(0, MOST_MISSING);
      return settings.length > 0 ? say(language, 'groups.candidate-open', { missing: settings.join(', ') }) : message.replace(/\.$/, '');
    });
    return texts.length === 0 ? null : texts.join('; ');
  };
}
