/** The globals of Microsoft's client library that the host works with; the entry point hands them in. */
export interface OfficeGlobals {
  readonly Excel: { run: RunExcel };
  readonly Office: { readonly context: { readonly requirements: { isSetSupported(name: string, minVersion?: string): boolean } } };
}

/** `Excel.run` as the host calls it. */
export type RunExcel = <T>(options: Excel.RunOptions, batch: (context: Excel.RequestContext) => Promise<T>) => Promise<T>;

/** What the host tells and may be told; everything has a default that suits Excel. */
export interface OfficeHostOptions {
  /** Resolves after so many milliseconds. Tests hand in one that does not wait. */
  readonly wait?: (milliseconds: number) => Promise<void>;
  /** Excel lets us wait: the user is typing in a cell, or Excel has too much to do. */
  readonly onWaiting?: (reason: 'editing' | 'busy') => void;
  /** Bytes that a message to or from Excel is meant to have at most. Excel on the web refuses 5 MB. */
  readonly messageBytes?: number;
}

/** Excel on the web refuses messages of 5 MB; an estimate may be wrong by a fifth. */
export const MESSAGE_BYTES = 4_000_000;
