/** What an error of Microsoft's client tells. */
export interface ExcelFault {
  /** Excel's own code, e.g. `ItemNotFound`; the class of the error when it has none. */
  readonly code: string;
  readonly message: string;
  /** The member that failed, e.g. `Range.getMergedAreasOrNullObject`; '' when unknown. */
  readonly location: string;
}

/** What went wrong, whatever was thrown. */
export function faultOf(error: unknown): ExcelFault {
  const parts: Readonly<Record<string, unknown>> = typeof error === 'object' && error !== null ? { ...error, ...ownTexts(error) } : {};
  const debug = parts['debugInfo'];
  const location: unknown = typeof debug === 'object' && debug !== null ? Reflect.get(debug, 'errorLocation') : '';
  return { code: text(parts['code']) || text(parts['name']) || 'Error', message: text(parts['message']) || String(error), location: text(location) };
}

/** Texts that an Error holds where a copy of it does not. */
function ownTexts(error: object): Readonly<Record<string, unknown>> {
  return { code: Reflect.get(error, 'code'), name: Reflect.get(error, 'name'), message: Reflect.get(error, 'message'), debugInfo: Reflect.get(error, 'debugInfo') };
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

const BUSY = new Set(['TooManyRequests', 'ActivityLimitReached', 'ServiceNotAvailable', 'RequestAborted', 'Conflict']);

/** Why it may help to wait a little and ask again; null when it would not. */
export function reasonToWait(error: unknown): 'editing' | 'busy' | null {
  const { code } = faultOf(error);
  if (code === 'InvalidOperationInCellEditMode') return 'editing';
  return BUSY.has(code) ? 'busy' : null;
}

const TOO_LARGE = new Set(['RequestPayloadSizeLimitExceeded', 'ResponsePayloadSizeLimitExceeded', 'RangeExceedsLimit', 'OperationCellsExceedLimit']);

/** The message was too large for Excel: smaller ones may pass. */
export function isTooLarge(error: unknown): boolean {
  return TOO_LARGE.has(faultOf(error).code);
}
