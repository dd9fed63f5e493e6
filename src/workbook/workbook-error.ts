import type { CellRef } from '../domain/values';

/**
 * A workbook that could not be read or changed. The words come from the catalogue by `code`;
 * `details` fill its placeholders.
 */
export class WorkbookError extends Error {
  override readonly name = 'WorkbookError';

  /** @param cells the cells that are to blame, most important first */
  constructor(
    readonly code: string,
    readonly details: Readonly<Record<string, string | number>> = {},
    readonly cells: readonly CellRef[] = [],
  ) {
    super(code);
  }
}
