const TABLES = buildTables();

/** Four tables, so that four bytes are taken at a time. */
function buildTables(): Uint32Array {
  const tables = new Uint32Array(1024);
  for (let index = 0; index < 256; index++) {
    let crc = index;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
    tables[index] = crc;
  }
  for (let index = 256; index < 1024; index++) {
    const before = at(tables, index - 256);
    tables[index] = (before >>> 8) ^ at(tables, before & 255);
  }
  return tables;
}

function at(tables: Uint32Array, index: number): number {
  return tables[index] ?? 0;
}

/**
 * The checksum that zip keeps of every part, unsigned.
 *
 * @example crc32(new TextEncoder().encode('123456789')) // 0xcbf43926
 */
export function crc32(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const wide = bytes.length - (bytes.length % 4);
  let crc = -1;
  let index = 0;
  for (; index < wide; index += 4) {
    crc ^= view.getUint32(index, true);
    crc = at(TABLES, 768 + (crc & 255)) ^ at(TABLES, 512 + ((crc >>> 8) & 255))
      ^ at(TABLES, 256 + ((crc >>> 16) & 255)) ^ at(TABLES, crc >>> 24);
  }
  for (; index < bytes.length; index++) crc = (crc >>> 8) ^ at(TABLES, (crc ^ (bytes[index] ?? 0)) & 255);
  return (crc ^ -1) >>> 0;
}
