import { partKey } from '../../zip/entry';
import { refuseTableName } from '../../../../workbook';
import { readRelationships, typeName } from '../opc/relationships';
import type { PartStore } from '../opc/part-store';
import type { WorkbookPart } from '../workbook/workbook-part';
import { openTag } from '../xml/change-element';
import { readOutline } from '../xml/outline';

/** Names and numbers of tables, which are unique in a workbook; defined names count as names too. */
export class TableNames {
  private readonly names: Set<string>;
  private lastId = 0;

  constructor(store: PartStore, workbook: WorkbookPart) {
    this.names = new Set(workbook.definedNames.map(({ name }) => name.toLowerCase()));
    for (const part of tableParts(store, workbook)) this.read(store.xml(part), part);
  }

  /**
   * Take a name and get a number for it.
   *
   * @throws {WorkbookError} `workbook.table-name` when it is taken or no name for a table
   */
  take(name: string): number {
    refuseTableName(name, this.names);
    this.names.add(name.toLowerCase());
    this.lastId += 1;
    return this.lastId;
  }

  private read(bytes: Uint8Array, part: string): void {
    const tag = openTag(bytes, readOutline(bytes, part).root);
    this.lastId = Math.max(this.lastId, Number(tag.attribute('id')) || 0);
    for (const local of ['name', 'displayName']) this.names.add((tag.attribute(local) ?? '').toLowerCase());
  }
}

/** All table parts of the workbook's sheets. */
function tableParts(store: PartStore, workbook: WorkbookPart): string[] {
  const parts = new Map<string, string>();
  for (const { part } of workbook.sheets) {
    if (part === null) continue;
    for (const name of tablePartsOf(store, part)) parts.set(partKey(name), name);
  }
  return [...parts.values()];
}

/** The table parts of one sheet. */
export function tablePartsOf(store: PartStore, sheetPart: string): string[] {
  return readRelationships(store, sheetPart)
    .filter((one) => typeName(one) === 'table' && !one.isExternal && store.has(one.target))
    .map((one) => one.target);
}
