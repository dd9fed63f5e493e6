import { createReadStream, createWriteStream, existsSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';
import { chromium } from 'playwright-core';
import { extract } from 'tar-fs';
import type { Browser } from 'playwright-core';

/** Nothing that switches web security off: a Content-Security-Policy must bite here as it does in Excel. */
const ARGUMENTS = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'];

const INSTALLED = [
  '/usr/bin/google-chrome', '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/microsoft-edge',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe', 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

interface Unpacked {
  readonly program: string;
  readonly libraries: string;
}

/**
 * Start a browser for a test: the one that `CHROME_PATH` names, else an installed one, else Chromium out of npm.
 * The caller closes it.
 *
 * @example const browser = await launchBrowser(); const page = await browser.newPage();
 */
export async function launchBrowser(): Promise<Browser> {
  const installed = installedBrowser();
  if (installed !== null) return chromium.launch({ executablePath: installed, args: ARGUMENTS });
  const { program, libraries } = await unpackedChromium();
  const env = { ...process.env, LD_LIBRARY_PATH: [libraries, process.env['LD_LIBRARY_PATH']].filter(Boolean).join(':') };
  return chromium.launch({ executablePath: program, args: ARGUMENTS, env });
}

function installedBrowser(): string | null {
  const named = process.env['CHROME_PATH'];
  if (named !== undefined && named !== '') return named;
  return INSTALLED.find((file) => existsSync(file)) ?? null;
}

/** Unpacked once for a machine. The last step is a rename, so that test workers may all begin at the same time. */
async function unpackedChromium(): Promise<Unpacked> {
  const packageFolder = path.resolve(path.dirname(require.resolve('@sparticuz/chromium')), '../..');
  const { version } = JSON.parse(readFileSync(path.join(packageFolder, 'package.json'), 'utf8')) as { version: string };
  const home = path.join(tmpdir(), `cermat-chromium-${version}`);
  if (!existsSync(home)) await unpackInto(home, path.join(packageFolder, 'bin'));
  return { program: path.join(home, 'chromium'), libraries: path.join(home, 'al2023', 'lib') };
}

async function unpackInto(home: string, archives: string): Promise<void> {
  const draft = mkdtempSync(`${home}-`);
  const unpack = (name: string, into: NodeJS.WritableStream): Promise<void> =>
    pipeline(createReadStream(path.join(archives, name)), createBrotliDecompress(), into);
  await unpack('chromium.br', createWriteStream(path.join(draft, 'chromium'), { mode: 0o755 }));
  await unpack('al2023.tar.br', extract(path.join(draft, 'al2023')));
  try {
    renameSync(draft, home);
  } catch {
    // Another worker was first; its copy is as good.
    rmSync(draft, { recursive: true, force: true });
  }
}
