import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

const root = path.resolve(__dirname, '../..');

/**
 * Build the page without Excel as `npm run build` does, into a folder of its own: what a test sees is never older
 * than the sources.
 *
 * @returns the folder; `remove` deletes it
 */
export async function buildPage(): Promise<{ readonly folder: string; remove(): void }> {
  const folder = mkdtempSync(path.join(tmpdir(), 'cermat-page-'));
  await promisify(execFile)(process.execPath, [path.join(__dirname, 'build-page.cjs'), folder], { cwd: root });
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
