import type { Finding } from '../../domain/findings';
import { formatCellRef } from '../../domain/values';
import { isAboutForm } from './report-view';
import type { ReportView } from './report-view';
import { subjectName } from './subject-text';

/** One entry that is still missing, and what it would decide. */
export interface FirstThing {
  /** The address, or the setting by its title. */
  readonly label: string;
  /** Where to fill it in; null when the workbook has no cell for it. */
  readonly target: string | null;
  /** How many open results wait for it. */
  readonly settles: number;
  readonly what: string;
}

interface Waiting { settles: number; readonly names: Set<string>; readonly titles: Set<string> }
const MOST_NAMES = 2;
const MOST_TITLES = 3;

/** The entries that settle most open mandatory results and grades, most first; at most `most` of them. */
export function firstThings(view: ReportView, most: number): FirstThing[] {
  const waiting = new Map<string, Waiting>();
  const forms: FirstThing[] = [];
  for (const finding of view.open) {
    if (finding.severity !== 'mandatory' || finding.outcome === 'fail') continue;
    if (isAboutForm(finding)) forms.push(missingForm(finding));
    else wait(waiting, finding.missing, subjectName(view.words, finding), view.titleOf(finding.rule));
  }
  const grade = view.words('results.summary.first-grade');
  for (const participant of view.report.participants) {
    if (participant.grade) wait(waiting, participant.grade.missing, participant.name ?? participant.nip, grade);
  }
  const things = [...waiting].sort(([, a], [, b]) => b.settles - a.settles).map(([item, entry]) => thing(view, item, entry));
  // A column that is not there keeps a whole rule open: it comes first.
  return [...forms, ...things.slice(0, Math.max(0, most - forms.length))].slice(0, most);
}

/** A column or a table that is not there is named as such, each by itself, however many share the cell where to look. */
function missingForm({ cells: [cell], message }: Finding): FirstThing {
  const address = cell === undefined ? null : formatCellRef(cell);
  return { label: address ?? '–', target: address, settles: 1, what: message };
}

function wait(waiting: Map<string, Waiting>, items: readonly string[], name: string, title: string): void {
  for (const item of items) {
    const entry = waiting.get(item) ?? { settles: 0, names: new Set(), titles: new Set() };
    waiting.set(item, entry);
    entry.settles += 1;
    if (entry.names.size < MOST_NAMES) entry.names.add(name);
    if (entry.titles.size <= MOST_TITLES) entry.titles.add(title);
  }
}

function thing(view: ReportView, item: string, { settles, names, titles }: Waiting): FirstThing {
  const setting = view.settings.get(item);
  const shown = [...titles].slice(0, MOST_TITLES).join(', ');
  const rule = titles.size > MOST_TITLES ? `${shown}, …` : shown;
  const [name = ''] = names;
  const what = names.size === 1
    ? view.words('results.summary.first-one', { name, rule })
    : rule;
  if (!setting) return { label: item, target: item.includes('!') ? item : null, settles, what };
  const label = view.words('results.summary.first-setting', { title: setting.title });
  return { label, target: setting.cell && formatCellRef(setting.cell), settles, what };
}
