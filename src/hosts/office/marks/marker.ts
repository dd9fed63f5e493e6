/** Hidden name on a sheet of ours; its formula is the kind of the sheet as a text. */
export const MARKER_NAME = '_cermat.sheet';

/** The kind of a sheet that is still being written: whatever happens, it is known as ours. */
export const UNFINISHED = 'unfinished';

/** @example markerFormula('violations') // '="violations"' */
export function markerFormula(kind: string): string {
  return `="${kind.replaceAll('"', '""')}"`;
}

/**
 * The kind that a sheet's defined names mark it with; null for a sheet of the user's.
 */
export function readMarker(names: Iterable<{ readonly name: string; readonly formula: string }>): string | null {
  for (const { name, formula } of names) {
    if (name.slice(name.lastIndexOf('!') + 1).toLowerCase() !== MARKER_NAME) continue;
    const [, kind] = /^=?\s*"((?:[^"]|"")*)"\s*$/.exec(formula) ?? [];
    if (kind !== undefined) return kind.replaceAll('""', '"');
  }
  return null;
}
