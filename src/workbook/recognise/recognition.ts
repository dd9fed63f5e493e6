import type { CellRef, TableView } from '../../domain/values';
import type { TableKind } from '../columns';

/** A table as it was recognised, ready to be read. */
export interface RecognisedTable extends TableView {
  readonly kind: TableKind;
  /** Zero-based row of the header's last line. */
  readonly headerRow: number;
  /** Zero-based sheet column by column id; a column that is missing or stands there twice is absent. */
  readonly columns: ReadonlyMap<string, number>;
}

/**
 * Something about the workbook's form that somebody should look at. `code` is a tag of the messages catalogue,
 * `details` fill its placeholders in every language.
 * - `error`: a table or a column that decides is not read, so results are missing or undetermined.
 * - `warning`: everything that decides was read, but something was left aside.
 */
export interface RecognitionProblem {
  readonly code: string;
  readonly severity: 'error' | 'warning';
  /** Null when it concerns the workbook as a whole. */
  readonly sheet: string | null;
  /** Most important first; empty when no cell is to blame. */
  readonly cells: readonly CellRef[];
  readonly details: Readonly<Record<string, string | number>>;
}

/** What a workbook holds. */
export interface Recognition {
  readonly tables: ReadonlyMap<TableKind, RecognisedTable>;
  readonly problems: readonly RecognitionProblem[];
}
