import type { Citation } from '../findings';
import type { Localised } from '../../messages';
import type { ParameterType } from './parameter';
import type { Scalar } from './fact';

/** What a parameter can hold; see {@link ResolvedParameter.value}. */
export type ParameterValue = Scalar | readonly Scalar[];

/** A parameter's value from a day on. */
export interface DatedValue {
  /** First day that it holds, in days since 1970-01-01. */
  readonly from: number;
  /** Null: nobody has decided it; it must be chosen in `Pengaturan`. */
  readonly value: ParameterValue | null;
  readonly source: Citation;
}

/** What a parameter's values may be. */
export interface ParameterShape {
  readonly type: ParameterType;
  /** For `choice` the only values; for other types suggestions. */
  readonly options: readonly string[];
  /** Bounds, both included; null where the type alone limits. */
  readonly min: number | null;
  readonly max: number | null;
}

/** A parameter as the pack defines it. */
export interface ParameterDefinition extends ParameterShape {
  readonly id: string;
  readonly title: Localised;
  readonly unit: Localised;
  /** What options are called where they are read, by option; one that is not there is called as it is typed. */
  readonly labels: ReadonlyMap<string, Localised>;
  /** By date, earliest first. */
  readonly values: readonly DatedValue[];
  readonly assumed: boolean;
  /** True: there is no default, somebody has to choose. */
  readonly isRequiredChoice: boolean;
  /** The smallest change that makes sense: for mutation tests and lists of who stands on a border. */
  readonly step: number;
  /** Weights of one group must sum to `total`. */
  readonly sumsTo: { readonly group: string; readonly total: number } | null;
}

/** The value in force on a day; null before the first one. */
export function valueOnDay(definition: ParameterDefinition, day: number): DatedValue | null {
  return definition.values.findLast((dated) => dated.from <= day) ?? null;
}
