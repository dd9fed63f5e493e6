import type { GroupScheme } from '../../domain/groups';
import type { Parameters } from '../../domain/rules';
import type { Language } from '../../messages';
import type { StopReason } from './grouping';

/** Sizes that groups may have; both 1 or more. */
export interface GroupLimits {
  readonly maximum: number;
  readonly minimum: number;
}

/** The sizes in force, or the settings that have to be filled in before groups can be proposed. */
export function readLimits(scheme: GroupScheme, parameters: Parameters, language: Language): GroupLimits | readonly StopReason[] {
  const open: StopReason[] = [];
  const count = (id: string | undefined, otherwise: number): number => {
    if (id === undefined) return otherwise;
    const parameter = parameters.get(id);
    if (typeof parameter?.value === 'number') return parameter.value;
    open.push({ code: 'groups.setting-open', details: { id, title: parameter?.title[language] ?? id }, cells: parameter?.cell ? [parameter.cell] : [] });
    return otherwise;
  };
  const limits = { maximum: Math.floor(count(scheme.maximum, 1)), minimum: Math.max(1, Math.ceil(count(scheme.minimum, 1))) };
  const leaders = count(scheme.leaders.perGroup, 1);
  if (open.length === 0 && leaders !== 1) open.push(oneLeaderOnly(scheme, parameters, language));
  return open.length > 0 ? open : limits;
}

/** A proposal has exactly one leader in each group. */
function oneLeaderOnly({ leaders }: GroupScheme, parameters: Parameters, language: Language): StopReason {
  const parameter = parameters.get(leaders.perGroup ?? '');
  return {
    code: 'groups.one-leader-only', details: { title: parameter?.title[language] ?? '', value: parameter?.text ?? '' },
    cells: parameter?.cell ? [parameter.cell] : [],
  };
}
