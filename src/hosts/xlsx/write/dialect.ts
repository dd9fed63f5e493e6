/** Namespaces of a workbook: the common (transitional) ones or those of strict Office Open XML. */
export interface Dialect {
  /** Namespace of the spreadsheet elements. */
  readonly main: string;
  /** Namespace of `r:id`; relationship types begin with it. */
  readonly relationships: string;
  /** Namespace of shapes, their texts and colours. */
  readonly drawing: string;
  /** Namespace of the places of shapes on a sheet. */
  readonly places: string;
  readonly chart: string;
}

export const TRANSITIONAL: Dialect = {
  main: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  relationships: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  drawing: 'http://schemas.openxmlformats.org/drawingml/2006/main',
  places: 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing',
  chart: 'http://schemas.openxmlformats.org/drawingml/2006/chart',
};

const STRICT: Dialect = {
  main: 'http://purl.oclc.org/ooxml/spreadsheetml/main',
  relationships: 'http://purl.oclc.org/ooxml/officeDocument/relationships',
  drawing: 'http://purl.oclc.org/ooxml/drawingml/main',
  places: 'http://purl.oclc.org/ooxml/drawingml/spreadsheetDrawing',
  chart: 'http://purl.oclc.org/ooxml/drawingml/chart',
};

/**
 * The dialect of a part by the namespace of its root.
 *
 * @example dialectOf('http://purl.oclc.org/ooxml/spreadsheetml/main') // STRICT
 */
export function dialectOf(namespace: string): Dialect {
  return namespace === STRICT.main ? STRICT : TRANSITIONAL;
}
