import { isoOfDay } from '../../domain/values';
import type { CellValue } from '../../domain/values';
import type { SheetSnapshot, WorkbookSnapshot } from '../../workbook';
import { sha256 } from '../digest';
import type { LoadedPack } from '../load-pack';
import { MAPPING_KEY } from '../stored-mapping';
import type { Reference } from './reference-day';

const ROWS_PER_BLOCK = 2000;

/**
 * A hash of every value in the user's own sheets and of the corrections by which they are read. Cermat's sheets,
 * formats and notes do not count, so that writing the results leaves it as it is and any edit of a value changes it.
 * Rows are hashed in blocks: memory stays small for a workbook of any length.
 */
export async function sealInputs({ sheets, memory }: Pick<WorkbookSnapshot, 'sheets' | 'memory'>): Promise<string> {
  const mapping = memory.get(MAPPING_KEY);
  const hashes = mapping === undefined ? [] : [await sha256(`mapping:${mapping}`)];
  for (const sheet of sheets.filter((one) => one.marker === null)) {
    hashes.push(await sha256(`sheet:${sheet.name}`), ...(await hashRows(sheet)));
  }
  return sha256(hashes.join('\n'));
}

async function hashRows(sheet: SheetSnapshot): Promise<readonly string[]> {
  const hashes: string[] = [];
  for (let start = 0; start < sheet.rows.length; start += ROWS_PER_BLOCK) {
    hashes.push(await sha256(writeBlock(sheet, start)));
  }
  return hashes;
}

/** The block's rows, each with its number; empty rows leave no trace. */
function writeBlock(sheet: SheetSnapshot, start: number): string {
  const lines: string[] = [];
  sheet.rows.slice(start, start + ROWS_PER_BLOCK).forEach((row, offset) => {
    if (row.length > 0) lines.push(`${start + offset}:${writeRow(row)}`);
  });
  return lines.join('\n');
}

function writeRow(row: readonly (CellValue | undefined)[]): string {
  return JSON.stringify(row.length > WIDEST_ROW ? Object.entries(row) : Array.from(row, (cell) => cell ?? null));
}

/** Beyond this a row is written cell by cell with its columns, so that one far cell costs nothing. */
const WIDEST_ROW = 1024;

/** The rules as they were in force: the pack's files and every parameter that the workbook overrides. */
export async function sealRules(pack: LoadedPack, { parameters, day }: Pick<Reference, 'parameters' | 'day'>): Promise<string> {
  const values = [...parameters.values()].map(({ id, value }) => `${id}=${JSON.stringify(value)}`);
  return sha256([pack.sha256, isoOfDay(day), ...values].join('\n'));
}
