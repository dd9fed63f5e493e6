import { isMemoryKey } from './memory-names';
import { WorkbookError } from './workbook-error';

/** Longest text that is remembered under one key: about what 75 names of a workbook hold at worst. */
const LONGEST_MEMORY = 100_000;

/** @throws {WorkbookError} `workbook.memory-key` for no key, `workbook.memory-too-long` for a text that is none of ours */
export function refuseMemory(key: string, text: string | null): void {
  if (!isMemoryKey(key)) throw new WorkbookError('workbook.memory-key', { key });
  if (text !== null && text.length > LONGEST_MEMORY) throw new WorkbookError('workbook.memory-too-long', { key, length: text.length });
}
