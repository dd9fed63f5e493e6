import type { CellRange } from '../../../workbook';
import type { XmlScanner } from '../xml/scanner';
import { parseRanges } from './address';
import { forEachChild, readElementText } from './part';

const MARK = /"cermat:([^"]*)"/;

/** Far more than an audit of a full sheet makes; more could only be made to exhaust memory. */
const MAX_RANGES = 2_000_000;

/** Ranges of our highlights by key, and how many there are in all. */
export interface Highlights {
  readonly byKey: Map<string, CellRange[]>;
  total: number;
}

/**
 * The key that a conditional format of ours carries in its formula; null for a formula of someone else's.
 *
 * @example highlightKey('N("cermat:golongan/7")=0') // 'golongan/7'
 */
export function highlightKey(formula: string): string | null {
  return MARK.exec(formula)?.[1] ?? null;
}

/** Add the highlights of the `conditionalFormatting` element that the scanner stands on; goes to its close tag. */
export function readHighlights(xml: XmlScanner, found: Highlights): void {
  const sqref = xml.attribute('sqref') ?? '';
  let ranges: readonly CellRange[] | null = null;
  forEachChild(xml, (local) => {
    if (local !== 'cfRule') return;
    forEachChild(xml, (inner) => {
      const key = inner === 'formula' ? highlightKey(readElementText(xml)) : null;
      if (key === null) return;
      ranges ??= parseRanges(sqref);
      found.total += ranges.length;
      if (found.total > MAX_RANGES) xml.fail(xml.start);
      addRanges(found.byKey, key, ranges);
    });
  });
}

/** Excel splits a conditional format when its cells are moved: one key may then stand in several places. */
function addRanges(found: Highlights['byKey'], key: string, ranges: readonly CellRange[]): void {
  const known = found.get(key);
  if (known === undefined) found.set(key, [...ranges]);
  else for (const range of ranges) known.push(range);
}
