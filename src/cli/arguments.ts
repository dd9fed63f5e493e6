import { parseArgs } from 'node:util';
import { worksheetLevels } from '../app/surveying/level-pack';
import type { WorksheetLevel } from '../app/surveying/level-pack';
import type { Language } from '../messages';
import { CommandError } from './command-error';
import { groupingFlags, groupingOptions, readGroupingOptions } from './grouping-options';
import type { GroupingOptions } from './grouping-options';

/** What the user asked for; every command picks what it knows. */
export interface Invocation {
  readonly command: 'audit' | 'new' | 'clear' | 'groups' | 'explain' | 'checklist' | 'rules-check' | 'rules-coverage' | 'help' | 'version';
  /** The file or folder that the command works on; empty for help and version. */
  readonly target: string;
  readonly pack: string | null;
  readonly asOf: string | null;
  readonly out: string | null;
  readonly inPlace: boolean;
  readonly json: string | null;
  readonly into: string | null;
  readonly sample: boolean;
  readonly all: boolean;
  /** Whom to explain, as typed; empty: everybody. */
  readonly nip: readonly string[];
  /** Whose worksheet `checklist` looks at; null: not said. */
  readonly level: WorksheetLevel | null;
  /** Folder or JSON that `checklist` compares with; null: none. */
  readonly compare: string | null;
  /** How `groups` divides the class. */
  readonly grouping: GroupingOptions;
  readonly language: Language;
}

const options = {
  pack: { type: 'string' },
  'as-of': { type: 'string' },
  out: { type: 'string' },
  'in-place': { type: 'boolean' },
  json: { type: 'string' },
  into: { type: 'string' },
  sample: { type: 'boolean' },
  all: { type: 'boolean' },
  nip: { type: 'string', multiple: true },
  level: { type: 'string' },
  compare: { type: 'string' },
  ...groupingOptions,
  lang: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
} as const;

type Flag = keyof typeof options;

/** Commands as people type them. */
const commands: ReadonlyMap<string, Invocation['command']> = new Map([
  ['audit', 'audit'], ['new', 'new'], ['clear', 'clear'], ['groups', 'groups'], ['explain', 'explain'], ['checklist', 'checklist'], ['rules check', 'rules-check'], ['rules coverage', 'rules-coverage'],
]);

/** Options that each command understands; anything else is refused by name. */
const allowed: Readonly<Record<Invocation['command'], readonly Flag[]>> = {
  audit: ['pack', 'as-of', 'out', 'in-place', 'json', 'all', 'lang'],
  new: ['pack', 'sample', 'into', 'lang'],
  clear: ['out', 'in-place', 'lang'],
  groups: ['pack', 'as-of', ...groupingFlags, 'out', 'in-place', 'json', 'lang'],
  explain: ['pack', 'as-of', 'nip', 'out', 'in-place', 'lang'],
  checklist: ['level', 'pack', 'compare', 'out', 'json', 'lang'],
  'rules-check': ['lang', 'json'],
  'rules-coverage': ['lang', 'out'],
  help: Object.keys(options) as Flag[],
  version: Object.keys(options) as Flag[],
};

/**
 * Read the command line.
 *
 * @throws {CommandError} for an unknown command or option, a missing file, or options that contradict each other.
 * @example readArguments(['audit', 'kelas.xlsx', '--json', '-']).json // '-'
 */
export function readArguments(argv: readonly string[]): Invocation {
  const { values, positionals } = parse(argv);
  const { command, rest } = readCommand(positionals, values);
  refuseContradictions(command, values);
  return {
    command, target: readTarget(command, rest),
    pack: values.pack ?? null,
    asOf: readDate(values['as-of']),
    out: values.out ?? null,
    inPlace: values['in-place'] ?? false,
    json: values.json ?? null,
    into: values.into ?? null,
    sample: values.sample ?? false,
    all: values.all ?? false,
    nip: values.nip ?? [],
    level: readLevel(command, values.level),
    compare: values.compare ?? null,
    grouping: readGroupingOptions(values),
    language: readLanguage(values.lang),
  };
}

function refuseContradictions(command: Invocation['command'], values: ReturnType<typeof parseKnown>['values']): void {
  for (const flag of Object.keys(values) as Flag[]) {
    if (!allowed[command].includes(flag)) throw new CommandError('cli.option-not-for-command', { option: `--${flag}`, command: wordsOf(command) });
  }
  if (values.out !== undefined && values['in-place'] === true) throw new CommandError('cli.out-or-in-place', {});
}

function parse(argv: readonly string[]): ReturnType<typeof parseKnown> {
  try {
    return parseKnown(argv);
  } catch (error) {
    throw new CommandError('cli.bad-option', { detail: error instanceof Error ? (error.message.split('. ')[0] ?? '') : '' });
  }
}

function parseKnown(argv: readonly string[]) {
  return parseArgs({ args: [...argv], options, allowPositionals: true, strict: true });
}

function readCommand(
  positionals: readonly string[], values: { readonly help?: boolean; readonly version?: boolean },
): { command: Invocation['command']; rest: readonly string[] } {
  const [first, second] = positionals;
  if (values.version === true) return { command: 'version', rest: [] };
  if (values.help === true || first === undefined || first === 'help') return { command: 'help', rest: [] };
  const command = commands.get(`${first} ${second ?? ''}`) ?? commands.get(first);
  if (command !== undefined) return { command, rest: positionals.slice(wordsOf(command).split(' ').length) };
  throw new CommandError('cli.unknown-command', { command: first === 'rules' ? `rules ${second ?? ''}`.trim() : first });
}

/** The command as people type it. */
function wordsOf(command: Invocation['command']): string {
  return command.replace('-', ' ');
}

function readTarget(command: Invocation['command'], rest: readonly string[]): string {
  if (command === 'help' || command === 'version') return '';
  const [target, extra] = rest;
  if (target === undefined) throw new CommandError('cli.missing-file', { command: wordsOf(command) });
  if (extra !== undefined) throw new CommandError('cli.too-many-files', { extra });
  return target;
}

function readLevel(command: Invocation['command'], text: string | undefined): WorksheetLevel | null {
  if (command !== 'checklist') return null;
  const level = worksheetLevels.find((one) => one === text);
  if (level === undefined) throw new CommandError('cli.checklist.level', { levels: worksheetLevels.join(', ') });
  return level;
}

function readDate(text: string | undefined): string | null {
  if (text === undefined) return null;
  const day = new Date(`${text}T00:00:00Z`);
  const isReal = /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
  if (!isReal) throw new CommandError('cli.bad-date', { text });
  return text;
}

function readLanguage(text: string | undefined): Language {
  if (text === undefined || text === 'id') return 'id';
  if (text === 'en') return 'en';
  throw new CommandError('cli.bad-language', { text });
}
