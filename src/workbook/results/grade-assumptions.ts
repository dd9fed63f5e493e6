import type { Graded } from './grade-layout';
import { assumptionsText } from './setting-text';
import type { SettingWords } from './setting-text';

/** What the grades of a list rest on that the programme leaves open. */
export interface Assumptions {
  /** By setting, counted from 1. */
  readonly numbers: ReadonlyMap<string, number>;
  /** What each number stands for, on as many lines as that takes; at least one. */
  readonly lines: readonly string[];
}

/** Characters of a line above the list that are printed with its columns. */
const LONGEST_LINE = 180;

/** Assumptions are the same for nearly everybody: they are spelled out once above the list, and rows give their numbers. */
export function numberAssumptions(view: SettingWords, graded: readonly Graded[]): Assumptions {
  const numbers = new Map<string, number>();
  for (const { grade } of graded) {
    for (const id of grade.assumed) if (!numbers.has(id)) numbers.set(id, numbers.size + 1);
  }
  if (numbers.size === 0) return { numbers, lines: [view.words('results.grades.no-assumed')] };
  return { numbers, lines: linesOf([...numbers].map(([id, number]) => `(${number}) ${assumptionsText(view, [id])}`), view.words('results.grades.assumed')) };
}

/** Parts one after another under a heading, on as many lines as they need. */
function linesOf(parts: readonly string[], heading: string): readonly string[] {
  const lines = [heading];
  for (const part of parts) {
    const line = `${lines.at(-1) ?? ''} ${part}`;
    if (line.length <= LONGEST_LINE) lines[lines.length - 1] = line;
    else lines.push(part);
  }
  return lines;
}

/** The numbers of a row's assumptions, neighbours as a range: "(1)–(3), (7)". */
export function numbersOf(ids: readonly string[], { numbers }: Assumptions): string {
  const ranges: [number, number][] = [];
  for (const number of ids.map((id) => numbers.get(id) ?? 0).sort((a, b) => a - b)) {
    const last = ranges.at(-1);
    if (last && number <= last[1] + 1) last[1] = number;
    else ranges.push([number, number]);
  }
  return ranges.map(([from, to]) => (from === to ? `(${from})` : `(${from})–(${to})`)).join(', ');
}
