import { decodeEscapes, XmlScanner } from '../../xml/scanner';
import { boundPrefix, openTag } from '../xml/change-element';
import { childOf, readElement, readOutline, type ElementPlace, type Outline } from '../xml/outline';
import { dialectOf, type Dialect } from '../dialect';
import { readRelationships, typeName, type Relationship } from '../opc/relationships';
import type { PartStore } from '../opc/part-store';
import { workbookPartName } from './locate';

/** One sheet as the workbook lists it. */
export interface SheetEntry {
  readonly name: string;
  readonly sheetId: number;
  readonly relationshipId: string;
  /** Its part; null when the relationship leads nowhere. */
  readonly part: string | null;
  /** `worksheet`, `chartsheet`, `dialogsheet`, … */
  readonly type: string;
  readonly place: ElementPlace;
}

/** A defined name; `sheetIndex` is null for one of the whole workbook. */
export interface DefinedName {
  readonly name: string;
  readonly sheetIndex: number | null;
  readonly formula: string;
  readonly place: ElementPlace;
}

/** The workbook part taken apart. */
export interface WorkbookPart {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly dialect: Dialect;
  readonly outline: Outline;
  /** Prefix of `r:id` with its colon; null when the root binds none. */
  readonly relationshipPrefix: string | null;
  readonly sheets: readonly SheetEntry[];
  readonly definedNames: readonly DefinedName[];
  readonly relationships: readonly Relationship[];
}

/**
 * Take the workbook part apart.
 *
 * @throws {WorkbookError} `xlsx.no-workbook`, `xlsx.malformed`
 */
export function readWorkbookPart(store: PartStore): WorkbookPart {
  const name = workbookPartName(store);
  const bytes = store.xml(name);
  const outline = readOutline(bytes, name);
  const dialect = dialectOf(outline.namespace);
  const relationships = readRelationships(store, name);
  return {
    name,
    bytes,
    dialect,
    outline,
    relationshipPrefix: boundPrefix(bytes, outline.root, dialect.relationships),
    sheets: readSheets(bytes, outline, relationships),
    definedNames: readDefinedNames(bytes, outline),
    relationships,
  };
}

function readSheets(bytes: Uint8Array, outline: Outline, relationships: readonly Relationship[]): SheetEntry[] {
  const parts = new Map(relationships.map((one) => [one.id, one]));
  return elementsIn(bytes, childOf(outline, 'sheets')).map((place) => {
    const tag = openTag(bytes, place);
    const relationshipId = prefixedAttribute(tag, 'id') ?? '';
    const related = parts.get(relationshipId);
    return {
      name: decodeEscapes(tag.attribute('name') ?? ''),
      sheetId: Number(tag.attribute('sheetId')) || 0,
      relationshipId,
      part: related === undefined || related.isExternal ? null : related.target,
      type: related === undefined ? '' : typeName(related),
      place,
    };
  });
}

function readDefinedNames(bytes: Uint8Array, outline: Outline): DefinedName[] {
  return elementsIn(bytes, childOf(outline, 'definedNames')).map((place) => {
    const tag = openTag(bytes, place);
    const index = tag.attribute('localSheetId');
    return {
      name: tag.attribute('name') ?? '',
      sheetIndex: index === null ? null : Number(index),
      formula: decodeEscapes(textIn(bytes, place)),
      place,
    };
  });
}

/** The elements directly inside of a place; none for null. */
export function elementsIn(bytes: Uint8Array, parent: ElementPlace | null): ElementPlace[] {
  if (parent === null || parent.isEmptyTag) return [];
  const places: ElementPlace[] = [];
  const xml = new XmlScanner(bytes, parent.openEnd, parent.closeStart);
  while (xml.next()) if (xml.kind === 'open') places.push(readElement(xml));
  return places;
}

/** All text inside of a place, joined. */
export function textIn(bytes: Uint8Array, place: ElementPlace): string {
  let text = '';
  if (place.isEmptyTag) return text;
  for (const xml = new XmlScanner(bytes, place.openEnd, place.closeStart); xml.next();) text += xml.text();
  return text;
}

/** An attribute that has a prefix, such as `r:id` beside `id`. */
export function prefixedAttribute(tag: XmlScanner, local: string): string | null {
  const { attributes } = tag;
  for (let index = 0; index < attributes.count; index += 1) {
    if (attributes.isBinding(index) || attributes.nameStart(index) === attributes.localStart(index)) continue;
    if (!attributes.hasLocal(index, local)) continue;
    return new TextDecoder().decode(tag.bytes.subarray(attributes.valueStart(index), attributes.valueEnd(index)));
  }
  return null;
}
