import type { Tone } from './plan';

/** Fill and font of a tone, `RRGGBB`. */
export interface ToneColours {
  readonly fill: string;
  readonly font: string;
}

/** What a tone looks like in every workbook, whatever its host: light, readable, printable. */
export const TONE_COLOURS: Readonly<Record<Tone, ToneColours>> = {
  fail: { fill: 'FDE7E9', font: 'B10E1C' },
  undetermined: { fill: 'FFF4CE', font: '8A5A00' },
  pass: { fill: 'E7F4E8', font: '0E700E' },
  info: { fill: 'E8F1FB', font: '1B4F8F' },
  muted: { fill: 'F3F3F3', font: '616161' },
};
