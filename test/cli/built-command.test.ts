import { spawn } from 'node:child_process';
import path from 'node:path';
import { buildCommand } from '../support/built-command';

let built: string;

beforeAll(async () => {
  built = await buildCommand();
}, 240_000);

/** How the program ends whose output nobody reads: the reading end is closed before the program has begun. */
function endOf(...words: readonly string[]): Promise<readonly [code: number | null, complaint: string]> {
  const child = spawn(process.execPath, [path.join(built, 'cermat.js'), ...words], { stdio: ['ignore', 'pipe', 'pipe'] });
  child.stdout.destroy();
  let complaint = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => { complaint += text; });
  return new Promise((resolve, reject) => {
    child.on('error', reject).on('close', (code) => { resolve([code, complaint]); });
  });
}

test('a reader who stops, as in “cermat … | head”, changes neither the exit code nor what is complained of', async () => {
  expect(await endOf('--help')).toEqual([0, '']);
  expect(await endOf('audit', 'tidak-ada.xlsx')).toEqual([2, expect.stringMatching(/^cermat: .*tidak-ada\.xlsx.*\n$/)]);
}, 60_000);
