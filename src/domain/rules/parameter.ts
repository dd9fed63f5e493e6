import type { Citation } from '../findings';
import type { CellRef } from '../values';
import type { Localised } from '../../messages';
import type { Scalar } from './fact';

/** What a parameter's value is; each type has one grammar, used for the pack's JSON and for `Pengaturan` alike. */
export type ParameterType =
  | 'number' | 'percent' | 'months' | 'score' | 'jp' | 'people'
  | 'golongan' | 'golongan-pppk' | 'pendidikan' | 'jenjang'
  | 'day' | 'time' | 'boolean' | 'choice' | 'ratio' | 'list';

/**
 * A parameter with the value that is in force: the pack's value of the reference date, or the one that the
 * workbook's `Pengaturan` gives.
 */
export interface ResolvedParameter {
  readonly id: string;
  readonly title: Localised;
  readonly type: ParameterType;
  /** Unit as shown to people, e.g. "bulan"; empty where there is none. */
  readonly unit: Localised;
  /**
   * What conditions compare with: ordinals for golongan, pendidikan and jenjang, days since 1970 for `day`, minutes after midnight for `time`,
   * a list of numbers for `ratio` ([30, 70]), a list of texts for `list`.
   * Null: a required choice that nobody has made yet; whatever rests on it is undetermined.
   */
  readonly value: Scalar | readonly Scalar[] | null;
  /** The value as people read it, e.g. "II/a", "30:70"; null with `value`. */
  readonly text: string | null;
  /** For choices: what may be chosen, as people type it. */
  readonly options: readonly string[];
  /** What options are called where they are read; left out: as they are typed. */
  readonly labels?: ReadonlyMap<string, Localised>;
  /** The documents are silent: the value is Cermat's or the organiser's assumption. */
  readonly assumed: boolean;
  readonly source: Citation;
  readonly origin: 'pack' | 'workbook';
  /** The cell in `Pengaturan` that holds the value, when the workbook has it. */
  readonly cell: CellRef | null;
}

/** Every parameter of a pack, by id. */
export type Parameters = ReadonlyMap<string, ResolvedParameter>;
