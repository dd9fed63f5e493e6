import { columnName } from '../../../../domain/values';
import { LIMITS, refuseContent, refuseLongText, refuseOutside } from '../../../../workbook';
import type { CellSpec, CellStyle, ColumnSpec, StyledCell } from '../../../../workbook';
import { escapeText } from '../../xml/scanner';
import type { ByteBuffer } from '../bytes/byte-buffer';
import type { SheetStyles } from './sheet-styles';

/** Nothing to escape and nothing beyond ASCII: most cells. */
const PLAIN = /^[ !-%'-;=?-^`-~]*$/;
const EDGE_SPACE = /^\s|\s$|[\n\t]/;
const LOOKS_LIKE_FORMULA = /^[=+\-@]/;

/** True for text that Excel would take for a formula if somebody typed it. */
export function looksLikeFormula(text: string): boolean {
  return LOOKS_LIKE_FORMULA.test(text);
}

/**
 * Text inside `<is>`: line breaks and edges kept, what XML cannot hold escaped.
 *
 * @example inlineText(' a') // '<t xml:space="preserve"> a</t>'
 */
export function inlineText(text: string, prefix = ''): string {
  const space = EDGE_SPACE.test(text) ? ' xml:space="preserve"' : '';
  return `<${prefix}t${space}>${escapeText(text)}</${prefix}t>`;
}

/** Writes the cells of one sheet into a buffer. */
export class CellWriter {
  hasFormulas = false;
  private readonly letters: string[] = [];

  constructor(
    private readonly sheet: string,
    private readonly columns: readonly ColumnSpec[],
    private readonly styles: SheetStyles,
    private readonly buffer: ByteBuffer,
  ) {}

  write(row: number, column: number, spec: CellSpec): void {
    if (column >= LIMITS.columns) refuseOutside(this.sheet, row, column);
    if (spec === null) return;
    if (typeof spec !== 'object') this.writeValue(row, column, spec, this.columns[column]?.style);
    else if (spec.formula === undefined) this.writeValue(row, column, spec.value, spec.style ?? this.columns[column]?.style);
    else this.writeFormula(row, column, spec, spec.formula);
  }

  private writeValue(row: number, column: number, value: StyledCell['value'], style: CellStyle | undefined): void {
    if (typeof value === 'string' && value !== '') this.writeText(row, column, value, style);
    else if (typeof value === 'number') {
      refuseContent(this.sheet, row, column, value);
      this.buffer.ascii(`${this.open(row, column, style)}><v>${value}</v></c>`);
    } else if (typeof value === 'boolean') {
      this.buffer.ascii(`${this.open(row, column, style)} t="b"><v>${value ? 1 : 0}</v></c>`);
    } else if (style !== undefined) this.buffer.ascii(`${this.open(row, column, style)}/>`);
  }

  private writeText(row: number, column: number, text: string, style: CellStyle | undefined): void {
    refuseLongText(this.sheet, text);
    this.buffer.ascii(`${this.open(row, column, style, looksLikeFormula(text))} t="inlineStr"><is>`);
    if (PLAIN.test(text) && !EDGE_SPACE.test(text)) this.buffer.ascii(`<t>${text}</t></is></c>`);
    else this.buffer.text(`${inlineText(text)}</is></c>`);
  }

  private writeFormula(row: number, column: number, { value, style }: StyledCell, formula: string): void {
    this.hasFormulas = true;
    const look = style ?? this.columns[column]?.style;
    const type = typeof value === 'string' ? ' t="str"' : typeof value === 'boolean' ? ' t="b"' : '';
    this.buffer.text(`${this.open(row, column, look)}${type}><f>${escapeText(formula)}</f>`);
    refuseContent(this.sheet, row, column, value);
    const cached = typeof value === 'boolean' ? Number(value) : value;
    this.buffer.text(cached === null ? '</c>' : `<v>${escapeText(String(cached))}</v></c>`);
  }

  private open(row: number, column: number, style: CellStyle | undefined, isQuoted = false): string {
    const number = style === undefined && !isQuoted ? 0 : this.styles.cell(style, isQuoted);
    const address = `${this.lettersOf(column)}${row + 1}`;
    return number === 0 ? `<c r="${address}"` : `<c r="${address}" s="${number}"`;
  }

  private lettersOf(column: number): string {
    return this.letters[column] ??= columnName(column);
  }
}
