import { WorkbookError } from '../../src/workbook';

/** The code of the WorkbookError that `action` throws; null when it throws nothing. Other exceptions pass through. */
export function codeOf(action: () => unknown): string | null {
  return errorOf(action)?.code ?? null;
}

/** The WorkbookError that `action` throws; null when it throws nothing. Other exceptions pass through. */
export function errorOf(action: () => unknown): WorkbookError | null {
  try {
    action();
    return null;
  } catch (error) {
    if (error instanceof WorkbookError) return error;
    throw error;
  }
}
