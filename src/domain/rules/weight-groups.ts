import type { ParameterDefinition, ParameterValue } from './parameter-definition';
import { valueOnDay } from './parameter-definition';
import { isSum } from './parameter-grammar';
import type { IssueLog } from './pack-file';
import { isoOfDay } from '../values';
import type { Day } from '../values';

/** Parameters whose values must sum to a total. */
export interface WeightGroup {
  readonly name: string;
  readonly total: number;
  readonly members: readonly ParameterDefinition[];
}

/** The groups that the parameters name in `sumsTo`. */
export function weightGroups(parameters: ReadonlyMap<string, ParameterDefinition>): readonly WeightGroup[] {
  const groups = new Map<string, { name: string; total: number; members: ParameterDefinition[] }>();
  for (const definition of parameters.values()) {
    if (definition.sumsTo === null) continue;
    const { group: name, total } = definition.sumsTo;
    const group = groups.get(name) ?? { name, total, members: [] };
    group.members.push(definition);
    groups.set(name, group);
  }
  return [...groups.values()];
}

/** The sum of a group, and whether it is right; null while one of its weights is open. */
export function weighGroup(
  group: WeightGroup,
  valueOf: (definition: ParameterDefinition) => ParameterValue | null,
): { readonly sum: number; readonly isRight: boolean } | null {
  const weights = group.members.map(valueOf);
  const numbers = weights.filter((weight): weight is number => typeof weight === 'number');
  if (numbers.length < weights.length) return null;
  const sum = Number(numbers.reduce((left, right) => left + right, 0).toPrecision(12));
  return { sum, isRight: isSum(numbers, group.total) };
}

/** Reports groups whose weights do not sum to their total on a day when one of them changes. */
export function reportWeightSums(parameters: ReadonlyMap<string, ParameterDefinition>, file: string, log: IssueLog): void {
  for (const group of weightGroups(parameters)) {
    if (group.members.some((member) => member.sumsTo?.total !== group.total)) {
      log.error(file, '$', 'rules.weights-totals-differ', { group: group.name });
    }
    const days = new Set(group.members.flatMap((member) => member.values.map((dated) => dated.from)));
    for (const day of days) {
      const weighed = weighGroup(group, (member) => valueOnDay(member, day)?.value ?? null);
      if (weighed === null || weighed.isRight) continue;
      log.error(file, '$', 'rules.weights-sum', {
        group: group.name, total: group.total, sum: weighed.sum, day: isoOfDay(day as Day),
        members: group.members.map((member) => member.id).join(', '),
      });
    }
  }
}
