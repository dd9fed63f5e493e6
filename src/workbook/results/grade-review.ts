import type { AlternativeReport, BorderReport, GradeChange, GradeStanding } from '../../domain/findings';
import { BODY, BODY_TEXT, HEADER, SECTION, SUBTITLE } from '../layout/look';
import type { CellSpec, CellStyle } from '../plan';
import { clipContent } from './clip';
import { signed } from './grade-remarks';
import type { ReportView } from './report-view';
import { nipText } from './subject-text';
import { formatCount, formatDecimal } from './words';

/** People who are named under one other setting; the rest is counted. */
const MOST_NAMED = 50;
const PLAIN: CellStyle = { ...BODY, wrap: false };
const NUMBER: CellStyle = { ...BODY, horizontal: 'right', format: '0.00##' };

/**
 * What stands below the list of grades: who is close to a limit, and who would change under other settings. Empty where
 * the programme reviews nothing.
 */
export function reviewRows(view: ReportView): readonly (readonly CellSpec[])[] {
  const { borders, sensitivity } = view.report;
  const isReviewed = borders.length > 0 || sensitivity !== null;
  return isReviewed ? [...borderRows(view, borders), [], ...(sensitivity === null ? [] : sensitivityRows(view, sensitivity.alternatives))] : [];
}

function borderRows(view: ReportView, borders: readonly BorderReport[]): readonly (readonly CellSpec[])[] {
  const { words } = view;
  const heading = section(words('results.review.borders'));
  if (borders.length === 0) return [heading, [{ value: words('results.review.no-borders'), style: SUBTITLE }]];
  const headers = ['nip', 'name', 'na'].map((id) => words(`results.column.${id as 'nip' | 'name' | 'na'}`));
  return [
    heading, header([...headers, words('results.review.distance'), words('results.review.limit')]),
    ...borders.map((border) => borderRow(view, border)),
  ];
}

function borderRow({ words, settings }: ReportView, { nip, name, na, distance, limit, settings: ids }: BorderReport): readonly CellSpec[] {
  const titles = ids.map((id) => settings.get(id)?.title ?? id).join(', ');
  return [
    { value: clipContent(nipText(nip)), style: BODY_TEXT }, { value: clipContent(name), style: PLAIN }, { value: Number(na), style: NUMBER },
    { value: signed(words, distance), style: { ...PLAIN, horizontal: 'right' } }, { value: `${formatDecimal(words, limit)} (${titles})`, style: { ...PLAIN, border: 'none' } },
  ];
}

function sensitivityRows(view: ReportView, alternatives: readonly AlternativeReport[]): readonly (readonly CellSpec[])[] {
  const { words } = view;
  const changing = alternatives.filter(({ changed }) => changed.length > 0);
  const idle = alternatives.filter(({ changed }) => changed.length === 0);
  return [
    section(words('results.review.sensitivity')), [{ value: words('results.review.sensitivity-note'), style: SUBTITLE }],
    ...changing.flatMap((alternative) => alternativeRows(view, alternative)),
    ...idle.map((alternative) => [{ value: alternativeText(view, alternative), style: SUBTITLE }]),
  ];
}

function alternativeRows(view: ReportView, alternative: AlternativeReport): readonly (readonly CellSpec[])[] {
  const { words } = view;
  const { changed } = alternative;
  const rest = changed.length - MOST_NAMED;
  return [
    [{ value: alternativeText(view, alternative), style: { ...SUBTITLE, bold: true } }],
    header([words('results.column.nip'), words('results.column.name'), words('results.review.now'), null, words('results.review.then'), null]),
    ...changed.slice(0, MOST_NAMED).map((change) => changeRow(view, change)),
    ...(rest > 0 ? [[{ value: words('results.review.more', { n: formatCount(words, rest) }), style: SUBTITLE }]] : []),
  ];
}

function alternativeText({ words }: ReportView, { title, labels, from, to, changed }: AlternativeReport): string {
  return words(changed.length === 0 ? 'results.review.nobody' : 'results.review.alternative', { title, from, to, ...labels, n: formatCount(words, changed.length) });
}

function changeRow(view: ReportView, { nip, name, from, to }: GradeChange): readonly CellSpec[] {
  const open: CellStyle = { ...PLAIN, border: 'none' };
  return [
    { value: clipContent(nipText(nip)), style: BODY_TEXT }, { value: clipContent(name), style: PLAIN },
    { value: standingText(view, from), style: open }, null, { value: standingText(view, to), style: open }, null,
  ];
}

function standingText({ words }: ReportView, { na, status, predicate }: GradeStanding): string {
  return [na === null ? words('results.review.unknown') : formatDecimal(words, na), words(`results.status.${status}`), predicate].filter(Boolean).join(' · ');
}

function section(title: string): readonly CellSpec[] {
  return [{ value: title, style: SECTION }];
}

function header(titles: readonly (string | null)[]): readonly CellSpec[] {
  return titles.map((value) => ({ value, style: HEADER }));
}
