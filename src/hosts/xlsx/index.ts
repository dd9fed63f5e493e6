export { XlsxHost } from './xlsx-host';
export type { XlsxHostOptions } from './xlsx-host';
export { TooLong, portableCodec } from './zip/codec';
export type { ZipCodec } from './zip/codec';
