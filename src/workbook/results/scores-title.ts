/** Longer labels squeeze a picture. */
const LONGEST_LABEL = 24;

/**
 * A component's title as a label of a picture: a long one in two lines of about one length, since Excel does not break the
 * labels of a radar. Linear in the title.
 *
 * @example breakTitle("Leaders' Participation in Learning Process") // "Leaders' Participation\nin Learning Process"
 */
export function breakTitle(title: string): string {
  const plain = title.replace(/\s+/g, ' ').trim();
  if (plain.length <= LONGEST_LABEL) return plain;
  const middle = plain.length / 2;
  let best = -1;
  for (let at = plain.indexOf(' '); at >= 0; at = plain.indexOf(' ', at + 1)) if (best < 0 || Math.abs(at - middle) < Math.abs(best - middle)) best = at;
  return best < 0 ? plain : `${plain.slice(0, best)}\n${plain.slice(best + 1)}`;
}
