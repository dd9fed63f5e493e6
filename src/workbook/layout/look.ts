import type { CellStyle, Tone } from '../plan';

/** Cermat's own green, for headers and titles. */
export const ACCENT = '0F6E5A';

const GRID = 'D9D9D9';
const QUIET = '616161';

export const TITLE: CellStyle = { bold: true, size: 16, color: ACCENT };
export const SUBTITLE: CellStyle = { size: 10, color: QUIET };
/** A heading that no line runs under. */
export const HEADING: CellStyle = { bold: true, size: 12, color: ACCENT };
export const SECTION: CellStyle = { bold: true, size: 12, color: ACCENT, border: 'bottom', borderColor: ACCENT };
export const PLAIN: CellStyle = { size: 10, vertical: 'top', wrap: true };
export const HEADER: CellStyle = {
  bold: true, size: 10, color: 'FFFFFF', fill: ACCENT, wrap: true, vertical: 'center', horizontal: 'left',
  border: 'thin', borderColor: ACCENT,
};
export const BODY: CellStyle = { size: 10, wrap: true, vertical: 'top', border: 'thin', borderColor: GRID };
export const BODY_CENTER: CellStyle = { ...BODY, horizontal: 'center' };
/** Text that must stay text, such as a NIP. */
export const BODY_TEXT: CellStyle = { ...BODY, wrap: false, format: '@' };
export const BODY_COUNT: CellStyle = { ...BODY, horizontal: 'right', indent: 1, format: '#,##0' };
/** The header of a column of counts. */
export const HEADER_COUNT: CellStyle = { ...HEADER, horizontal: 'right', indent: 1 };
export const BODY_LINK: CellStyle = { ...BODY, color: '0B5FA5', underline: true };
export const BODY_QUIET: CellStyle = { ...BODY, color: QUIET };
/** A cell that is meant to be filled in by the reader. */
export const BODY_INPUT: CellStyle = { ...BODY, fill: 'FFFDF2', locked: false };

const TONE_COLOURS: Readonly<Record<Tone, { readonly fill: string; readonly color: string }>> = {
  fail: { fill: 'FDE7E9', color: 'B10E1C' },
  undetermined: { fill: 'FFF4CE', color: '8A5A00' },
  pass: { fill: 'E7F4E8', color: '0E700E' },
  info: { fill: 'E8F1FB', color: '1B4F8F' },
  muted: { fill: 'F3F3F3', color: QUIET },
};

function eachTone(base: CellStyle): Readonly<Record<Tone, CellStyle>> {
  return {
    fail: { ...base, ...TONE_COLOURS.fail },
    undetermined: { ...base, ...TONE_COLOURS.undetermined },
    pass: { ...base, ...TONE_COLOURS.pass },
    info: { ...base, ...TONE_COLOURS.info },
    muted: { ...base, ...TONE_COLOURS.muted },
  };
}

/** A word in the colours of its tone. */
export const TONED = eachTone({ ...BODY, bold: true });
/** A single mark (✓ ✕ ? –) in the colours of its tone. */
export const TONED_MARK = eachTone({ ...BODY_CENTER, bold: true });
/** A large number on the summary, in the colours of its tone. */
export const TONED_NUMBER = eachTone({ bold: true, size: 24, horizontal: 'center', vertical: 'center', format: '#,##0' });
/** The words under a large number. */
export const TONED_LABEL = eachTone({ size: 10, horizontal: 'center', vertical: 'top', wrap: true });
