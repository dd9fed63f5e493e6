import { TONE_COLOURS } from '../tone-colours';

/** How one series of a chart is told from the others, also in black and white and by the colour-blind. Colours are `RRGGBB`. */
export interface ChartLook {
  /** Dark: of a line, its markers, and the edge of a bar. */
  readonly line: string;
  /** Of a bar; neighbours differ in how light they are. */
  readonly fill: string;
  readonly dash: 'solid' | 'dash' | 'dot' | 'dash-dot';
  readonly marker: 'circle' | 'square' | 'triangle' | 'diamond' | 'x' | 'star';
}

/** The tones of outcomes that mean neither pass nor fail, then colours that stay apart for every kind of eye. */
const COLOURS = [
  { line: TONE_COLOURS.info.font, fill: TONE_COLOURS.info.font },
  { line: TONE_COLOURS.undetermined.font, fill: 'F2C14E' },
  { line: TONE_COLOURS.muted.font, fill: '8C8C8C' },
  { line: '00706B', fill: 'B5E3DF' },
  { line: '5B2C83', fill: '7D4CA8' },
  { line: '9A3B6B', fill: 'EBC3D8' },
] as const;

const DASHES = ['solid', 'dash', 'dot', 'dash-dot'] as const;
const MARKERS = ['circle', 'square', 'triangle', 'diamond', 'x', 'star'] as const;

/**
 * The look of a series by its place in the chart; the first 24 differ from each other.
 *
 * @example chartLook(0) // { line: '1B4F8F', fill: '1B4F8F', dash: 'solid', marker: 'circle' }
 */
export function chartLook(index: number): ChartLook {
  const kind = index % COLOURS.length;
  const round = Math.floor(index / COLOURS.length);
  return {
    ...(COLOURS[kind] ?? COLOURS[0]),
    dash: DASHES[(kind + round) % DASHES.length] ?? 'solid',
    marker: MARKERS[kind] ?? 'circle',
  };
}

/** What surrounds the series. */
export const CHART_FRAME = { text: '404040', grid: 'D0D0D0', edge: 'BFBFBF', paper: 'FFFFFF' } as const;
