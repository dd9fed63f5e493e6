import { actionLearningFacts } from '../domain/action-learning';
import { checklistFacts } from '../domain/checklists';
import { classFacts } from '../domain/class';
import { participantFacts, textFacts } from '../domain/eligibility';
import { gradingFacts } from '../domain/grading';
import { groupFacts } from '../domain/groups';
import { checkPack, loadPack, resolveParameters } from '../domain/rules';
import type { FactDefinition, PackCheck, PackFile, PackIssue, Parameters, RulePack } from '../domain/rules';
import { scheduleFacts } from '../domain/schedule';
import { accountForDocument } from './coverage';
import { lackingSchemes } from './lacking-schemes';
import type { DocumentAccount } from './coverage';
import { sha256 } from './digest';
import { readSchemes } from './read-schemes';
import type { PackSchemes } from './read-schemes';

/** Every fact that the product can give to a rule, whatever the pack. */
export const knownFacts: readonly FactDefinition[] = [
  ...participantFacts, ...textFacts, ...groupFacts, ...classFacts, ...scheduleFacts, ...actionLearningFacts, ...checklistFacts, ...gradingFacts,
];

/** A pack that is ready for use, and the hash of its files. */
export interface LoadedPack extends PackSchemes {
  readonly rules: RulePack;
  /** What the pack covers of its document, and what it notes about it. */
  readonly account: DocumentAccount;
  readonly sha256: string;
}

/** Rules of this pack would pass for the product's own checks. */
const OWN_ID = 'cermat';

function reservedId({ id }: RulePack): readonly PackIssue[] {
  return id === OWN_ID ? [{ severity: 'error', file: 'pack.json', path: '$.id', code: 'rules.reserved-id', details: { id } }] : [];
}

/** What stands in a pack beside its rules, and everything that is wrong with it. */
function readBeside(pack: RulePack): { readonly schemes: PackSchemes; readonly account: DocumentAccount; readonly issues: readonly PackIssue[] } {
  const { schemes, issues } = readSchemes(pack);
  const account = accountForDocument(pack);
  return { schemes, account, issues: [...reservedId(pack), ...lackingSchemes(pack), ...issues, ...account.issues] };
}

/**
 * Load a pack from its files, every scheme validated by its own context.
 *
 * @returns the pack, or null with the issues that keep it from being used.
 */
export async function openPack(files: readonly PackFile[]): Promise<{ pack: LoadedPack | null; issues: readonly PackIssue[] }> {
  const { pack: rules, issues } = loadPack(files, knownFacts);
  if (rules === null) return { pack: null, issues };
  const beside = readBeside(rules);
  const all = [...issues, ...beside.issues];
  if (all.some((issue) => issue.severity === 'error')) return { pack: null, issues: all };
  return { pack: { rules, ...beside.schemes, account: beside.account, sha256: await hashPack(files) }, issues: all };
}

/** The pack's own parameter values, as they are in force from its first day. */
export function resolvePackParameters({ rules }: LoadedPack): Parameters {
  return resolveParameters(rules, rules.effective.from, []).parameters;
}

/** A check of a pack, its schemes and its account of its document included. */
export interface PackExamination extends PackCheck {
  /** Null when the pack could not be loaded. */
  readonly account: DocumentAccount | null;
}

/**
 * Issues, lint, examples and mutations of a pack: what `cermat rules check` prints.
 *
 * @param withMutations `false`: without the mutations, which a stranger's pack could make endless
 */
export function examinePack(files: readonly PackFile[], withMutations = true): PackExamination {
  const check = checkPack(files, knownFacts, withMutations);
  if (check.pack === null) return { ...check, account: null };
  const { account, issues } = readBeside(check.pack);
  const isSound = check.isSound && issues.every(({ severity }) => severity !== 'error');
  return { ...check, issues: [...check.issues, ...issues], isSound, account };
}

/** One hash over all files, independent of their order and line endings. */
async function hashPack(files: readonly PackFile[]): Promise<string> {
  const sorted = [...files].sort((a, b) => (a.path < b.path ? -1 : 1));
  const lines = await Promise.all(sorted.map(async (file) => `${file.path}:${await sha256(file.text.replaceAll('\r\n', '\n'))}`));
  return sha256(lines.join('\n'));
}
