import { withPrefix, attributesOf, type StylePart } from './style-part';
import { numberFormatElement } from './style-elements';

/** Number formats that every Excel knows by number, in every language. */
const BUILT_IN: ReadonlyMap<string, number> = new Map([
  ['General', 0], ['0', 1], ['0.00', 2], ['#,##0', 3], ['#,##0.00', 4], ['0%', 9], ['0.00%', 10], ['0.00E+00', 11], ['@', 49],
]);
/** Numbers below are Excel's own. */
const FIRST_FREE = 164;

/** Numbers of number formats; codes that the workbook has are used again. */
export class NumberFormats {
  private readonly ids = new Map<string, number>(BUILT_IN);
  private next = FIRST_FREE;

  constructor(private readonly part: StylePart) {
    for (const item of part.numberFormats.items) {
      const { numFmtId, formatCode } = attributesOf(item, ['numFmtId', 'formatCode']);
      const id = Number(numFmtId);
      if (!Number.isInteger(id)) continue;
      this.next = Math.max(this.next, id + 1);
      if (formatCode !== null && !this.ids.has(formatCode)) this.ids.set(formatCode, id);
    }
  }

  idOf(code: string): number {
    const known = this.ids.get(code);
    if (known !== undefined) return known;
    const id = this.next;
    this.next += 1;
    this.ids.set(code, id);
    this.part.numberFormats.numberOf(withPrefix(numberFormatElement(id, code), this.part.prefix));
    return id;
  }
}
