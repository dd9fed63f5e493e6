import type { DefinedName } from './workbook-part';

/** The hidden defined name by which a sheet of ours is known; its formula is the kind, as a string constant. */
export const MARKER_NAME = '_cermat.sheet';

/** Kind of our own sheets, by the sheet's position in the workbook. */
export function readMarkers(names: readonly DefinedName[]): ReadonlyMap<number, string> {
  const markers = new Map<number, string>();
  for (const { name, sheet, formula } of names) {
    const kind = name.toLowerCase() === MARKER_NAME ? unquote(formula) : null;
    if (kind !== null && sheet !== null) markers.set(sheet, kind);
  }
  return markers;
}

/** The text of a string constant; null for any other formula. */
function unquote(formula: string): string | null {
  const text = formula.trim().replace(/^=/, '').trim();
  const isQuoted = text.length >= 2 && text.startsWith('"') && text.endsWith('"');
  return isQuoted ? text.slice(1, -1).replaceAll('""', '"') : null;
}
