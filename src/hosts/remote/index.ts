export type { RemotePort } from './protocol';
export { RemoteHost } from './remote-host';
export { serveHost } from './serve-host';
