import type { SettingReport } from '../domain/findings';
import { parametersOf } from '../domain/grading';
import type { FormulaSetting, GradeFormulaModel } from '../workbook';
import type { LoadedPack } from './load-pack';

/**
 * What the formulas of `Nilai Akhir` are made from; null when the pack grades nothing.
 *
 * @param settings of the report whose grades the formulas compute
 */
export function gradeFormulaModel({ grading, rules }: LoadedPack, settings: readonly SettingReport[]): GradeFormulaModel | null {
  if (grading === null) return null;
  const used = new Set(parametersOf(grading).map(({ id }) => id));
  return {
    scheme: grading,
    settings: new Map(settings.filter(({ id }) => used.has(id)).map((setting) => [setting.id, formulaSetting(setting, rules.parameters.get(setting.id))])),
  };
}

type Definition = LoadedPack['rules']['parameters'] extends ReadonlyMap<string, infer One> ? One : never;

function formulaSetting({ title, text, origin, cell }: SettingReport, definition: Definition | undefined): FormulaSetting {
  const type = definition?.type ?? 'number';
  const value = text === null ? null : valueOf(text, type);
  return { title, value, standard: origin === 'pack' ? value : null, cell, isPercent: type === 'percent', ...limitsOf(type, definition) };
}

/** The narrower of what the pack and the type allow. */
function limitsOf(type: Definition['type'], definition: Definition | undefined): Pick<FormulaSetting, 'min' | 'max'> {
  const isHundred = type === 'percent' || type === 'score';
  return { min: definition?.min ?? (isHundred || type === 'jp' ? 0 : null), max: definition?.max ?? (isHundred ? 100 : null) };
}

/** A setting's text as the report has it is Indonesian, whatever the language. */
function valueOf(text: string, type: Definition['type']): FormulaSetting['value'] {
  if (type === 'choice') return text;
  return type === 'ratio' ? text.split(':').map(numberIn) : numberIn(text);
}

function numberIn(text: string): number {
  return Number(text.replace(',', '.'));
}
