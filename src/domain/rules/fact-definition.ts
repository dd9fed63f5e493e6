import type { Scope } from '../findings';
import type { Localised } from '../../messages';

/** What the value of a fact is. Ordinals (golongan, pendidikan, jenjang) and days are numbers in a slot. */
export type FactType =
  | 'text' | 'choice' | 'boolean'
  | 'number' | 'percent' | 'months' | 'score' | 'jp' | 'people'
  | 'golongan' | 'golongan-pppk' | 'pendidikan' | 'jenjang' | 'day';

/** A fact that conditions may ask for: one that the product knows, or a column that a pack adds. */
export interface FactDefinition {
  /** Kebab-case, e.g. `masa-kerja`. */
  readonly id: string;
  readonly title: Localised;
  readonly type: FactType;
  /** Rules of this scope may use it; rules about a leader may use the facts of a participant too. */
  readonly scope: Scope;
  /** Shown after a number, e.g. "bulan". */
  readonly unit?: Localised;
  /** For `choice`: every value it can have. */
  readonly options?: readonly string[];
  /** True for a fact that is never blank or unreadable (a count, a yes or no of our own); it needs no undetermined example. */
  readonly alwaysKnown?: boolean;
}

/** True when a rule of `scope` may ask for the fact. */
export function isFactOfScope(fact: FactDefinition, scope: Scope): boolean {
  return fact.scope === scope || (scope === 'leader' && fact.scope === 'participant');
}
