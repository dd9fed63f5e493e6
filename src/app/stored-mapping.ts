import { readColumnMapping } from '../workbook';
import type { ColumnMapping, WorkbookSnapshot } from '../workbook';

/** Key under which the user's corrections to recognition are kept in the workbook, as the JSON of a {@link ColumnMapping}. */
export const MAPPING_KEY = 'mapping';

/** The corrections that a workbook keeps. */
export interface StoredMapping {
  /** Null when there are none, or none that can be read. */
  readonly mapping: ColumnMapping | null;
  /** Something is kept, but it cannot be read. */
  readonly isDamaged: boolean;
}

/**
 * The user's corrections that are kept in a workbook. They may come from anybody, so nothing in them is trusted.
 *
 * @example storedMapping(await host.read()).mapping ?? { tables: [] }
 */
export function storedMapping({ memory }: Pick<WorkbookSnapshot, 'memory'>): StoredMapping {
  const text = memory.get(MAPPING_KEY);
  if (text === undefined) return { mapping: null, isDamaged: false };
  const mapping = readColumnMapping(parse(text));
  return { mapping, isDamaged: mapping === null };
}

/** Null for what is no JSON, which is no mapping either. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
