import { formatCellRef } from '../../domain/values';
import type { AssessmentReport, AssessorReport, ReviewReport } from '../../domain/findings';
import { BODY_COUNT, PLAIN, SECTION, SUBTITLE, TONED } from '../layout/look';
import type { ReportView } from './report-view';
import type { Line } from './span-lines';
import { bodyRow, EMPTY_LINE, headerRow, LINK } from './summary-table';
import { formatCount, formatDecimal } from './words';
import type { Words } from './words';

/** A chief reads one page; the rest stands in the report. */
const MOST_LINES = 20;

/** How the assessors of action learning agree, and what a third one should look at; nothing without marks. */
export function assessorsSection({ words, report: { assessment } }: ReportView): Line[] {
  if (assessment === null) return [];
  const { assessors, reviews } = assessment;
  return [
    EMPTY_LINE,
    { spans: [{ span: 6, value: words('results.assessors.title'), style: SECTION }], height: 20 },
    { spans: [{ span: 6, value: describeAgreement(words, assessment), style: PLAIN }] },
    headerRow([
      [2, words('results.assessors.name')], [1, words('results.assessors.groups'), 'count'],
      [1, words('results.assessors.difference'), 'count'], [2, words('results.assessors.leaning')],
    ]),
    ...assessors.slice(0, MOST_LINES).map((assessor) => assessorRow(words, assessor)),
    ...more(words, assessors.length),
    ...queue(words, reviews.filter(({ isReviewed }) => !isReviewed)),
  ];
}

/** @source Landis and Koch 1977: what a kappa up to so much is called */
const READINGS = [
  [0, 'results.assessors.kappa-0'], [0.2, 'results.assessors.kappa-1'], [0.4, 'results.assessors.kappa-2'],
  [0.6, 'results.assessors.kappa-3'], [0.8, 'results.assessors.kappa-4'], [1, 'results.assessors.kappa-5'],
] as const;

function describeAgreement(words: Words, { kappa, pairs }: AssessmentReport): string {
  if (kappa === null) return words('results.assessors.no-kappa', { pairs: formatCount(words, pairs) });
  const value = Number(kappa);
  const [, tag] = READINGS.find(([most], index) => (index === 0 ? value < most : value <= most)) ?? READINGS[5];
  return words('results.assessors.kappa', { kappa: formatDecimal(words, kappa), pairs: formatCount(words, pairs), reading: words(tag) });
}

function assessorRow(words: Words, { name, groups, difference, leaning }: AssessorReport): Line {
  const sign = difference !== null && Number(difference) > 0 ? '+' : '';
  return bodyRow([
    { span: 2, value: name },
    { span: 1, value: groups, style: BODY_COUNT },
    { span: 1, value: difference === null ? '–' : `${sign}${formatDecimal(words, difference)}`, style: { ...BODY_COUNT, format: '@' } },
    { span: 2, value: leaning === null ? words('results.assessors.unknown') : words(`results.assessors.${leaning}`), ...(leaning === 'strict' || leaning === 'lenient' ? { style: TONED.info } : {}) },
  ]);
}

function more(words: Words, count: number): Line[] {
  if (count <= MOST_LINES) return [];
  return [{ spans: [{ span: 6, value: words('results.assessors.more', { n: formatCount(words, count - MOST_LINES) }), style: SUBTITLE }] }];
}

/** Criteria that wait for a third assessor, each with a link to the first of the marks. */
function queue(words: Words, waiting: readonly ReviewReport[]): Line[] {
  if (waiting.length === 0) return [];
  return [
    EMPTY_LINE,
    { spans: [{ span: 6, value: words('results.assessors.queue'), style: SUBTITLE }] },
    headerRow([[1, words('results.column.group')], [3, words('results.assessors.criterion')], [1, words('results.assessors.gap'), 'count'], [1, words('results.column.cell')]]),
    ...waiting.slice(0, MOST_LINES).map(({ group, criterion, gap, cells: [cell] }) => bodyRow([
      { span: 1, value: group },
      { span: 3, value: criterion },
      { span: 1, value: formatDecimal(words, gap), style: { ...BODY_COUNT, format: '@' } },
      { span: 1, value: cell === undefined ? '–' : formatCellRef(cell), ...(cell === undefined ? {} : { style: LINK, target: formatCellRef(cell) }) },
    ])),
    ...more(words, waiting.length),
  ];
}
