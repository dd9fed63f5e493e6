import type { AlternativeReport, ParticipantReport, Report } from '../../domain/findings';
import type { GradedClass } from '../../domain/grading';
import { labelledValue } from '../../domain/rules';
import type { Parameters, ResolvedParameter } from '../../domain/rules';
import type { Language } from '../../messages';

/** A participant as lists name them. */
type Named = Pick<ParticipantReport, 'nip' | 'name' | 'row'>;

/** People whose grade is close to a limit, by name. */
export function bordersOf(graded: GradedClass | null, people: readonly Named[]): Report['borders'] {
  return (graded?.borders ?? []).flatMap(({ person, ...border }) => {
    const whom = people[person];
    return whom === undefined ? [] : [{ ...named(whom), ...border }];
  });
}

/** Who would change under another setting, by name; null where it was not tried. */
export function sensitivityOf(graded: GradedClass | null, people: readonly Named[], parameters: Parameters, language: Language): Report['sensitivity'] {
  if (graded === null || graded.alternatives === null) return null;
  return {
    alternatives: graded.alternatives.map(({ setting, from, to, changed }) => ({
      id: `${setting}=${to}`, setting, title: parameters.get(setting)?.title[language] ?? setting, from, to, ...labelsOf(parameters.get(setting), [from, to], language),
      changed: changed.flatMap(({ person, ...change }) => {
        const whom = people[person];
        return whom === undefined ? [] : [{ ...named(whom), ...change }];
      }),
    })),
  };
}

function labelsOf(parameter: ResolvedParameter | undefined, [from, to]: readonly [string, string], language: Language): Pick<AlternativeReport, 'labels'> {
  if (parameter?.labels === undefined || parameter.labels.size === 0) return {};
  return { labels: { from: labelledValue(parameter, from, language), to: labelledValue(parameter, to, language) } };
}

function named({ nip, name, row }: Named): Named {
  return { nip, name, row };
}
