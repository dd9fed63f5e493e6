/** What one request did to Excel's list of steps to undo. */
export class Journal {
  /** Operations of the present request after which nothing can be undone any more, e.g. `Worksheet.delete`. */
  clearedBy: string[] = [];
  #hasChanged = false;
  #isDirty = false;

  /** Whether the workbook was changed since it was opened. */
  get isDirty(): boolean {
    return this.#isDirty;
  }

  /** Whether the present request has changed the workbook. */
  get hasChanged(): boolean {
    return this.#hasChanged;
  }

  change(): void {
    this.#hasChanged = true;
    this.#isDirty = true;
  }

  /** A new request begins. */
  begin(): void {
    this.clearedBy = [];
    this.#hasChanged = false;
  }
}
