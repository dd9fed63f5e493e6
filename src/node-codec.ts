import { crc32, deflateRawSync, inflateRawSync } from 'node:zlib';
import { TooLong, portableCodec } from './hosts/xlsx';
import type { ZipCodec } from './hosts/xlsx';

/** Node's own zlib, for the command line. Its checksum came with Node 20.15; before that the portable one serves. */
export const nodeCodec: ZipCodec = {
  inflate(data, size) {
    try {
      return inflateRawSync(data, { maxOutputLength: Math.max(1, size) });
    } catch (error) {
      throw isTooLong(error) ? new TooLong() : error;
    }
  },
  deflate: (content) => deflateRawSync(content, { level: 6 }),
  crc32: typeof crc32 === 'function' ? (content) => crc32(content) : (content) => portableCodec.crc32(content),
};

function isTooLong(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';
}
