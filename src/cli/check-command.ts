import path from 'node:path';
import { examinePack } from '../app/load-pack';
import { listPackProblems } from '../app/pack-problems';
import type { PackProblem } from '../app/pack-problems';
import type { PackCheck } from '../domain/rules';
import { say } from '../messages';
import type { Language } from '../messages';
import { packFiles } from './choose-pack';
import type { Environment } from './environment';
import type { Invocation } from './arguments';

const FAILED = 1;

/** `cermat rules check`: exit code 0 when the pack can be used and every example holds, 1 when not. */
export async function runCheck(invocation: Invocation, environment: Environment): Promise<number> {
  const { language } = invocation;
  const check = examinePack(await packFiles(invocation.target, environment));
  environment.print(describeCheck(check, path.basename(path.resolve(invocation.target)), language));
  return check.isSound ? 0 : FAILED;
}

function describeCheck(check: PackCheck, folder: string, language: Language): string {
  const failed = check.examples.filter((example) => !example.passed);
  const survivors = check.mutations.survivors.map((survivor) => `  ${survivor.file}: ${say(language, 'cli.check.survivor', {
    parameter: survivor.parameter, from: survivor.from, to: survivor.to,
  })}`);
  return [
    check.pack === null ? say(language, 'cli.check.unusable', { folder }) : `${check.pack.title[language]} · ${check.pack.id} ${check.pack.version}`,
    ...listPackProblems(check, language).map((problem) => `  ${describeProblem(problem, language)}`),
    ...survivors,
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
