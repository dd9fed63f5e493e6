import { WorkbookError } from '../../../workbook';
import { faultOf } from '../errors/excel-code';
import { Patience, patiently } from '../errors/patience';
import { toWorkbookError } from '../errors/to-workbook-error';
import type { ExcelApi } from '../excel-api';
import { changeSteps } from '../write/change-steps';
import { isReached, planSheets } from '../write/difference';
import { sheetKey } from '../write/state';
import type { OwnState } from '../write/state';
import { runSteps } from '../write/steps';
import { lookAgain } from './look';
import type { Look, LookRequest } from './look';

/** How often it is tried to put the workbook back, whatever goes wrong with it. */
const RESTORE_PAUSES = [0, 500, 1500] as const;

/**
 * Lead the workbook from the state in which it was seen to another, wholly or not at all. When something goes wrong,
 * the workbook is looked at again, and what was done so far is taken back.
 *
 * @throws {WorkbookError} with what went wrong, the workbook then being as before; `office.half-written` when it could
 *   not be put back either
 */
export async function carryOut(api: ExcelApi, look: Look, target: OwnState, request: Omit<LookRequest, 'expects'>): Promise<void> {
  const patience = new Patience(api.options);
  const own = withAdded(request, look, target);
  for (let from = look; ;) {
    try {
      await write(api, from, target);
      return;
    } catch (error) {
      from = await restore(api, look.state, error, own);
      if (!(await patience.allows(error))) throw toWorkbookError(error);
    }
  }
}

/** A sheet without a marker may be one that was just added: its name was free. */
function withAdded(request: Omit<LookRequest, 'expects'>, look: Look, target: OwnState): LookRequest {
  const added = planSheets(look.state, target).added.map(({ spec }) => [sheetKey(spec.name), spec] as const);
  const created = new Map([...request.recollection.created, ...added]);
  const older = new Set(look.reading.book.sheets.map(({ id }) => id));
  return { ...request, known: null, recollection: { ...request.recollection, created, older }, expects: [] };
}

function write(api: ExcelApi, { reading, state }: Look, target: OwnState): Promise<void> {
  return api.change((context) => runSteps(context, api, changeSteps({ reading, now: state, target }, api)));
}

/** Returns the workbook as it is seen when it is as before. */
async function restore(api: ExcelApi, before: OwnState, reason: unknown, request: LookRequest): Promise<Look> {
  for (const pause of RESTORE_PAUSES) {
    if (pause > 0) await api.pause(pause);
    try {
      const look = await patiently(api.options, () => api.ask((context) => lookAgain(context, api, request)));
      if (isReached(look.state, before)) return look;
      await write(api, look, before);
      return await patiently(api.options, () => api.ask((context) => lookAgain(context, api, request)));
    } catch {
      // Whatever it was, the next attempt begins with looking at what is there now.
    }
  }
  const { code, message } = faultOf(reason);
  throw new WorkbookError('office.half-written', { code, message });
}
