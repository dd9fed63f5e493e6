import { exact } from '../values';
import type { Exact } from '../values';
import type { Parameters, ResolvedParameter } from '../rules';
import type { Weight } from './scheme';

/** One way to settle every open choice among the weights: the percentages of each parameter; null where none is known. */
export type World = ReadonlyMap<string, readonly Exact[] | null>;

/** More combinations of open choices than this are not tried one by one; the weights count as unknown then. */
export const MOST_WORLDS = 64;

/**
 * Every combination of the options of those weights that nobody has chosen yet; one world when all are settled.
 * An open weight without options is unknown (null) in every world.
 *
 * @example possibleWorlds(['rasio-kehadiran-aktivitas'], parameters).length // 2 while 10:90 and 30:70 are open
 */
export function possibleWorlds(ids: readonly string[], parameters: Parameters): readonly World[] {
  const choices = ids.map((id) => ({ id, options: optionsOf(parameters.get(id)) }));
  const count = choices.reduce((product, { options }) => product * Math.max(options.length, 1), 1);
  if (count > MOST_WORLDS) return [new Map(choices.map(({ id, options }) => [id, settledOf(options)]))];
  return choices.reduce<World[]>(
    (worlds, { id, options }) => worlds.flatMap((world) => (
      options.length === 0 ? [extended(world, id, null)] : options.map((option) => extended(world, id, option)))),
    [new Map()],
  );
}

/** The percentage that a weight has in a world; null when it is open there. */
export function weightIn(world: World, weight: Weight): Exact | null {
  const [id, component] = typeof weight === 'string' ? [weight, 0] : [weight.parameter, weight.component];
  return world.get(id)?.[component] ?? null;
}

function optionsOf(parameter: ResolvedParameter | undefined): readonly (readonly Exact[])[] {
  if (parameter === undefined) return [];
  if (parameter.value !== null) return onlyNumbers([parameter.value].flat());
  return parameter.options.flatMap((option) => onlyNumbers(option.split(':').map(numberIn)));
}

function onlyNumbers(values: readonly unknown[]): readonly (readonly Exact[])[] {
  const numbers = values.flatMap((value) => (typeof value === 'number' && Number.isFinite(value) && value >= 0 ? [exact(value)] : []));
  return numbers.length > 0 && numbers.length === values.length ? [numbers] : [];
}

function numberIn(text: string): number {
  return text.trim() === '' ? Number.NaN : Number(text.replace(',', '.'));
}

function settledOf(options: readonly (readonly Exact[])[]): readonly Exact[] | null {
  return options.length === 1 ? options[0] ?? null : null;
}

function extended(world: World, id: string, value: readonly Exact[] | null): World {
  return new Map([...world, [id, value]]);
}
