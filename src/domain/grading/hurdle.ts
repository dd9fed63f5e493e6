import { compare } from '../values';
import type { Exact } from '../values';
import type { Localised } from '../../messages';
import type { GradingScheme, Hurdle, HurdleMinimum } from './scheme';
import type { Settings } from './settings';
import type { Subject } from './subject';
import { ZERO } from './mark';
import type { Mark } from './mark';

/** A hurdle as one person has to take it: of the whole programme, or of one mata pelajaran. */
export interface HurdleInstance {
  readonly hurdle: Hurdle;
  readonly title: Localised;
  /** Null: of the whole programme. */
  readonly subject: Pick<Subject, 'id'> | null;
  /** Position of the subject among the graded ones, from 0; -1 without. */
  readonly at: number;
  /** Null while the setting is open, or where nobody can tell which of two holds. */
  readonly minimum: Exact | null;
  /** Id of the setting with the minimum. */
  readonly setting: string;
}

/** Every hurdle that somebody may fail, in the order of the scheme; a minimum of 0 is none. */
export function hurdlesOf(
  { hurdles }: GradingScheme, settings: Settings, graded: readonly Pick<Subject, 'id' | 'title'>[], jp: readonly (Exact | null)[],
): readonly HurdleInstance[] {
  const all = hurdles.flatMap((hurdle): HurdleInstance[] => {
    if (hurdle.each === undefined) return [{ hurdle, title: hurdle.title, subject: null, at: -1, ...minimumFor(hurdle.minimum, null, settings) }];
    return graded.map((subject, at) => (
      { hurdle, title: joined(hurdle.title, subject.title), subject, at, ...minimumFor(hurdle.minimum, jp[at] ?? null, settings) }));
  });
  return all.filter(({ minimum }) => minimum === null || compare(minimum, ZERO) > 0);
}

/** Whether the value reaches the minimum whatever is still missing; null while nobody can say. */
export function passesHurdle({ minimum }: HurdleInstance, mark: Mark): boolean | null {
  if (minimum === null) return null;
  if (compare(mark.low, minimum) >= 0) return true;
  return compare(mark.high, minimum) < 0 ? false : null;
}

function joined(hurdle: Localised, subject: Localised): Localised {
  return { id: `${hurdle.id}: ${subject.id}`, en: `${hurdle.en}: ${subject.en}` };
}

function minimumFor(minimum: HurdleMinimum, jp: Exact | null, { markOf }: Settings): Pick<HurdleInstance, 'minimum' | 'setting'> {
  if (typeof minimum === 'string') return { minimum: markOf(minimum), setting: minimum };
  const [short, long, longest] = [markOf(minimum.short), markOf(minimum.long), markOf(minimum.upToJp)];
  if (jp !== null && longest !== null) {
    const isShort = compare(jp, longest) <= 0;
    return isShort ? { minimum: short, setting: minimum.short } : { minimum: long, setting: minimum.long };
  }
  const isSame = short !== null && long !== null && compare(short, long) === 0;
  return { minimum: isSame ? short : null, setting: minimum.upToJp };
}
