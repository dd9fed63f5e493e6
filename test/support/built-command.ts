import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { buildOnce } from './build-once';

const root = path.resolve(__dirname, '../..');

/** The folder of the command line as `npm run build` makes it: cermat.js with what is shipped beside it. */
export function buildCommand(): Promise<string> {
  return buildOnce('cermat-command', ['src', 'rules', '.config'], async (folder) => {
    await promisify(execFile)(process.execPath, [path.join(__dirname, 'build-command.cjs'), folder], { cwd: root });
  });
}
