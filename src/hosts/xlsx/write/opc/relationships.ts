import { partKey } from '../../zip/entry';
import { relationshipsPart, resolveTarget } from '../../read/relationships';
import { escapeAttribute, XmlScanner } from '../../xml/scanner';
import { bytesOf } from '../bytes/byte-buffer';
import type { PackageDraft } from './package-draft';
import type { PartStore } from './part-store';
import { relativeTarget } from './part-names';

const NAMESPACE = 'http://schemas.openxmlformats.org/package/2006/relationships';
const EMPTY = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n<Relationships xmlns="${NAMESPACE}">`;

/** One relationship of a part. */
export interface Relationship {
  readonly id: string;
  readonly type: string;
  /** Part that it points to; the address itself when it is external. */
  readonly target: string;
  readonly isExternal: boolean;
  /** Byte offsets of its element. */
  readonly start: number;
  readonly end: number;
}

/** Last word of a relationship type, which is the same in both dialects: `worksheet`, `styles`, … */
export function typeName(relationship: Relationship): string {
  return relationship.type.slice(relationship.type.lastIndexOf('/') + 1);
}

/** The relationships in the bytes of a .rels part that belongs to `base`. */
function parseRelationships(bytes: Uint8Array, base: string): Relationship[] {
  const found: Relationship[] = [];
  const xml = new XmlScanner(bytes, 0, bytes.length, relationshipsPart(base));
  while (xml.next()) {
    if (xml.kind !== 'open' || xml.local !== 'Relationship') continue;
    const isExternal = xml.attribute('TargetMode') === 'External';
    const target = xml.attribute('Target') ?? '';
    const { start } = xml;
    const id = xml.attribute('Id') ?? '';
    const type = xml.attribute('Type') ?? '';
    xml.skip();
    found.push({ id, type, target: isExternal ? target : resolveTarget(base, target), isExternal, start, end: xml.end });
  }
  return found;
}

/** The relationships of a part; none when it has no .rels. */
export function readRelationships(store: PartStore, base: string): Relationship[] {
  const name = relationshipsPart(base);
  return store.has(name) ? parseRelationships(store.xml(name), base) : [];
}

/** Keys of all parts that relationships of the package lead to, also of those that are not there. */
export function* relatedParts(store: PartStore): Generator<string> {
  for (const name of store.names) {
    const base = /^(.*?)_rels\/([^/]*)\.rels$/i.exec(name);
    if (base === null) continue;
    for (const { target, isExternal } of parseRelationships(store.xml(name), `${base[1] ?? ''}${base[2] ?? ''}`)) {
      if (!isExternal) yield partKey(target);
    }
  }
}

/** Adds relationships to one part of the draft; the .rels part is made when there is none. */
export class RelationshipWriter {
  readonly existing: readonly Relationship[];
  private readonly ids: Set<string>;
  private readonly written: string[] = [];

  constructor(private readonly draft: PackageDraft, private readonly base: string) {
    this.existing = readRelationships(draft.base, base);
    this.ids = new Set(this.existing.map((one) => one.id.toLowerCase()));
  }

  /** Relate to a part and return the fresh id. */
  add(type: string, part: string): string {
    const id = this.freeId();
    const target = escapeAttribute(relativeTarget(this.base, part));
    this.written.push(`Id="${id}" Type="${escapeAttribute(type)}" Target="${target}"/>`);
    return id;
  }

  /** Write what was added; call once, at the end. */
  finish(): void {
    if (this.written.length === 0) return;
    const name = relationshipsPart(this.base);
    if (this.draft.base.has(name)) this.insert(name);
    else this.draft.add(name, bytesOf(`${EMPTY}${elements('', this.written)}</Relationships>`));
  }

  private freeId(): string {
    let number = this.existing.length + 1;
    while (this.ids.has(`rid${number}`)) number += 1;
    this.ids.add(`rid${number}`);
    return `rId${number}`;
  }

  private insert(name: string): void {
    const edit = this.draft.edit(name);
    const xml = new XmlScanner(edit.bytes, 0, edit.bytes.length, name);
    while (xml.next() && xml.kind !== 'open');
    const prefix = xml.name.slice(0, xml.name.length - xml.local.length);
    const text = elements(prefix, this.written);
    if (xml.selfClosing) {
      edit.replace(xml.end - 2, xml.end, `>${text}</${xml.name}>`);
      return;
    }
    xml.skip();
    edit.insert(xml.start, text);
  }
}

function elements(prefix: string, written: readonly string[]): string {
  return written.map((attributes) => `<${prefix}Relationship ${attributes}`).join('');
}
