/** A shape of a VML drawing with its place in the text; row and column are null when it is no note. */
export interface ShapePlace {
  readonly start: number;
  readonly end: number;
  readonly row: number | null;
  readonly column: number | null;
}

const NOTE = /ObjectType\s*=\s*["']Note["']/;
const ROW = /<(?:\w{1,20}:)?Row>\s*(\d{1,7})\s*</;
const COLUMN = /<(?:\w{1,20}:)?Column>\s*(\d{1,7})\s*</;

/**
 * The shapes of a VML drawing. VML by Excel is not always well-formed, so that it is searched and not parsed.
 *
 * @param drawing one character for each byte
 */
export function noteShapes(drawing: string): ShapePlace[] {
  const shapes: ShapePlace[] = [];
  const opening = /<(\w{1,20}:)?shape[\s>]/g;
  for (let tag = opening.exec(drawing); tag !== null; tag = opening.exec(drawing)) {
    const close = `</${tag[1] ?? ''}shape>`;
    const found = drawing.indexOf(close, tag.index);
    if (found < 0) break;
    const end = found + close.length;
    opening.lastIndex = end;
    shapes.push({ start: tag.index, end, ...noteCell(drawing.slice(tag.index, end)) });
  }
  return shapes;
}

function noteCell(shape: string): Pick<ShapePlace, 'row' | 'column'> {
  const isNote = NOTE.test(shape);
  return { row: isNote ? numberOf(ROW.exec(shape)) : null, column: isNote ? numberOf(COLUMN.exec(shape)) : null };
}

function numberOf(found: RegExpExecArray | null): number | null {
  return found === null ? null : Number(found[1]);
}
