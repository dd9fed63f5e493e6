import { decodeEscapes, XmlScanner } from '../../xml/scanner';
import { elementsIn, textIn } from '../workbook/workbook-part';
import { openTag } from '../xml/change-element';
import type { ElementPlace, Outline } from '../xml/outline';

/** One rule of a conditional format. */
export interface RulePlace {
  readonly place: ElementPlace;
  readonly priority: number;
  /** Key of a highlight of ours; null for a rule of somebody else. */
  readonly key: string | null;
}

/** A conditional format of a sheet with its rules. */
export interface FormatPlace {
  readonly place: ElementPlace;
  readonly rules: readonly RulePlace[];
}

const OWN = /N\(\s*"cermat:([^"]{1,400})"\s*\)/i;

/** The conditional formats that stand on a sheet. */
export function conditionalFormats(bytes: Uint8Array, outline: Outline): FormatPlace[] {
  return outline.children
    .filter((child) => child.local === 'conditionalFormatting' && child.prefix === outline.root.prefix)
    .map((place) => ({ place, rules: rulesIn(bytes, place) }));
}

function rulesIn(bytes: Uint8Array, place: ElementPlace): RulePlace[] {
  return elementsIn(bytes, place).filter(({ local }) => local === 'cfRule').map((rule) => ({
    place: rule,
    priority: Number(openTag(bytes, rule).attribute('priority') ?? 0),
    key: OWN.exec(decodeEscapes(textIn(bytes, rule)))?.[1] ?? null,
  }));
}

/** Highest priority number of all rules of a sheet, those of newer Excel versions included; 0 without rules. */
export function highestPriority(bytes: Uint8Array, outline: Outline, formats: readonly FormatPlace[]): number {
  let highest = 0;
  for (const { rules } of formats) for (const { priority } of rules) highest = Math.max(highest, priority || 0);
  const extensions = outline.children.find((child) => child.local === 'extLst');
  if (extensions === undefined) return highest;
  for (const xml = new XmlScanner(bytes, extensions.openEnd, extensions.closeStart); xml.next();) {
    if (xml.kind === 'open' && xml.local === 'cfRule') highest = Math.max(highest, Number(xml.attribute('priority')) || 0);
  }
  return highest;
}
