import { escapeAttribute, XmlScanner } from '../../xml/scanner';
import { textOf } from '../bytes/byte-buffer';
import type { PartEdit } from '../opc/part-edit';
import type { ElementPlace } from './outline';

/** Put text at the end of an element's content; `<a/>` is opened for it. */
export function appendInto(edit: PartEdit, place: ElementPlace, text: string): void {
  if (place.isEmptyTag) edit.replace(place.end - 2, place.end, `>${text}</${place.name}>`);
  else edit.insert(place.closeStart, text);
}

/** The open tag of an element, read for its attributes. Namespaces are not bound. */
export function openTag(bytes: Uint8Array, place: Pick<ElementPlace, 'start' | 'openEnd'>): XmlScanner {
  const tag = new XmlScanner(bytes, place.start, place.openEnd);
  tag.next();
  return tag;
}

/** Give an attribute a value; nothing changes when it has it already. */
export function setAttribute(edit: PartEdit, place: ElementPlace, local: string, value: string): void {
  const tag = openTag(edit.bytes, place);
  const index = tag.attributes.find(local);
  if (index < 0) edit.insert(tag.attributes.end, ` ${local}="${escapeAttribute(value)}"`);
  else if (tag.attribute(local) !== value) {
    edit.replace(tag.attributes.valueStart(index), tag.attributes.valueEnd(index), escapeAttribute(value));
  }
}

/** Change the `count` of a collection, if it says one at all. */
export function setCount(edit: PartEdit, place: ElementPlace, count: number): void {
  const tag = openTag(edit.bytes, place);
  if (tag.attributes.find('count') >= 0) setAttribute(edit, place, 'count', String(count));
}

/** Take an attribute away with the space before it. */
export function removeAttribute(edit: PartEdit, place: ElementPlace, local: string): void {
  const { attributes } = openTag(edit.bytes, place);
  const index = attributes.find(local);
  if (index >= 0) edit.remove(attributes.nameStart(index) - 1, attributes.valueEnd(index) + 1);
}

/**
 * The prefix with its colon that the root binds to a namespace; null when it binds none.
 *
 * @example boundPrefix(bytes, root, 'http://…/relationships') // 'r:'
 */
export function boundPrefix(bytes: Uint8Array, root: ElementPlace, namespace: string): string | null {
  const tag = openTag(bytes, root);
  const { attributes } = tag;
  for (let index = 0; index < attributes.count; index += 1) {
    if (!attributes.isBinding(index) || attributes.nameStart(index) === attributes.localStart(index)) continue;
    const value = textOf(bytes.subarray(attributes.valueStart(index), attributes.valueEnd(index)));
    if (value === namespace) return `${textOf(bytes.subarray(attributes.localStart(index), attributes.localEnd(index)))}:`;
  }
  return null;
}

/** How to write `r:id` in a part: with the root's prefix, or with one that is bound on the spot. */
export function relationshipAttribute(prefix: string | null, namespace: string, id: string): string {
  return prefix === null ? `xmlns:r="${namespace}" r:id="${id}"` : `${prefix}id="${id}"`;
}
