import { OWN_AUTHOR, areaOf, readDecisions } from '../workbook';
import type { PlanOperation, Receipt, WorkbookHost, WorkbookPlan, WorkbookSnapshot } from '../workbook';
import { MAPPING_KEY } from './stored-mapping';

/** What of Cermat's stands in a workbook. */
export interface OwnTraces {
  readonly sheets: number;
  /** Highlighted cells, as a receipt counts them. */
  readonly highlights: number;
  readonly notes: number;
  /** Committee decisions that would go with the sheet Pelanggaran. */
  readonly decisions: number;
  /** The user's corrections to recognition are kept in the workbook, readable or not. */
  readonly hasMapping: boolean;
  /** Texts that are kept in the workbook for Cermat itself, the corrections included. */
  readonly memory: number;
}

/** Count what {@link clearWorkbook} would take back. */
export function countTraces(snapshot: WorkbookSnapshot): OwnTraces {
  const own = snapshot.sheets.filter((sheet) => sheet.marker !== null);
  const sources = snapshot.sheets.filter((sheet) => sheet.marker === null);
  return {
    sheets: own.length,
    highlights: sum(sources.map((sheet) => sum(sheet.highlights.map((highlight) => areaOf(highlight.ranges))))),
    notes: sum(sources.map((sheet) => sheet.notes.filter((note) => note.author === OWN_AUTHOR).length)),
    decisions: readDecisions(snapshot).length,
    hasMapping: snapshot.memory.has(MAPPING_KEY),
    memory: snapshot.memory.size,
  };
}

/** True when nothing of Cermat's stands in the workbook. */
export function isUntouched({ sheets, highlights, notes, memory }: OwnTraces): boolean {
  return sheets + highlights + notes + memory === 0;
}

/**
 * How everything that Cermat wrote is taken back: its sheets, highlights, notes, and what it keeps in the workbook.
 * The user's cells stay as they are.
 */
export function planClearing({ memory }: WorkbookSnapshot): WorkbookPlan {
  const forgets = [...memory.keys()].map((key): PlanOperation => ({ kind: 'remember', key, text: null }));
  return { operations: [{ kind: 'remove-own' }, ...forgets] };
}

/**
 * Take back everything that Cermat wrote.
 *
 * @param snapshot the workbook as it was read last; absent: it is read
 */
export async function clearWorkbook(host: WorkbookHost, snapshot?: WorkbookSnapshot): Promise<Receipt> {
  return host.apply(planClearing(snapshot ?? await host.read()));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
