/** A shape of a VML drawing with its place in the text; row and column are null when it is no note. */
export interface ShapePlace {
  readonly start: number;
  readonly end: number;
  readonly row: number | null;
  readonly column: number | null;
}

/**
 * The shapes of a VML drawing. VML by Excel is not always well-formed, so that it is searched and not parsed.
 *
 * @param drawing one character for each byte
 */
export function noteShapes(drawing: string): ShapePlace[] {
  const shapes: ShapePlace[] = [];
  for (const { 1: prefix = '', index } of drawing.matchAll(/<(\w{1,20}:)?shape[\s>]/g)) {
    const close = `</${prefix}shape>`;
    const found = drawing.indexOf(close, index);
    if (found < 0) break;
    const end = found + close.length;
    const text = drawing.slice(index, end);
    const isNote = /ObjectType\s*=\s*["']Note["']/.test(text);
    shapes.push({ start: index, end, row: isNote ? numberIn(text, 'Row') : null, column: isNote ? numberIn(text, 'Column') : null });
  }
  return shapes;
}

function numberIn(text: string, local: string): number | null {
  const found = new RegExp(`<(?:\\w{1,20}:)?${local}>\\s*(\\d{1,7})\\s*<`).exec(text);
  return found === null ? null : Number(found[1]);
}
