import type { DataView } from '../../app/workbench';

/** What there is to say about the whole workbook, before its sheets are looked at one by one. */
export type Standing = 'empty' | 'no-roster' | 'troubled' | 'fine';

/** `empty`: nothing to recognise; `no-roster`: something, but nobody to check; `troubled`: read, with things to correct. */
export function standingOf({ canCheck, sheets, tables, problems, warnings }: DataView): Standing {
  if (!canCheck && tables.every((table) => table.sheet === null) && sheets.every((sheet) => sheet.rows === 0)) return 'empty';
  if (!canCheck) return 'no-roster';
  const isTroubled = problems.length > 0 || warnings.length > 0 || tables.some(({ state }) => state === 'error' || state === 'warning');
  return isTroubled ? 'troubled' : 'fine';
}
