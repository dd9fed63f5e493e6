import type { CellStyle } from '../../../../workbook';

/** The styles of a sheet, numbered: cells that look alike share a number however their styles were made. */
export class StyleBook {
  readonly styles: CellStyle[] = [];
  readonly #byObject = new WeakMap<CellStyle, number>();
  readonly #byText = new Map<string, number>();

  /** Number of a style that is laid over a column's. */
  numberOf(style: CellStyle): number {
    const known = this.#byObject.get(style);
    if (known !== undefined) return known;
    const text = JSON.stringify(Object.entries(style).filter(([, value]) => value !== undefined).sort(([one], [other]) => (one < other ? -1 : 1)));
    const number = this.#byText.get(text) ?? this.styles.push(style) - 1;
    this.#byText.set(text, number);
    this.#byObject.set(style, number);
    return number;
  }
}
