import type { Eligibility } from '../../domain/findings';
import { findingOf, Readings } from '../../domain/rules';
import { say } from '../../messages';
import { evaluateScope, judge } from '../auditing/people';
import type { PeopleSource, ReadPeople } from '../auditing/read-people';
import { knownFacts } from '../load-pack';
import type { GroupPerson } from './grouping';

/** The context whose rules decide who may attend. @source design §3 */
const ELIGIBILITY = 'eligibility';
const MOST_MISSING = 3;

/** Whether each person of the roster may attend. */
export function attendance({ pack, reference }: PeopleSource, { factTable }: ReadPeople): readonly Eligibility[] {
  const outcomes = evaluateScope(pack.rules.rules, 'participant', factTable, reference.parameters);
  return factTable.rows.map((_, row) => judge(outcomes, row, () => undefined, ELIGIBILITY).eligibility);
}

/** Why people may not lead, and who of them is nearest to it. */
export interface LeaderDoubts {
  /** In words, without a full stop; null for who may lead. */
  whyNot(position: number): string | null;
  /** What is said of somebody whom a wish keeps from leading. */
  readonly notWanted: string;
  /** The people so that who is not eligible to lead stands in the order of nearness: open questions, then the higher level. */
  nearestFirst(people: readonly GroupPerson[]): readonly GroupPerson[];
}

/** The doubts of one class; words are made only for those about whom they are asked. */
export function leaderDoubts({ pack, reference, language }: PeopleSource, { factTable }: ReadPeople): LeaderDoubts {
  const outcomes = evaluateScope(pack.rules.rules, 'leader', factTable, reference.parameters);
  const context = { parameters: reference.parameters, facts: new Map([...knownFacts, ...pack.rules.columns].map((fact) => [fact.id, fact])), language };
  const level = factTable.facts.indexOf('jenjang');
  const levelOf = ({ position }: GroupPerson): number => {
    const slot = factTable.rows[position]?.[level];
    if (slot instanceof Readings) return Math.max(...slot.values.map(Number));
    return typeof slot === 'number' ? slot : 0;
  };
  const rank: Readonly<Record<Eligibility, number>> = { eligible: 0, undetermined: 1, ineligible: 2 };
  return {
    notWanted: say(language, 'groups.not-wanted'),
    whyNot: (position) => {
      for (const [index, compiled] of outcomes.rules.entries()) {
        const outcome = outcomes.outcomeOf(index, position);
        if (compiled.rule.severity !== 'mandatory' || outcome === 'pass' || outcome === 'not-applicable' || position < 0) continue;
        const { missing, message } = findingOf(compiled, factTable, position, context);
        const settings = missing.map((item) => reference.parameters.get(item)?.title[language] ?? item).slice(0, MOST_MISSING);
        return settings.length > 0 ? say(language, 'groups.candidate-open', { missing: settings.join(', ') }) : message.replace(/\.$/, '');
      }
      return null;
    },
    nearestFirst: (people) => [...people].sort((one, other) => rank[one.leader] - rank[other.leader]
      || (one.leader === 'ineligible' ? levelOf(other) - levelOf(one) : 0) || one.position - other.position),
  };
}

