import { normaliseTopic, topicMatcher } from '../../schedule';
import type { TopicMatch } from '../../schedule';
import type { TableView } from '../../values';
import type { Language } from '../../../messages';
import type { SessionBlock } from '../match-sessions';
import type { GradingScheme } from '../scheme';
import type { Subject } from '../subject';
import { nodesOf } from '../walk-scheme';

/** Which mark an adjustment is about. */
export type Target =
  /** The score that a graded mata pelajaran got. */
  | { readonly kind: 'activity'; readonly subject: number }
  /** A rubric or a column of the grading tree, by its id. */
  | { readonly kind: 'component'; readonly id: string }
  /** The attendance of one session, by its block. */
  | { readonly kind: 'session'; readonly block: number };

export type FoundTarget =
  | { readonly kind: 'one'; readonly target: Target; readonly title: string }
  | { readonly kind: 'none' }
  /** Several fit equally well: none is chosen. */
  | { readonly kind: 'several'; readonly titles: readonly string[] };

export interface TargetInput {
  readonly scheme: GradingScheme;
  readonly graded: readonly Subject[];
  readonly blocks: readonly SessionBlock[];
  readonly attendance: TableView | null;
  readonly language: Language;
}

interface Choice {
  readonly id: string;
  readonly title: string;
  readonly target: Target;
}

/**
 * Finds the mark that a component's words name: a mata pelajaran, a component of the grading tree, or, with a word for
 * attendance, one session by its column's header or as the only one of its subject.
 */
export function targetFinder(input: TargetInput): (text: string) => FoundTarget {
  const marks = markFinder(input);
  const sessions = sessionFinder(input);
  const phrases = (input.scheme.adjustments?.attendance ?? []).map(normaliseTopic).filter((phrase) => phrase !== '');
  return (text) => {
    const words = ` ${normaliseTopic(text)} `;
    const phrase = phrases.find((one) => words.includes(` ${one} `));
    return phrase === undefined ? marks(text) : sessions(words.replace(` ${phrase} `, ' ').trim());
  };
}

function markFinder({ scheme, graded, language }: TargetInput): (text: string) => FoundTarget {
  const nodes = nodesOf(scheme);
  const hasActivity = nodes.some(({ node }) => node.kind === 'activity-score');
  const components = nodes.map(({ node }) => node).filter((node) => node.kind === 'rubric' || node.kind === 'column');
  const choices = new Map<string, Choice>([
    ...(hasActivity ? graded : []).map(({ title }, subject) => (
      [`subject:${subject}`, { id: `subject:${subject}`, title: title[language], target: { kind: 'activity', subject } as const }] as const)),
    ...components.map(({ id, title }) => (
      [`component:${id}`, { id: `component:${id}`, title: title[language], target: { kind: 'component', id } as const }] as const)),
  ]);
  const match = topicMatcher([
    ...(hasActivity ? graded : []).map(({ title, aliases }, subject) => ({ id: `subject:${subject}`, title, aliases })),
    ...components.map(({ id, title, aliases }) => ({ id: `component:${id}`, title, aliases: [id, ...(aliases ?? [])] })),
  ]);
  return (text) => found(match(text), (id) => choices.get(id) ?? null);
}

function found(match: TopicMatch, choiceOf: (id: string) => Choice | null): FoundTarget {
  if (match.kind === 'none') return { kind: 'none' };
  const choices = (match.kind === 'one' ? [match.topic] : match.topics).flatMap((id) => choiceOf(id) ?? []);
  return only(choices);
}

function sessionFinder({ blocks, attendance, graded }: TargetInput): (words: string) => FoundTarget {
  const match = topicMatcher(graded);
  const headers = new Map(attendance?.openColumns.map(({ column, header }) => [column, header]));
  const choices = blocks.flatMap(({ columns, topic, title }, block) => {
    const [column] = columns;
    const header = column === undefined ? title : headers.get(column) ?? title;
    return columns.length !== 1 ? [] : [{ id: String(block), title: header, topic, words: normaliseTopic(header), target: { kind: 'session', block } as const }];
  });
  return (words) => {
    if (words === '') return { kind: 'several', titles: choices.map(({ title }) => title) };
    const written = choices.filter((choice) => choice.words === words);
    if (written.length > 0) return only(written);
    const topic = match(words);
    return topic.kind === 'one' ? only(choices.filter((choice) => choice.topic === topic.topic)) : { kind: 'none' };
  };
}

function only(choices: readonly Choice[]): FoundTarget {
  const [first] = choices;
  if (first === undefined) return { kind: 'none' };
  return choices.length === 1 ? { kind: 'one', target: first.target, title: first.title } : { kind: 'several', titles: choices.map(({ title }) => title) };
}
