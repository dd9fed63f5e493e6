import type { PartEdit } from '../opc/part-edit';
import { appendInto, setCount } from '../xml/change-element';
import { placeFor, type ElementPlace, type Outline } from '../xml/outline';

/** Children of `styleSheet`, in the order of the schema. */
const STYLE_ORDER = [
  'numFmts', 'fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs', 'cellStyles', 'dxfs', 'tableStyles', 'colors', 'extLst',
] as const;

/** One list of the style part; items that are missing are appended, equal ones are shared. */
export class StyleCollection {
  private readonly numbers = new Map<string, number>();
  private readonly pending: string[] = [];

  /** @param items as they stand in the file; for a collection that is missing, those that it must begin with */
  constructor(
    readonly local: string,
    private readonly place: ElementPlace | null,
    readonly items: readonly string[],
  ) {
    items.forEach((item, number) => {
      if (!this.numbers.has(item)) this.numbers.set(item, number);
    });
  }

  get hasNew(): boolean {
    return this.pending.length > 0;
  }

  get count(): number {
    return this.items.length + this.pending.length;
  }

  /** Number of an item, which is appended when there is none like it. */
  numberOf(item: string): number {
    const known = this.numbers.get(item);
    if (known !== undefined) return known;
    const number = this.count;
    this.numbers.set(item, number);
    this.pending.push(item);
    return number;
  }

  /** An item by its number, appended ones included. */
  at(number: number): string | undefined {
    return number < this.items.length ? this.items[number] : this.pending[number - this.items.length];
  }

  /** @param isNeeded write the collection also when only its head would stand in it */
  write(edit: PartEdit, outline: Outline, isNeeded: boolean): void {
    const isMissing = this.place === null && isNeeded && this.items.length > 0;
    if (this.pending.length === 0 && !isMissing) return;
    const added = this.pending.join('');
    if (this.place !== null) {
      setCount(edit, this.place, this.count);
      appendInto(edit, this.place, added);
      return;
    }
    const name = `${outline.root.prefix}${this.local}`;
    const content = this.items.join('') + added;
    edit.insert(placeFor(outline, STYLE_ORDER, this.local), `<${name} count="${this.count}">${content}</${name}>`);
  }
}
