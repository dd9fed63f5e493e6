import type { ChecklistAction, ChecklistReport } from '../../domain/findings';
import { formatCellRef } from '../../domain/values';
import { BODY_COUNT, BODY_QUIET, BODY_TEXT, SECTION, SUBTITLE, TONED } from '../layout/look';
import type { CellStyle } from '../plan';
import type { ReportView } from './report-view';
import { placeSpan, stepText } from './scores-actions';
import { checklistsOf, startOf } from './scores-page';
import type { ScoreKind } from './scores-words';
import { disclaimer, percentText, scoreKind, scoreText } from './scores-words';
import type { SheetNames } from './sheet-names';
import type { Line } from './span-lines';
import { bodyRow, EMPTY_LINE, headerRow, LINK } from './summary-table';
import type { Words } from './words';

/** A chief reads one page: worksheets, and steps of each, that are shown here; the sheet of scores has them all. */
const MOST_WORKSHEETS = 20;
const MOST_STEPS = 3;
const FIGURE: CellStyle = { ...BODY_COUNT, format: '@' };
const SCORE_STYLES: Readonly<Record<ScoreKind, CellStyle>> = {
  number: FIGURE, interval: { ...TONED.undetermined, bold: false }, none: { ...TONED.muted, bold: false },
};

/** What the worksheets come to, by level, and the steps that lift them most; nothing without worksheets. */
export function checklistsSection(view: ReportView, names: SheetNames): Line[] {
  const { words } = view;
  const checklists = checklistsOf(view).slice(0, MOST_WORKSHEETS);
  if (checklists.length === 0) return [];
  const target = formatCellRef({ sheet: names.scores, row: 0, column: 0 });
  return [
    ...section(words('results.scores.summary')),
    headerRow([
      [1, words('results.scores.worksheet')], [1, words('results.scores.respondent')], [1, words('results.scores.answered'), 'count'], [1, words('results.scores.evidenced'), 'count'],
      [1, words('results.scores.coverage'), 'count'], [1, words('results.scores.score'), 'count'],
    ]),
    ...checklists.map((checklist) => checklistRow(words, checklist)),
    { spans: [{ span: 6, value: disclaimer(view, checklists.flatMap(({ components }) => components)), style: { ...TONED.info, border: 'none' } }] },
    ...stepsSection(words, checklists, { name: names.scores, target }),
  ];
}

function checklistRow(words: Words, checklist: ChecklistReport): Line {
  const { sheet, respondent: { name }, answered, items, evidenced, applicable, coverage } = checklist;
  return bodyRow([
    { span: 1, value: sheet, style: LINK, target: startOf(checklist) },
    { span: 1, value: name ?? words('results.scores.blank'), ...(name === null ? { style: BODY_QUIET } : {}) },
    { span: 1, value: words('results.scores.of', { n: answered, all: items }), style: FIGURE },
    { span: 1, value: words('results.scores.of', { n: evidenced, all: applicable }), style: FIGURE },
    { span: 1, value: percentText(words, coverage), style: FIGURE },
    { span: 1, value: scoreText(words, checklist), style: SCORE_STYLES[scoreKind(checklist)] },
  ]);
}

/** The first steps of each worksheet, with links to where they are written down. */
function stepsSection(words: Words, checklists: readonly ChecklistReport[], { name, target }: { readonly name: string; readonly target: string }): Line[] {
  const steps = checklists.flatMap((checklist) => checklist.actions.slice(0, MOST_STEPS).map((action) => stepRow(words, checklist, action)));
  if (steps.length === 0) return [];
  return [
    ...section(words('results.scores.first')),
    headerRow([[1, words('results.scores.code')], [2, words('results.scores.activity')], [2, words('results.scores.step')], [1, words('results.column.cell')]]),
    ...steps,
    { spans: [{ span: 6, value: words('results.scores.first-more', { sheet: name }), style: { ...SUBTITLE, color: '0B5FA5', underline: true }, target }] },
  ];
}

function stepRow(words: Words, checklist: ChecklistReport, action: ChecklistAction): Line {
  return bodyRow([
    { span: 1, value: action.code, style: BODY_TEXT },
    { span: 2, value: action.text },
    { span: 2, value: stepText(words, checklist, action) },
    placeSpan({ sheet: '' }, action),
  ]);
}

function section(title: string): Line[] {
  return [EMPTY_LINE, { spans: [{ span: 6, value: title, style: SECTION }], height: 20 }];
}
