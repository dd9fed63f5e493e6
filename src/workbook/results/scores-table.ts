import type { ChecklistReport, ChecklistScore } from '../../domain/findings';
import { BODY, HEADER, HEADER_COUNT, TONED, TONED_LABEL, TONED_NUMBER } from '../layout/look';
import type { CellStyle, Tone } from '../plan';
import { boundsOf, scoreKind } from './scores-words';
import type { Line, Span } from './span-lines';
import { breakTitle } from './scores-title';
import type { Words } from './words';

/** Their distance to the edge is part of the format: LibreOffice indents figures unevenly in a sheet that it prints small. */
const COUNT: CellStyle = { ...BODY, wrap: false, horizontal: 'right', format: '#,##0_)' };
export const DECIMAL: CellStyle = { ...COUNT, format: '0.00_)' };
const NONE: CellStyle = { ...DECIMAL, fill: 'F3F3F3', color: '616161' };
const OPEN: CellStyle = TONED.undetermined;
const PERCENT = '0.00"%"';
/** Three tiles side by side. */
const TILE_SPANS = [2, 4, 4] as const;

/** Completeness, coverage and score in large figures, each with what it counts under it. */
export function tileLines(words: Words, checklist: ChecklistReport): Line[] {
  const tiles = [completenessTile(words, checklist), coverageTile(words, checklist), scoreTile(words, checklist)];
  const each = (pick: (tile: Tile, span: number) => Span): Span[] => tiles.map((tile, at) => pick(tile, TILE_SPANS[at] ?? 1));
  return [
    { spans: each(({ value, tone, format }, span) => ({ span, value, style: { ...TONED_NUMBER[tone], ...(format === undefined ? {} : { format }) } })), height: 40 },
    { spans: each(({ label, tone }, span) => ({ span, value: label, style: TONED_LABEL[tone] })) },
  ];
}

interface Tile {
  readonly value: string | number;
  readonly label: string;
  readonly tone: Tone;
  readonly format?: string;
}

function completenessTile(words: Words, { completeness, answered, items }: ChecklistReport): Tile {
  const label = words('results.scores.tile-completeness', { answered, items });
  return completeness === null ? { value: '–', label, tone: 'muted' } : { value: Number(completeness), label, tone: answered === items ? 'pass' : 'undetermined', format: PERCENT };
}

function coverageTile(words: Words, { coverage, evidenced, applicable }: ChecklistReport): Tile {
  if (coverage === null) return { value: '–', label: words('results.scores.tile-none'), tone: 'muted' };
  return { value: Number(coverage), label: words('results.scores.tile-coverage', { evidenced, applicable }), tone: 'info', format: PERCENT };
}

function scoreTile(words: Words, score: ChecklistReport): Tile {
  const bounds = boundsOf(words, score);
  switch (scoreKind(score)) {
    case 'none': return { value: '–', label: words('results.scores.tile-none'), tone: 'muted' };
    case 'interval': return { value: words('results.scores.range', bounds), label: words('results.scores.tile-interval', bounds), tone: 'undetermined' };
    case 'number': return {
      value: Number(score.score), format: '0.00', tone: 'info',
      label: score.low === score.high ? words('results.scores.tile-score') : words('results.scores.tile-range', bounds),
    };
  }
}

/** Where the figures that charts are drawn from stand, as columns of the sheet. */
export const TITLE_COLUMN = 0;
export const COVERAGE_COLUMN = 6;
export const SCORE_COLUMN = 8;

/** Header, one line per component, and the whole below. */
export function componentLines(words: Words, checklist: ChecklistReport): { readonly header: Line; readonly components: readonly Line[]; readonly whole: Line } {
  const heads = ['items', 'applicable', 'answered', 'evidenced', 'coverage', 'low', 'score', 'high'] as const;
  return {
    header: { spans: [
      { span: 2, value: words('results.scores.component'), style: HEADER },
      ...heads.map((head) => ({ span: 1, value: words(`results.scores.${head}`), style: HEADER_COUNT })),
    ] },
    components: checklist.components.map((component) => scoreLine(breakTitle(component.title), component, {})),
    whole: scoreLine(words('results.scores.whole'), checklist, { bold: true }),
  };
}

function scoreLine(title: string, score: ChecklistScore, look: CellStyle): Line {
  const { items, applicable, answered, evidenced, coverage, low, high } = score;
  const count = (value: number): Span => ({ span: 1, value, style: { ...COUNT, ...look } });
  return { spans: [
    { span: 2, value: title, style: { ...BODY, ...look } },
    count(items), count(applicable), count(answered), count(evidenced),
    decimal(coverage, look), decimal(low, look), scoreCell(score, look), decimal(high, look),
  ] };
}

/** A cell of a chart's series holds a number or nothing. */
function scoreCell(score: ChecklistScore, look: CellStyle): Span {
  if (score.score !== null) return decimal(score.score, { ...look, bold: true });
  return { span: 1, value: null, style: scoreKind(score) === 'interval' ? OPEN : NONE };
}

function decimal(value: string | null, look: CellStyle): Span {
  return value === null ? { span: 1, value: null, style: NONE } : { span: 1, value: Number(value), style: { ...DECIMAL, ...look } };
}
