import type { RulesTag } from '../../messages/rules';
import { childPath } from './pack-file';

/** Why a text is not acceptable JSON, and where. */
export interface JsonProblem {
  readonly path: string;
  readonly code: RulesTag;
  readonly details: Readonly<Record<string, string | number>>;
}

const DEEPEST = 600;
const MOST_PROBLEMS = 50;
const FORBIDDEN_KEYS: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const ESCAPES = /^"[^\\]*(?:\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})[^\\]*)*"$/;
const [QUOTE, BACKSLASH, FIRST_PRINTABLE] = [34, 92, 32];
const SPACE = /[ \t\r\n]*/y;
const WORDS = new Map<string, boolean | null>([['true', true], ['false', false], ['null', null]]);

/** Stops the reading at a syntax error; never leaves this file. */
class JsonSyntaxError extends Error {
  constructor(readonly problem: JsonProblem) {
    super(problem.code);
  }
}

/** A strict JSON reader that also sees what `JSON.parse` hides: duplicate and dangerous keys, and depth. */
class JsonReader {
  private at = 0;
  private depth = 0;
  readonly problems: JsonProblem[] = [];

  constructor(private readonly text: string) {}

  document(): unknown {
    const value = this.value('$');
    this.skipSpace();
    if (this.at < this.text.length) this.refuse('$');
    return value;
  }

  private value(path: string): unknown {
    this.skipSpace();
    const next = this.text[this.at];
    if (next === '{') return this.nested(path, () => this.object(path));
    if (next === '[') return this.nested(path, () => this.array(path));
    if (next === '"') return this.string(path);
    const number = this.match(NUMBER);
    return number === null ? this.word(path) : Number(number);
  }

  private nested(path: string, read: () => unknown): unknown {
    this.depth += 1;
    if (this.depth > DEEPEST) this.refuse(path, 'rules.json-too-deep');
    this.at += 1;
    const value = read();
    this.depth -= 1;
    return value;
  }

  private object(path: string): Record<string, unknown> {
    const members: Record<string, unknown> = {};
    if (this.accept('}')) return members;
    do {
      this.skipSpace();
      const key = this.string(path);
      if (!this.accept(':')) this.refuse(path);
      const memberPath = childPath(path, key);
      const allowed = this.isAllowedKey(members, key, memberPath);
      const value = this.value(memberPath);
      if (allowed) members[key] = value;
    } while (this.accept(','));
    if (!this.accept('}')) this.refuse(path);
    return members;
  }

  private isAllowedKey(members: object, key: string, path: string): boolean {
    const forbidden = FORBIDDEN_KEYS.has(key);
    if (!forbidden && !Object.hasOwn(members, key)) return true;
    if (this.problems.length < MOST_PROBLEMS) this.problems.push(this.problem(path, forbidden ? 'rules.forbidden-key' : 'rules.duplicate-key', { key }));
    return false;
  }

  private array(path: string): unknown[] {
    const items: unknown[] = [];
    if (this.accept(']')) return items;
    do items.push(this.value(childPath(path, items.length)));
    while (this.accept(','));
    if (!this.accept(']')) this.refuse(path);
    return items;
  }

  private string(path: string): string {
    const end = this.text[this.at] === '"' ? this.endOfString() : -1;
    if (end < 0) return this.refuse(path);
    const raw = this.text.slice(this.at, end);
    if (raw.includes('\\') && !ESCAPES.test(raw)) return this.refuse(path);
    this.at = end;
    return raw.includes('\\') ? String(JSON.parse(raw)) : raw.slice(1, -1);
  }

  /** Position after the closing quote; -1 for an open string or a bare control character. */
  private endOfString(): number {
    for (let at = this.at + 1; at < this.text.length; at += 1) {
      const code = this.text.charCodeAt(at);
      if (code === QUOTE) return at + 1;
      if (code < FIRST_PRINTABLE) return -1;
      if (code === BACKSLASH) at += 1;
    }
    return -1;
  }

  private word(path: string): boolean | null {
    for (const [word, value] of WORDS) {
      if (this.text.startsWith(word, this.at)) {
        this.at += word.length;
        return value;
      }
    }
    return this.refuse(path);
  }

  private accept(mark: string): boolean {
    this.skipSpace();
    if (this.text[this.at] !== mark) return false;
    this.at += 1;
    return true;
  }

  private skipSpace(): void {
    this.match(SPACE);
  }

  private match(pattern: RegExp): string | null {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text)?.[0] ?? null;
    if (found !== null) this.at += found.length;
    return found;
  }

  private problem(path: string, code: RulesTag, details: JsonProblem['details'] = {}): JsonProblem {
    const before = this.text.slice(0, this.at).split('\n');
    return { path, code, details: { ...details, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 } };
  }

  private refuse(path: string, code: RulesTag = 'rules.json-syntax'): never {
    const found = this.text.slice(this.at, this.at + 12).split('\n')[0] ?? '';
    throw new JsonSyntaxError(this.problem(path, code, { found, limit: DEEPEST }));
  }
}

/**
 * Read strict JSON. Beyond the grammar it refuses keys given twice, `__proto__`, `constructor` and `prototype`
 * as keys, and more than 600 levels. `value` is null when the text could not be read to its end.
 *
 * @example readJson('{"a": 1, "a": 2}').problems[0]?.code // 'rules.duplicate-key'
 */
export function readJson(text: string): { readonly value: unknown; readonly problems: readonly JsonProblem[] } {
  const reader = new JsonReader(text.startsWith('\ufeff') ? text.slice(1) : text);
  try {
    return { value: reader.document(), problems: reader.problems };
  } catch (thrown) {
    if (!(thrown instanceof JsonSyntaxError)) throw thrown;
    return { value: null, problems: [...reader.problems, thrown.problem] };
  }
}
