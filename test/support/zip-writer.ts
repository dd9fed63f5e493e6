import { deflateSync, strToU8 } from 'fflate';
import { crc32 } from 'node:zlib';

/** An entry as some other writer, or an attacker, would make it. */
export interface RawEntry {
  readonly name: string;
  readonly content: string;
  readonly stored?: boolean;
  readonly flags?: number;
  readonly method?: number;
  readonly crc?: number;
  readonly declaredSize?: number;
  readonly extra?: readonly number[];
  /** Sizes behind the data instead of before it. */
  readonly descriptor?: 'signed' | 'bare' | 'wide' | 'none';
  /** Sizes and offset in the zip64 extra field. */
  readonly wide?: boolean;
  /** The central record points at the entry before. */
  readonly sharesOffset?: boolean;
}

export interface RawArchive {
  readonly comment?: string;
  readonly prefix?: string;
  readonly wide?: boolean;
}

/** A zip archive written field by field, with liberties that our own writer does not take. */
export function zipOf(entries: readonly RawEntry[], { comment = '', prefix = '', wide = false }: RawArchive = {}): Uint8Array {
  const locals: Buffer[] = [];
  const centrals: Buffer[] = [];
  let offset = 0;
  let before = 0;
  for (const entry of entries) {
    const made = makeEntry(entry, entry.sharesOffset ? before : offset);
    locals.push(made.local);
    centrals.push(made.central);
    before = offset;
    offset += made.local.length;
  }
  const central = Buffer.concat(centrals);
  const end = makeEnd(entries.length, central.length, offset, comment, wide);
  return new Uint8Array(Buffer.concat([Buffer.from(prefix), ...locals, central, end]));
}

function makeEntry(entry: RawEntry, offset: number): { local: Buffer; central: Buffer } {
  const content = strToU8(entry.content);
  const data = entry.stored ? content : deflateSync(content);
  const name = Buffer.from(entry.name);
  const crc = entry.crc ?? crc32(content);
  const size = entry.declaredSize ?? content.length;
  const hasDescriptor = entry.descriptor !== undefined;
  const flags = (entry.flags ?? 0) | (hasDescriptor ? 8 : 0);
  const method = entry.method ?? (entry.stored ? 0 : 8);
  const shared = (extraLength: number, isLocal: boolean): Buffer => Buffer.concat([
    u16(entry.wide ? 45 : 20), u16(flags), u16(method), u32(0x53b20000),
    u32(isLocal && hasDescriptor ? 0 : crc),
    u32(entry.wide ? 0xffffffff : isLocal && hasDescriptor ? 0 : data.length),
    u32(entry.wide ? 0xffffffff : isLocal && hasDescriptor ? 0 : size),
    u16(name.length), u16(extraLength),
  ]);
  const other = Buffer.from(entry.extra ?? []);
  const sizes = [u64(size), u64(data.length)];
  const localExtra = entry.wide ? Buffer.concat([u16(1), u16(16), ...sizes, other]) : other;
  const centralExtra = entry.wide ? Buffer.concat([other, u16(1), u16(24), ...sizes, u64(offset)]) : other;
  const local = Buffer.concat([
    u32(0x04034b50), shared(localExtra.length, true), name, localExtra, data, makeDescriptor(entry, crc, data.length, size),
  ]);
  const central = Buffer.concat([
    u32(0x02014b50), u16(20), shared(centralExtra.length, false), u16(0), u16(0), u16(0), u32(0),
    u32(entry.wide ? 0xffffffff : offset), name, centralExtra,
  ]);
  return { local, central };
}

function makeDescriptor({ descriptor }: RawEntry, crc: number, compressedSize: number, size: number): Buffer {
  if (descriptor === undefined || descriptor === 'none') return Buffer.alloc(0);
  const number = descriptor === 'wide' ? u64 : u32;
  const signature = descriptor === 'bare' ? [] : [u32(0x08074b50)];
  return Buffer.concat([...signature, u32(crc), number(compressedSize), number(size)]);
}

function makeEnd(count: number, size: number, offset: number, comment: string, wide: boolean): Buffer {
  const note = Buffer.from(comment);
  const plain = Buffer.concat([
    u32(0x06054b50), u16(0), u16(0), u16(wide ? 0xffff : count), u16(wide ? 0xffff : count),
    u32(wide ? 0xffffffff : size), u32(wide ? 0xffffffff : offset), u16(note.length), note,
  ]);
  if (!wide) return plain;
  const record = Buffer.concat([u32(0x06064b50), u64(44), u16(45), u16(45), u32(0), u32(0), u64(count), u64(count), u64(size), u64(offset)]);
  const locator = Buffer.concat([u32(0x07064b50), u32(0), u64(offset + size), u32(1)]);
  return Buffer.concat([record, locator, plain]);
}

function u16(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(value);
  return bytes;
}

function u32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value >>> 0);
  return bytes;
}

function u64(value: number): Buffer {
  const bytes = Buffer.alloc(8);
  bytes.writeBigUInt64LE(BigInt(value));
  return bytes;
}
