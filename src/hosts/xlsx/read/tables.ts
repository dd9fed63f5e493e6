import type { TableSnapshot } from '../../../workbook';
import { decodeEscapes } from '../xml/escape';
import type { OpcPackage } from '../zip/package';
import { openPart } from './part';
import { requireRange } from './ranges';

/** Name and range of the Excel table in a table part; the name is the one that formulas use. */
export function readTable(pkg: OpcPackage, part: string, sheet: string): TableSnapshot {
  const xml = openPart(pkg, part);
  const name = xml.attribute('displayName') ?? xml.attribute('name') ?? '';
  return { name: decodeEscapes(name), range: requireRange(xml.attribute('ref'), sheet) };
}
