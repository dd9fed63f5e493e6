import type { Report } from '../../../domain/findings';
import { readDecisions, viewReport } from '../../../workbook';
import type { WorkbookPlan, WorkbookSnapshot } from '../../../workbook';
import type { WorkbookInspection } from '../../inspect';
import type { BenchPack } from '../bench';
import { FindingsIndex } from '../findings/findings-index';
import { ledgerOf } from '../findings/finding-view';
import type { FindingsSource } from '../findings/findings-page';
import { collectMissing } from '../findings/missing';
import type { MissingEntries } from '../findings/missing';
import { placeNames } from '../findings/place-names';
import type { PlaceNames } from '../findings/missing';
import { allColumns } from '../pack-columns';
import type { WorkbenchChoice } from '../views';

/** What became of the findings since the check before. */
export interface CheckChange {
  readonly added: number;
  readonly settled: number;
}

/** An audit with everything that is asked about it. */
export interface Check {
  readonly report: Report;
  /** What would be written into `snapshot`. */
  readonly plan: WorkbookPlan;
  /** The workbook as it was audited, or as it was read after the results were written. */
  readonly snapshot: WorkbookSnapshot;
  readonly pack: BenchPack;
  readonly choice: WorkbenchChoice;
  readonly findings: FindingsSource;
  readonly missing: MissingEntries;
  readonly places: PlaceNames;
  readonly change: CheckChange | null;
}

/** The parts of a check that something else made. */
export interface CheckParts extends Pick<Check, 'report' | 'plan' | 'snapshot' | 'pack' | 'choice'> {
  readonly inspection: WorkbookInspection;
}

/** Index an audit for the questions of the screens. */
export function newCheck(parts: CheckParts, before: Check | null): Check {
  const { report, plan, snapshot, pack, choice, inspection } = parts;
  const view = viewReport(report, ruleTitles(parts));
  const index = new FindingsIndex(view);
  return {
    report, plan, snapshot, pack, choice,
    findings: { index, words: view.words, settings: view.settings, decisions: ledgerOf(report.decisions), titleOf: view.titleOf },
    missing: collectMissing(report, view.open),
    places: placeNames(inspection.recognition, allColumns(pack.pack), report.participants, choice.language),
    change: before === null ? null : compareFindings(before.findings.index, index),
  };
}

/** Titles of the pack's rules in the language of the choice. */
export function ruleTitles({ pack: { pack }, choice: { language } }: Pick<Check, 'pack' | 'choice'>): ReadonlyMap<string, string> {
  return new Map(pack.rules.rules.map(({ id, title }) => [id, title[language]]));
}

/** The report with the decisions that stand in a workbook now; they may be younger than the audit. */
export function withDecisions(report: Report, snapshot: WorkbookSnapshot): Report {
  return { ...report, decisions: readDecisions(snapshot) };
}

function compareFindings(before: FindingsIndex, now: FindingsIndex): CheckChange {
  const added = now.ids.filter((id) => before.positionOf(id) === null).length;
  return { added, settled: before.ids.length - (now.ids.length - added) };
}
