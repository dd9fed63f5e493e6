import { OWN_AUTHOR } from '../../../workbook';

/** Characters without width: Excel makes the user the author of every note, so the text itself says whose it is. */
const MARK = '\u200c\u200b\u200c';

/** The text of a note of ours as the workbook holds it: nothing more is seen of it. */
export function markNote(text: string): string {
  return `${text}${MARK}`;
}

/**
 * The note as it was meant: text without our mark, and who wrote it.
 *
 * @example readNote('Kosong\u200c\u200b\u200c', 'Panitia') // { text: 'Kosong', author: 'Cermat' }
 */
export function readNote(text: string, author: string): { readonly text: string; readonly author: string } {
  return text.includes(MARK) ? { text: text.replaceAll(MARK, ''), author: OWN_AUTHOR } : { text, author };
}
