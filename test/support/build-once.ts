import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const root = path.resolve(__dirname, '../..');

/**
 * Something built from the sources, in a folder of its own; built once for each state of them, whoever asks first, so
 * that what a test sees is never older than they are.
 *
 * @param name of the folder that holds the builds
 * @param sources folders of the project that the build depends on
 * @param build puts the build into the folder that it is given
 */
export async function buildOnce(name: string, sources: readonly string[], build: (folder: string) => Promise<void>): Promise<string> {
  const home = path.join(tmpdir(), name, stateOf(sources));
  if (existsSync(home)) return home;
  mkdirSync(path.dirname(home), { recursive: true });
  const draft = mkdtempSync(`${home}-`);
  await build(draft);
  try {
    renameSync(draft, home);
  } catch {
    // Another worker was first; its build is of the same sources.
    rmSync(draft, { recursive: true, force: true });
  }
  return home;
}

function stateOf(sources: readonly string[]): string {
  const hash = createHash('sha256');
  for (const folder of sources) {
    for (const file of readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' }).sort()) {
      const { mtimeMs, size } = statSync(path.join(root, folder, file));
      hash.update(`${folder}/${file} ${mtimeMs} ${size}\n`);
    }
  }
  return hash.digest('hex').slice(0, 16);
}
