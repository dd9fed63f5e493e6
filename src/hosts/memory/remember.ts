import { refuseMemory } from '../../workbook';
import type { RememberOperation } from '../../workbook';
import type { MemoryWorkbook } from './workbook-model';

/**
 * Keep a text under a key, or forget it.
 *
 * @throws {WorkbookError} for a key or a text that no workbook could keep.
 */
export function remember(workbook: MemoryWorkbook, { key, text }: RememberOperation): void {
  refuseMemory(key, text);
  if (text === null) workbook.memory.delete(key);
  else workbook.memory.set(key, text);
}
