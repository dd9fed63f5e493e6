import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runCommandLine } from '../../src/cli/main';
import { XlsxHost } from '../../src/hosts/xlsx';
import { packFiles } from './packs';

/** What a command printed, complained and returned. */
export interface CommandResult {
  readonly code: number;
  readonly printed: string;
  readonly complained: string;
}

/** Run a command in this process, as the entry point would. */
export async function run(...argv: readonly string[]): Promise<CommandResult> {
  const printed: string[] = [];
  const complained: string[] = [];
  const code = await runCommandLine(argv, {
    tool: { name: 'cermat', version: '0.0.0-test' },
    openWorkbook: (bytes) => new XlsxHost(bytes),
    builtInPacks: new Map(['kap-itil-v4', 'lo-2021'].map((id) => [id, packFiles(`rules/${id}`)])),
    today: () => '2022-08-29',
    print: (text) => printed.push(text),
    complain: (text) => complained.push(text),
  });
  return { code, printed: printed.join('\n'), complained: complained.join('\n') };
}

/** A folder of its own for each test file, removed afterwards. */
export function temporaryFolder(): { readonly at: (name: string) => string; readonly names: () => readonly string[] } {
  const folder = mkdtempSync(path.join(tmpdir(), 'cermat-test-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return { at: (name) => path.join(folder, name), names: () => readdirSync(folder).sort() };
}
