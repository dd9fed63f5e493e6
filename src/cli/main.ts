import { say } from '../messages';
import type { Language } from '../messages';
import { readArguments } from './arguments';
import { runAudit } from './audit-command';
import { runCheck } from './check-command';
import { runChecklist } from './checklist-command';
import { runClear } from './clear-command';
import { runCoverage } from './coverage-command';
import { describeError } from './describe-error';
import { runGroups } from './groups-command';
import { runNew } from './new-command';
import { runExplain } from './explain-command';
import type { Environment } from './environment';
import type { Invocation } from './arguments';

const COULD_NOT_RUN = 2;

/**
 * Run one command.
 *
 * @returns the exit code: 0 nothing mandatory failed or is undetermined, 1 findings, 2 could not run
 * (then one line on stderr says what, where and what to do).
 */
export async function runCommandLine(argv: readonly string[], environment: Environment): Promise<number> {
  const language: Language = argv.some((word, index) => word === '--lang=en' || (word === 'en' && argv[index - 1] === '--lang')) ? 'en' : 'id';
  try {
    return await dispatch(readArguments(argv), environment);
  } catch (error) {
    environment.complain(`cermat: ${describeError(error, language)}`);
    return COULD_NOT_RUN;
  }
}

function dispatch(invocation: Invocation, environment: Environment): Promise<number> | number {
  switch (invocation.command) {
    case 'audit': return runAudit(invocation, environment);
    case 'new': return runNew(invocation, environment);
    case 'clear': return runClear(invocation, environment);
    case 'checklist': return runChecklist(invocation, environment);
    case 'explain': return runExplain(invocation, environment);
    case 'groups': return runGroups(invocation, environment);
    case 'rules-check': return runCheck(invocation, environment);
    case 'rules-coverage': return runCoverage(invocation, environment);
    case 'version':
      environment.print(`${environment.tool.name} ${environment.tool.version}`);
      return 0;
    case 'help':
      environment.print(say(invocation.language, 'cli.help', { packs: [...environment.builtInPacks.keys()].join(', ') }));
      return 0;
  }
}
