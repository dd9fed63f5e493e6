import type { ExampleResult, PackCheck, PackIssue } from '../domain/rules';
import { say, sayTag } from '../messages';
import type { Language } from '../messages';

/** Something that the author of a pack should look at, in words. */
export interface PackProblem {
  readonly severity: 'error' | 'warning';
  readonly file: string;
  /** JSON path in the file. */
  readonly path: string;
  readonly text: string;
}

/** An issue in words. */
function describePackIssue({ severity, file, path, code, details }: PackIssue, language: Language): PackProblem {
  return { severity, file, path, text: sayTag(language, code, details) };
}

function list(facts: readonly string[] | undefined): string {
  return facts === undefined || facts.length === 0 ? '–' : facts.join(', ');
}

function describeExample(example: ExampleResult, language: Language): PackProblem {
  const { file, index, name, expected, outcome, failing, missing } = example;
  const text = say(language, 'cli.check.example', {
    name, expected, outcome,
    expectedFacts: list(failing?.expected ?? missing?.expected), foundFacts: list(failing?.found ?? missing?.found),
  });
  return { severity: 'error', file, path: `$.examples[${index}]`, text };
}

/** Everything that a check of a pack found, its issues first, then the examples that came out otherwise than stated. */
export function listPackProblems({ issues, examples }: Pick<PackCheck, 'issues' | 'examples'>, language: Language): readonly PackProblem[] {
  return [
    ...issues.map((issue) => describePackIssue(issue, language)),
    ...examples.filter(({ passed }) => !passed).map((example) => describeExample(example, language)),
  ];
}
