import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import http from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { serve } from '../.config/serve';

const root = path.resolve(__dirname, '..');
const outside = mkdtempSync(path.join(tmpdir(), 'cermat serve '));
const folder = mkdtempSync(path.join(outside, 'dist '));
writeFileSync(path.join(folder, 'web.html'), '<title>Cermat</title>');
writeFileSync(path.join(outside, 'rahasia.txt'), 'rahasia');
afterAll(() => rmSync(outside, { recursive: true, force: true }));

const closing: (() => Promise<void>)[] = [];
afterEach(async () => { for (const close of closing.splice(0)) await close(); });

async function served(): Promise<string> {
  const { address, close } = await serve(folder, 4600);
  closing.push(close);
  return address;
}

/** A request whose path is sent as it is written, dots and all. */
function statusOf(address: string, target: string, method = 'GET'): Promise<number | undefined> {
  const { hostname, port } = new URL(address);
  return new Promise((resolve, reject) => {
    http.request({ hostname, port, path: target, method }, (response) => {
      response.resume();
      resolve(response.statusCode);
    }).on('error', reject).end();
  });
}

test('the page is what the folder is opened with, under a policy that lets nothing out', async () => {
  const response = await fetch(await served());
  expect(response.status).toBe(200);
  expect(await response.text()).toBe('<title>Cermat</title>');
  const policy = response.headers.get('content-security-policy') ?? '';
  expect(policy.split('; ')).toEqual(expect.arrayContaining(["default-src 'none'", "script-src 'self' 'wasm-unsafe-eval'", "connect-src 'self'", "form-action 'none'", "frame-ancestors 'none'"]));
  expect(policy).not.toMatch(/'unsafe-|https?:|\*/);
  expect(response.headers.get('x-content-type-options')).toBe('nosniff');
});

test('the policy is the one that the page states itself', async () => {
  const { readFileSync } = await import('node:fs');
  const [, stated = ''] = /Content-Security-Policy" content="([^"]+)"/.exec(readFileSync(path.join(root, 'src/web.html'), 'utf8')) ?? [];
  const policy = (await fetch(await served())).headers.get('content-security-policy') ?? '';
  expect(policy).toBe(`${stated}; frame-ancestors 'none'`);
});

test('only files of the folder are given, and only given', async () => {
  const address = await served();
  expect(await statusOf(address, '/rahasia.txt')).toBe(404);
  expect(await statusOf(address, '/../rahasia.txt')).toBe(404);
  expect(await statusOf(address, '/..%2frahasia.txt')).toBe(404);
  expect(await statusOf(address, '//..//rahasia.txt')).toBe(404);
  for (const broken of ['/%', '//', '/%00', '/web.html/..%5c']) expect([broken, await statusOf(address, broken)]).not.toEqual([broken, 200]);
  expect(await statusOf(address, '/web.html', 'POST')).toBe(405);
  expect(await statusOf(address, '/web.html', 'HEAD')).toBe(200);
});

test('a port that is taken is left alone, and the next one is used', async () => {
  const [first, second] = [await served(), await served()];
  expect(new URL(first).port).not.toBe(new URL(second).port);
  expect((await fetch(second)).status).toBe(200);
});

// Windows has no signals: there a program that is stopped cannot say how it ends.
(process.platform === 'win32' ? test.skip : test)('the server says where it is, and ends without a complaint when it is stopped', async () => {
  const child = spawn(process.execPath, [path.join(root, '.config/serve.js'), folder], { stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  const address = await new Promise<string>((resolve) => {
    child.stdout.on('data', (part: Buffer) => {
      said += part.toString();
      const [found] = /http:\/\/127\.0\.0\.1:\d+\//.exec(said) ?? [];
      if (found !== undefined) resolve(found);
    });
  });
  expect((await fetch(address)).status).toBe(200);
  const ended = new Promise((resolve) => { child.on('exit', (code, signal) => resolve({ code, signal })); });
  child.kill('SIGINT');
  expect(await ended).toEqual({ code: 0, signal: null });
  await expect(fetch(address)).rejects.toThrow();
});
