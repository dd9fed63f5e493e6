import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { buildGallery } from './build-gallery';

/** As strict as Excel's page may be. */
const POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'";

const TYPES: Readonly<Record<string, string>> = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript; charset=utf-8', '.css': 'text/css; charset=utf-8' };

export interface GalleryServer {
  readonly address: string;
  close(): Promise<void>;
}

/**
 * The gallery at an address of this machine, under a strict Content-Security-Policy.
 *
 * @param books workbooks by the name under which `?book=` asks for them
 */
export async function serveGallery(books: Readonly<Record<string, Uint8Array>>): Promise<GalleryServer> {
  const folder = await buildGallery();
  const server = createServer((request, response) => {
    const name = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname.slice(1)) || 'index.html';
    const body = name.startsWith('books/') ? books[name.slice('books/'.length)] : fileOf(folder, name);
    if (body === undefined || body === null) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { 'content-type': TYPES[path.extname(name)] ?? 'application/octet-stream', 'content-security-policy': POLICY }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const close = (): Promise<void> => new Promise((resolve) => {
    server.closeAllConnections();
    server.close(() => resolve());
  });
  return { address: `http://127.0.0.1:${port}`, close };
}

function fileOf(folder: string, name: string): Uint8Array | null {
  return ['index.html', 'gallery.js', 'gallery.css'].includes(name) ? readFileSync(path.join(folder, name)) : null;
}
