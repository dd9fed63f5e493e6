import type { Tone } from '../../../workbook';

/** Colours of a highlight, `#RRGGBB` as Excel tells them. */
export interface HighlightLook {
  readonly fill: string;
  readonly color: string;
}

/** Fill and font of each tone: light, readable, printable. */
const TONES: Readonly<Record<Tone, HighlightLook>> = {
  fail: { fill: '#FDE7E9', color: '#B10E1C' },
  undetermined: { fill: '#FFF4CE', color: '#8A5A00' },
  pass: { fill: '#E7F4E8', color: '#0E700E' },
  info: { fill: '#E8F1FB', color: '#1B4F8F' },
  muted: { fill: '#F3F3F3', color: '#616161' },
};

export function lookOf(tone: Tone): HighlightLook {
  return TONES[tone];
}
