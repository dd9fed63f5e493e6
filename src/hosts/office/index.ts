export { OfficeHost } from './office-host';
export type { OfficeGlobals, OfficeHostOptions } from './globals';
