import { WorkbookError } from '../../workbook';
import type { Outcome, RemoteError } from './protocol';

/** Do something and tell how it went, for another thread. */
export async function attempt<T>(work: () => Promise<T> | T): Promise<Outcome<T>> {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    return { ok: false, error: describeError(error) };
  }
}

/**
 * What the other thread got.
 *
 * @throws {WorkbookError} as it was thrown there; any other error with its message
 */
export function unwrap<T>(outcome: Outcome<T>): T {
  if (outcome.ok) return outcome.value;
  const { code, message, details, cells } = outcome.error;
  throw code === null ? new Error(message) : new WorkbookError(code, details, cells);
}

function describeError(error: unknown): RemoteError {
  if (error instanceof WorkbookError) {
    return { code: error.code, message: error.message, details: error.details, cells: error.cells };
  }
  return { code: null, message: error instanceof Error ? error.message : String(error), details: {}, cells: [] };
}
