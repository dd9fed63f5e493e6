import { compare, formatExact, subtract } from '../values';
import type { Exact } from '../values';
import type { Parameters } from '../rules';
import type { Engine } from './engine';
import { ZERO } from './mark';
import { plainDecimal } from './plain-decimal';
import { markIn } from './parameter-values';
import type { JudgedCase } from './person-case';

/** A complete grade close to a limit. Decimals are strings. */
export interface Border {
  /** The grade that is compared. */
  readonly na: string;
  readonly limit: string;
  /** Ids of the settings that hold the limit. */
  readonly settings: readonly string[];
  /** Grade less limit. */
  readonly distance: string;
}

/** Places of a grade that is compared before it is rounded. */
const EXACT_PLACES = 4;

/** Finds the limits that a grade is close to; none while it is incomplete, or where nothing says what is close. */
export function borderFinder(engine: Engine, parameters: Parameters): (judged: JudgedCase) => readonly Border[] {
  const { scheme, settings, verdicts } = engine;
  const distance = scheme.review === undefined ? null : markIn(parameters, scheme.review.distance);
  if (distance === null) return () => [];
  const limits = joined(verdicts.limits);
  const places = scheme.result.rounding === undefined ? null : settings.placesOf(scheme.result.rounding.places);
  return ({ merged: { result, compared } }) => {
    if (!result.complete || !compared.complete) return [];
    const shown = compare(result.low, compared.low) === 0 ? places ?? 2 : EXACT_PLACES;
    return limits.filter(({ mark }) => isClose(compared.low, mark, distance)).map(({ mark, settings: ids }) => ({
      na: formatExact(compared.low, shown), limit: plainDecimal(mark), settings: ids, distance: formatExact(subtract(compared.low, mark), shown),
    }));
  };
}

function isClose(value: Exact, limit: Exact, distance: Exact): boolean {
  const apart = subtract(value, limit);
  return compare(apart, distance) <= 0 && compare(apart, subtract(ZERO, distance)) >= 0;
}

function joined(limits: Engine['verdicts']['limits']): readonly { readonly mark: Exact; readonly settings: readonly string[] }[] {
  const found: { readonly mark: Exact; readonly settings: string[] }[] = [];
  for (const { mark, setting } of limits) {
    const same = found.find((one) => compare(one.mark, mark) === 0);
    if (same === undefined) found.push({ mark, settings: [setting] });
    else same.settings.push(setting);
  }
  return found;
}
