import type { PackFile } from '../domain/rules';
import type { SolverLoader } from '../app/propose-groups';
import type { ToolIdentity } from '../app/report-json';
import type { WorkbookHost } from '../workbook';

/** A workbook that lives in a file's bytes. */
export interface FileWorkbook extends WorkbookHost {
  /** The file as it is after what was applied. */
  save(): Uint8Array;
}

/** What the command line needs from outside; the entry point puts it together. */
export interface Environment {
  readonly tool: ToolIdentity;
  /** Open the bytes of an .xlsx; null makes a new, empty workbook. */
  openWorkbook(bytes: Uint8Array | null): FileWorkbook;
  /** The rule packs that ship with Cermat, files by pack id. */
  readonly builtInPacks: ReadonlyMap<string, readonly PackFile[]>;
  /** Proves what the own search for groups leaves open; absent: nothing does. */
  readonly solver?: SolverLoader;
  /** The day on the user's calendar, as an ISO date. */
  readonly today: () => string;
  readonly print: (text: string) => void;
  readonly complain: (text: string) => void;
}
