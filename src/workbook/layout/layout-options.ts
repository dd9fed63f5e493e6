import type { Day } from '../../domain/values';
import type { Parameters } from '../../domain/rules';
import type { Language, Localised } from '../../messages';
import type { TableKind } from '../columns';
import type { CellContent } from '../plan';
import type { LayoutWorksheet } from './worksheet-sheet';

/** A mata pelajaran as the layout needs it. */
export interface LayoutSubject {
  readonly title: Localised;
  /** Planned JP; null where the pack does not say. */
  readonly jp: number | null;
  /** True when it gets an activity score. */
  readonly graded: boolean;
  /** Shorter names, of which a dropdown may need one. */
  readonly aliases?: readonly string[];
  /** False: nobody attends it as a class, so that it has no column in Kehadiran; absent: attended. */
  readonly attended?: boolean;
}

/** A planned session: a row of Jadwal and, unless nobody attends it as a class, a column of Kehadiran. */
export interface LayoutSession {
  readonly day: Day | null;
  /** Begin and end as people write them, e.g. "08.00–10.15". */
  readonly time?: string | null;
  /** False: without a column in Kehadiran; absent: attended. */
  readonly attended?: boolean;
  readonly subject: string;
  readonly jp: number | null;
  readonly mode: string | null;
  readonly instructor: string | null;
}

/** An item of the readiness checklist: a row of Kesiapan with its status left open. */
export interface LayoutReadinessItem {
  /** What recognition and rules know the item by. */
  readonly id: string;
  readonly title: Localised;
  /** The document and clause that ask for it, e.g. "KAP, Fasilitas 5". */
  readonly basis: Localised;
}

/** A column that the programme adds to a standard sheet, for a fact that the product does not know. */
export interface LayoutColumn {
  /** Kind of the table, e.g. `participants`; one without a standard sheet is passed over. */
  readonly table: string;
  readonly title: Localised;
  /** What it can hold, for a dropdown; empty: anything. */
  readonly options: readonly string[];
}

/** One data row in the order of the sheet's columns, open columns last. */
export type LayoutRow = readonly CellContent[];

/** Data rows by table; a table without rows gets empty lines to fill in. */
export type LayoutData = Readonly<Partial<Record<TableKind, readonly LayoutRow[]>>>;

export interface LayoutOptions {
  readonly language: Language;
  /** The tables that the programme reads; absent: all. */
  readonly tables?: ReadonlySet<TableKind>;
  readonly subjects: readonly LayoutSubject[];
  /** What Pengaturan lists, with the values in force. */
  readonly parameters: Parameters;
  /** Absent: one session per mata pelajaran with its planned JP and no date. */
  readonly sessions?: readonly LayoutSession[];
  /** Number of action learning criteria, 1 to 12; 3 where the pack does not say. */
  readonly criteria?: number;
  /** Elements of the action learning report; absent: none. */
  readonly reportElements?: readonly Localised[];
  /** The pack's readiness checklist; absent: Kesiapan has empty lines. */
  readonly readiness?: readonly LayoutReadinessItem[];
  /** Worksheets of a self-assessment; absent: none. */
  readonly worksheets?: readonly LayoutWorksheet[];
  /** Columns of the programme's own, after the standard ones; absent: none. */
  readonly columns?: readonly LayoutColumn[];
  readonly data?: LayoutData;
  /** The workbook that the sheets go into counts its days from 1904; absent: from 1900. */
  readonly date1904?: boolean;
}
