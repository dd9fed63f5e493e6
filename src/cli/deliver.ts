import { realpath } from 'node:fs/promises';
import path from 'node:path';
import { CommandError } from './command-error';
import { replaceSource, writeAtomically } from './files';
import type { Invocation } from './arguments';
import type { SourceFile } from './files';

/**
 * Write the result where the user asked for it: nowhere, to a new file, or over the input.
 *
 * @returns the path that was written; null when nothing was asked for.
 * @throws {CommandError} when it cannot be written; nothing is changed then.
 */
export async function deliver(
  { out, inPlace }: Pick<Invocation, 'out' | 'inPlace'>, source: SourceFile, save: () => Uint8Array,
): Promise<string | null> {
  if (inPlace) {
    await replaceSource(source, save());
    return source.path;
  }
  if (out === null) return null;
  if (await isSameFile(out, source.path)) throw new CommandError('cli.out-is-input', {});
  await writeAtomically(out, save());
  return out;
}

/** Refuses a report that would be written over a workbook. */
export async function refuseJsonOverWorkbook({ json, out, target }: Pick<Invocation, 'json' | 'out' | 'target'>): Promise<void> {
  if (json === null || json === '-') return;
  const workbooks = [target, ...(out === null ? [] : [out])];
  const same = await Promise.all(workbooks.map((file) => isSameFile(json, file)));
  if (same.includes(true)) throw new CommandError('cli.json-is-workbook', { file: json });
}

/** True when both paths are the same file, also by a link. */
export async function isSameFile(a: string, b: string): Promise<boolean> {
  const [left, right] = await Promise.all([a, b].map((file) => realpath(file).catch(() => path.resolve(file))));
  return left === right;
}
