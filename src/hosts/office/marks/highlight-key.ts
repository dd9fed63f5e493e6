const MARK = /"cermat:([^"]*)"/;

/** The formula of a highlight: always true, and it carries the key. */
export function highlightFormula(key: string): string {
  return `=N("cermat:${key}")=0`;
}

/**
 * The key that a conditional format of ours carries in its formula; null for a formula of someone else's. Excel makes
 * no format without a formula: one that has none is ours, cut off while it was made, and its key is empty.
 *
 * @example highlightKey('=N("cermat:golongan/7")=0') // 'golongan/7'
 */
export function highlightKey(formula: string): string | null {
  return formula.replace(/^=/, '') === '' ? '' : MARK.exec(formula)?.[1] ?? null;
}
