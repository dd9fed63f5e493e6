import type { ChecklistComponentReport, ChecklistReport } from '../../domain/findings';
import type { ChartSpec } from '../plan';
import type { CellRange } from '../snapshot';
import { COVERAGE_COLUMN, SCORE_COLUMN, TITLE_COLUMN } from './scores-table';
import { levelName, percentText, scoreKind, scoreText } from './scores-words';
import { formatDecimal } from './words';
import type { Words } from './words';

/** Rows that the charts of a worksheet take, and how high each is, in points. */
export const CHART_ROWS = { count: 22, height: 18 } as const;
const AXIS = { min: 0, max: 100, unit: 20, format: '0' } as const;
/** Columns of the radar and of the bars beside it. */
const PLACES = { radar: { left: 0, right: 4 }, bar: { left: 5, right: 9 } } as const;
/** A web of fewer corners is a line. */
const FEWEST_CORNERS = 3;

/** Where the components of a worksheet stand on the sheet, and where its charts are to stand; zero-based rows. */
export interface ChartPlace {
  readonly first: number;
  readonly top: number;
  /** Behind the names of the worksheet's charts, which stay from run to run. */
  readonly key: string;
}

/** A radar of scores and coverage, and bars of coverage; nothing where no component has a figure. */
export function chartsOf(words: Words, checklist: ChecklistReport, { first, top, key }: ChartPlace): ChartSpec[] {
  const { components } = checklist;
  if (components.every(({ coverage, score }) => coverage === null && score === null)) return [];
  const level = levelName(words, checklist);
  const column = (at: number): CellRange => ({ top: first, left: at, bottom: first + components.length - 1, right: at });
  const coverage = { title: words('results.scores.coverage'), values: column(COVERAGE_COLUMN) };
  const score = { title: words('results.scores.score'), values: column(SCORE_COLUMN) };
  const chart = (kind: ChartSpec['kind'], title: string, series: ChartSpec['series'], points: readonly string[]): ChartSpec => ({
    kind, name: `${kind}-${key}`, title, categories: column(TITLE_COLUMN), series, axis: AXIS,
    place: { top, bottom: top + CHART_ROWS.count - 1, ...PLACES[kind] }, alternativeText: [`${title}.`, ...points].join(' '),
  });
  const bars = chart('bar', words('results.scores.bar-title', { level }), [coverage], [...readCoverage(words, components), ...components.map((one) => coveragePoint(words, one))]);
  if (components.length < FEWEST_CORNERS) return [bars];
  const radar = chart('radar', words('results.scores.radar-title', { level }), [score, coverage], [...readPicture(words, components), ...components.map((one) => point(words, one))]);
  return [radar, bars];
}

/** What the pictures show, in sentences: highest and lowest, and what has no point. */
export function readPicture(words: Words, components: readonly ChecklistComponentReport[]): string[] {
  const scores = extremes(components, ({ score }) => score);
  const open = components.filter((one) => scoreKind(one) === 'interval');
  const none = components.filter((one) => scoreKind(one) === 'none');
  return [
    ...(scores === null ? [] : [sayExtremes(words, 'results.scores.reading-score', scores)]),
    ...(open.length === 0 ? [] : [words('results.scores.reading-open', { names: titlesOf(open) })]),
    ...(none.length === 0 ? [] : [words('results.scores.reading-none', { names: titlesOf(none) })]),
    ...readCoverage(words, components),
  ];
}

function readCoverage(words: Words, components: readonly ChecklistComponentReport[]): string[] {
  const found = extremes(components, ({ coverage }) => coverage);
  return found === null ? [] : [sayExtremes(words, 'results.scores.reading-coverage', found)];
}

interface Extremes {
  readonly high: string;
  readonly best: string;
  readonly low: string;
  readonly worst: string;
}

/** The largest and the smallest value, and who has it; null: nobody has one. */
function extremes(components: readonly ChecklistComponentReport[], pick: (one: ChecklistComponentReport) => string | null): Extremes | null {
  const values = components.flatMap((one) => pick(one) ?? []).sort((one, other) => Number(one) - Number(other));
  const [low] = values;
  const high = values.at(-1);
  if (low === undefined || high === undefined) return null;
  const named = (value: string): string => titlesOf(components.filter((one) => pick(one) === value));
  return { high, best: named(high), low, worst: named(low) };
}

function sayExtremes(words: Words, tag: 'results.scores.reading-score' | 'results.scores.reading-coverage', { high, best, low, worst }: Extremes): string {
  if (high === low) return words(`${tag}-same`, { names: best, value: formatDecimal(words, high) });
  return words(tag, { best, worst, high: formatDecimal(words, high), low: formatDecimal(words, low) });
}

function titlesOf(components: readonly ChecklistComponentReport[]): string {
  return components.map(({ title }) => title).join(', ');
}

function point(words: Words, component: ChecklistComponentReport): string {
  return words('results.scores.point', { title: component.title, score: scoreText(words, component), coverage: percentText(words, component.coverage) });
}

function coveragePoint(words: Words, { title, coverage }: ChecklistComponentReport): string {
  return words('results.scores.point-coverage', { title, coverage: percentText(words, coverage) });
}
