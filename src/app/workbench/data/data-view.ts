import { formatCellRef, formatDay, isoOfDay } from '../../../domain/values';
import type { SettingReport } from '../../../domain/findings';
import { say } from '../../../messages';
import { ownTitle, suggestMapping, tableKinds, titleFromId, wordsIn } from '../../../workbook';
import type { SheetSnapshot, TableKind, WorkbookSnapshot } from '../../../workbook';
import { REFERENCE_DAY } from '../../auditing/reference-day';
import { countTraces } from '../../clear';
import { columnsOf } from '../../inspect';
import type { WorkbookInspection } from '../../inspect';
import { needsRoster } from '../../pack-tables';
import { warningTexts } from './warnings';
import type { BenchPack } from '../bench';
import { ledgerOf, viewFinding } from '../findings/finding-view';
import { allColumns } from '../pack-columns';
import { viewPack } from '../pack-view';
import type { DataView, FindingView, SheetView, WorkbenchChoice } from '../views';
import { viewTable } from './table-view';

/** Step 1, Data: what was recognised in a workbook under a choice. */
export function viewData(snapshot: WorkbookSnapshot, inspection: WorkbookInspection, pack: BenchPack, choice: WorkbenchChoice): DataView {
  const { language } = choice;
  const columns = allColumns(pack.pack);
  const { day } = inspection.reference;
  const { hasMapping, sheets, highlights, notes, decisions } = countTraces(snapshot);
  const roster = inspection.recognition.tables.get('participants');
  return {
    pack: viewPack(pack, language),
    asOf: { iso: isoOfDay(day), text: formatDay(day, language), origin: originOfDay(inspection, choice) },
    tables: tableKinds.map((kind) => viewTable(kind, inspection, columns.filter(({ table }) => table === kind), language)),
    sheets: snapshot.sheets.filter(({ marker }) => marker === null).map((sheet) => viewSheet(sheet, snapshot, inspection, pack)),
    problems: viewProblems(inspection, choice),
    warnings: warningTexts(snapshot, language),
    participants: roster?.length ?? 0,
    canCheck: roster !== undefined || !needsRoster(pack.pack),
    traces: { sheets, highlights, notes, decisions },
    hasMapping,
  };
}

/** Problems of form and settings as findings; there is nothing more to explain about them. */
function viewProblems({ problems, settings }: WorkbookInspection, { language }: WorkbenchChoice): readonly FindingView[] {
  const words = wordsIn(language);
  const context = {
    words, decisions: ledgerOf([]), settings: new Map(settings.map((setting): [string, SettingReport] => [setting.id, setting])),
    titleOf: (rule: string) => ownTitle(words, rule) ?? titleFromId(rule),
  };
  return problems.map((problem, at) => viewFinding(`data ${at}`, problem, context));
}

/** Where the reference date is from. */
function originOfDay({ reference: { parameters, isDayKnown } }: WorkbookInspection, { asOf, language }: WorkbenchChoice): string {
  if (asOf !== null) return say(language, 'workbench.day.chosen');
  const start = parameters.get(REFERENCE_DAY);
  if (start === undefined) return say(language, 'workbench.day.pack-start');
  if (!isDayKnown) return say(language, 'workbench.day.unreadable');
  return start.cell === null || start.origin === 'pack'
    ? say(language, 'workbench.day.pack')
    : say(language, 'workbench.day.workbook', { address: formatCellRef(start.cell) });
}

function viewSheet(sheet: SheetSnapshot, snapshot: WorkbookSnapshot, { recognition, mapping }: WorkbookInspection, { pack }: BenchPack): SheetView {
  const { name } = sheet;
  const kind = kindOf(name, recognition.tables);
  const isIgnored = mapping?.ignoredSheets?.includes(name) === true;
  const rows = sheet.rows.filter((row) => row.length > 0).length;
  return {
    name, rows, kind, isIgnored, isHidden: sheet.visibility !== 'visible',
    hasSuggestion: kind === null && !isIgnored && rows > 0 && suggestMapping(snapshot, name, null, { packColumns: columnsOf(pack) }) !== null,
  };
}

function kindOf(sheet: string, tables: ReadonlyMap<TableKind, { readonly sheet: string }>): TableKind | null {
  return [...tables].find(([, table]) => table.sheet === sheet)?.[0] ?? null;
}
