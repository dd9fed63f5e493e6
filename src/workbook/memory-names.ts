import { joinLiterals, literalsOf } from './text-literals';

/** A defined name of the whole workbook, hidden; its formula (without `=`) is text literals joined by `&`. */
export interface MemoryName {
  readonly name: string;
  readonly formula: string;
}

const PREFIX = '_cermat.memory.';
const NAME = /^_cermat\.memory\.([a-z_]{1,60})(?:\.(\d{1,9}))?$/i;
const LONGEST_KEY = 60;
/** Excel takes 8,192 characters of a formula. */
const LONGEST_FORMULA = 8_000;
/** Other programs may write a formula with more signs than we did; what is longer still is not ours. */
const LONGEST_READ = 2 * LONGEST_FORMULA;
const MOST_NAMES = 100;

/** Excel's names know no hyphen. */
function nameOf(key: string, part: number): string {
  const first = PREFIX + key.replaceAll('-', '_');
  return part === 1 ? first : `${first}.${part}`;
}

function placeOf(name: string): { readonly key: string; readonly part: number } | null {
  const [, words, part = '1'] = NAME.exec(name) ?? [];
  const key = (words ?? '').toLowerCase().replaceAll('_', '-');
  return isMemoryKey(key) ? { key, part: Number(part) } : null;
}

/** True for what something can be remembered under: lower-case words joined by hyphens, at most 60 characters. */
export function isMemoryKey(key: string): boolean {
  return key.length <= LONGEST_KEY && /^[a-z]+(?:-[a-z]+)*$/.test(key);
}

/**
 * The key under which a defined name remembers something; null for a name that is not of this kind.
 *
 * @example memoryKeyOf('_cermat.memory.mapping.2') // 'mapping'
 */
export function memoryKeyOf(name: string): string | null {
  return placeOf(name)?.key ?? null;
}

/**
 * The defined names that keep a text in a workbook. They hold nothing but printable ASCII, so that no program that
 * saves the workbook changes them, and begin with the text's length, so that a part that is lost is noticed.
 *
 * @param key see {@link isMemoryKey}
 * @example memoryNames('mapping', '{"a":1}') // [{ name: '_cermat.memory.mapping', formula: '"7:{""a"":1}"' }]
 */
export function memoryNames(key: string, text: string): MemoryName[] {
  const formulas: string[] = [];
  for (const literal of literalsOf(`${text.length}:${text}`)) {
    const last = formulas.at(-1);
    if (last === undefined || last.length + 1 + literal.length > LONGEST_FORMULA) formulas.push(literal);
    else formulas[formulas.length - 1] = `${last}&${literal}`;
  }
  return formulas.map((formula, index) => ({ name: nameOf(key, index + 1), formula }));
}

/**
 * What a workbook's names remember, by key. Names of others are passed over. Under a key whose names are damaged,
 * incomplete or too many stands an empty text, so that somebody can say so and {@link memoryKeyOf} finds them again.
 *
 * @param names of the whole workbook, in any order; they come from strangers
 */
export function readMemory(names: Iterable<MemoryName>): ReadonlyMap<string, string> {
  const formulas = new Map<string, Map<number, string | null>>();
  for (const { name, formula } of names) {
    const place = placeOf(name);
    if (place === null) continue;
    const parts = formulas.get(place.key) ?? new Map<number, string | null>();
    formulas.set(place.key, parts.set(place.part, parts.has(place.part) ? null : formula));
  }
  return new Map([...formulas].map(([key, parts]) => [key, joinParts(parts) ?? '']));
}

/** Null for what we cannot have written. */
function joinParts(parts: ReadonlyMap<number, string | null>): string | null {
  if (parts.size > MOST_NAMES) return null;
  let text = '';
  for (let part = 1; part <= parts.size; part += 1) {
    const formula = parts.get(part) ?? null;
    const piece = formula === null || formula.length > LONGEST_READ ? null : joinLiterals(formula);
    if (piece === null) return null;
    text += piece;
  }
  const [head = '', length] = /^(\d{1,9}):/.exec(text) ?? [];
  const content = text.slice(head.length);
  return Number(length) === content.length ? content : null;
}
