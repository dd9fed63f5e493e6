import type { AlternativeReport, GradeStanding } from '../../../domain/findings';
import { formatCount, formatDecimal } from '../../../workbook';
import type { FindingWords } from '../findings/finding-view';
import type { GradeAlternativeView } from '../views';
import type { GradesIndex } from './grades-index';

type AlternativeWords = Pick<FindingWords, 'words' | 'settings'>;

/** More people than this are counted, not listed; the filter gives all of them. */
const MOST_PEOPLE = 50;

/** One setting, otherwise than it is, and who would change. */
export function viewAlternative(alternative: AlternativeReport, index: GradesIndex, context: AlternativeWords): GradeAlternativeView {
  const { words, settings } = context;
  const { id, setting, title, changed } = alternative;
  const { from, to } = alternative.labels ?? alternative;
  const known = settings.get(setting);
  const tag = known?.text === null ? 'workbench.grades.alternative.open' : 'workbench.grades.alternative';
  const people = changed.slice(0, MOST_PEOPLE).map(({ name, row, nip, from: before, to: after }) => ({
    key: index.keyOfRow(row) ?? nip,
    name: name ?? words('workbench.grades.unnamed', { row }),
    text: words('workbench.grades.change', { from: standingText(before, context), to: standingText(after, context) }),
  }));
  const heading = words(tag, { title, from: valueText(from, context), to: valueText(to, context) });
  return { id, title: known === undefined || known.unit === '' || !NUMBER.test(to) ? heading : `${heading} ${known.unit}`, people, total: changed.length };
}

/** Under what somebody's result would change: an option by itself, a number with its setting. */
export function changesText(changes: readonly AlternativeReport[], context: AlternativeWords): string {
  const { words } = context;
  const [first, second, ...rest] = changes.map(({ title, to, labels }) => (NUMBER.test(to) ? `${title} ${valueText(to, context)}` : labels?.to ?? to));
  const what = [first, second].filter((part) => part !== undefined).join('; ');
  return rest.length === 0 ? words('workbench.grades.changes', { what }) : words('workbench.grades.changes.more', { what, n: formatCount(words, rest.length) });
}

const NUMBER = /^\d+(?:\.\d+)?$/;

function valueText(text: string, { words }: AlternativeWords): string {
  return NUMBER.test(text) ? formatDecimal(words, text) : text;
}

/** E.g. "65,40 lulus · Cukup". */
function standingText({ na, status, predicate }: GradeStanding, { words }: AlternativeWords): string {
  const shown = words(`results.status.${status}`);
  const named = predicate === null ? shown : words('workbench.grades.with', { status: shown, what: predicate });
  return na === null ? named : words('workbench.grades.standing', { na: formatDecimal(words, na), status: named });
}
