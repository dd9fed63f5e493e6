import type { Parameters } from '../rules';
import type { TableView } from '../values';
import type { Language } from '../../messages';
import type { GradingScheme } from './scheme';
import type { Subject } from './subject';

/** A participant to grade. */
export interface GradedPerson {
  /** NIP or row key; names the participant in problems. */
  readonly key: string;
  /** Group as `parseGroup` gives it; null when it has none or cannot be read. */
  readonly group: string | null;
  /** Position of the data row in the roster, from 0. */
  readonly rosterRow: number;
}

/** Everything that grades rest on; a table is null when the workbook has none. */
export interface GradingInput {
  readonly scheme: GradingScheme;
  readonly subjects: readonly Subject[];
  readonly parameters: Parameters;
  readonly roster: TableView | null;
  readonly people: readonly GradedPerson[];
  readonly schedule: TableView | null;
  readonly attendance: TableView | null;
  readonly activityScores: TableView | null;
  readonly actionLearning: TableView | null;
  /** Decisions about single marks; absent as null. */
  readonly adjustments?: TableView | null;
  readonly date1904: boolean;
  readonly language: Language;
}
