import type { DeliverableScheme, ReportElement } from '../schemes/deliverables';
import { isWithin, phraseOf, startsWith } from './phrase';

/** What the words of a header say: an element, something that contradicts itself, or nothing that is known. */
export type HeaderMeaning = { readonly kind: 'element'; readonly element: ReportElement } | { readonly kind: 'contradicts' | 'nothing' };

interface Phrase {
  readonly element: ReportElement;
  readonly words: readonly string[];
  readonly set: ReadonlySet<string>;
}

interface Beginning {
  readonly part: string;
  readonly words: readonly string[];
  /** It counts only before a letter: "2c". */
  readonly isNumber: boolean;
}

const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x'];

const NOTHING = { kind: 'nothing' } as const;

/**
 * A reader of headers by the words of a scheme: the title or an alias as it is; a part and a letter ("Isi c", "2c"); the words
 * behind them, whole, among others, or shortened. Where letter and words mean different elements the header contradicts
 * itself. Cost per header: the phrases of the scheme.
 *
 * @example readElements(scheme)('Isi b: Gap') // { kind: 'element', element: { id: 'isi-b', … } }
 */
export function readElements(scheme: DeliverableScheme): (header: string) => HeaderMeaning {
  const beginnings = beginningsOf(scheme);
  const phrases = scheme.elements.flatMap((element) => phrasesOf(element, beginnings));
  return (header) => {
    const words = phraseOf(header);
    const whole = onlyOne(phrases.filter((phrase) => isSame(phrase, words)));
    if (whole !== null) return { kind: 'element', element: whole };
    const { part, letter, rest } = divide(words, beginnings);
    const pool = part === null ? phrases : phrases.filter(({ element }) => element.part === part);
    const byWords = meantBy(rest, pool);
    const byLetter = part === null || letter === null ? null : scheme.elements.find((element) => element.part === part && element.letter === letter) ?? null;
    if (byWords !== null && letter !== null && byWords.letter !== letter) return { kind: 'contradicts' };
    const element = byLetter ?? byWords;
    return element === null ? NOTHING : { kind: 'element', element };
  };
}

/** How headers of a part begin, longest first. */
function beginningsOf({ parts }: DeliverableScheme): readonly Beginning[] {
  const all = parts.flatMap(({ id, title, aliases }, index): Beginning[] => [
    ...[title.id, title.en, ...aliases].map((name) => ({ part: id, words: phraseOf(name), isNumber: false })),
    ...[String(index + 1), ROMAN[index]].flatMap((number) => (number === undefined ? [] : [{ part: id, words: [number], isNumber: true }])),
  ]);
  return all.sort((a, b) => b.words.length - a.words.length);
}

interface Divided {
  readonly part: string | null;
  readonly letter: string | null;
  readonly rest: readonly string[];
}

function divide(words: readonly string[], beginnings: readonly Beginning[]): Divided {
  const beginning = beginnings.find((one) => startsWith(words, one.words) && (!one.isNumber || isLetter(words[1])));
  const behind = words.slice(beginning?.words.length ?? 0);
  const letter = isLetter(behind[0]) ? behind[0] ?? null : null;
  return { part: beginning?.part ?? null, letter, rest: letter === null ? behind : behind.slice(1) };
}

function isLetter(word: string | undefined): boolean {
  return word !== undefined && /^[a-z]$/.test(word);
}

/** The title in both languages, each also without its part and letter, and the aliases. */
function phrasesOf(element: ReportElement, beginnings: readonly Beginning[]): readonly Phrase[] {
  const written = [element.title.id, element.title.en, ...element.aliases].map(phraseOf);
  const bare = written.slice(0, 2).map((words) => divide(words, beginnings)).filter(({ part }) => part === element.part).map(({ rest }) => rest);
  return [...written, ...bare].filter((words) => words.length > 0).map((words) => ({ element, words, set: new Set(words) }));
}

function isSame({ words, set }: Phrase, header: readonly string[]): boolean {
  return isWithin(header, set) && words.every((word) => header.includes(word));
}

/** The element whose phrase is the header's, else the longest one within it, else the only one that it shortens. */
function meantBy(header: readonly string[], phrases: readonly Phrase[]): ReportElement | null {
  const set = new Set(header);
  const same = phrases.filter((phrase) => isSame(phrase, header));
  if (same.length > 0) return onlyOne(same);
  const within = phrases.filter(({ words }) => isWithin(words, set));
  const longest = Math.max(0, ...within.map(({ words }) => words.length));
  if (longest > 0) return onlyOne(within.filter(({ words }) => words.length === longest));
  return onlyOne(phrases.filter((phrase) => isWithin(header, phrase.set)));
}

function onlyOne(phrases: readonly Phrase[]): ReportElement | null {
  const elements = new Set(phrases.map(({ element }) => element));
  const [element] = elements;
  return elements.size === 1 && element !== undefined ? element : null;
}
