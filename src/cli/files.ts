import { randomUUID } from 'node:crypto';
import { access, mkdir, open, readFile, readdir, rename, stat, unlink } from 'node:fs/promises';
import path from 'node:path';
import { CommandError } from './command-error';

/** A file as it was when it was read. */
export interface SourceFile {
  readonly path: string;
  readonly bytes: Uint8Array;
  /** Changes when somebody else writes the file. */
  readonly stamp: string;
}

/** Files beyond this are no class workbook; reading them would only exhaust the machine. */
const LARGEST_FILE = 1024 * 1024 * 1024;

/**
 * Read a file whole.
 *
 * @throws {CommandError} when it is not there, is a folder, is too large or cannot be read.
 */
export async function readSource(file: string): Promise<SourceFile> {
  try {
    const info = await stat(file);
    if (info.isDirectory()) throw new CommandError('cli.is-folder', { file });
    if (info.size > LARGEST_FILE) throw new CommandError('cli.too-large', { file });
    return { path: file, bytes: await readFile(file), stamp: stampOf(info) };
  } catch (error) {
    throw asCommandError(error, 'cli.cannot-read', file);
  }
}

/** True when something other than an empty file stands at the path. */
export async function isTaken(file: string): Promise<boolean> {
  try {
    return (await stat(file)).size > 0;
  } catch {
    return false; // Nothing there, or nothing that we may see: writing will say which.
  }
}

/**
 * Write a file so that nobody ever sees half of it: a temporary file beside it, flushed to disk, then renamed.
 *
 * @throws {CommandError} when the folder cannot be written; an existing file is then as before.
 */
export async function writeAtomically(file: string, data: Uint8Array | string): Promise<void> {
  const folder = path.dirname(file);
  const temporary = path.join(folder, `.${path.basename(file)}.${randomUUID()}.tmp`);
  try {
    await mkdir(folder, { recursive: true });
    await writeAndFlush(temporary, data);
    await rename(temporary, file);
  } catch (error) {
    await unlink(temporary).catch(() => undefined);
    throw asCommandError(error, 'cli.cannot-write', file);
  }
}

/**
 * Replace the file that was read, unless it is open in Excel or somebody changed it meanwhile.
 *
 * @throws {CommandError} then, and the file is as before.
 */
export async function replaceSource(source: SourceFile, data: Uint8Array): Promise<void> {
  const lock = path.join(path.dirname(source.path), `~$${path.basename(source.path)}`);
  if (await exists(lock)) throw new CommandError('cli.open-in-excel', { file: source.path });
  const now = await stat(source.path).catch(() => null);
  if (now === null || stampOf(now) !== source.stamp) throw new CommandError('cli.changed-meanwhile', { file: source.path });
  await writeAtomically(source.path, data);
}

/** Every .json file of a rule pack's folder, paths relative with forward slashes, in a fixed order. */
export async function readPackFolder(folder: string): Promise<readonly { path: string; text: string }[]> {
  try {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile() && entry.name.endsWith('.json')).map((entry) => path.join(entry.parentPath, entry.name));
    return await Promise.all(files.sort().map(async (file) => ({
      path: path.relative(folder, file).split(path.sep).join('/'),
      text: await readFile(file, 'utf8'),
    })));
  } catch (error) {
    throw asCommandError(error, 'cli.cannot-read-pack', folder);
  }
}

async function writeAndFlush(file: string, data: Uint8Array | string): Promise<void> {
  const handle = await open(file, 'wx');
  try {
    await handle.writeFile(data);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function exists(file: string): Promise<boolean> {
  return access(file).then(() => true, () => false);
}

function stampOf(info: { readonly mtimeMs: number; readonly size: number; readonly ino: number }): string {
  return `${info.mtimeMs}:${info.size}:${info.ino}`;
}

function asCommandError(error: unknown, tag: string, file: string): CommandError {
  if (error instanceof CommandError) return error;
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
  return code === 'ENOENT' ? new CommandError('cli.not-found', { file }) : new CommandError(tag, { file, code });
}
