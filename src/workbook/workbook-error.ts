/**
 * A workbook that could not be read or changed. The words come from the catalogue by `code`;
 * `details` fill its placeholders.
 */
export class WorkbookError extends Error {
  override readonly name = 'WorkbookError';

  constructor(readonly code: string, readonly details: Readonly<Record<string, string | number>> = {}) {
    super(code);
  }
}
