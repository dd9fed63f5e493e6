import { partKey } from '../../zip/entry';
import { journalIds } from '../journal/drop-journal';
import { findJournal } from '../journal/find-journal';
import { takeBack } from '../journal/take-back';
import { withMemory } from '../memory/keep-memory';
import { storedMemory } from '../memory/stored-memory';
import type { PartStore } from '../opc/part-store';
import { Pass } from '../pass';
import { MARKER } from '../sheet/sheet-names';
import { dropCalculationCells } from '../cells/calculation-chain';
import { dropParts, onlyReachedFrom } from './drop-parts';
import { removeMarks } from './remove-marks';
import { removeSheets } from './remove-sheets';
import { readWorkbookPart } from '../workbook/workbook-part';

/**
 * Take back everything of ours. While nobody else has saved the workbook, every part is again what it was, byte for
 * byte; otherwise sheets, highlights and notes are found by their marks and taken out. Styles that nothing uses
 * then stay behind. What the workbook remembers stays.
 *
 * @throws {WorkbookError} when the workbook cannot be read
 */
export function removeOwn(store: PartStore): PartStore {
  const memory = storedMemory(readWorkbookPart(store).definedNames);
  return withMemory(takeBackOrRemove(store), memory, true);
}

function takeBackOrRemove(store: PartStore): PartStore {
  const found = findJournal(store);
  const before = found === null ? null : takeBack(store, found);
  if (before !== null && found?.journal.isClean === true) return before;
  return removeByMarks(before ?? store);
}

function removeByMarks(store: PartStore): PartStore {
  const pass = new Pass(store);
  const indexes = new Set(pass.workbook.definedNames.filter(({ name }) => name === MARKER).map(({ sheetIndex }) => sheetIndex));
  const own = pass.workbook.sheets.filter((_, index) => indexes.has(index));
  const ids = new Set([...own.map((sheet) => sheet.relationshipId), ...journalIds(pass)]);
  if (own.length > 0) {
    removeSheets(pass, own);
    dropCalculationCells(pass, new Map(own.map((sheet) => [sheet.sheetId, null])));
  }
  if (ids.size > 0) dropParts(pass, pass.workbook.name, ids, onlyReachedFrom(store, pass.workbook.name, ids));
  const ownParts = new Set(own.map((sheet) => partKey(sheet.part ?? '')));
  for (const { part } of pass.workbook.sheets) {
    if (part !== null && store.has(part) && !ownParts.has(partKey(part))) removeMarks(pass, part);
  }
  return pass.finish().store;
}
