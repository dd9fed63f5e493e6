import { WorkbookError } from '../../../workbook';
import { AttributeTable } from './attributes';
import { DASH, EXCLAMATION, GREATER, LESS, OPEN_BRACKET, QUESTION, SLASH, endsName, findWord, isSpace, matches } from './bytes';
import { decodeAttribute, decodeRaw, decodeText } from './decode-text';
import { NamePool, type XmlName } from './name-pool';
import { Namespaces } from './namespaces';

export { decodeEscapes, escapeAttribute, escapeText } from './escape';

export type TokenKind = 'open' | 'close' | 'text' | 'cdata' | 'comment' | 'instruction' | 'declaration';

/** Deeper nesting than any part of a workbook has. */
const MAX_DEPTH = 256;
const NEAR = 32;

/**
 * Reads XML token by token from UTF-8 bytes, without making strings of what nobody asks for.
 * Elements must nest properly; document types and entity declarations are refused.
 *
 * An element without content (`<a/>`) is one `open` token with `selfClosing`, and no `close` follows.
 * Reading only a piece of a document (`from`, `to`) begins at depth 0 with no namespace bound.
 *
 * @throws {WorkbookError} from every method: `xlsx.malformed` with `part` and `offset`, `xlsx.dtd`
 * @example for (const xml = new XmlScanner(bytes); xml.next();) if (xml.kind === 'open' && xml.local === 'row') …
 */
export class XmlScanner {
  kind: TokenKind = 'text';
  /** Byte offsets of the token, tag brackets included. */
  start: number;
  end: number;
  /** Of the element that the token belongs to: the root has 1, its text 1, its children's tags 2; 0 outside. */
  depth = 0;
  selfClosing = false;
  /** Offset behind the name of the tag just read. */
  nameEnd = 0;
  readonly attributes: AttributeTable;

  private readonly names: NamePool;
  private readonly namespaces = new Namespaces();
  /** Start and end of the names of open elements. */
  private readonly opened = new Int32Array(2 * MAX_DEPTH + 2);
  private level = 0;
  private roots = 0;
  private readonly isWhole: boolean;

  constructor(readonly bytes: Uint8Array, from = 0, readonly to: number = bytes.length, private readonly part = '') {
    this.isWhole = from === 0 && to === bytes.length;
    this.start = this.isWhole && matches(bytes, 0, '\u00ef\u00bb\u00bf') ? 3 : from;
    this.end = this.start;
    this.names = new NamePool(bytes);
    this.attributes = new AttributeTable(bytes, to);
  }

  /** On to the next token; false at the end. */
  next(): boolean {
    this.start = this.end;
    this.selfClosing = false;
    this.namespaces.leave(this.level);
    if (this.start >= this.to) return this.finish();
    if (this.bytes[this.start] !== LESS) return this.takeText();
    const mark = this.bytes[this.start + 1];
    if (mark === SLASH) return this.takeClose();
    if (mark === QUESTION) return this.takeUntil('?>', matches(this.bytes, this.start, '<?xml ') ? 'declaration' : 'instruction');
    return mark === EXCLAMATION ? this.takeMarked() : this.takeOpen();
  }

  /** Name of the tag as written. */
  get name(): string {
    return this.tagName().name;
  }

  /** Name of the tag without its prefix. */
  get local(): string {
    return this.tagName().local;
  }

  /** URI of the tag's namespace, '' for none. */
  get namespace(): string {
    return this.namespaces.resolve(this.tagName().prefix);
  }

  /** Value of the attribute with this local name, an unprefixed one first; null when the tag has none. */
  attribute(local: string): string | null {
    const index = this.attributes.find(local);
    return index < 0 ? null : this.attributeValue(index);
  }

  /** Value of the attribute with this name in this namespace ('' for an unprefixed one); null when there is none. */
  attributeNs(namespace: string, local: string): string | null {
    const table = this.attributes;
    for (let index = 0; index < table.count; index++) {
      if (!table.hasLocal(index, local) || table.isBinding(index)) continue;
      const { prefix } = this.names.get(table.nameStart(index), table.localEnd(index));
      if ((prefix === '' ? '' : this.namespaces.resolve(prefix)) === namespace) return this.attributeValue(index);
    }
    return null;
  }

  /** The text of a `text` or `cdata` token; '' for other tokens. */
  text(): string {
    if (this.kind === 'text') return decodeText(this.bytes, this.start, this.end) ?? this.fail(this.start);
    return this.kind === 'cdata' ? decodeRaw(this.bytes, this.start + 9, this.end - 3) ?? this.fail(this.start) : '';
  }

  /** From an `open` token to the `close` token of the same element. */
  skip(): void {
    if (this.kind !== 'open' || this.selfClosing) return;
    const level = this.depth - 1;
    do this.next(); while (this.level > level);
  }

  /** @throws {WorkbookError} `xlsx.malformed` at this offset, always */
  fail(offset: number): never {
    throw new WorkbookError('xlsx.malformed', { part: this.part, offset });
  }

  private attributeValue(index: number): string {
    const start = this.attributes.valueStart(index);
    return decodeAttribute(this.bytes, start, this.attributes.valueEnd(index)) ?? this.fail(start);
  }

  private tagName(): XmlName {
    if (this.kind !== 'open' && this.kind !== 'close') return NO_NAME;
    return this.names.get(this.start + (this.kind === 'open' ? 1 : 2), this.nameEnd);
  }

  private takeText(): true {
    this.end = this.findLess();
    this.kind = 'text';
    this.depth = this.level;
    if (this.level === 0 && this.isWhole) this.requireSpace();
    return true;
  }

  /** Most texts are short, where a loop is cheaper than a call of the platform. */
  private findLess(): number {
    const near = Math.min(this.start + NEAR, this.to);
    for (let at = this.start; at < near; at++) {
      if (this.bytes[at] === LESS) return at;
    }
    const far = this.bytes.indexOf(LESS, near);
    return far < 0 || far > this.to ? this.to : far;
  }

  private requireSpace(): void {
    for (let at = this.start; at < this.end; at++) {
      if (!isSpace(this.bytes[at] ?? 0)) this.fail(at);
    }
  }

  private takeOpen(): true {
    this.nameEnd = this.findNameEnd(this.start + 1);
    if (!this.attributes.scan(this.nameEnd)) this.fail(this.attributes.end);
    const close = this.attributes.end;
    this.selfClosing = this.bytes[close] === SLASH;
    this.end = this.selfClosing ? close + 2 : close + 1;
    if (this.end > this.to || this.bytes[this.end - 1] !== GREATER) this.fail(close);
    this.kind = 'open';
    this.enter();
    return true;
  }

  private enter(): void {
    if (this.level === 0 && ++this.roots > 1 && this.isWhole) this.fail(this.start);
    if (this.level >= MAX_DEPTH) this.fail(this.start);
    this.opened[2 * this.level] = this.start + 1;
    this.opened[2 * this.level + 1] = this.nameEnd;
    this.depth = this.level + 1;
    if (this.attributes.hasBindings) this.bindNamespaces();
    if (!this.selfClosing) this.level++;
  }

  private bindNamespaces(): void {
    const table = this.attributes;
    for (let index = 0; index < table.count; index++) {
      if (!table.isBinding(index)) continue;
      const isDefault = table.nameStart(index) === table.localStart(index);
      const prefix = isDefault ? '' : this.names.get(table.localStart(index), table.localEnd(index)).name;
      this.namespaces.bind(prefix, this.attributeValue(index), this.depth);
    }
  }

  private takeClose(): true {
    this.nameEnd = this.findNameEnd(this.start + 2);
    let at = this.nameEnd;
    while (at < this.to && isSpace(this.bytes[at] ?? 0)) at++;
    if (at >= this.to || this.bytes[at] !== GREATER || this.level === 0) this.fail(this.start);
    this.kind = 'close';
    this.end = at + 1;
    this.depth = this.level;
    this.level--;
    this.requireSameName();
    return true;
  }

  private requireSameName(): void {
    const start = this.opened[2 * this.level] ?? 0;
    const length = (this.opened[2 * this.level + 1] ?? 0) - start;
    if (this.nameEnd - this.start - 2 !== length) this.fail(this.start);
    for (let index = 0; index < length; index++) {
      if (this.bytes[start + index] !== this.bytes[this.start + 2 + index]) this.fail(this.start);
    }
  }

  private findNameEnd(from: number): number {
    let at = from;
    while (at < this.to && !endsName(this.bytes[at] ?? 0)) at++;
    return at === from ? this.fail(this.start) : at;
  }

  private takeMarked(): true {
    const third = this.bytes[this.start + 2];
    if (third === DASH && this.bytes[this.start + 3] === DASH) return this.takeUntil('-->', 'comment', 4);
    if (third === OPEN_BRACKET && this.level > 0 && matches(this.bytes, this.start, '<![CDATA[')) return this.takeUntil(']]>', 'cdata', 9);
    if (matches(this.bytes, this.start, '<!DOCTYPE') || matches(this.bytes, this.start, '<!ENTITY')) {
      throw new WorkbookError('xlsx.dtd', { part: this.part });
    }
    return this.fail(this.start);
  }

  private takeUntil(mark: string, kind: TokenKind, opening = 2): true {
    const found = findWord(this.bytes, mark, this.start + opening, this.to);
    if (found < 0) this.fail(this.start);
    this.kind = kind;
    this.end = found + mark.length;
    this.depth = this.level;
    return true;
  }

  private finish(): false {
    if (this.level > 0 || (this.isWhole && this.roots === 0)) this.fail(this.to);
    return false;
  }
}

const NO_NAME: XmlName = { name: '', prefix: '', local: '' };
