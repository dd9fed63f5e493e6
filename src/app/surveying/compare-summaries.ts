import { cleanText, exact, formatExact, subtract } from '../../domain/values';
import type { ChecklistComparison, ChecklistSummary, SpreadSummary, UnitSummary } from './survey-schema';

/**
 * This year's medians against another year's, as both are shown, by unit and component, where both have one. Units are
 * the same whatever their case and spaces. Linear in units.
 *
 * @param name of what it is compared with
 * @example compareSummaries(now, before, '2020').units[0]?.whole?.difference // '4.50'
 */
export function compareSummaries(now: ChecklistSummary, before: ChecklistSummary, name: string): ChecklistComparison {
  const then = new Map(before.units.map((unit) => [keyOf(unit), unit]));
  const present = new Set(now.units.map(keyOf));
  const pairs = now.units.flatMap((unit) => {
    const old = then.get(keyOf(unit));
    return old === undefined ? [] : [{ unit, old }];
  });
  return {
    with: name, version: before.pack.version,
    units: pairs.map(({ unit, old }) => compareUnit(unit, old)),
    onlyNow: now.units.filter((unit) => !then.has(keyOf(unit))).map(({ unit }) => unit),
    onlyBefore: before.units.filter((unit) => !present.has(keyOf(unit))).map(({ unit }) => unit),
  };
}

function compareUnit({ unit, whole, components }: UnitSummary, old: UnitSummary): ChecklistComparison['units'][number] {
  const before = new Map(old.components.map(({ id, spread }) => [id, spread]));
  return { unit, whole: changeOf(whole, old.whole), components: components.map(({ id, spread }) => ({ id, change: changeOf(spread, before.get(id) ?? null) })) };
}

function changeOf(now: SpreadSummary | null, before: SpreadSummary | null): ChecklistComparison['units'][number]['whole'] {
  if (now === null || before === null) return null;
  return { before: before.median, now: now.median, difference: formatExact(subtract(exact(now.median), exact(before.median)), 2) };
}

function keyOf({ unit }: UnitSummary): string {
  return unit === null ? '' : cleanText(unit).toLowerCase();
}
