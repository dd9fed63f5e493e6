/** One file of the archive: where its bytes are and what its headers say. */
export interface ZipEntry {
  /** Forward slashes, no leading slash, otherwise as the archive spells it. */
  readonly name: string;
  readonly isDirectory: boolean;
  readonly isEncrypted: boolean;
  /** 0 stored, 8 deflated; anything else cannot be read. */
  readonly method: number;
  readonly crc: number;
  readonly compressedSize: number;
  readonly size: number;
  /** Local header, first byte of the data, and the byte behind data and descriptor. */
  readonly localStart: number;
  readonly dataStart: number;
  readonly localEnd: number;
  /** The central record, and where in the archive it keeps the offset of the local header. */
  readonly centralStart: number;
  readonly centralEnd: number;
  readonly offsetField: { readonly at: number; readonly isWide: boolean };
}

/**
 * What two spellings of one part name have in common: parts are compared without regard to case,
 * a leading slash, backslashes and percent encoding.
 *
 * @example partKey('/xl\\Worksheets/Sheet%201.xml') // 'xl/worksheets/sheet 1.xml'
 */
export function partKey(name: string): string {
  return decodePercent(normalizeSlashes(name)).toLowerCase();
}

export function normalizeSlashes(name: string): string {
  return name.replaceAll('\\', '/').replace(/^\/+/, '');
}

function decodePercent(name: string): string {
  if (!name.includes('%')) return name;
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
