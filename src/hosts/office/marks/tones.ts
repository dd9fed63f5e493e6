import { TONE_COLOURS } from '../../../workbook';
import type { Tone } from '../../../workbook';

/** Colours of a highlight, `#RRGGBB` as Excel tells them. */
export interface HighlightLook {
  readonly fill: string;
  readonly color: string;
}

export function lookOf(tone: Tone): HighlightLook {
  const { fill, font } = TONE_COLOURS[tone];
  return { fill: `#${fill}`, color: `#${font}` };
}
