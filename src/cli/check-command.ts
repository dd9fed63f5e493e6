import path from 'node:path';
import { describeCoverage } from '../app/coverage-page';
import { examinePack } from '../app/load-pack';
import type { PackExamination } from '../app/load-pack';
import { checkToJson } from '../app/pack-check-json';
import { listPackProblems } from '../app/pack-problems';
import type { PackProblem } from '../app/pack-problems';
import type { DocumentLint, DocumentNote } from '../domain/rules';
import { say } from '../messages';
import type { Language } from '../messages';
import { packFiles } from './choose-pack';
import type { Environment } from './environment';
import { writeAtomically } from './files';
import { wrap } from './text-layout';
import type { Invocation } from './arguments';

const FAILED = 1;
const WIDTH = 110;

/** `cermat rules check`: exit code 0 when the pack can be used and every example holds, 1 when not. */
export async function runCheck(invocation: Invocation, environment: Environment): Promise<number> {
  const { language, target, json } = invocation;
  const check = examinePack(await packFiles(target, environment));
  const text = json === null ? '' : JSON.stringify(checkToJson(check, language), null, 2);
  if (json !== null && json !== '-') await writeAtomically(json, `${text}\n`);
  environment.print(json === '-' ? text : describeCheck(check, path.basename(path.resolve(target)), language));
  return check.isSound ? 0 : FAILED;
}

function describeCheck(check: PackExamination, folder: string, language: Language): string {
  const failed = check.examples.filter((example) => !example.passed);
  const survivors = check.mutations.survivors.map((survivor) => `  ${survivor.file}: ${say(language, 'cli.check.survivor', {
    parameter: survivor.parameter, from: survivor.from, to: survivor.to,
  })}`);
  return [
    check.pack === null ? say(language, 'cli.check.unusable', { folder }) : `${check.pack.title[language]} · ${check.pack.id} ${check.pack.version}`,
    ...listPackProblems(check, language).map((problem) => `  ${describeProblem(problem, language)}`),
    ...survivors,
    ...describeDocument(check, language),
    say(language, 'cli.check.counts', {
      rules: check.pack?.rules.length ?? 0, parameters: check.pack?.parameters.size ?? 0,
      examples: check.examples.length, failed: failed.length,
      noticed: check.mutations.tried - check.mutations.survivors.length, tried: check.mutations.tried,
      errors: check.issues.filter(({ severity }) => severity === 'error').length,
      warnings: check.issues.filter(({ severity }) => severity === 'warning').length,
    }),
  ].join('\n');
}

/** Severity, file, JSON path, and what is wrong. */
function describeProblem({ severity, file, path: place, text }: PackProblem, language: Language): string {
  return `${say(language, severity === 'error' ? 'cli.check.error' : 'cli.check.warning')} ${file} ${place}: ${text}`;
}

/** What does not agree within the pack's document, and how much of it the pack accounts for. */
function describeDocument({ account }: PackExamination, language: Language): readonly string[] {
  if (account === null) return [];
  const coverage = describeCoverage(account, language);
  return [...(account.lint === null ? [] : describeNotes(account.lint, language)), ...(coverage === null ? [] : [coverage])];
}

function describeNotes({ document, notes }: DocumentLint, language: Language): readonly string[] {
  if (notes.length === 0) return [];
  return [say(language, 'coverage.notes', { document, count: notes.length }), ...notes.flatMap((note) => describeNote(note, language))];
}

function describeNote({ title, statements, problem, handling }: DocumentNote, language: Language): readonly string[] {
  return [
    `  ${title[language]}`,
    ...statements.flatMap((statement) => wrap(say(language, 'coverage.statement', { ...statement }), WIDTH, '      ')),
    ...wrap(problem[language], WIDTH, '    '),
    ...wrap(say(language, 'coverage.handling', { text: handling[language] }), WIDTH, '    '),
  ];
}
