import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = join(__dirname, '..', '..', '..', 'fixtures', 'workbooks');

/** Names of all fixture workbooks. */
export const fixtureNames: readonly string[] = readdirSync(FOLDER).filter((name) => /\.xls[xm]$/.test(name)).sort();

/** Bytes of a fixture, in a buffer of their own. */
export function fixture(name: string): Uint8Array {
  return new Uint8Array(readFileSync(join(FOLDER, name)));
}

/** What the validator says against the fixtures themselves, by name; `make/list-validator-errors.cjs` writes it. */
export function knownErrors(name: string): readonly string[] {
  const all = JSON.parse(readFileSync(join(FOLDER, 'validator-errors.json'), 'utf8')) as Record<string, readonly string[]>;
  return all[name] ?? [];
}
