import type { ChecklistReport } from '../../domain/findings';
import { PLAIN, SECTION, SUBTITLE, TONED } from '../layout/look';
import type { CellStyle, SheetSpec } from '../plan';
import type { ReportView } from './report-view';
import { addActions } from './scores-actions';
import { CHART_ROWS, chartsOf, readPicture } from './scores-charts';
import { ALL_COLUMNS, checklistsOf, ScoresPage, startOf, WRAPPED } from './scores-page';
import { componentLines, tileLines } from './scores-table';
import { disclaimer, scaleText, scoreKind } from './scores-words';
import type { Words } from './words';

/**
 * `Skor LO`: per worksheet its counts, score, components, pictures and next best actions, each on a page of its own. Linear
 * in worksheets, components and actions.
 */
export function scoresSheet(view: ReportView, name: string): SheetSpec {
  const { words, report: { pack } } = view;
  const checklists = checklistsOf(view);
  const page = new ScoresPage();
  page.title(words('results.scores.title'));
  page.text(words('results.summary.pack', { title: pack.title, id: pack.id, version: pack.version }), { ...PLAIN, bold: true });
  const keys = new KeyNames();
  checklists.forEach((checklist, at) => {
    if (at > 0) page.newPage();
    addBlock(page, view, checklist, keys.next(checklist.level));
  });
  return page.sheet(name, words('results.footer'));
}

/** Two worksheets of one level are told apart by a number. */
class KeyNames {
  private readonly counts = new Map<string, number>();

  next(level: string): string {
    const count = (this.counts.get(level) ?? 0) + 1;
    this.counts.set(level, count);
    return count === 1 ? level : `${level}-${count}`;
  }
}

function addBlock(page: ScoresPage, view: ReportView, checklist: ChecklistReport, key: string): void {
  const { words } = view;
  page.gap();
  addHeading(page, words, checklist);
  page.gap();
  page.add(...tileLines(words, checklist));
  page.gap();
  page.text(disclaimer(view, checklist.components), NOTICE);
  page.text(scaleText(view), WRAPPED);
  page.gap();
  addComponents(page, words, checklist, key);
  page.gap();
  addActions(page, words, checklist);
}

/** Nobody may overlook whose score it is not. */
const NOTICE: CellStyle = { ...TONED.info, border: 'none' };
const SHEET_LINK: CellStyle = { ...SECTION, size: 10, color: '0B5FA5', underline: true, horizontal: 'right' };

/** The worksheet by name with a link to it, and who filled it in. */
function addHeading(page: ScoresPage, words: Words, checklist: ChecklistReport): void {
  page.add({ spans: [
    { span: ALL_COLUMNS - 2, value: checklist.title, style: SECTION },
    { span: 2, value: checklist.sheet, style: SHEET_LINK, target: startOf(checklist) },
  ], height: 22 });
  page.text(respondentText(words, checklist), { ...SUBTITLE, wrap: true });
}

function respondentText(words: Words, { respondent: { name, nip, unit, period, edition } }: ChecklistReport): string {
  const blank = words('results.scores.blank');
  return [
    words('results.scores.by', { name: name ?? blank }), ...(nip === null ? [] : [words('results.scores.by-nip', { nip })]),
    words('results.scores.unit', { unit: unit ?? blank }), words('results.scores.period', { period: period ?? blank }),
    ...(edition === null ? [] : [words('results.scores.edition', { edition })]),
  ].join('  ·  ');
}

/** The table by component, the pictures drawn from it, and what they show in words. */
function addComponents(page: ScoresPage, words: Words, checklist: ChecklistReport, key: string): void {
  const { header, components, whole } = componentLines(words, checklist);
  page.add(header);
  const first = page.row;
  page.add(...components, whole);
  if (checklist.components.some((one) => scoreKind(one) === 'interval')) page.text(words('results.scores.gap'), WRAPPED);
  page.gap();
  page.draw(chartsOf(words, checklist, { first, top: page.row, key }), CHART_ROWS.count, CHART_ROWS.height);
  page.text(readPicture(words, checklist.components).join(' ') || null);
}
