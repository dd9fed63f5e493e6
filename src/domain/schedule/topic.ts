import type { Subject as PackSubject } from '../rules';

/** What tells a mata pelajaran of the pack from another. */
type Subject = Pick<PackSubject, 'id' | 'title' | 'aliases'>;

/** What a text is about: the id of a subject, or the schedule's own words for something that is no subject. */
export type Topic = string;

/** What a header or a schedule's text is about: nothing known, one thing, or several that fit equally well. */
export type TopicMatch =
  | { readonly kind: 'none' }
  | { readonly kind: 'one'; readonly topic: Topic }
  | { readonly kind: 'several'; readonly topics: readonly Topic[] };

export type MatchTopic = (text: string) => TopicMatch;

const LONGEST = 300;
const JOINING_WORDS = new Set(['dan', 'and']);

interface Phrase {
  readonly words: string;
  readonly topic: Topic;
}

/** Text as subjects are compared: letters and digits only, lower case, without accents and joining words. */
export function normaliseTopic(text: string): string {
  const plain = text.slice(0, LONGEST).normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '' && !JOINING_WORDS.has(word)).join(' ');
}

/**
 * Finds the subject that a text means: its title or an alias written out, else inside the text (the longest wins),
 * else the text is the beginning of exactly one title. Two subjects that fit equally well are never chosen between.
 *
 * @param extra further texts that are topics of their own, matched only when written in full
 * @example topicMatcher(subjects)('Pengantar ITSM (hari 1)') // { kind: 'one', topic: 'pengantar-itsm' }
 */
export function topicMatcher(subjects: readonly Subject[], extra: Iterable<string> = []): MatchTopic {
  const phrases = subjects.flatMap(phrasesOf);
  const written = new Map<string, Set<Topic>>();
  for (const { words, topic } of phrases) written.set(words, (written.get(words) ?? new Set()).add(topic));
  for (const text of extra) if (!written.has(text)) written.set(text, new Set([text]));
  return (text) => {
    const words = normaliseTopic(text);
    if (words === '') return { kind: 'none' };
    const exact = written.get(words);
    return matchOf(exact ?? longestInside(phrases, words) ?? beginningWith(phrases, words));
  };
}

function phrasesOf(subject: Subject): Phrase[] {
  const texts = new Set([subject.title.id, subject.title.en, ...subject.aliases].map(normaliseTopic));
  return [...texts].filter((words) => words !== '').map((words) => ({ words, topic: subject.id }));
}

function longestInside(phrases: readonly Phrase[], words: string): ReadonlySet<Topic> | null {
  const inside = phrases.filter((phrase) => ` ${words} `.includes(` ${phrase.words} `));
  const widest = inside.filter((phrase) => !inside.some((other) => isWider(other, phrase)));
  return widest.length === 0 ? null : new Set(widest.map(({ topic }) => topic));
}

function isWider(other: Phrase, phrase: Phrase): boolean {
  return other.words.length > phrase.words.length && ` ${other.words} `.includes(` ${phrase.words} `);
}

function beginningWith(phrases: readonly Phrase[], words: string): ReadonlySet<Topic> {
  const isPhrase = words.includes(' ');
  return new Set(phrases.filter((phrase) => isPhrase && phrase.words.startsWith(`${words} `)).map(({ topic }) => topic));
}

function matchOf(topics: ReadonlySet<Topic>): TopicMatch {
  const [first, ...others] = topics;
  if (first === undefined) return { kind: 'none' };
  return others.length === 0 ? { kind: 'one', topic: first } : { kind: 'several', topics: [first, ...others] };
}
