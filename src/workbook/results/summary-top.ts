import { dayFromIso, formatDay } from '../../domain/values';
import { BODY_COUNT, PLAIN, SECTION, SUBTITLE, TITLE, TONED_LABEL, TONED_NUMBER } from '../layout/look';
import type { CellStyle, Tone } from '../plan';
import { countEligibility, ELIGIBILITY_TONE } from './eligibility-sheet';
import { firstThings } from './first-things';
import { gradedParticipants } from './grade-layout';
import { countStatus, STATUS_TONE } from './grades-sheet';
import type { ReportView } from './report-view';
import { checklistsOf } from './scores-page';
import type { ResultKind } from './sheet-names';
import type { Line, Span } from './span-lines';
import { bodyRow, EMPTY_LINE, headerRow, LINK } from './summary-table';
import { formatCount } from './words';

const MOST_FIRST_THINGS = 10;
const STRONG: CellStyle = { ...PLAIN, bold: true, size: 11 };
const CAPTION: CellStyle = { size: 10, bold: true, color: '616161' };

/** Title, pack, reference date and file. */
export function heading({ words, report }: ReportView): Line[] {
  const { pack, asOf, language } = report;
  return [
    { spans: [{ span: 6, value: words('results.summary.title'), style: { ...TITLE, size: 20 } }], height: 32 },
    { spans: [{ span: 6, value: words('results.summary.pack', { title: pack.title, id: pack.id, version: pack.version }), style: STRONG }] },
    { spans: [{ span: 6, value: words('results.summary.as-of', { date: formatDay(dayFromIso(asOf), language) }), style: SUBTITLE }] },
  ];
}

/** The counts in large figures, for what `kinds` of sheets tell of: eligibility on the left, grades on the right. */
export function tiles(view: ReportView, kinds: readonly ResultKind[]): Line[] {
  const { words, report: { participants } } = view;
  const graded = gradedParticipants(participants);
  const decided = kinds.includes('eligibility') ? participants : [];
  if (decided.length + graded.length === 0) return [];
  const eligibility = countEligibility(decided);
  const status = countStatus(graded);
  const figures = [
    ...(decided.length === 0 ? [] : (['eligible', 'ineligible', 'undetermined'] as const).map((key) =>
      tile(eligibility[key], words(`results.eligibility.${key}`), ELIGIBILITY_TONE[key]))),
    ...(graded.length === 0 ? [] : (['lulus', 'tidak-lulus', 'belum-lengkap'] as const).map((key) =>
      tile(status[key], words(`results.status.${key}`), STATUS_TONE[key]))),
  ];
  const captions: Span[] = [];
  if (decided.length > 0) captions.push(caption(words('results.summary.eligibility', { n: formatCount(words, decided.length) })));
  if (graded.length > 0) captions.push(caption(words('results.summary.grades', { n: formatCount(words, graded.length) })));
  return [
    { spans: captions, height: 20 },
    { spans: figures.map(({ number }) => number), height: 40 },
    { spans: figures.map(({ label }) => label), height: 20 },
    EMPTY_LINE,
  ];
}

/** One sentence that says whether anything mandatory is open. */
export function headline(view: ReportView): Line[] {
  const { words, open } = view;
  const mandatory = open.filter((finding) => finding.severity === 'mandatory');
  const fail = mandatory.reduce((sum, finding) => sum + (finding.outcome === 'fail' ? 1 : 0), 0);
  const value = mandatory.length === 0
    ? words('results.summary.clean')
    : words('results.summary.headline', { fail: formatCount(words, fail), open: formatCount(words, mandatory.length - fail) });
  return [{ spans: [{ span: 6, value: [value, ...unansweredText(view)].join(' '), style: STRONG }] }];
}

/** Items of worksheets that nobody answered yet: no rule is broken by them, and nothing is known of them. */
function unansweredText(view: ReportView): string[] {
  const n = checklistsOf(view).reduce((sum, { items, answered }) => sum + items - answered, 0);
  return n === 0 ? [] : [view.words('results.scores.unanswered', { n: formatCount(view.words, n) })];
}

/** The entries that settle most, each with a link to where it is filled in. */
export function firstSection(view: ReportView): Line[] {
  const { words } = view;
  const things = firstThings(view, MOST_FIRST_THINGS);
  if (things.length === 0) return [];
  return [
    EMPTY_LINE,
    { spans: [{ span: 6, value: words('results.summary.first'), style: SECTION }], height: 20 },
    headerRow([[3, words('results.summary.first-cell')], [2, words('results.summary.first-what')], [1, words('results.summary.first-count'), 'count']]),
    ...things.map(({ label, target, what, settles }) => bodyRow([
      { span: 3, value: label, target, ...(target === null ? {} : { style: LINK }) },
      { span: 2, value: what },
      { span: 1, value: settles, style: BODY_COUNT },
    ])),
  ];
}

function tile(count: number, label: string, tone: Tone): { number: Span; label: Span } {
  return {
    number: { span: 1, value: count, style: TONED_NUMBER[tone] },
    label: { span: 1, value: label, style: TONED_LABEL[tone] },
  };
}

function caption(value: string): Span {
  return { span: 3, value, style: CAPTION };
}
