import type { Citation } from '../findings';
import type { Day } from '../values';
import type { Localised } from '../../messages';
import type { FactDefinition } from './fact-definition';
import type { ParameterDefinition } from './parameter-definition';
import type { Rule } from './rule';

/** A document that rules and parameters cite. */
export interface SourceDocument {
  readonly id: string;
  readonly title: Localised;
  readonly number: string | null;
  /** ISO date. */
  readonly date: string | null;
}

/** A column that the pack adds to a table, and the fact that stands in it. */
export interface PackColumn extends FactDefinition {
  /** Kind of the table, e.g. `participants`. */
  readonly table: string;
  /** Other headers that are accepted. */
  readonly aliases: readonly string[];
  readonly required: boolean;
}

/** A mata pelajaran. */
export interface Subject {
  readonly id: string;
  readonly title: Localised;
  readonly aliases: readonly string[];
  /** Planned JP; null where the document gives none. */
  readonly jp: number | null;
  /** False for what counts for attendance only, such as a ceramah. */
  readonly graded: boolean;
  /** False for what nobody attends as a class, such as action learning on one's own. */
  readonly attended: boolean;
  /** Order in the programme; null where it is free. */
  readonly seq: number | null;
  /** As the document names it, e.g. "Tatap muka"; null where it does not. */
  readonly mode: string | null;
  /** Where the document names it; absent: not stated. */
  readonly source?: readonly Citation[];
}

/** A rule pack: everything that one programme's documents decide, as data. */
export interface RulePack {
  readonly id: string;
  readonly version: string;
  readonly title: Localised;
  readonly documents: readonly SourceDocument[];
  /** `to` null: until further notice. */
  readonly effective: { readonly from: Day; readonly to: Day | null };
  readonly columns: readonly PackColumn[];
  readonly subjects: readonly Subject[];
  readonly parameters: ReadonlyMap<string, ParameterDefinition>;
  readonly rules: readonly Rule[];
  /** Other JSON by path (`grading.json`), as parsed; its context checks it. */
  readonly schemes: ReadonlyMap<string, unknown>;
  /** The facts that the product knows, and the pack's columns. */
  readonly facts: readonly FactDefinition[];
}
