import type { ChangedRange } from '../../workbook';
import { parseRange } from './addresses';
import type { ExcelApi } from './excel-api';

type Registration = OfficeExtension.EventHandlerResult<unknown>;

/** What the watcher must know of the host. */
export interface WatchedHost {
  /** Name of a sheet by its id; null: not known. */
  nameOf(sheet: string): string | null;
  /** What happens on this side now is the host's own doing. */
  isBusy(): boolean;
}

/** What Excel tells of a change, in any of its versions. */
interface ChangeEvent {
  readonly worksheetId: string;
  readonly address?: string;
  readonly changeType?: string;
  readonly triggerSource?: string;
  readonly source?: string;
}

const OWN = 'ThisLocalAddin';
const EDITED = 'RangeEdited';

/**
 * Be told of edits in the workbook, as far as this Excel tells of them.
 *
 * @returns how to stop it
 */
export async function watchWorkbook(api: ExcelApi, host: WatchedHost, listener: (changes: readonly ChangedRange[]) => void): Promise<() => Promise<void>> {
  const tell = (change: ChangedRange, event: ChangeEvent): Promise<void> => {
    const isOwn = event.triggerSource === OWN || (host.isBusy() && event.source !== 'Remote');
    if (!isOwn) listener([change]);
    return Promise.resolve();
  };
  const onEdit = (event: ChangeEvent): Promise<void> => tell(changeOf(event, host), event);
  const onSheets = (event: ChangeEvent): Promise<void> => tell({ sheet: null, range: null }, event);
  const registrations = await api.ask((context) => register(context, api, onEdit, onSheets));
  return async () => {
    for (const registration of registrations) registration.remove();
    await registrations[0]?.context.sync();
  };
}

function changeOf({ worksheetId, address, changeType }: ChangeEvent, host: WatchedHost): ChangedRange {
  const range = changeType === EDITED && address !== undefined ? parseRange(address) : null;
  return { sheet: host.nameOf(worksheetId), range: host.nameOf(worksheetId) === null ? null : range };
}

type Handler = (event: ChangeEvent) => Promise<void>;

async function register(context: Excel.RequestContext, api: ExcelApi, onEdit: Handler, onSheets: Handler): Promise<readonly Registration[]> {
  const { worksheets } = context.workbook;
  const registrations: Registration[] = [worksheets.onAdded.add(onSheets), worksheets.onDeleted.add(onSheets)];
  if (api.supports(17)) registrations.push(worksheets.onNameChanged.add(onSheets), worksheets.onMoved.add(onSheets));
  if (api.supports(9)) {
    registrations.push(worksheets.onChanged.add(onEdit));
  } else {
    worksheets.load('items/id');
    await context.sync();
    for (const sheet of worksheets.items) registrations.push(sheet.onChanged.add(onEdit));
  }
  await context.sync();
  return registrations;
}
