import { partKey } from '../../zip/entry';
import { escapeAttribute, XmlScanner } from '../../xml/scanner';
import type { PackageDraft } from './package-draft';

const PART = '[Content_Types].xml';

interface Declaration {
  readonly key: string;
  readonly type: string;
  readonly start: number;
  readonly end: number;
}

interface ContentTypes {
  readonly prefix: string;
  readonly defaults: ReadonlyMap<string, string>;
  readonly overrides: readonly Declaration[];
  /** Where new declarations are put. */
  readonly at: number;
}

/** Declares the content types of parts that are added, and takes back those of parts that go. */
export class ContentTypeWriter {
  private readonly types: ContentTypes;
  private readonly pending: string[] = [];
  private readonly defaults: Map<string, string>;

  constructor(private readonly draft: PackageDraft) {
    this.types = parse(draft.look(PART));
    this.defaults = new Map(this.types.defaults);
  }

  /** Keys of all parts that something is said about, whether they are there or not. */
  declared(): string[] {
    return this.types.overrides.map(({ key }) => key);
  }

  /** Say what a new part is, unless the default of its extension says so already. */
  declare(part: string, type: string): void {
    if (this.defaults.get(extensionOf(part)) === type) return;
    this.pending.push(`Override PartName="/${escapeAttribute(encodeURI(part))}" ContentType="${type}"/>`);
  }

  /** Say it for an extension; parts of an extension that means something else are declared one by one. */
  declareExtension(part: string, type: string): void {
    const extension = extensionOf(part);
    if (this.defaults.has(extension)) {
      this.declare(part, type);
      return;
    }
    this.defaults.set(extension, type);
    this.pending.push(`Default Extension="${extension}" ContentType="${type}"/>`);
  }

  /** Take back what was said about parts that are gone. */
  forget(parts: ReadonlySet<string>): void {
    for (const { key, start, end } of this.types.overrides) {
      if (parts.has(key)) this.draft.edit(PART).remove(start, end);
    }
  }

  finish(): void {
    if (this.pending.length === 0) return;
    const text = this.pending.map((declaration) => `<${this.types.prefix}${declaration}`).join('');
    this.draft.edit(PART).insert(this.types.at, text);
  }
}

function extensionOf(part: string): string {
  return part.slice(part.lastIndexOf('.') + 1).toLowerCase();
}

function parse(bytes: Uint8Array): ContentTypes {
  const xml = new XmlScanner(bytes, 0, bytes.length, PART);
  const defaults = new Map<string, string>();
  const overrides: Declaration[] = [];
  let prefix = '';
  let at = 0;
  while (xml.next()) {
    if (xml.kind === 'open' && xml.depth === 1) prefix = xml.name.slice(0, xml.name.length - xml.local.length);
    if (xml.kind === 'close' && xml.depth === 1) at = xml.start;
    if (xml.kind !== 'open') continue;
    const { start, local } = xml;
    const type = xml.attribute('ContentType') ?? '';
    if (local === 'Default') defaults.set((xml.attribute('Extension') ?? '').toLowerCase(), type);
    if (local !== 'Override') continue;
    const key = partKey(xml.attribute('PartName') ?? '');
    xml.skip();
    overrides.push({ key, type, start, end: xml.end });
  }
  return { prefix, defaults, overrides, at };
}
