import { citationText } from '../domain/findings';
import type { Finding, SettingReport } from '../domain/findings';
import type { CellRef } from '../domain/values';
import { labelledValue } from '../domain/rules';
import type { Parameters, ResolvedParameter } from '../domain/rules';
import { countedUnit } from '../messages';
import type { Language } from '../messages';
import { joinColumns, recognise } from '../workbook';
import type { ColumnDefinition, ColumnMapping, Recognition, WorkbookSnapshot } from '../workbook';
import { correctionProblem } from './auditing/correction-problems';
import { findCorrections } from './auditing/corrections';
import type { CorrectedTable } from './auditing/corrections';
import { damagedMappingProblem, outsidePackProblem, problemFinding, recognitionProblem, settingProblem } from './auditing/problems';
import type { Problem } from './auditing/problems';
import { resolveReference } from './auditing/reference-day';
import type { Reference } from './auditing/reference-day';
import { readSettings, settingCells } from './auditing/settings';
import type { LoadedPack } from './load-pack';
import { needsRoster } from './pack-tables';
import { storedMapping } from './stored-mapping';

/** What an inspection has to know. */
export interface InspectionRequest {
  readonly pack: LoadedPack;
  /** ISO date; null: the workbook's or the pack's first training day. */
  readonly asOf: string | null;
  readonly language: Language;
}

/** What a workbook holds, before any rule has run. */
export interface WorkbookInspection {
  readonly recognition: Recognition;
  /** The user's corrections that recognition followed; null: the workbook keeps none that can be read. */
  readonly mapping: ColumnMapping | null;
  /** What they change about how the workbook is read. */
  readonly corrections: readonly CorrectedTable[];
  /** The day that everything refers to, and the parameters in force on it. */
  readonly reference: Reference;
  /** Every parameter in force in words, with the cell in which it stands or belongs. */
  readonly settings: readonly SettingReport[];
  /** Problems of the workbook's form and of its settings. */
  readonly problems: readonly Finding[];
}

/**
 * Recognise a workbook as it was read, with the corrections it keeps, and resolve its settings. No rule is evaluated;
 * `auditSnapshot` goes on from here. The same snapshot and request always give the same inspection.
 */
export function inspectWorkbook(snapshot: WorkbookSnapshot, { pack, asOf, language }: InspectionRequest): WorkbookInspection {
  const { mapping, isDamaged } = storedMapping(snapshot);
  const packColumns = columnsOf(pack);
  const recognition = recognise(snapshot, { packColumns, needsRoster: needsRoster(pack), ...(mapping === null ? {} : { mapping }) });
  const corrections = mapping === null ? [] : findCorrections(snapshot, recognition, mapping, { packColumns });
  const table = recognition.tables.get('settings') ?? null;
  const reference = resolveReference(pack.rules, asOf, readSettings(table, snapshot.date1904));
  const problems: readonly Problem[] = [
    ...(isDamaged ? [damagedMappingProblem()] : []),
    ...recognition.problems.map(recognitionProblem),
    ...corrections.map((correction) => correctionProblem(correction, { columns: joinColumns(packColumns), language })),
    ...reference.problems.map((problem) => settingProblem(problem, language)),
    ...(reference.isOutsidePack ? [outsidePackProblem(pack.rules.effective, language)] : []),
  ];
  return {
    recognition, mapping, corrections, reference,
    settings: describeSettings(reference.parameters, settingCells(table), language),
    problems: problems.map((problem) => problemFinding(problem, language)),
  };
}

/** The columns that a pack adds to the standard ones, or asks for. */
export function columnsOf({ rules }: LoadedPack): readonly ColumnDefinition[] {
  const known = columnsByPack.get(rules);
  if (known !== undefined) return known;
  const columns = rules.columns.map(({ id, table, title, aliases, required }) => ({
    id, table: table as ColumnDefinition['table'], header: title, aliases, required,
  }));
  columnsByPack.set(rules, columns);
  return columns;
}

/** The same list each time, so that recognition learns its aliases once. */
const columnsByPack = new WeakMap<LoadedPack['rules'], readonly ColumnDefinition[]>();

function describeSettings(parameters: Parameters, cells: ReadonlyMap<string, CellRef>, language: Language): readonly SettingReport[] {
  return [...parameters.values()].map((parameter) => {
    const { id, title, text, unit, source, assumed, origin, cell } = parameter;
    return {
      id, title: title[language], text, ...labelOf(parameter, language), unit: countedUnit(unit[language], text ?? '', language), source: citationText(source, language), assumed, origin,
      cell: cell ?? cells.get(id) ?? null,
    };
  });
}

function labelOf(parameter: ResolvedParameter, language: Language): Pick<SettingReport, 'label'> {
  const { value, labels } = parameter;
  return value === null || labels === undefined || labels.size === 0 ? {} : { label: labelledValue(parameter, value, language) };
}
