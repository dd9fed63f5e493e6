/** Markup, line breaks, and what XML cannot hold. */
const SPECIAL = /[&<>"\n\t\ufffe\uffff]|\p{Control}|\p{Surrogate}/gu;

const WRITTEN: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'], ['<', '&lt;'], ['>', '&gt;'], ['"', '&quot;'], ['\n', '&#10;'], ['\t', '&#9;'],
]);

/**
 * Text in a drawing, between tags or in an attribute. Drawings do not know the `_xHHHH_` of cells: a character that XML
 * cannot hold becomes a blank.
 *
 * @example drawingText('_x0041_ "A"\u0001') // '_x0041_ &quot;A&quot; '
 */
export function drawingText(text: string): string {
  return text.replace(SPECIAL, (character) => WRITTEN.get(character) ?? ' ');
}
