import type { RulePack } from '../pack';
import { collectMentions } from './collect-mentions';
import { coverKinds } from './cover';
import type { Cover, CoverKind, Mention } from './cover';
import type { CoverageRegister, OpenQuestion, Requirement } from './register';

/** A requirement or a question, and what covers it. */
export type Covered<Entry> = Entry & {
  readonly covers: readonly Cover[];
  /** True when something of the kinds that count accounts for it. */
  readonly isSettled: boolean;
};

/** What of a document is accounted for, and by what. */
export interface Coverage {
  readonly document: string;
  readonly requirements: readonly Covered<Requirement>[];
  readonly questions: readonly Covered<OpenQuestion>[];
}

/** A requirement is not met by numbers and data alone: something has to check them, or somebody to decide. */
const accountsForRequirement: ReadonlySet<CoverKind> = new Set(['rule', 'grading', 'computed', 'checklist', 'decision']);
/** What the document leaves open is answered by a setting that people see, or by a person; never silently by a rule. */
const answersQuestion: ReadonlySet<CoverKind> = new Set(['setting', 'decision']);

/**
 * For each requirement and question of a register, everything in the pack that says it covers it. Each thing is listed
 * once, however many of its citations say so. Cost: linear, but for sorting what covers one and the same code.
 *
 * @example coverageOf(pack, register).requirements.find(({ id }) => id === 'K19')?.covers[0]?.id // 'kap-itil-v4/eligibility/golongan'
 */
export function coverageOf(pack: RulePack, register: CoverageRegister): Coverage {
  return settleRegister(register, collectMentions(pack));
}

/** {@link coverageOf} for mentions that are at hand. */
export function settleRegister(register: CoverageRegister, mentions: readonly Mention[]): Coverage {
  const byCode = groupByCode(mentions);
  return {
    document: register.document,
    requirements: register.requirements.map((requirement) => settle(requirement, byCode, accountsForRequirement)),
    questions: register.questions.map((question) => settle(question, byCode, answersQuestion)),
  };
}

function settle<Entry extends { readonly id: string }>(
  entry: Entry, byCode: ReadonlyMap<string, ReadonlyMap<string, Cover>>, settling: ReadonlySet<CoverKind>,
): Covered<Entry> {
  const covers = [...(byCode.get(entry.id)?.values() ?? [])].sort(inOrder);
  return { ...entry, covers, isSettled: covers.some(({ kind }) => settling.has(kind)) };
}

/** By kind, then by file and id, whatever the order of the files. */
function inOrder(left: Cover, right: Cover): number {
  const byKind = coverKinds.indexOf(left.kind) - coverKinds.indexOf(right.kind);
  if (byKind !== 0) return byKind;
  return `${left.file} ${left.id}` < `${right.file} ${right.id}` ? -1 : 1;
}

function groupByCode(mentions: readonly Mention[]): ReadonlyMap<string, ReadonlyMap<string, Cover>> {
  const byCode = new Map<string, Map<string, Cover>>();
  for (const { code, cover } of mentions) {
    const covers = byCode.get(code) ?? new Map<string, Cover>();
    byCode.set(code, covers.set(`${cover.file} ${cover.id}`, cover));
  }
  return byCode;
}
