import type { ChecklistAction, ChecklistReport } from '../../domain/findings';
import { formatCellRef } from '../../domain/values';
import { BODY, BODY_TEXT, HEADER, HEADER_COUNT, SECTION } from '../layout/look';
import { cellText } from '../range-text';
import { levelName } from './scores-words';
import { ALL_COLUMNS, WRAPPED } from './scores-page';
import type { ScoresPage } from './scores-page';
import { DECIMAL } from './scores-table';
import type { Line, Span } from './span-lines';
import { LINK } from './summary-table';
import { formatCount } from './words';
import type { Words } from './words';

/** A worksheet has some hundred activities; a stranger's pack may have more than a sheet can link. */
const MOST_ACTIONS = 300;

/** The next best actions of a worksheet, largest gain first, each with a link to where it is written down. */
export function addActions(page: ScoresPage, words: Words, checklist: ChecklistReport): void {
  const { actions } = checklist;
  page.add({ spans: [{ span: ALL_COLUMNS, value: words('results.scores.actions', { level: levelName(words, checklist) }), style: SECTION }], height: 20 });
  if (actions.length === 0) {
    page.text(words('results.scores.actions-none'));
    return;
  }
  page.text(words('results.scores.actions-how'), WRAPPED);
  page.add(headerLine(words), ...actions.slice(0, MOST_ACTIONS).map((action) => actionLine(words, checklist, action)));
  if (actions.length > MOST_ACTIONS) page.text(words('results.scores.actions-more', { n: formatCount(words, actions.length - MOST_ACTIONS) }), WRAPPED);
}

function headerLine(words: Words): Line {
  const head = (span: number, value: string, style = HEADER): Span => ({ span, value, style });
  return { spans: [
    head(1, words('results.scores.code')), head(4, words('results.scores.activity')), head(2, words('results.scores.step')),
    head(1, words('results.scores.coverage-gain'), HEADER_COUNT), head(1, words('results.scores.score-gain'), HEADER_COUNT), head(1, words('results.column.cell')),
  ] };
}

function actionLine(words: Words, checklist: ChecklistReport, action: ChecklistAction): Line {
  return { spans: [
    { span: 1, value: action.code, style: BODY_TEXT },
    { span: 4, value: action.text, style: BODY },
    { span: 2, value: stepText(words, checklist, action), style: BODY },
    gain(action.coverageGain), gain(action.scoreGain), placeSpan(checklist, action),
  ] };
}

/** What to do about an activity: choose, name, do, or add the row that the sheet lacks. */
export function stepText(words: Words, { sheet }: Pick<ChecklistReport, 'sheet'>, { cell, kind }: ChecklistAction): string {
  return cell === null ? words('results.scores.do-add', { sheet }) : words(`results.scores.do-${kind}`);
}

/** Where to write, with a link; the sheet is named only where it is another one. */
export function placeSpan({ sheet }: Pick<ChecklistReport, 'sheet'>, { cell }: ChecklistAction): Span {
  if (cell === null) return { span: 1, value: '–', style: BODY };
  return { span: 1, value: cell.sheet === sheet ? cellText(cell.row, cell.column) : formatCellRef(cell), style: LINK, target: formatCellRef(cell) };
}

function gain(value: string | null): Span {
  return { span: 1, value: value === null ? '–' : Number(value), style: DECIMAL };
}
