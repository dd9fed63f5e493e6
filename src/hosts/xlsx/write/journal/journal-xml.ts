import { escapeAttribute, XmlScanner } from '../../xml/scanner';
import { bytesOf } from '../bytes/byte-buffer';
import type { Reversal } from '../bytes/splice';
import type { Layer } from '../opc/package-draft';

const NAMESPACE = 'urn:cermat:journal:1';

/** What one pass did. */
export interface JournalLayer extends Layer {
  /** It wrote or forgot nothing but what the workbook remembers. */
  readonly isMemory: boolean;
}

/** What we did to a workbook, kept in it, so that it can be taken back to the last byte. */
export interface Journal {
  /** {@link fingerprint} of the workbook as we left it; another one means that somebody has saved it since. */
  readonly fingerprint: string;
  /** Nothing of ours was in the workbook before the first layer. */
  readonly isClean: boolean;
  /** Oldest first. */
  readonly layers: readonly JournalLayer[];
}

export function journalXml({ fingerprint, isClean, layers }: Journal): Uint8Array {
  const text = layers.map((layer) => `<layer${layer.isMemory ? ' memory="1"' : ''}>${layerContent(layer)}</layer>`).join('');
  return bytesOf('<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n'
    + `<journal xmlns="${NAMESPACE}" fingerprint="${fingerprint}" clean="${isClean ? 1 : 0}">${text}</journal>`);
}

function layerContent({ edited, added }: Layer): string {
  const edits = edited.map(({ name, reversals }) => `<part name="${escapeAttribute(name)}">${reversals.map(reversalElement).join('')}</part>`);
  return edits.join('') + added.map((name) => `<added name="${escapeAttribute(name)}"/>`).join('');
}

function reversalElement({ at, length, original }: Reversal): string {
  return `<was at="${at}" length="${length}">${toHex(original)}</was>`;
}

/** True when a part is a journal of ours; only its root is looked at. */
export function isJournal(bytes: Uint8Array, part: string): boolean {
  const xml = new XmlScanner(bytes, 0, bytes.length, part);
  while (xml.next()) if (xml.kind === 'open') return xml.namespace === NAMESPACE;
  return false;
}

/** A layer that is being read. */
interface OpenLayer {
  readonly edited: { readonly name: string; readonly reversals: Reversal[] }[];
  readonly added: string[];
  readonly isMemory: boolean;
}

/** The journal in a part. What does not make sense in it is left out; applying it checks the rest. */
export function parseJournal(bytes: Uint8Array, part: string): Journal {
  const layers: OpenLayer[] = [];
  const xml = new XmlScanner(bytes, 0, bytes.length, part);
  let root = { fingerprint: '', isClean: false };
  while (xml.next()) {
    if (xml.kind !== 'open') continue;
    const layer = layers.at(-1);
    if (xml.local === 'journal') root = readRoot(xml);
    else if (xml.local === 'layer') layers.push({ edited: [], added: [], isMemory: xml.attribute('memory') === '1' });
    else if (layer !== undefined) readInto(layer, xml);
  }
  return { ...root, layers };
}

function readRoot(xml: XmlScanner): { fingerprint: string; isClean: boolean } {
  return { fingerprint: xml.attribute('fingerprint') ?? '', isClean: xml.attribute('clean') === '1' };
}

function readInto({ edited, added }: OpenLayer, xml: XmlScanner): void {
  const name = xml.attribute('name') ?? '';
  if (xml.local === 'part') edited.push({ name, reversals: [] });
  else if (xml.local === 'added') added.push(name);
  else if (xml.local === 'was') edited.at(-1)?.reversals.push(readReversal(xml));
}

function readReversal(xml: XmlScanner): Reversal {
  const at = Number(xml.attribute('at') ?? Number.NaN);
  const length = Number(xml.attribute('length') ?? Number.NaN);
  let hex = '';
  if (!xml.selfClosing) while (xml.next() && xml.kind !== 'close') hex += xml.text();
  return { at, length, original: fromHex(hex) };
}

function toHex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function fromHex(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length >> 1);
  for (let index = 0; index < bytes.length; index += 1) bytes[index] = parseInt(text.slice(index * 2, index * 2 + 2), 16);
  return bytes;
}
