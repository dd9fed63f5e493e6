/** Serves the built page on this machine, and on this machine only. `node .config/serve.js [folder]`, Ctrl+C ends it. */
const http = require('node:http');
const path = require('node:path');
const sirv = require('sirv');

const HOST = '127.0.0.1';
const FIRST_PORT = 4300;
const PORTS = 10;
const PAGE = '/web.html';

/** What the page says of itself in its own head, and what only a server can say. */
const HEADERS = {
  'Content-Security-Policy': "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data:; connect-src 'self'; worker-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), usb=()',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'Cache-Control': 'no-cache',
};

/** Answers with the files of a folder; the page stands for the folder itself. */
function handlerOf(folder) {
  const files = sirv(folder, { etag: true, dev: true });
  return (request, response) => {
    for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value);
    if (request.method !== 'GET' && request.method !== 'HEAD') return end(response, 405);
    if (request.url.split('?')[0] === '/') request.url = PAGE;
    return files(request, response, () => end(response, 404));
  };
}

function end(response, status) {
  response.statusCode = status;
  response.end();
}

/** Listen on the port; false where somebody else does already. */
function listen(server, port) {
  return new Promise((resolve, reject) => {
    const fail = (error) => (error.code === 'EADDRINUSE' || error.code === 'EACCES' ? resolve(false) : reject(error));
    server.once('error', fail);
    server.listen(port, HOST, () => {
      server.off('error', fail);
      resolve(true);
    });
  });
}

/**
 * Serve a folder on the first free port from 4300 on, or on any when ten of them are taken.
 *
 * @param {string} folder
 * @param {number} [port] to begin with
 * @returns {Promise<{ address: string, close(): Promise<void> }>}
 */
async function serve(folder, port = FIRST_PORT) {
  const server = http.createServer(handlerOf(folder));
  const ports = [...Array.from({ length: PORTS }, (_, index) => port + index), 0];
  for (const candidate of ports) if (await listen(server, candidate)) break;
  const close = () => new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
  return { address: `http://${HOST}:${server.address().port}/`, close };
}

/** Serve until the user presses Ctrl+C (or whoever started this ends it), then end without a complaint. */
async function serveUntilStopped(folder) {
  const { address, close } = await serve(folder);
  console.log(`\nHalaman Cermat: ${address}\nBuka alamat itu di peramban; contohnya satu klik di sana. Data tidak keluar dari komputer ini. Ctrl+C untuk berhenti.`);
  const stop = () => void close().then(() => process.exit(0));
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, stop);
}

module.exports = { HEADERS, serve, serveUntilStopped };

if (require.main === module) {
  void serveUntilStopped(path.resolve(process.argv[2] ?? path.join(__dirname, '../dist/web')));
}
