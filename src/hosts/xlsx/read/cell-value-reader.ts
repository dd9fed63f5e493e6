import { WorkbookError } from '../../../workbook';
import type { CellValue } from '../../../domain/values';
import { decodeText } from '../xml/decode-text';
import { decodeEscapes } from '../xml/escape';
import type { XmlScanner } from '../xml/scanner';
import type { CellType } from './cell-head';
import { isoToSerial } from './iso-date';
import { parseNumber, readPlainNumber } from './number-text';

/** What the values of cells refer to beyond themselves. */
export interface ValueContext {
  readonly strings: readonly string[];
  readonly date1904: boolean;
}

/** Reads the `v` elements of a sheet; plain numbers and shared texts straight from the bytes. */
export class CellValueReader {
  constructor(private readonly xml: XmlScanner, private readonly context: ValueContext) {}

  /**
   * Value of the `v` element that the scanner stands on; goes to its close tag. Undefined for an empty one.
   *
   * @throws {WorkbookError} `xlsx.shared-string` when the shared text does not exist
   */
  read(type: CellType): CellValue | undefined {
    const { xml } = this;
    if (xml.selfClosing) return this.convert(type, '');
    const depth = xml.depth;
    xml.next();
    const { start, end, kind } = xml;
    if (kind !== 'text') return this.convert(type, this.collect('', depth));
    xml.next();
    if (isCloseOf(xml, depth)) return this.fromBytes(type, start, end);
    return this.convert(type, this.collect(this.decode(start, end), depth));
  }

  private fromBytes(type: CellType, start: number, end: number): CellValue | undefined {
    if (type !== 'number' && type !== 'shared') return this.convert(type, this.decode(start, end));
    const number = readPlainNumber(this.xml.bytes, start, end);
    if (Number.isNaN(number)) return this.convert(type, this.decode(start, end));
    return type === 'number' ? number : this.shared(number);
  }

  private decode(start: number, end: number): string {
    return decodeText(this.xml.bytes, start, end) ?? this.xml.fail(start);
  }

  /** The rest of the text up to the close tag, from the token that the scanner stands on. */
  private collect(before: string, depth: number): string {
    const { xml } = this;
    let text = before;
    for (; !isCloseOf(xml, depth); xml.next()) {
      if (xml.kind === 'open') xml.skip();
      else text += xml.text();
    }
    return text;
  }

  private convert(type: CellType, text: string): CellValue | undefined {
    if (type === 'text' || type === 'inline') return decodeEscapes(text);
    if (text.trim() === '') return undefined;
    if (type === 'shared') return this.shared(parseNumber(text) ?? -1);
    if (type === 'boolean') return text.trim() === '1' || text.trim() === 'true';
    if (type === 'error') return { error: text.trim() };
    if (type === 'date') return isoToSerial(text, this.context.date1904) ?? text;
    return parseNumber(text) ?? text;
  }

  private shared(index: number): string {
    const text = this.context.strings[index];
    if (text === undefined) throw new WorkbookError('xlsx.shared-string', { index });
    return text;
  }
}

function isCloseOf(xml: XmlScanner, depth: number): boolean {
  return xml.kind === 'close' && xml.depth === depth;
}
