/** An error that Excel itself answers with; the rest of the batch is not carried out. */
export class ExcelError extends Error {
  /** @param code Excel's own code, e.g. `ItemNotFound` */
  constructor(readonly code: string, message: string = MESSAGES[code] ?? code) {
    super(message);
  }
}

const MESSAGES: Readonly<Record<string, string>> = {
  AccessDenied: 'You cannot perform the requested operation.',
  ActivityLimitReached: 'Activity limit has been reached.',
  ApiNotFound: 'The API you are trying to use could not be found. It may be available in a newer version of Excel.',
  GeneralException: 'There was an internal error while processing the request.',
  InvalidArgument: 'The argument is invalid or missing or has an incorrect format.',
  InvalidOperation: 'The operation attempted is invalid on the object.',
  InvalidOperationInCellEditMode: 'Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.',
  InvalidReference: 'This reference is not valid for the current operation.',
  InvalidSelection: 'The current selection is invalid for this operation.',
  ItemAlreadyExists: 'The resource being created already exists.',
  ItemNotFound: 'The requested resource doesn\'t exist.',
  NotImplemented: 'The requested feature isn\'t implemented.',
  UnsupportedOperation: 'The operation being attempted is not supported.',
  ConnectionFailure: 'We weren\'t able to contact the server.',
  TooManyRequests: 'There have been too many requests. Please try again later.',
  RequestPayloadSizeLimitExceeded: 'The request payload size has exceeded the limit.',
  ResponsePayloadSizeLimitExceeded: 'The response payload size has exceeded the limit.',
  InvalidOrTimedOutSession: 'Your Office Online session has expired or is invalid. To continue, refresh the page.',
  Timeout: 'The operation has timed out.',
  ServiceNotAvailable: 'The service is unavailable.',
};

/** Codes that come from the way to Excel and not from Excel: the answer then has no body. */
const TRANSPORT: Readonly<Record<string, number>> = {
  ConnectionFailure: 500, TooManyRequests: 429, RequestPayloadSizeLimitExceeded: 413, ResponsePayloadSizeLimitExceeded: 413,
  InvalidOrTimedOutSession: 408, Timeout: 504, ServiceNotAvailable: 503,
};

/** HTTP status of a code that comes from the way to Excel; null for a code of Excel's own. */
export function transportStatus(code: string): number | null {
  return TRANSPORT[code] ?? null;
}

const STATUS: Readonly<Record<string, number>> = {
  AccessDenied: 403, ApiNotFound: 404, ItemNotFound: 404, ItemAlreadyExists: 409, GeneralException: 500, NotImplemented: 501,
  ActivityLimitReached: 429,
};

/** HTTP status that Excel gives with a code of its own. */
export function errorStatus(code: string): number {
  return STATUS[code] ?? 400;
}
