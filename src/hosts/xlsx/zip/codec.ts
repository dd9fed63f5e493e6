import { Inflate, deflateSync } from 'fflate';
import { crc32 } from './crc32';

/**
 * How parts are packed and unpacked. The portable codec runs everywhere; where the platform has its own zlib,
 * that one is several times faster.
 */
export interface ZipCodec {
  /**
   * The inflated content, `size` bytes long.
   *
   * @throws an error of any kind when the data is damaged; {@link TooLong} when more than `size` bytes come out
   */
  inflate(data: Uint8Array, size: number): Uint8Array;
  /** Raw deflate; equal content gives equal bytes. */
  deflate(content: Uint8Array): Uint8Array;
  /** The checksum that zip keeps of every part, unsigned. */
  crc32(content: Uint8Array): number;
}

/** More comes out of a part than its size says. */
export class TooLong extends Error {}

/** Compressed bytes taken at a time: at most 64 MB come out before the size is checked again. */
const SLICE = 65_536;

/** fflate: pure JavaScript, for Excel and the browser. */
export const portableCodec: ZipCodec = {
  inflate(data, size) {
    const content = new Uint8Array(size);
    let filled = 0;
    const inflater = new Inflate((chunk) => {
      if (filled + chunk.length > size) throw new TooLong();
      content.set(chunk, filled);
      filled += chunk.length;
    });
    for (let at = 0; at < data.length; at += SLICE) inflater.push(data.subarray(at, at + SLICE), at + SLICE >= data.length);
    return filled === size ? content : content.subarray(0, filled);
  },
  deflate: (content) => deflateSync(content, { level: 6 }),
  crc32,
};
