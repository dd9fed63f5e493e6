import { exact } from '../values';
import type { Exact } from '../values';
import type { Parameters, ResolvedParameter } from '../rules';
import type { Weight } from './scheme';

/** One way to settle every open choice. */
export interface World {
  /** The percentages of each weight or ratio parameter; null where none is known. */
  readonly weights: ReadonlyMap<string, readonly Exact[] | null>;
  /** The option of each parameter of type `choice`; absent where none is known. */
  readonly options: ReadonlyMap<string, string>;
}

/** More combinations of open choices than this are not tried one by one; the weights count as unknown then. */
export const MOST_WORLDS = 64;

/** A parameter whose value may still be open, and what it can become. */
interface OpenChoice {
  readonly id: string;
  readonly weights: readonly (readonly Exact[])[];
  /** Null for weights. */
  readonly options: readonly string[] | null;
}

/**
 * Every combination of the options of those parameters that nobody has chosen yet; one world when all are settled.
 * An open weight without options is unknown (null) in every world.
 *
 * @param choices options by id of the parameters of type `choice`, as the scheme knows them
 * @example possibleWorlds(['rasio-kehadiran-aktivitas'], new Map(), parameters).length // 2 while 10:90 and 30:70 are open
 */
export function possibleWorlds(ids: readonly string[], choices: ReadonlyMap<string, readonly string[]>, parameters: Parameters): readonly World[] {
  const open: readonly OpenChoice[] = [
    ...ids.map((id) => ({ id, weights: optionsOf(parameters.get(id)), options: null })),
    ...[...choices].map(([id, known]) => ({ id, weights: [], options: chosenOf(parameters.get(id), known) })),
  ];
  const count = open.reduce((product, { weights, options }) => product * Math.max((options ?? weights).length, 1), 1);
  const start: World = { weights: new Map(), options: new Map() };
  if (count > MOST_WORLDS) return [open.reduce((world, choice) => settled(world, choice), start)];
  return open.reduce<World[]>((worlds, choice) => worlds.flatMap((world) => extensions(world, choice)), [start]);
}

/** The percentage that a weight has in a world; null when it is open there. */
export function weightIn({ weights }: World, weight: Weight): Exact | null {
  const [id, component] = typeof weight === 'string' ? [weight, 0] : [weight.parameter, weight.component];
  return weights.get(id)?.[component] ?? null;
}

function extensions(world: World, { id, weights, options }: OpenChoice): readonly World[] {
  if (options !== null) return options.length === 0 ? [world] : options.map((option) => withOption(world, id, option));
  return weights.length === 0 ? [withWeight(world, id, null)] : weights.map((one) => withWeight(world, id, one));
}

/** The world where only what is certain is settled. */
function settled(world: World, { id, weights, options }: OpenChoice): World {
  if (options === null) return withWeight(world, id, weights.length === 1 ? weights[0] ?? null : null);
  return options.length === 1 && options[0] !== undefined ? withOption(world, id, options[0]) : world;
}

function withWeight({ weights, options }: World, id: string, value: readonly Exact[] | null): World {
  return { weights: new Map([...weights, [id, value]]), options };
}

function withOption({ weights, options }: World, id: string, value: string): World {
  return { weights, options: new Map([...options, [id, value]]) };
}

/** What was chosen; every option while nobody has, or where the scheme does not know what was chosen. */
function chosenOf(parameter: ResolvedParameter | undefined, known: readonly string[]): readonly string[] {
  const value = parameter?.value;
  return typeof value === 'string' && known.includes(value) ? [value] : known;
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
