import type { Remote } from 'comlink';
import type { Answer, Workbench, WorkbenchChoice } from '../../app/workbench';

/** A sheet as the preview lists it. */
export interface SheetTab {
  readonly name: string;
  /** The kind of a sheet that Cermat wrote; null: the user's. */
  readonly marker: string | null;
}

/**
 * The engine as the main thread calls it: it lives in a worker, and everything that goes in or out is plain data or a
 * proxy of the transport. One workbook lies on its bench at a time.
 */
export interface Engine {
  /**
   * Work on a workbook that is in the main thread.
   *
   * @param name as reports call the workbook
   * @param port a `RemotePort` of `hosts/remote`, as a proxy of the transport
   */
  connect(name: string, port: object, choice: WorkbenchChoice): Promise<Answer<null>>;
  /** Work on a file. @param bytes null: a new workbook that has no sheet yet */
  openFile(name: string, bytes: Uint8Array | null, choice: WorkbenchChoice): Promise<Answer<null>>;
  /** Fetch ahead what files need, so that the first one opens without delay and without a network. */
  prepareFiles(): Promise<void>;
  /** The file with everything that was written into it. */
  save(): Promise<Answer<Uint8Array>>;
  /** The sheets that can be shown, as they were read last. */
  sheets(): Promise<readonly SheetTab[]>;
  /**
   * The bench of the workbook that was opened last.
   *
   * @throws {Error} while there is none
   */
  readonly workbench: Workbench;
}

/** The engine behind its worker: every method answers later, those of its bench too. */
export type RemoteEngine = Remote<Omit<Engine, 'workbench'>> & { readonly workbench: Workbench };
