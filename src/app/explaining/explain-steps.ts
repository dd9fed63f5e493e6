import { citationText } from '../../domain/findings';
import { add, compare, exact, formatCellRef } from '../../domain/values';
import type { Exact } from '../../domain/values';
import type { TraceNode, TracedCell } from '../../domain/grading';
import { say } from '../../messages';
import type { Language, MessageTag, MessageValues } from '../../messages';
import { numbersIn } from './numbers';
import type { NumberWords } from './numbers';
import type { ExplainedCell, ExplainedLine } from './explained-grade';

/** How words and numbers of one page are written. */
export interface PageWords {
  readonly language: Language;
  readonly numbers: NumberWords;
  say(tag: MessageTag, values?: MessageValues): string;
}

/** Words and numbers of a language. */
export function pageWords(language: Language): PageWords {
  return { language, numbers: numbersIn(language), say: (tag, values) => say(language, tag, values) };
}

/** Every component of a grade, the grade first, each part below what it is part of. */
export function explainSteps(root: TraceNode, words: PageWords): readonly ExplainedLine[] {
  return linesOf(root, 0, words);
}

/** Clauses as one text. */
export function citationsText(source: TraceNode['source'], { language }: PageWords): string | null {
  return source.length === 0 ? null : source.map((citation) => citationText(citation, language)).join('; ');
}

function linesOf(node: TraceNode, level: number, words: PageWords): readonly ExplainedLine[] {
  const line: ExplainedLine = {
    label: labelOf(node, words), value: valueOf(node, words), working: workingOf(node, words), source: citationsText(node.source, words),
    cells: node.cells.map((cell) => explainCell(cell, node.kind === 'criterion', words)), level, tone: node.mark.complete ? null : 'undetermined',
  };
  return [line, ...node.parts.flatMap((part) => linesOf(part, level + 1, words))];
}

function labelOf({ title, subject, kind, weight }: TraceNode, words: PageWords): string {
  const isSubject = subject !== null && weight?.jp !== undefined && weight.jp !== null;
  const name = isSubject ? `${title}: ${subject}` : title;
  if (weight === undefined || kind === 'subjects' && weight.percent === null) return name;
  if (weight.percent === null) return `${name} (${words.say('explanation.open-weight')})`;
  return weight.jp === null ? `${name} (${words.numbers.number(weight.percent)}%)` : `${name} (${words.numbers.number(weight.jp)} JP)`;
}

function valueOf({ mark, rounding }: TraceNode, { numbers }: PageWords): string | null {
  return numbers.mark(mark, rounding?.places ?? null);
}

function workingOf(node: TraceNode, words: PageWords): string | null {
  const sum = stepsOf(node, words);
  const changed = node.undecided === undefined ? sum : join([sum, changeOf(node, node.undecided, words)]);
  return roundingOf(node, changed, words);
}

function join(parts: readonly (string | null)[]): string | null {
  const filled = parts.filter((part) => part !== null);
  return filled.length === 0 ? null : filled.join('; ');
}

function changeOf({ exact: to }: TraceNode, from: TraceNode['mark'], words: PageWords): string {
  const shown = (mark: TraceNode['mark']): string => words.numbers.mark(mark, null) ?? words.say('explanation.open');
  return words.say('explanation.changed', { from: shown(from), to: shown(to) });
}

function roundingOf({ rounding, mark, exact: before }: TraceNode, working: string | null, words: PageWords): string | null {
  if (rounding === null || rounding.places === null || !before.complete) return working;
  const value = words.numbers.mark(mark, rounding.places) ?? '';
  if (working !== null && isSame(mark, before)) return working;
  const step = working ?? words.numbers.number(before.low);
  return rounding.places === 0 ? words.say('explanation.whole', { working: step, value }) : words.say('explanation.rounded', { working: step, value, places: rounding.places });
}

function isSame(mark: TraceNode['mark'], before: TraceNode['mark']): boolean {
  return compare(mark.low, before.low) === 0 && compare(mark.high, before.high) === 0;
}

function stepsOf(node: TraceNode, words: PageWords): string | null {
  if (node.attended !== undefined) return attendanceOf(node, node.attended, words);
  if (node.kind === 'criterion') return meanOf(node, words);
  return node.parts.length === 0 ? null : sumOf(node, words);
}

function attendanceOf({ exact: score }: TraceNode, { jp, of, percent, conversion }: NonNullable<TraceNode['attended']>, words: PageWords): string | null {
  const { numbers } = words;
  const shown = numbers.mark(percent, null);
  if (shown === null) return null;
  const working = jp !== null && of !== null
    ? words.say('explanation.attended', { attended: numbers.number(jp), jp: numbers.number(of), percent: shown }) : words.say('explanation.percent', { percent: shown });
  const value = numbers.mark(score, null);
  return conversion === null || value === null || value === shown ? working : words.say('explanation.converted', { working, value, option: conversion });
}

function meanOf({ cells }: TraceNode, words: PageWords): string | null {
  if (cells.length < 2) return null;
  return words.say('explanation.mean', { marks: cells.map(({ text }) => (text === '' ? words.say('explanation.blank') : typed(text, words))).join('; ') });
}

/** The sum of the parts, each times its share; null while a share is open. */
function sumOf({ parts, exact: sum, undecided }: TraceNode, words: PageWords): string | null {
  const whole = parts.reduce<Exact | null>((all, { weight }) => (all === null || weight?.jp === undefined || weight.jp === null ? null : add(all, weight.jp)), exact(0));
  const counted = parts.filter(({ weight }) => weight?.percent?.numerator !== 0 || weight.percent.wide !== null);
  const terms = counted.map((part) => termOf(part, whole, words));
  if (terms.includes(null)) return null;
  const value = words.numbers.mark(undecided ?? sum, null);
  return `${terms.join(' + ')}${value === null ? '' : ` = ${value}`}`;
}

function termOf({ weight, mark, rounding }: TraceNode, whole: Exact | null, words: PageWords): string | null {
  const { numbers } = words;
  if (weight?.percent === undefined || weight.percent === null) return null;
  const shown = numbers.mark(mark, rounding?.places ?? null) ?? `(${words.say('explanation.open')})`;
  const value = mark.complete || shown.startsWith('(') ? shown : `(${shown})`;
  if (weight.jp !== null && whole !== null) return words.say('explanation.jp-share', { part: numbers.number(weight.jp), whole: numbers.number(whole), value });
  return words.say('explanation.share', { percent: numbers.number(weight.percent), value });
}

/** What stands in a cell; a number is written as the language does. */
function typed(text: string, { numbers }: PageWords): string {
  return /^-?\d+\.\d+$/.test(text) ? numbers.decimal(text) : text;
}

/** @param isNamed whose mark it is matters; a session's is told by its cell */
function explainCell({ cell, label, text }: TracedCell, isNamed: boolean, words: PageWords): ExplainedCell {
  const shown = text === '' ? words.say('explanation.blank') : typed(text, words);
  return { cell, address: formatCellRef(cell), text: label === null || !isNamed ? shown : `${label}: ${shown}` };
}
