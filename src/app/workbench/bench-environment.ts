import type { PackFile } from '../../domain/rules';
import type { WorkbookHost } from '../../workbook';
import type { SolverLoader } from '../propose-groups';
import type { ToolIdentity } from '../report-json';
import type { WorkbenchChoice } from './views';

/** What a workbench needs from outside; the entry point puts it together. */
export interface WorkbenchEnvironment {
  readonly host: WorkbookHost;
  /** The program, for the trace that is written. */
  readonly tool: ToolIdentity;
  /** The rule packs that ship with Cermat: their files by pack id; the first is chosen. */
  readonly builtInPacks: ReadonlyMap<string, readonly PackFile[]>;
  /** The workbook as reports name it, and the hash of its bytes as it was read. */
  input(): Promise<{ readonly file: string; readonly sha256: string }>;
  /** ISO date of the day on which something is written; absent: the reference date stands in. */
  today?(): string;
  /** Lets messages in (such as the one to stop) between two steps of long work. */
  pause?(): Promise<void>;
  /** Proves what the own search for groups leaves open; absent: nothing does. */
  readonly solver?: SolverLoader;
  /** What the user chose the last time; Indonesian, the built-in pack and the workbook's own date where absent. */
  readonly choice?: Partial<WorkbenchChoice>;
}
