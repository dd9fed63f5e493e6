/** Excel takes 255 characters in a text literal. */
const LONGEST_LITERAL = 250;
/** Underscores too: `_x0041_` means another character in a file. */
const SPECIAL = /["\\_]|[^\x20-\x7e]/g;

/**
 * A text as literals of a formula, in printable ASCII only.
 *
 * @example literalsOf('a"é') // ['"a""\\u00e9"']
 */
export function literalsOf(text: string): string[] {
  const literals: string[] = [];
  let content = '';
  for (const [unit] of text.replace(SPECIAL, escapeUnit).matchAll(/""|\\u[\da-f]{4}|./g)) {
    if (content.length + unit.length > LONGEST_LITERAL) {
      literals.push(`"${content}"`);
      content = '';
    }
    content += unit;
  }
  return [...literals, `"${content}"`];
}

function escapeUnit(unit: string): string {
  return unit === '"' ? '""' : `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/**
 * The way back from {@link literalsOf}, joined by `&` with or without blanks; null for any other formula.
 * Linear in its length.
 *
 * @example joinLiterals('"a" & "b"') // 'ab'
 */
export function joinLiterals(formula: string): string | null {
  const literal = /\s*"((?:[^"]|"")*)"\s*(&|$)/y;
  const start = /^\s*=?/.exec(formula)?.[0].length ?? 0;
  literal.lastIndex = start;
  let text = '';
  for (;;) {
    const found = literal.exec(formula);
    if (found === null) return null;
    text += found[1] ?? '';
    if (found[2] === '') break;
  }
  return text.replaceAll('""', '"').replace(/\\u([\da-f]{4})/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}
