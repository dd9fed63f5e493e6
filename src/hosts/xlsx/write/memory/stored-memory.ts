import { memoryKeyOf, memoryNames, refuseMemory, type MemoryName, type RememberOperation } from '../../../../workbook';
import type { DefinedName } from '../workbook/workbook-part';

/** What a workbook remembers, by key: the names as they stand, damaged ones too. */
export type StoredMemory = ReadonlyMap<string, readonly MemoryName[]>;

/** The key that a name of the whole workbook remembers something under; null for any other name. */
export function keyOfName({ name, sheetIndex }: DefinedName): string | null {
  return sheetIndex === null ? memoryKeyOf(name) : null;
}

/** The names that remember something. */
export function storedMemory(definedNames: readonly DefinedName[]): StoredMemory {
  const memory = new Map<string, MemoryName[]>();
  for (const name of definedNames) {
    const key = keyOfName(name);
    if (key === null) continue;
    const names = memory.get(key) ?? [];
    names.push({ name: name.name, formula: name.formula });
    memory.set(key, names);
  }
  return memory;
}

/**
 * What is to be remembered after some operations.
 *
 * @throws {WorkbookError} `workbook.memory-key`, `workbook.memory-too-long`
 */
export function memoryAfter(memory: StoredMemory, operations: readonly RememberOperation[]): StoredMemory {
  const after = new Map(memory);
  for (const { key, text } of operations) {
    refuseMemory(key, text);
    if (text === null) after.delete(key);
    else after.set(key, memoryNames(key, text));
  }
  return after;
}

/** True when both are written the same. */
export function isSameMemory(one: readonly MemoryName[] = [], other: readonly MemoryName[] = []): boolean {
  return one.length === other.length && one.every(({ name, formula }, index) => name === other[index]?.name && formula === other[index].formula);
}
