/** Characters of an activity's text that a message repeats. */
const LONGEST = 70;

/**
 * The beginning of a long text, cut between words.
 *
 * @example shorten('Setiap individu secara rutin …') // at most 70 characters and an ellipsis
 */
export function shorten(text: string): string {
  if (text.length <= LONGEST) return text;
  const space = text.lastIndexOf(' ', LONGEST);
  return `${text.slice(0, space > 0 ? space : LONGEST).replace(/[\s,;:(]+$/u, '')} …`;
}
