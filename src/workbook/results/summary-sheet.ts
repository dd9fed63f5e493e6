import type { SheetSpec } from '../plan';
import type { NotePlan } from './notes';
import type { ReportView } from './report-view';
import type { ResultKind, SheetNames } from './sheet-names';
import { layOut } from './span-lines';
import type { Line } from './span-lines';
import { firstSection, headline, heading, tiles } from './summary-top';
import { assessorsSection } from './summary-assessors';
import { checklistsSection } from './summary-checklists';
import { scheduleSection } from './summary-schedule';
import { assumedSection, closing, correctedLine, decisionsLine, navigation, rulesSection, tablesSection } from './summary-sections';

const MARGIN = 1;
const WIDTHS = [17, 17, 17, 17, 17, 17];

/** `Ringkasan`: what a chief reads first, on one page. `kinds` are the other result sheets of this run. */
export function summarySheet(view: ReportView, names: SheetNames, kinds: readonly ResultKind[], notes: NotePlan): SheetSpec {
  const lines: Line[] = [
    ...heading(view),
    ...correctedLine(view, names),
    ...navigation(view, names, kinds),
    ...tiles(view, kinds),
    ...headline(view),
    ...decisionsLine(view),
    ...firstSection(view),
    ...checklistsSection(view, names),
    ...rulesSection(view, names),
    ...scheduleSection(view),
    ...assessorsSection(view),
    ...assumedSection(view),
    ...tablesSection(view),
    ...closing(view, notes),
  ];
  const { rows, merges, links } = layOut(lines, MARGIN, WIDTHS);
  return {
    name: names.summary,
    marker: 'summary',
    tabColor: '0F6E5A',
    columns: [{ width: 2 }, ...WIDTHS.map((width) => ({ width }))],
    rows, merges, links,
    print: { orientation: 'landscape', fitWidth: 1, footer: view.words('results.footer') },
    showGridLines: false,
  };
}
