import { formatCellRef } from '../../domain/values';
import { isMessageTag } from '../../messages';
import { BODY_COUNT, PLAIN, SECTION, SUBTITLE, TONED } from '../layout/look';
import type { CellStyle } from '../plan';
import type { NotePlan } from './notes';
import type { ReportView, RuleTally } from './report-view';
import { settingValue } from './setting-text';
import type { ResultKind, SheetNames } from './sheet-names';
import type { Line } from './span-lines';
import { bodyRow, EMPTY_LINE, headerRow, LINK } from './summary-table';
import { toneOf } from './tones';
import { formatCount } from './words';

/** Findings counted by rule, mandatory first; each leads to the list. */
export function rulesSection({ words, tallies }: ReportView, names: SheetNames): Line[] {
  const found = [...tallies.values()].filter((tally) => tally.fail + tally.undetermined + tally.error > 0);
  if (found.length === 0) return [];
  const target = formatCellRef({ sheet: names.violations, row: 0, column: 0 });
  return [
    ...section(words('results.summary.by-rule')),
    headerRow([
      [3, words('results.column.rule')], [1, words('results.column.severity')],
      [1, words('results.summary.fail'), 'count'], [1, words('results.summary.open'), 'count'],
    ]),
    ...[...found].sort(byWeight).map((tally) => bodyRow([
      { span: 3, value: tally.title, style: LINK, target },
      { span: 1, value: words(`results.severity.${tally.severity}`) },
      { span: 1, value: tally.fail, style: countStyle(tally, 'fail') },
      { span: 1, value: tally.undetermined + tally.error, style: countStyle(tally, 'undetermined') },
    ])),
  ];
}

const NAVIGATION: CellStyle = { size: 10, bold: true, color: '0B5FA5', underline: true };

const WEIGHT = { mandatory: 0, recommended: 1, info: 2 } as const;

function byWeight(a: RuleTally, b: RuleTally): number {
  return WEIGHT[a.severity] - WEIGHT[b.severity] || b.fail - a.fail || b.undetermined - a.undetermined;
}

function countStyle(tally: RuleTally, outcome: 'fail' | 'undetermined'): typeof BODY_COUNT {
  const count = outcome === 'fail' ? tally.fail : tally.undetermined + tally.error;
  if (count === 0) return BODY_COUNT;
  return { ...TONED[toneOf({ severity: tally.severity, outcome })], horizontal: 'right', format: '#,##0' };
}

/** How many decisions of the committee are on record; nothing when there are none. */
export function decisionsLine({ words, report: { decisions } }: ReportView): Line[] {
  if (decisions.length === 0) return [];
  const accepted = decisions.reduce((sum, decision) => sum + (decision.verdict === 'diterima' ? 1 : 0), 0);
  const counts = { accepted: formatCount(words, accepted), rejected: formatCount(words, decisions.length - accepted) };
  return [{ spans: [{ span: 6, value: words('results.summary.decisions', counts), style: PLAIN }] }];
}

/** What was recognised, each with a link to its header. */
export function tablesSection({ words, report: { tables } }: ReportView): Line[] {
  if (tables.length === 0) return [];
  return [
    ...section(words('results.summary.tables')),
    headerRow([
      [2, words('results.summary.table-kind')], [1, words('results.summary.table-sheet')], [1, words('results.summary.table-header'), 'count'],
      [1, words('results.summary.table-rows'), 'count'], [1, words('results.summary.table-columns'), 'count'],
    ]),
    ...tables.map(({ kind, sheet, headerRow: row, rows, columns, openColumns = 0 }) => bodyRow([
      { span: 2, value: kindName(words, kind) },
      { span: 1, value: sheet, style: LINK, target: formatCellRef({ sheet, row: Math.max(row - 1, 0), column: 0 }) },
      { span: 1, value: row, style: BODY_COUNT },
      { span: 1, value: rows, style: BODY_COUNT },
      { span: 1, value: Object.keys(columns).length + openColumns, style: BODY_COUNT },
    ])),
  ];
}

/** What is not read by its headers alone, but by corrections that the workbook keeps; nothing when there are none. */
export function correctedLine({ words, report: { tables, ignoredSheets = [] } }: ReportView, names: SheetNames): Line[] {
  const corrected = tables.filter((table) => table.corrected !== undefined).map(({ kind }) => kindName(words, kind));
  const parts = [...corrected, ...(ignoredSheets.length === 0 ? [] : [words('results.summary.ignored', { sheets: ignoredSheets.join(', ') })])];
  if (parts.length === 0) return [];
  const value = words('results.summary.corrected', { tables: parts.join('; '), trace: names.trace });
  return [{ spans: [{ span: 6, value, style: TONED.undetermined, target: formatCellRef({ sheet: names.trace, row: 0, column: 0 }) }] }];
}

/** The content of a recognised table in words. */
export function kindName(words: ReportView['words'], kind: string): string {
  const tag = `results.table.${kind}`;
  return isMessageTag(tag) ? words(tag) : kind;
}

/** Settings where the documents are silent, and what was assumed. */
export function assumedSection(view: ReportView): Line[] {
  const { words } = view;
  const assumed = view.report.settings.filter((setting) => setting.assumed);
  if (assumed.length === 0) return [];
  return [
    ...section(words('results.summary.assumed')),
    { spans: [{ span: 6, value: words('results.summary.assumed-why'), style: SUBTITLE }] },
    headerRow([[3, words('results.summary.setting')], [1, words('results.summary.setting-value')], [2, words('results.column.source')]]),
    ...assumed.map((setting) => bodyRow([
      { span: 3, value: setting.title, ...(setting.cell ? { style: LINK, target: formatCellRef(setting.cell) } : {}) },
      { span: 1, value: settingValue(view, setting), ...(setting.text === null ? { style: TONED.undetermined } : {}) },
      { span: 2, value: setting.source },
    ])),
  ];
}

/** Links to the other result sheets, in one line. */
export function navigation({ words }: ReportView, names: SheetNames, kinds: readonly ResultKind[]): Line[] {
  const links = kinds.map((kind) => (
    { span: 1, value: names[kind], style: NAVIGATION, target: formatCellRef({ sheet: names[kind], row: 0, column: 0 }) }));
  return [{ spans: [{ span: 1, value: words('results.summary.sheets'), style: SUBTITLE }, ...links] }, EMPTY_LINE];
}

/** What the colours mean, which notes were left out, and how to take everything back. */
export function closing({ words }: ReportView, notes: NotePlan): Line[] {
  const cut = [...notes.omitted].map(([sheet, n]) => words('results.summary.notes-cut', { sheet, n: formatCount(words, n) }));
  return [
    ...section(words('results.summary.colours')),
    { spans: (['fail', 'undetermined', 'info'] as const).map((tone) => (
      { span: 2, value: words(`results.summary.colour-${tone}`), style: TONED[tone] })) },
    ...cut.map((value) => ({ spans: [{ span: 6, value, style: PLAIN }] })),
    EMPTY_LINE,
    { spans: [{ span: 6, value: words('results.summary.clear'), style: { ...SUBTITLE, wrap: true } }] },
  ];
}

function section(title: string): Line[] {
  return [EMPTY_LINE, { spans: [{ span: 6, value: title, style: SECTION }], height: 20 }];
}
