import type { AdjustmentReport, BorderReport, GradeReport, HurdleReport, NeededReport } from '../../domain/findings';
import type { Graded } from './grade-layout';
import type { ReportView } from './report-view';
import { formatDecimal } from './words';
import type { Words } from './words';

/** What is certain about a grade and what it still needs; null for one that is decided. */
export function outlookText({ words }: ReportView, { outlook, needed, subjects }: GradeReport): string | null {
  if (outlook === 'passed' || outlook === 'failed') return null;
  if (outlook !== 'open') return words(`results.outlook.${outlook}`);
  return needed === null ? words('results.outlook.open') : neededText(words, needed, subjects);
}

function neededText(words: Words, { points, mark }: NeededReport, subjects: GradeReport['subjects']): string {
  const needed = isZero(points) ? words('results.outlook.minimum') : words('results.outlook.needed', { points: formatDecimal(words, points) });
  if (mark === null) return needed;
  const subject = subjects.find(({ id }) => id === mark.subject)?.title;
  const title = subject === undefined ? mark.title : words('results.outlook.subject', { title: mark.title, subject });
  return words('results.outlook.mark', { needed, title, minimum: formatDecimal(words, mark.minimum) });
}

function isZero(decimal: string): boolean {
  return Number(decimal) === 0;
}

/** What somebody who signs the grades should know: who may not attend, minimums missed, borders, and marks that were decided. */
export function remarksText(view: ReportView, { grade, eligibility }: Graded, borders: readonly BorderReport[]): string {
  return [
    ...(eligibility === 'eligible' ? [] : [view.words(`results.remark.${eligibility}`)]),
    ...grade.hurdles.filter(({ passed }) => passed === false).map((hurdle) => hurdleText(view.words, hurdle)),
    ...borders.map(({ distance, limit }) => (
      view.words('results.remark.border', { distance: signed(view.words, distance), limit: formatDecimal(view.words, limit) }))),
    ...grade.adjustments.map((adjustment) => adjustmentText(view.words, adjustment)),
  ].join('; ');
}

function hurdleText(words: Words, { title, value, high, minimum }: HurdleReport): string {
  return words('results.remark.hurdle', { title, value: formatDecimal(words, value ?? high), minimum: formatDecimal(words, minimum ?? '') });
}

/** A distance with its sign, so that nobody has to know which way it counts. */
export function signed(words: Words, decimal: string): string {
  return decimal.startsWith('-') ? formatDecimal(words, decimal).replace('-', '−') : `+${formatDecimal(words, decimal)}`;
}

function adjustmentText(words: Words, { kind, component, original, counted, decidedBy, state }: AdjustmentReport): string {
  const shown = (mark: string | null): string => (mark === null ? words('results.review.unknown') : formatDecimal(words, mark));
  const values = {
    kind: words(kind === null ? 'results.remark.adjustment' : `grading.adjustment.${kind}`), component,
    original: shown(original), counted: shown(counted), by: decidedBy ?? words('results.remark.nobody'),
  };
  if (state === 'open') return words('results.remark.open', values);
  return words(kind === 'excused' ? 'results.remark.excused' : 'results.remark.adjusted', values);
}
