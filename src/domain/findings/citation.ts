import type { Language, Localised } from '../../messages';

/** The clause that a rule or a parameter comes from. */
export interface Citation {
  readonly document: string;
  /** As the document calls it, e.g. "Administrasi 2"; in both languages where it is no document's own word, but a policy of ours. */
  readonly clause: string | Localised;
  /** Line in the source document's text; absent where the source is not one of ours. */
  readonly line?: number;
  /** What of the document's requirements and open questions it settles, by the pack's register, e.g. `K19`, `A7`; absent: not stated. */
  readonly covers?: readonly string[];
}

/** A citation in the words of one language. */
export interface StatedCitation extends Citation {
  readonly clause: string;
}

/** The citation in one language. */
export function stateCitation(citation: Citation, language: Language): StatedCitation {
  const { clause } = citation;
  return { ...citation, clause: typeof clause === 'string' ? clause : clause[language] };
}

/**
 * Document and clause as people read them.
 *
 * @example citationText({ document: 'KAP', clause: 'Administrasi 2' }, 'id') // 'KAP, Administrasi 2'
 */
export function citationText(citation: Citation, language: Language): string {
  const { document, clause } = stateCitation(citation, language);
  return `${document}, ${clause}`;
}
