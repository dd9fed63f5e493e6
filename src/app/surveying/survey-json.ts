import { disagreement } from '../../domain/checklists';
import type { Spread, UnitResult, WorksheetSet } from '../../domain/checklists';
import { exact, formatExact, multiply } from '../../domain/values';
import type { Language } from '../../messages';
import type { LoadedPack } from '../load-pack';
import type { ToolIdentity } from '../report-json';
import type { SurveyResult } from './survey';
import type { ChecklistSummary, SpreadSummary, UnitSummary } from './survey-schema';

/** What a survey was made with. */
export interface SurveyFrame {
  readonly tool: ToolIdentity;
  /** With the worksheet of one level. */
  readonly pack: LoadedPack;
  readonly folder: string;
  readonly language: Language;
}

/** A survey as JSON, not compared with anything yet. */
export function toSummary({ files, skipped, repeated, scales, all, units }: SurveyResult, { tool, pack, folder, language }: SurveyFrame): ChecklistSummary {
  const { worksheets: set, rules, sha256 } = pack;
  return {
    tool, pack: { id: rules.id, version: rules.version, sha256 }, level: set?.worksheets[0]?.level ?? 'individu', folder, files,
    skipped: skipped.map((one) => ({ ...one })), repeated: repeated.map((one) => ({ ...one, files: [...one.files] })), scales,
    all: all === null ? null : toUnit(all, set, language), units: units.map((unit) => toUnit(unit, set, language)), comparison: null,
  };
}

function toUnit({ unit, respondents, whole, components, answers }: UnitResult, set: WorksheetSet | null, language: Language): UnitSummary {
  return {
    unit: unit === '' ? null : unit, respondents, whole: toSpread(whole),
    components: (set?.components ?? []).flatMap(({ id, title }) => {
      const spread = components.get(id);
      return spread === undefined ? [] : [{ id, title: title[language], spread: toSpread(spread) }];
    }),
    activities: [...answers].map(([code, counts]) => {
      const { belum, sebagian, sudah, 'tidak-berlaku': tidakBerlaku, open } = counts;
      const share = disagreement(counts);
      return { code, belum, sebagian, sudah, tidakBerlaku, open, disagreement: share === null ? null : formatExact(multiply(exact(100), exact(share)), 2) };
    }),
  };
}

function toSpread(spread: Spread | null): SpreadSummary | null {
  if (spread === null) return null;
  const { count, median, lowest, highest, quarterRange } = spread;
  return { count, median: formatExact(median, 2), lowest: formatExact(lowest, 2), highest: formatExact(highest, 2), quarterRange: formatExact(quarterRange, 2) };
}
