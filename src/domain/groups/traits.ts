import { Readings, Unknown } from '../rules';
import type { FactDefinition, FactTable, Parameters, Scalar, Slot } from '../rules';
import { golonganName, isoOfDay, jenjangName, pendidikanName } from '../values';
import type { Day } from '../values';
import type { BalanceCriterion, Trait } from './propose/request';
import type { GroupScheme, SchemeCriterion } from './scheme';

/** A criterion that counts under the parameters in force. */
export interface ActiveCriterion extends BalanceCriterion {
  readonly criterion: SchemeCriterion;
}

/** The criteria that count, in the order of their priority: one that a setting switches off is left out. */
export function activeCriteria({ balance }: GroupScheme, parameters: Parameters): readonly ActiveCriterion[] {
  return balance.flatMap((criterion) => {
    const aim = aimOf(criterion, parameters);
    return aim === null ? [] : [{ id: criterion.id, aim, criterion }];
  });
}

function aimOf({ aim }: SchemeCriterion, parameters: Parameters): BalanceCriterion['aim'] | null {
  if (typeof aim === 'string') return aim;
  const value = parameters.get(aim.parameter)?.value;
  if (value === aim.spread) return 'spread';
  return value === aim.gather ? 'gather' : null;
}

/**
 * The categories of everybody under the criteria, row by row. A category is a text without a language, so that the same
 * class gives the same groups in any; null where a fact is open. Linear in people.
 *
 * @param table the facts of the roster's participants
 * @example traitsOf(table, criteria, facts, parameters)[0] // ['Direktorat Jenderal Pajak', 'S 1', '12–35', 'III']
 */
export function traitsOf(
  table: Pick<FactTable, 'facts' | 'rows'>, criteria: readonly ActiveCriterion[], facts: ReadonlyMap<string, FactDefinition>, parameters: Parameters,
): readonly (readonly Trait[])[] {
  const readers = criteria.map(({ criterion }) => {
    const at = table.facts.indexOf(criterion.fact);
    const category = categoryOf(criterion, facts.get(criterion.fact)?.type ?? 'text', parameters);
    return (row: readonly Slot[]): Trait => traitOf(row[at], category);
  });
  return table.rows.map((row) => readers.map((read) => read(row)));
}

/** One category for every reading, or none. */
function traitOf(slot: Slot | undefined, category: (value: Scalar) => Trait): Trait {
  if (slot === undefined || slot instanceof Unknown) return null;
  if (!(slot instanceof Readings)) return category(slot);
  const [first, ...others] = slot.values.map(category);
  return first !== undefined && others.every((other) => other === first) ? first : null;
}

function categoryOf({ bands }: SchemeCriterion, type: FactDefinition['type'], parameters: Parameters): (value: Scalar) => Trait {
  if (bands === undefined) return (value) => nameOf(type, value);
  const limits = bands.map((id) => parameters.get(id)?.value).filter((value) => typeof value === 'number').sort((a, b) => a - b);
  return (value) => (typeof value === 'number' ? nameBand(value, limits) : null);
}

/**
 * The band of a number between limits.
 *
 * @example nameBand(12, [12, 36]) // '12–35'
 */
export function nameBand(value: number, limits: readonly number[]): string {
  const at = limits.filter((limit) => value >= limit).length;
  const [from, below] = [limits[at - 1], limits[at]];
  if (from === undefined) return below === undefined ? '–' : `<${below}`;
  if (below === undefined) return `≥${from}`;
  return below - 1 > from ? `${from}–${below - 1}` : String(from);
}

function nameOf(type: FactDefinition['type'], value: Scalar): Trait {
  if (typeof value === 'boolean') return value ? 'ya' : 'tidak';
  if (typeof value === 'string') return value.trim().replace(/\s+/g, ' ') || null;
  switch (type) {
    case 'pendidikan': return pendidikanName(value);
    case 'jenjang': return jenjangName(value);
    case 'golongan': return golonganName('pns', value);
    case 'golongan-pppk': return golonganName('pppk', value);
    case 'day': return isoOfDay(value as Day);
    default: return String(value);
  }
}
