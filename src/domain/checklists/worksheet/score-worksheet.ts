import { exact } from '../../values';
import type { Exact } from '../../values';
import type { Parameters } from '../../rules';
import type { ComponentScheme } from './components-scheme';
import { activityCodes } from './question';
import type { ScoredItem, ScoringPolicy } from './score';
import type { Worksheet } from './worksheet-scheme';

/** The items of a level as scores count them. */
export function scoredItems({ items }: Pick<Worksheet, 'items'>): readonly ScoredItem[] {
  return items.map((item) => ({ code: item.code, component: item.component, activities: activityCodes(item) }));
}

/**
 * What answers are worth under the settings in force.
 *
 * @returns null while one of the settings is open: then there are counts, and no scores
 */
export function scoringPolicy({ components, scoring }: Pick<ComponentScheme, 'components' | 'scoring'>, parameters: Parameters): ScoringPolicy | null {
  const read = (id: string): Exact | null => {
    const value = parameters.get(id)?.value;
    return typeof value === 'number' ? exact(value) : null;
  };
  const [belum, sebagian, sudah, leastAnswered] = [read(scoring.belum), read(scoring.sebagian), read(scoring.sudah), read(scoring.enough)];
  const weights = components.flatMap(({ id, weight }) => {
    const value = read(weight);
    return value === null ? [] : [[id, value] as const];
  });
  if (belum === null || sebagian === null || sudah === null || leastAnswered === null || weights.length < components.length) return null;
  return { values: { belum, sebagian, sudah }, weights: new Map(weights), leastAnswered };
}
