import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

const root = path.resolve(__dirname, '../..');

/**
 * The page without Excel as `npm run build` makes it, in a folder of its own; built once for each state of the
 * sources, so that what a test sees is never older than they are.
 */
export async function buildPage(): Promise<string> {
  const home = path.join(tmpdir(), 'cermat-page', stateOfSources());
  if (existsSync(home)) return home;
  mkdirSync(path.dirname(home), { recursive: true });
  const draft = mkdtempSync(`${home}-`);
  await promisify(execFile)(process.execPath, [path.join(__dirname, 'build-page.cjs'), draft], { cwd: root });
  try {
    renameSync(draft, home);
  } catch {
    // Another worker was first; its build is of the same sources.
    rmSync(draft, { recursive: true, force: true });
  }
  return home;
}

function stateOfSources(): string {
  const hash = createHash('sha256');
  for (const folder of ['src', 'rules', 'samples', '.config']) {
    for (const file of readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' }).sort()) {
      const { mtimeMs, size } = statSync(path.join(root, folder, file));
      hash.update(`${folder}/${file} ${mtimeMs} ${size}\n`);
    }
  }
  return hash.digest('hex').slice(0, 16);
}
