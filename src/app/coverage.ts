import { citationText } from '../domain/findings';
import { lintCoverage, readDocumentLint, readRegister } from '../domain/rules';
import type { Coverage, CoverageRegister, DocumentLint, PackIssue, RulePack } from '../domain/rules';
import type { LeftToPeople } from '../domain/findings';
import type { Language } from '../messages';

/** What a pack says about the document that it carries out. */
export interface DocumentAccount {
  /** Null when the pack has no register. */
  readonly register: CoverageRegister | null;
  readonly coverage: Coverage | null;
  /** Null when the pack has no notes on its document. */
  readonly lint: DocumentLint | null;
  readonly issues: readonly PackIssue[];
}

/** Coverage and document notes of a pack, with everything that is wrong or still open in them. Cost: linear. */
export function accountForDocument(pack: RulePack): DocumentAccount {
  const register = readRegister(pack);
  const lint = readDocumentLint(pack);
  const account = register.scheme === null ? null : lintCoverage(pack, register.scheme);
  return {
    register: register.scheme,
    coverage: account?.coverage ?? null,
    lint: lint.scheme,
    issues: [...register.issues, ...lint.issues, ...(account?.issues ?? [])],
  };
}

/** What no software can check in a document, and who decides it, in one language. */
export function leftToPeople({ register }: DocumentAccount, language: Language): readonly LeftToPeople[] {
  return (register?.decisions ?? []).map(({ title, who, decision, meanwhile, source }) => ({
    title: title[language], who: who[language], decision: decision[language], meanwhile: meanwhile[language],
    source: source.map((citation) => citationText(citation, language)).join('; '),
  }));
}
