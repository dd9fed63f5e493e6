import { WorkbookError } from '../../../../workbook';
import { readRelationships, typeName } from '../opc/relationships';
import type { PartStore } from '../opc/part-store';

/**
 * Name of the workbook part, from the relationships of the package.
 *
 * @throws {WorkbookError} `xlsx.no-workbook`
 */
export function workbookPartName(store: PartStore): string {
  const related = readRelationships(store, '').find((one) => typeName(one) === 'officeDocument' && store.has(one.target));
  const name = related?.target ?? 'xl/workbook.xml';
  if (!store.has(name)) throw new WorkbookError('xlsx.no-workbook');
  return name;
}
