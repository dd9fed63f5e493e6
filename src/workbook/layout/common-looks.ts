import type { MessageTag } from '../../messages';
import type { CellStyle } from '../plan';
import { CHOICES } from './choices';
import { anyText, dateOnly, numberWithin, oneOf, textOfLength } from './input-rules';
import type { InputRule } from './input-rules';

/** How an input column looks and what it accepts. */
export interface ColumnLook {
  readonly width: number;
  readonly style?: CellStyle;
  readonly rule?: InputRule;
}

export const TEXT: CellStyle = { format: '@' };
export const CENTER: CellStyle = { horizontal: 'center' };
export const WRAP: CellStyle = { wrap: true, vertical: 'top' };
const DATE: CellStyle = { format: 'dd/mm/yyyy', horizontal: 'left' };
const SCORE: CellStyle = { format: '0.##', horizontal: 'center' };

const LONGEST_TEXT = 255;

/** Free text with nothing to check, only to help. */
export function freeText(width: number, prompt: MessageTag, style: CellStyle = WRAP): ColumnLook {
  return { width, style, rule: anyText(prompt) };
}

/** Text that is needed, up to the length that Excel checks. */
export function neededText(width: number, prompt: MessageTag, style?: CellStyle): ColumnLook {
  const rule = textOfLength(1, LONGEST_TEXT, prompt);
  return style === undefined ? { width, rule } : { width, style, rule };
}

/** A day, written day/month/year. */
export function dayLook(width: number, prompt: MessageTag): ColumnLook {
  return { width, style: DATE, rule: dateOnly(prompt) };
}

/** A NIP: text from the first keystroke, so that no digit is lost. */
export function nipLook(prompt: MessageTag): ColumnLook {
  return { width: 20, style: TEXT, rule: textOfLength(18, 18, prompt, 'layout.error.nip') };
}

/** The number or name of a group. */
export function groupLook(prompt: MessageTag): ColumnLook {
  return { width: 10, style: { ...TEXT, ...CENTER }, rule: textOfLength(1, 40, prompt) };
}

/** A mark, 0 to 100. */
export function scoreLook(width: number, prompt: MessageTag): ColumnLook {
  return { width, style: SCORE, rule: numberWithin(0, 100, prompt, 'stop') };
}

/** Ada or Tidak. */
export function checkLook(prompt: MessageTag): ColumnLook {
  return { width: 11, style: CENTER, rule: oneOf(CHOICES.check, prompt, 'warning') };
}
