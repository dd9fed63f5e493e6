import { sealInputs } from '../app/auditing/seal';
import { sha256 } from '../app/digest';
import { WatchedHost } from './watched-host';
import type { RemotePort } from '../hosts/remote';
import { RemoteHost } from '../hosts/remote';

/** A workbook that is ready to be worked on. */
export interface Opened {
  readonly host: WatchedHost;
  /** As reports name it, with the hash of its bytes, or of its cells where it has no bytes of its own. */
  input(): Promise<{ readonly file: string; readonly sha256: string }>;
  /** Null: whoever holds the workbook saves it. */
  readonly save: (() => Uint8Array) | null;
}

/** A workbook in another thread: Excel's. It has no bytes that could be hashed, so the cells that were read are. */
export async function openRemote(file: string, port: RemotePort): Promise<Opened> {
  const host = new WatchedHost(await RemoteHost.connect(port), false);
  const input = async (): Promise<{ file: string; sha256: string }> => ({ file, sha256: await sealInputs(await host.current()) });
  return { host, input, save: null };
}

/**
 * A file, read once to see that it can be. The code that reads files is fetched with the first one: Excel never needs it.
 *
 * @throws {WorkbookError} when it is no .xlsx file or cannot be opened
 */
export async function openXlsx(file: string, bytes: Uint8Array | null): Promise<Opened> {
  const { XlsxHost } = await import(/* webpackChunkName: "xlsx" */ '../hosts/xlsx');
  const xlsx = new XlsxHost(bytes);
  const host = new WatchedHost(xlsx, true);
  await host.read();
  const asOpened = bytes === null ? null : await sha256(bytes);
  const input = async (): Promise<{ file: string; sha256: string }> =>
    ({ file, sha256: asOpened === null || host.isChanged ? await sha256(xlsx.save()) : asOpened });
  return { host, input, save: () => xlsx.save() };
}
