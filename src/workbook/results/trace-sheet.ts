import type { SettingReport, TableReport } from '../../domain/findings';
import { quoteSheetName } from '../../domain/values';
import { BODY, BODY_LINK, HEADER, PLAIN, HEADING, TITLE } from '../layout/look';
import { rowHeight } from '../layout/row-height';
import type { CellContent, CellStyle, LinkSpec, RowSpec, SheetSpec } from '../plan';
import { clipContent } from './clip';
import type { ReportView } from './report-view';
import { settingValue } from './setting-text';
import { kindName } from './summary-sections';

const LABEL: CellStyle = { ...BODY, bold: true };
const WIDTHS = [26, 36, 24, 18, 36, 10, 14];
/** Hashes need the width of three columns. */
const VALUE_SPAN = 3;
const FIRST_PAIR = 2;

/** What made the audit; the version is the product's own. */
export interface Tool {
  readonly name: string;
  readonly version: string;
}

/** `Jejak`: everything that is needed to repeat the audit and to check that nothing was changed since. No clock. */
export function traceSheet(view: ReportView, tool: Tool, name: string): SheetSpec {
  const { words } = view;
  const rows: RowSpec[] = [row([words('results.trace.title')], TITLE, 24), EMPTY];
  const links: LinkSpec[] = [];
  const pairs = identity(view, tool);
  rows.push(...pairs);
  rows.push(...settingsBlock(view));
  rows.push(...peopleBlock(view));
  rows.push(...decisionsBlock(view));
  rows.push(...columnsBlock(view, rows.length, links));
  rows.push(EMPTY, row([words('results.trace.undo')], HEADING), row([words('results.trace.undo-text')], { ...PLAIN, wrap: false }));
  return {
    name,
    marker: 'trace',
    tabColor: '616161',
    columns: WIDTHS.map((width) => ({ width })),
    rows, links,
    merges: pairs.map((_, at) => ({ top: FIRST_PAIR + at, bottom: FIRST_PAIR + at, left: 1, right: VALUE_SPAN })),
    print: { orientation: 'landscape', fitWidth: 1, footer: words('results.footer') },
    showGridLines: false,
  };
}

const EMPTY: RowSpec = { cells: [] };

function row(values: readonly CellContent[], style: CellStyle = BODY, height?: number): RowSpec {
  const cells = values.map((value) => ({ value: clipContent(value), style }));
  const points = height ?? rowHeight(cells, WIDTHS);
  return points === undefined ? { cells } : { cells, height: points };
}

/** What was used. Not the file's name or hash: both change as soon as the results are in it; the seal of the data does not. */
function identity({ words, report }: ReportView, tool: Tool): RowSpec[] {
  const { pack, asOf, seal } = report;
  const pairs: readonly (readonly [string, string])[] = [
    [words('results.trace.tool'), `${tool.name} ${tool.version}`.trim()],
    [words('results.trace.pack'), `${pack.title} (${pack.id} ${pack.version})`],
    [words('results.trace.pack-hash'), pack.sha256],
    [words('results.trace.as-of'), asOf],
    [words('results.trace.seal-inputs'), seal.inputs],
    [words('results.trace.seal-rules'), seal.rules],
  ];
  const rest = Array.from({ length: VALUE_SPAN - 1 }, () => ({ value: null, style: BODY }));
  return pairs.map(([label, value]) => ({ cells: [{ value: label, style: LABEL }, { value: clipContent(value), style: BODY }, ...rest] }));
}

function settingsBlock(view: ReportView): RowSpec[] {
  const { words, report: { settings } } = view;
  if (settings.length === 0) return [];
  const header = [
    words('results.trace.code'), words('results.summary.setting'), words('results.summary.setting-value'), words('results.trace.unit'),
    words('results.column.source'), words('results.column.assumed'), words('results.trace.origin'),
  ];
  return [EMPTY, row([words('results.trace.settings')], HEADING), row(header, HEADER), ...settings.map((setting) => settingRow(view, setting))];
}

function settingRow(view: ReportView, setting: SettingReport): RowSpec {
  const { words } = view;
  return row([
    setting.id, setting.title, settingValue(view, { ...setting, unit: '' }), setting.unit, setting.source,
    words(setting.assumed ? 'results.trace.yes' : 'results.trace.no'), words(`results.trace.origin-${setting.origin}`),
  ]);
}

/** What Cermat does not decide, who does, and what holds until then. */
function peopleBlock({ words, report: { leftToPeople = [] } }: ReportView): RowSpec[] {
  if (leftToPeople.length === 0) return [];
  const header = [
    words('results.trace.people-what'), words('results.trace.people-decision'), words('results.column.by'), words('results.column.source'),
    words('results.trace.people-meanwhile'),
  ];
  return [
    EMPTY, row([words('results.trace.people')], HEADING), row(header, HEADER),
    ...leftToPeople.map(({ title, decision, who, source, meanwhile }) => row([title, decision, who, source, meanwhile])),
  ];
}

function decisionsBlock({ words, report: { decisions }, titleOf }: ReportView): RowSpec[] {
  if (decisions.length === 0) return [];
  const header = [
    words('results.column.rule'), words('results.column.nip'), words('results.column.verdict'), words('results.column.by'),
    words('results.column.reason'),
  ];
  return [
    EMPTY, row([words('results.trace.decisions')], HEADING), row(header, HEADER),
    ...decisions.map(({ rule, subject, verdict, reason, by }) =>
      row([titleOf(rule), subject, words(`results.verdict.${verdict}`), by, reason])),
  ];
}

/** Recognised columns, each linked to its header cell, and what corrections changed; `above` is the number of rows before the block. */
function columnsBlock(view: ReportView, above: number, links: LinkSpec[]): RowSpec[] {
  const { words, report: { tables, ignoredSheets = [] } } = view;
  if (tables.length + ignoredSheets.length === 0) return [];
  const header = [words('results.summary.table-kind'), words('results.trace.column'), words('results.column.cell')];
  const rows: RowSpec[] = [EMPTY, row([words('results.trace.columns')], HEADING), row(header, HEADER)];
  for (const table of tables) {
    const { kind, sheet, headerRow, columns, corrected } = table;
    rows.push(...correctedRows(view, table));
    for (const [id, letters] of Object.entries(columns)) {
      const target = `${quoteSheetName(sheet)}!${letters}${Math.max(headerRow, 1)}`;
      links.push({ row: above + rows.length, column: 2, target });
      rows.push({ cells: [
        { value: kindName(words, kind), style: BODY }, { value: id, style: BODY }, { value: target, style: BODY_LINK },
        ...(corrected?.includes(id) === true ? [{ value: words('results.trace.by-correction'), style: BODY }] : []),
      ] });
    }
  }
  const ignored = ignoredSheets.map((sheet) => row([words('results.trace.ignored-sheet'), null, sheet, words('results.trace.by-correction')]));
  return [...rows, ...ignored];
}

/** What a correction decides and no column shows: where the table is, and columns that are left out. */
function correctedRows({ words }: ReportView, { kind, sheet, columns, corrected }: TableReport): RowSpec[] {
  if (corrected === undefined) return [];
  const said = (id: string | null, where: string): RowSpec => row([kindName(words, kind), id, where, words('results.trace.by-correction')]);
  const left = corrected.filter((id) => !Object.hasOwn(columns, id)).map((id) => said(id, '–'));
  return corrected.length === 0 ? [said(null, sheet)] : left;
}
