import type { CellRef } from '../values';
import type { StatedCitation } from './citation';
import type { Outcome, Scope, Severity } from './outcome';

/** One condition as it was evaluated: what was asked, what stood there, what it gave. */
export interface ConditionTrace {
  /** Fact as the user knows it, e.g. "Golongan". */
  readonly label: string;
  /** The value as it stands or was derived, e.g. "I/d"; null when there is none. */
  readonly actual: string | null;
  /** What the condition asks, e.g. "≥ II/a". */
  readonly expected: string;
  readonly verdict: 'true' | 'false' | 'unknown';
  readonly cells: readonly CellRef[];
  /** It stands on a way of an either/or that did not give the outcome: whatever it gave made no difference. */
  readonly isAside: boolean;
}

/**
 * One result of one rule on one subject, with everything needed to defend it. Texts are in the
 * language that the audit was asked for.
 */
export interface Finding {
  /** Full id: `<pack>/<context>/<rule>`. */
  readonly rule: string;
  readonly scope: Scope;
  /** What it is about: the NIP or another row key; stable between runs. */
  readonly subject: string;
  /** The subject's name as people read it; null when it has none. */
  readonly name: string | null;
  readonly outcome: Outcome;
  readonly severity: Severity;
  /** The cells that decide, most important first. */
  readonly cells: readonly CellRef[];
  readonly message: string;
  /** What to do next; null when nothing needs doing. */
  readonly fix: string | null;
  readonly source: StatedCitation;
  /** Ids of the assumed parameters that the result rests on. */
  readonly assumed: readonly string[];
  /** For undetermined: the smallest list of cells or settings that could settle it, as addresses or parameter ids. */
  readonly missing: readonly string[];
  /** The conditions one by one, for "Mengapa?". */
  readonly trace: readonly ConditionTrace[];
}
