import type { Localised } from '../../messages';

/** The tables that an audit reads, in the order in which the standard layout shows them. */
export const tableKinds = [
  'participants', 'schedule', 'attendance', 'activity-scores', 'action-learning',
  'al-report', 'mentoring', 'instructors', 'readiness', 'group-wishes', 'adjustments',
  'lo-individu', 'lo-tim', 'lo-organisasi', 'settings',
] as const;

/** What one recognised table holds: one row per participant, session, group x assessor, … */
export type TableKind = (typeof tableKinds)[number];

/** A column that a table may have: how the layout names it and how other people do. */
export interface ColumnDefinition {
  /** Stable within its table, e.g. `status-asn`. */
  readonly id: string;
  readonly table: TableKind;
  /** The header that the standard layout writes; it is recognised like an alias. */
  readonly header: Localised;
  /** Other headers that mean the same column, in any spelling of case, punctuation and brackets. */
  readonly aliases: readonly string[];
  /** Headers that mean this column only when no better one is there: "Pangkat" beside "Golongan". */
  readonly weakAliases?: readonly string[];
  /** A rule or a grade needs it: when it is missing, recognition says so. */
  readonly required: boolean;
}

/** True for the name of a table kind; for kinds that come from stored JSON. */
export function isTableKind(kind: unknown): kind is TableKind {
  return tableKinds.some((known) => known === kind);
}
