import type { Day } from '../../domain/values';
import type { Parameters } from '../../domain/rules';
import type { Language, Localised } from '../../messages';
import type { TableKind } from '../columns';
import type { CellContent } from '../plan';

/** A mata pelajaran as the layout needs it. */
export interface LayoutSubject {
  readonly title: Localised;
  /** Planned JP; null where the pack does not say. */
  readonly jp: number | null;
  /** True when it gets an activity score. */
  readonly graded: boolean;
}

/** A planned session: a row of Jadwal and a column of Kehadiran. */
export interface LayoutSession {
  readonly day: Day | null;
  readonly subject: string;
  readonly jp: number | null;
  readonly mode: string | null;
  readonly instructor: string | null;
}

/** One data row in the order of the sheet's columns, open columns last. */
export type LayoutRow = readonly CellContent[];

/** Data rows by table; a table without rows gets empty lines to fill in. */
export type LayoutData = Readonly<Partial<Record<TableKind, readonly LayoutRow[]>>>;

export interface LayoutOptions {
  readonly language: Language;
  readonly subjects: readonly LayoutSubject[];
  /** What Pengaturan lists, with the values in force. */
  readonly parameters: Parameters;
  /** Absent: one session per mata pelajaran with its planned JP and no date. */
  readonly sessions?: readonly LayoutSession[];
  /** Number of action learning criteria, 1 to 12; 3 where the pack does not say. */
  readonly criteria?: number;
  /** Elements of the action learning report; absent: the KAP's thirteen. */
  readonly reportElements?: readonly Localised[];
  readonly data?: LayoutData;
  /** The workbook that the sheets go into counts its days from 1904; absent: from 1900. */
  readonly date1904?: boolean;
}
