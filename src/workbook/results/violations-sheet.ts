import type { Finding } from '../../domain/findings';
import { columnName, formatCellRef } from '../../domain/values';
import type { CellRef } from '../../domain/values';
import { BODY, BODY_CENTER, BODY_INPUT, BODY_LINK, BODY_QUIET, BODY_TEXT, TONED } from '../layout/look';
import type { CellSpec, ConditionalFormatSpec, SheetSpec, ValidationSpec } from '../plan';
import type { CellRange } from '../snapshot';
import { decisionKey, parseVerdict } from './decisions';
import type { DecisionEntry, DecisionLedger } from './decisions';
import { listSheet } from './list-sheet';
import type { ListColumn } from './list-sheet';
import type { ReportView } from './report-view';
import { assumptionsText, settingCell } from './setting-text';
import { subjectName, subjectNip } from './subject-text';
import { toneOf } from './tones';
import { formatCount } from './words';
import type { Words } from './words';

const CELL_COLUMN = 6;
const VERDICT_COLUMN = 12;

/** `Pelanggaran`: one row per finding that asks for something, worst first, with the committee's decisions. */
export function violationsSheet(view: ReportView, ledger: DecisionLedger, name: string, tableName: string): SheetSpec {
  const decisions = view.open.map((finding) => ledger.take(finding));
  const leftovers = ledger.leftovers();
  const { words, open } = view;
  return listSheet({
    name, tableName, marker: 'violations', tabColor: 'B10E1C', frozenColumns: 4,
    title: words('results.violations.title'),
    lines: [countsLine(view), words('results.violations.hint')],
    columns: columnsOf(words),
    length: open.length + leftovers.length,
    none: words('results.violations.none'),
    rowAt: (position) => {
      const finding = open[position];
      if (finding) return findingRow(view, finding, decisions[position] ?? null, position + 1);
      return leftoverRow(view, leftovers[position - open.length], position + 1);
    },
    linkAt: (position) => {
      const finding = open[position];
      const cell = finding && placeToGo(view, finding);
      return cell ? { column: CELL_COLUMN, target: formatCellRef(cell) } : null;
    },
    conditionalFormats: (data) => verdictColours(words, data),
    validations: (data) => [verdictChoice(words, data)],
  }, words);
}

function countsLine({ words, open }: ReportView): string {
  const fail = open.reduce((sum, finding) => sum + (finding.outcome === 'fail' ? 1 : 0), 0);
  return words('results.violations.counts', { fail: formatCount(words, fail), open: formatCount(words, open.length - fail) });
}

function columnsOf(words: Words): ListColumn[] {
  return [
    { header: words('results.column.no'), width: 6, style: BODY_CENTER },
    { header: words('results.column.severity'), width: 11 },
    { header: words('results.column.outcome'), width: 15 },
    { header: words('results.column.name'), width: 17 },
    { header: words('results.column.nip'), width: 20, style: BODY_TEXT },
    { header: words('results.column.rule'), width: 17 },
    { header: words('results.column.cell'), width: 18, style: BODY_LINK },
    { header: words('results.column.value'), width: 13 },
    { header: words('results.column.message'), width: 34 },
    { header: words('results.column.fix'), width: 32 },
    { header: words('results.column.source'), width: 22, style: BODY_QUIET },
    { header: words('results.column.assumed'), width: 30, style: BODY_QUIET },
    { header: words('results.column.verdict'), width: 13, style: BODY_INPUT },
    { header: words('results.column.reason'), width: 19, style: BODY_INPUT },
    { header: words('results.column.by'), width: 13, style: BODY_INPUT },
    { header: words('results.column.key'), width: 12, hidden: true, style: BODY_TEXT },
  ];
}

function findingRow(view: ReportView, finding: Finding, decision: DecisionEntry | null, no: number): CellSpec[] {
  const { words } = view;
  const place = placeToGo(view, finding);
  return [
    no,
    words(`results.severity.${finding.severity}`),
    { value: words(`results.outcome.${openOutcome(finding)}`), style: TONED[toneOf(finding)] },
    subjectName(words, finding),
    subjectNip(finding),
    view.titleOf(finding.rule),
    place ? formatCellRef(place) : null,
    valueText(words, finding),
    finding.message,
    finding.fix,
    `${finding.source.document}, ${finding.source.clause}`,
    assumptionsText(view, finding.assumed),
    ...decisionCells(words, decision),
    decisionKey(finding.rule, finding.subject),
  ];
}

function leftoverRow(view: ReportView, entry: DecisionEntry | undefined, no: number): CellSpec[] {
  if (!entry) return [];
  const { words } = view;
  const blank: CellSpec = null;
  return [
    no, blank,
    { value: words('results.outcome.settled'), style: TONED.muted },
    blank, entry.subject, view.titleOf(entry.rule), { value: null, style: BODY }, blank,
    words('results.violations.settled'), blank, blank, blank,
    ...decisionCells(words, entry),
    decisionKey(entry.rule, entry.subject),
  ];
}

function decisionCells(words: Words, entry: DecisionEntry | null): CellSpec[] {
  const verdict = parseVerdict(entry?.verdict ?? null);
  const text = verdict === null ? (entry?.verdict ?? null) : words(`results.verdict.${verdict}`);
  return [text, entry?.reason ?? null, entry?.by ?? null];
}

/** The cell to look at: the first that decides, else the setting that is still to be chosen. */
function placeToGo(view: ReportView, { cells, missing }: Finding): CellRef | null {
  const [first] = cells;
  if (first) return first;
  for (const item of missing) {
    const cell = settingCell(view, item);
    if (cell) return cell;
  }
  return null;
}

function openOutcome(finding: Finding): 'fail' | 'undetermined' | 'error' {
  return finding.outcome === 'fail' || finding.outcome === 'error' ? finding.outcome : 'undetermined';
}

/** What stood there: the value of the first condition that decided. */
function valueText(words: Words, finding: Finding): string | null {
  const decisive = finding.outcome === 'fail' ? 'false' : 'unknown';
  const counting = finding.trace.filter(({ isAside }) => !isAside);
  const condition = counting.find(({ verdict }) => verdict === decisive) ?? counting[0];
  if (!condition) return null;
  if (condition.actual !== null) return condition.actual;
  return condition.cells.length > 0 ? words('results.empty') : null;
}

function verdictRange(data: CellRange): CellRange {
  return { ...data, left: VERDICT_COLUMN, right: VERDICT_COLUMN };
}

function verdictColours(words: Words, data: CellRange): ConditionalFormatSpec[] {
  const range = verdictRange(data);
  const cell = `$${columnName(VERDICT_COLUMN)}${data.top + 1}`;
  return [
    { range, tone: 'pass', formula: `${cell}="${words('results.verdict.diterima')}"` },
    { range, tone: 'fail', formula: `${cell}="${words('results.verdict.ditolak')}"` },
  ];
}

function verdictChoice(words: Words, data: CellRange): ValidationSpec {
  const title = words('results.verdict.prompt-title');
  return {
    range: verdictRange(data),
    rule: { type: 'list', values: [words('results.verdict.diterima'), words('results.verdict.ditolak')] },
    severity: 'warning',
    prompt: { title, text: words('results.verdict.prompt') },
    error: { title, text: words('results.verdict.error') },
  };
}
