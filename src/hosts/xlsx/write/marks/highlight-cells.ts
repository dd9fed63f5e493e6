import { refuseHighlightKey, refuseRange, type HighlightOperation } from '../../../../workbook';
import { escapeText } from '../../xml/scanner';
import { rangeText } from '../addresses';
import type { Pass } from '../pass';
import { placeFor, type Outline } from '../xml/outline';
import { conditionalFormats, highestPriority } from './own-rules';
import { SHEET_ORDER } from './sheet-order';

/**
 * Colour cells of one sheet; each highlight is a conditional format whose formula carries its key and is always true.
 * The user's own formats stand above ours.
 *
 * @returns how many cells were coloured
 * @throws {WorkbookError} `workbook.highlight-key`, `workbook.outside-sheet`
 */
export function highlightCells(pass: Pass, part: string, outline: Outline, highlights: readonly HighlightOperation[]): number {
  const { bytes } = pass.draft.edit(part);
  const formats = conditionalFormats(bytes, outline);
  const keys = new Set(formats.flatMap(({ rules }) => rules.map((rule) => rule.key)));
  let priority = highestPriority(bytes, outline, formats);
  let cells = 0;
  let text = '';
  for (const highlight of highlights) {
    requireHighlight(highlight, keys);
    keys.add(highlight.key);
    if (highlight.ranges.length === 0) continue;
    priority += 1;
    text += formatElement(highlight, { prefix: outline.root.prefix, priority, format: pass.styles.tone(highlight.tone) });
    cells += highlight.ranges.reduce((sum, { top, left, bottom, right }) => sum + (bottom - top + 1) * (right - left + 1), 0);
  }
  if (text !== '') pass.draft.edit(part).insert(placeFor(outline, SHEET_ORDER, 'conditionalFormatting'), text);
  return cells;
}

function requireHighlight({ sheet, key, ranges }: HighlightOperation, taken: ReadonlySet<string | null>): void {
  refuseHighlightKey(sheet, key, taken);
  for (const range of ranges) refuseRange(sheet, range);
}

interface RuleFrame {
  readonly prefix: string;
  readonly priority: number;
  readonly format: number;
}

function formatElement({ ranges, key }: HighlightOperation, { prefix, priority, format }: RuleFrame): string {
  const formula = escapeText(`N("cermat:${key}")=0`);
  return `<${prefix}conditionalFormatting sqref="${ranges.map(rangeText).join(' ')}">`
    + `<${prefix}cfRule type="expression" dxfId="${format}" priority="${priority}"><${prefix}formula>${formula}</${prefix}formula></${prefix}cfRule>`
    + `</${prefix}conditionalFormatting>`;
}
