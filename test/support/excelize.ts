import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A sheet as excelize reads it. */
export interface ExcelizeSheet {
  /** Why the sheet could not be read; then nothing else is there. */
  readonly error?: string;
  readonly rows: readonly (readonly string[])[];
  /** Targets of the links in C2 and C6. */
  readonly links: Readonly<Record<string, string>>;
  readonly validations: readonly { readonly Sqref: string; readonly Type: string; readonly Formula1: string }[];
  readonly notes: readonly { readonly Cell: string; readonly Author: string; readonly Text: string }[];
  readonly tables: readonly { readonly Name: string; readonly Range: string }[];
}

export interface ExcelizeBook {
  readonly error?: string;
  readonly sheets?: Readonly<Record<string, ExcelizeSheet>>;
}

/** Reads workbooks with excelize, all in one process; answers by the names of `files`. */
export async function readWithExcelize(files: ReadonlyMap<string, Uint8Array>): Promise<Map<string, ExcelizeBook>> {
  const folder = mkdtempSync(join(tmpdir(), 'cermat-excelize-'));
  try {
    const paths = [...files].map(([name, bytes]) => {
      writeFileSync(join(folder, name), bytes);
      return join(folder, name);
    });
    const books = JSON.parse(await run(paths)) as ExcelizeBook[];
    return new Map([...files.keys()].map((name, index) => [name, books[index] ?? {}]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function run(paths: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    execFile(process.execPath, [join(__dirname, 'excelize-read.cjs'), ...paths], { maxBuffer: 1 << 28 }, (error, stdout) => {
      if (error === null) resolve(stdout);
      else reject(error instanceof Error ? error : new Error('excelize failed'));
    });
  });
}
