/** A piece of a formula. */
export interface Token {
  readonly kind: 'number' | 'text' | 'address' | 'function' | 'sign';
  readonly text: string;
}

const PATTERN = new RegExp([
  /(?<blank>\s+)/, /"(?<text>(?:[^"]|"")*)"/, /(?<address>(?:(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?\$?[A-Z]{1,3}\$?[1-9]\d*(?::\$?[A-Z]{1,3}\$?[1-9]\d*)?)(?![\p{L}\p{N}_(])/u,
  /(?<function>[\p{L}_][\p{L}\p{N}_.]*)\(/u, /(?<number>\d+\.?\d*(?:e[+-]?\d+)?|\.\d+)/, /(?<sign><>|<=|>=|[-+*/^&=<>(),])/, /(?<other>.)/s,
].map(({ source }) => source).join('|'), 'giu');

/** The pieces of a formula in their order. */
export function tokensOf(formula: string): Token[] {
  const tokens: Token[] = [];
  for (const { groups = {} } of formula.matchAll(PATTERN)) {
    for (const kind of ['number', 'text', 'address', 'function', 'sign', 'other'] as const) {
      const text = groups[kind];
      if (text === undefined) continue;
      tokens.push(kind === 'other' ? { kind: 'sign', text: '?' } : { kind, text: kind === 'text' ? text.replaceAll('""', '"') : text });
    }
  }
  return tokens;
}
