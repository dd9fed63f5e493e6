import type { GradeReport } from '../../domain/findings';
import type { Parameters, ResolvedParameter } from '../../domain/rules';
import type { Language } from '../../messages';
import type { Problem } from './problems';

/**
 * The settings that grades wait for because nobody has chosen them, each once, with how many people it concerns.
 * One that could not be read has its own problem already.
 */
export function openSettings(
  grades: readonly (GradeReport | null)[], parameters: Parameters, reported: ReadonlySet<string>, language: Language,
): readonly Problem[] {
  const waiting = new Map<string, number>();
  for (const grade of grades) {
    for (const id of grade?.missing ?? []) if (parameters.has(id)) waiting.set(id, (waiting.get(id) ?? 0) + 1);
  }
  return [...waiting].filter(([id]) => !reported.has(id)).flatMap(([id, count]) => {
    const parameter = parameters.get(id);
    return parameter === undefined ? [] : [openSetting(parameter, count, language)];
  });
}

function openSetting({ id, title, options, cell }: ResolvedParameter, count: number, language: Language): Problem {
  return {
    code: 'eligibility.setting-open', severity: 'mandatory', outcome: 'undetermined', scope: 'workbook', subject: id, name: null,
    cells: cell === null ? [] : [cell], missing: [id],
    details: { count, setting: id, title: title[language], options: options.join(', ') || '–' },
  };
}
