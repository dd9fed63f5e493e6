import { CommandError } from './command-error';

/** How a class is to be divided, as typed. */
export interface GroupingOptions {
  /** Decides between equally good groups. */
  readonly seed: string;
  /** Number of groups; null: as few as possible. */
  readonly groups: number | null;
  readonly repair: boolean;
  /** Write groups into the roster, too. */
  readonly apply: boolean;
  readonly withoutIneligible: boolean;
  /** Go on without wishes that cannot be read. */
  readonly skipWishes: boolean;
}

/** The options of `cermat groups` beside those that other commands have. */
export const groupingOptions = {
  seed: { type: 'string' },
  groups: { type: 'string' },
  repair: { type: 'boolean' },
  apply: { type: 'boolean' },
  'without-ineligible': { type: 'boolean' },
  'skip-wishes': { type: 'boolean' },
} as const;

export const groupingFlags = Object.keys(groupingOptions) as (keyof typeof groupingOptions)[];

/** The seed where nobody gives one: the same for everybody, so that the draw can be repeated. */
const DEFAULT_SEED = '1';
const LONGEST_SEED = 200;

interface Values {
  readonly seed?: string | undefined;
  readonly groups?: string | undefined;
  readonly repair?: boolean | undefined;
  readonly apply?: boolean | undefined;
  readonly 'without-ineligible'?: boolean | undefined;
  readonly 'skip-wishes'?: boolean | undefined;
}

/** @throws {CommandError} for a seed or a number of groups that cannot be read */
export function readGroupingOptions(values: Values): GroupingOptions {
  return {
    seed: readSeed(values.seed), groups: readCount(values.groups), repair: values.repair ?? false, apply: values.apply ?? false,
    withoutIneligible: values['without-ineligible'] ?? false, skipWishes: values['skip-wishes'] ?? false,
  };
}

function readSeed(text: string | undefined): string {
  if (text === undefined) return DEFAULT_SEED;
  if (text.trim() === '' || text.length > LONGEST_SEED) throw new CommandError('cli.groups.bad-seed', { limit: LONGEST_SEED });
  return text.trim();
}

function readCount(text: string | undefined): number | null {
  if (text === undefined) return null;
  if (!/^[1-9]\d{0,5}$/.test(text)) throw new CommandError('cli.groups.bad-count', { text });
  return Number(text);
}
