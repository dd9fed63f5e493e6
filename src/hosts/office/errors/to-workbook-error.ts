import { WorkbookError } from '../../../workbook';
import { faultOf, isTooLarge, reasonToWait } from './excel-code';

/** Our code for each of Excel's that a user can do something about. */
const CODES: Readonly<Record<string, string>> = {
  AccessDenied: 'office.access-denied',
  ConnectionFailure: 'office.connection',
  Timeout: 'office.connection',
  InvalidOrTimedOutSession: 'office.session',
  InvalidRequestContext: 'office.session',
  InactiveWorkbook: 'office.session',
  ItemNotFound: 'office.gone',
  InvalidReference: 'office.gone',
  ItemAlreadyExists: 'office.exists',
  ApiNotFound: 'office.too-old',
  ApiNotAvailable: 'office.too-old',
  NotImplemented: 'office.too-old',
  UnsupportedFeature: 'office.too-old',
  MergedRangeConflict: 'office.conflict',
  FilteredRangeConflict: 'office.conflict',
  PivotTableRangeConflict: 'office.conflict',
};

/** Any error of Excel's as one of ours: what happened, and what to do. Excel's own words are kept in its details. */
export function toWorkbookError(error: unknown): WorkbookError {
  if (error instanceof WorkbookError) return error;
  const { code, message } = faultOf(error);
  const details = { code, message };
  const waiting = reasonToWait(error);
  if (waiting !== null) return new WorkbookError(waiting === 'editing' ? 'office.edit-mode' : 'office.busy', details);
  if (isTooLarge(error)) return new WorkbookError('office.too-large', details);
  return new WorkbookError(CODES[code] ?? 'office.unknown', details);
}
