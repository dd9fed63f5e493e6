import { WorkbookError } from '../../../workbook';

/** Little-endian numbers of an archive by offset; reading beyond the end is a damaged archive, never an exception of the platform. */
export class ByteView {
  readonly length: number;
  private readonly view: DataView;

  constructor(readonly bytes: Uint8Array) {
    this.length = bytes.length;
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  u16(at: number): number {
    this.require(at, 2);
    return this.view.getUint16(at, true);
  }

  u32(at: number): number {
    this.require(at, 4);
    return this.view.getUint32(at, true);
  }

  /** Exact up to 2^53; beyond that no archive of ours reaches. */
  u64(at: number): number {
    return this.u32(at) + this.u32(at + 4) * 4_294_967_296;
  }

  has(at: number, size: number): boolean {
    return at >= 0 && at + size <= this.length;
  }

  slice(from: number, to: number): Uint8Array {
    this.require(from, to - from);
    return this.bytes.subarray(from, to);
  }

  private require(at: number, size: number): void {
    if (!this.has(at, size) || size < 0) throw new WorkbookError('xlsx.truncated');
  }
}
