import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { buildOnce } from './build-once';

const root = path.resolve(__dirname, '../..');

/** The page without Excel as `npm run build` makes it. */
export function buildPage(): Promise<string> {
  return buildOnce('cermat-page', ['src', 'rules', 'samples', '.config'], async (folder) => {
    await promisify(execFile)(process.execPath, [path.join(__dirname, 'build-page.cjs'), folder], { cwd: root });
  });
}
