import { OWN_AUTHOR, readDecisions } from '../workbook';
import type { Receipt, WorkbookHost, WorkbookSnapshot } from '../workbook';

/** What of Cermat's stands in a workbook. */
export interface OwnTraces {
  readonly sheets: number;
  /** Highlighted ranges. */
  readonly highlights: number;
  readonly notes: number;
  /** Committee decisions that would go with the sheet Pelanggaran. */
  readonly decisions: number;
}

/** Count what {@link clearWorkbook} would take back. */
export function countTraces(snapshot: WorkbookSnapshot): OwnTraces {
  const own = snapshot.sheets.filter((sheet) => sheet.marker !== null);
  const sources = snapshot.sheets.filter((sheet) => sheet.marker === null);
  return {
    sheets: own.length,
    highlights: sum(sources.map((sheet) => sum(sheet.highlights.map((highlight) => highlight.ranges.length)))),
    notes: sum(sources.map((sheet) => sheet.notes.filter((note) => note.author === OWN_AUTHOR).length)),
    decisions: readDecisions(snapshot).length,
  };
}

/** Take back everything that Cermat wrote: its sheets, highlights and notes. The user's cells stay as they are. */
export async function clearWorkbook(host: WorkbookHost): Promise<Receipt> {
  return host.apply({ operations: [{ kind: 'remove-own' }] });
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
