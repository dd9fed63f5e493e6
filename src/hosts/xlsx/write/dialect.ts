/** Namespaces of a workbook: the common (transitional) ones or those of strict Office Open XML. */
export interface Dialect {
  /** Namespace of the spreadsheet elements. */
  readonly main: string;
  /** Namespace of `r:id`; relationship types begin with it. */
  readonly relationships: string;
}

export const TRANSITIONAL: Dialect = {
  main: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  relationships: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
};

const STRICT: Dialect = {
  main: 'http://purl.oclc.org/ooxml/spreadsheetml/main',
  relationships: 'http://purl.oclc.org/ooxml/officeDocument/relationships',
};

/**
 * The dialect of a part by the namespace of its root.
 *
 * @example dialectOf('http://purl.oclc.org/ooxml/spreadsheetml/main') // STRICT
 */
export function dialectOf(namespace: string): Dialect {
  return namespace === STRICT.main ? STRICT : TRANSITIONAL;
}
