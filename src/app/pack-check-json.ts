import type { Cover, Coverage, Covered, DocumentLint } from '../domain/rules';
import type { Language } from '../messages';
import type { PackExamination } from './load-pack';
import { listPackProblems } from './pack-problems';

/** A check of a pack as `cermat rules check --json` gives it. `pack`, `coverage` and `document` are null where there is none. */
export interface PackCheckJson {
  readonly pack: { readonly id: string; readonly version: string; readonly rules: number; readonly parameters: number } | null;
  readonly sound: boolean;
  readonly problems: readonly { readonly severity: 'error' | 'warning'; readonly file: string; readonly path: string; readonly text: string }[];
  readonly examples: { readonly total: number; readonly failed: number };
  readonly mutations: PackExamination['mutations'];
  readonly coverage: { readonly document: string; readonly requirements: readonly CoveredJson[]; readonly questions: readonly CoveredJson[] } | null;
  readonly document: { readonly id: string; readonly notes: readonly NoteJson[] } | null;
}

/** A code of the register and what covers it. */
export interface CoveredJson {
  readonly id: string;
  readonly settled: boolean;
  readonly covers: readonly { readonly kind: Cover['kind']; readonly id: string; readonly file: string }[];
}

/** A place where the document contradicts itself. */
export interface NoteJson {
  readonly id: string;
  readonly title: string;
  readonly statements: readonly { readonly line: number; readonly quote: string }[];
  readonly problem: string;
  readonly handling: string;
  readonly covers: readonly string[];
}

/** The check in one language as plain JSON. */
export function checkToJson(check: PackExamination, language: Language): PackCheckJson {
  const { pack, account, examples, mutations, isSound } = check;
  return {
    pack: pack === null ? null : { id: pack.id, version: pack.version, rules: pack.rules.length, parameters: pack.parameters.size },
    sound: isSound,
    problems: listPackProblems(check, language),
    examples: { total: examples.length, failed: examples.filter(({ passed }) => !passed).length },
    mutations,
    coverage: account?.coverage ? coverageToJson(account.coverage) : null,
    document: account?.lint ? lintToJson(account.lint, language) : null,
  };
}

function coverageToJson({ document, requirements, questions }: Coverage): PackCheckJson['coverage'] {
  return { document, requirements: requirements.map(coveredToJson), questions: questions.map(coveredToJson) };
}

function coveredToJson({ id, isSettled, covers }: Covered<{ readonly id: string }>): CoveredJson {
  return { id, settled: isSettled, covers: covers.map(({ kind, id: cover, file }) => ({ kind, id: cover, file })) };
}

function lintToJson({ document, notes }: DocumentLint, language: Language): PackCheckJson['document'] {
  return {
    id: document,
    notes: notes.map(({ id, title, statements, problem, handling, covers }) =>
      ({ id, title: title[language], statements, problem: problem[language], handling: handling[language], covers })),
  };
}
