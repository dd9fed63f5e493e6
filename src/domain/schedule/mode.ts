import data from '../../../rules/reference/session-words.json';
import { NONE, isNone, openCell, readings, unreadable } from '../values';
import type { CellValue, Reading } from '../values';
import { normaliseTopic } from './topic';

/** How a session is held: face to face, face to face on a screen, or without meeting. */
export type Mode = 'TM' | 'TMV' | 'NTM';

/** How the KAP plans a session: face to face or not. */
export type PlannedForm = 'TM' | 'NTM';

const modes: ReadonlyMap<string, readonly Mode[]> = new Map(data.modes.flatMap(({ modes: meant, words }) => (
  words.map((word) => [normaliseTopic(word), meant as readonly Mode[]] as const))));

const LONGEST_PHRASE = Math.max(...[...modes.keys()].map((phrase) => phrase.split(' ').length));

/**
 * The mode that a cell names, in any of the words that timetables use: "Tatap muka", "klasikal", "Zoom", "Async-Collab".
 * Words that leave it open ("daring", "blended") are `several`; two modes in one cell are `several` too.
 *
 * @source KAP lines 103, 317, 379 (K06, K75, K96)
 * @example parseMode('Tatap Muka (luring)') // known TM
 */
export function parseMode(cell: CellValue): Reading<Mode> {
  const text = openCell(cell);
  if (typeof text !== 'string') return text;
  if (isNone(text)) return NONE;
  const [first, ...others] = meantBy(normaliseTopic(text).split(' '));
  return first === undefined ? unreadable(cell, 'schedule.mode-unknown') : readings([first, ...others]);
}

/**
 * What a mode counts as in the KAP's plan, which knows no face to face on a screen: with K75 and K85, action learning
 * on a screen is part of its NTM hours.
 *
 * @source KAP lines 166, 379–392 (K14, K75, K85); A22
 */
export function formOf(mode: Mode): PlannedForm {
  return mode === 'TM' ? 'TM' : 'NTM';
}

/** The modes of all phrases found, the longest at each place. What two phrases both allow is what is meant; if nothing is, all of it. */
function meantBy(words: readonly string[]): readonly Mode[] {
  const found: (readonly Mode[])[] = [];
  for (let at = 0; at < words.length;) {
    const length = phraseAt(words, at);
    if (length > 0) found.push(modes.get(words.slice(at, at + length).join(' ')) ?? []);
    at += Math.max(length, 1);
  }
  const all = [...new Set(found.flat())];
  const common = all.filter((mode) => found.every((meant) => meant.includes(mode)));
  return common.length > 0 ? common : all;
}

function phraseAt(words: readonly string[], at: number): number {
  for (let length = Math.min(LONGEST_PHRASE, words.length - at); length > 0; length -= 1) {
    if (modes.has(words.slice(at, at + length).join(' '))) return length;
  }
  return 0;
}
