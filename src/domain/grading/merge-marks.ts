import { MISSING, either } from './mark';
import type { Mark } from './mark';
import type { SchemeMarks } from './compile-scheme';

/** What is known when one of several ways to settle the open choices holds: what they agree on, else everything between. */
export function mergeMarks(alternatives: readonly SchemeMarks[]): SchemeMarks {
  const [first] = alternatives;
  if (first === undefined) return NOTHING;
  if (alternatives.length === 1) return first;
  const over = (pick: (marks: SchemeMarks) => Mark | undefined): Mark => either(alternatives.map((marks) => pick(marks) ?? MISSING));
  return {
    result: over(({ result }) => result),
    compared: over(({ compared }) => compared),
    hurdles: first.hurdles.map((_, i) => over(({ hurdles }) => hurdles[i])),
    npr: first.npr.map((_, i) => over(({ npr }) => npr[i])),
    noted: new Map([...first.noted.keys()].map((id) => [id, over(({ noted }) => noted.get(id))])),
    changed: new Map([...first.changed.keys()].map((id) => [id, {
      from: over(({ changed }) => changed.get(id)?.from), to: over(({ changed }) => changed.get(id)?.to),
    }])),
  };
}

const NOTHING: SchemeMarks = { result: MISSING, compared: MISSING, hurdles: [], npr: [], noted: new Map(), changed: new Map() };
