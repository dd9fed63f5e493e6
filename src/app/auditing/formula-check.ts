import type { Finding, Report } from '../../domain/findings';
import { say } from '../../messages';
import type { Language } from '../../messages';
import { checkGradeFormulas } from '../../workbook';
import type { FormulaDifference, WorkbookSnapshot } from '../../workbook';
import { gradeFormulaModel } from '../grade-formula-model';
import type { LoadedPack } from '../load-pack';
import { problemFinding } from './problems';

/** People who are named for one reason; the rest is counted. */
const MOST_TOLD = 200;

/** What comparing the formulas of `Nilai Akhir` with the grades of an audit takes. */
export interface FormulaAudit extends Pick<Report, 'participants' | 'settings'> {
  readonly pack: LoadedPack;
  readonly snapshot: WorkbookSnapshot;
  readonly language: Language;
}

/**
 * Says where the formulas of `Nilai Akhir` do not come to the engine's final grades: those that the audit would write, and
 * those that an earlier one wrote. The engine's number counts. Linear in participants.
 */
export function formulaFindings({ participants, settings, pack, snapshot, language }: FormulaAudit): readonly Finding[] {
  const model = gradeFormulaModel(pack, settings);
  if (model === null) return [];
  const differences = checkGradeFormulas({ participants, settings, model, snapshot, language });
  const told = new Map<string, number>();
  return differences.flatMap((difference) => {
    const count = (told.get(difference.fault) ?? 0) + 1;
    told.set(difference.fault, count);
    return count > MOST_TOLD ? [] : [differenceFinding(difference, language)];
  });
}

const CODES = {
  differs: 'grading.formula-differs', 'stored-differs': 'grading.formula-stored-differs',
  overwritten: 'grading.formula-overwritten', 'setting-differs': 'grading.formula-setting-differs',
} as const;

function differenceFinding({ fault, cell, participant, setting, formula, engine }: FormulaDifference, language: Language): Finding {
  return problemFinding({
    code: CODES[fault], severity: 'recommended', outcome: 'fail', cells: [cell],
    scope: participant === null ? 'workbook' : 'participant', subject: participant?.nip ?? null, name: participant?.name ?? null,
    details: { formula: valueText(formula, language), engine: valueText(engine, language), setting: setting ?? '', sheet: cell.sheet },
  }, language);
}

function valueText(value: number | string | null, language: Language): string {
  if (value === null) return say(language, 'grading.formula-nothing');
  return typeof value === 'number' ? String(value).replace('.', say(language, 'results.decimal-mark')) : value;
}
