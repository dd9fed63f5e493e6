const MARK = /"cermat:([^"]*)"/;

/** The formula of a highlight: always true, and it carries the key. */
export function highlightFormula(key: string): string {
  return `=N("cermat:${key}")=0`;
}

/**
 * The key that a conditional format of ours carries in its formula; null for a formula of someone else's.
 *
 * @example highlightKey('=N("cermat:golongan/7")=0') // 'golongan/7'
 */
export function highlightKey(formula: string): string | null {
  return MARK.exec(formula)?.[1] ?? null;
}
