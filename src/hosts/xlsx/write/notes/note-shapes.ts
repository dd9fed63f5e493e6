import type { NoteSpec } from '../../../../workbook';

/** Shape numbers come in blocks of 1024; block n holds n * 1024 + 1 and up. */
const BLOCK = 1024;
const NAMESPACES = 'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" '
  + 'xmlns:x="urn:schemas-microsoft-com:office:excel"';
const SHAPE_TYPE = `<v:shapetype ${NAMESPACES} id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">`
  + '<v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>';
/** Characters of a line and lines of a note box. */
const LINE = 34;
const MOST_ROWS = 18;

/** Gives out blocks of shape numbers that no drawing of the workbook uses. */
export class ShapeBlocks {
  private last = 0;

  /** @param drawings text of all VML drawings in the workbook */
  constructor(drawings: Iterable<string>) {
    for (const text of drawings) this.last = Math.max(this.last, highestBlock(text));
  }

  next(): number {
    this.last += 1;
    return this.last;
  }
}

function highestBlock(drawing: string): number {
  let highest = 0;
  for (const [, list = ''] of drawing.matchAll(/\sdata\s*=\s*["']([\d,\s]{1,2000})["']/g)) {
    for (const block of list.split(',')) highest = Math.max(highest, Number(block) || 0);
  }
  for (const [, shape] of drawing.matchAll(/_x0000_s(\d{1,9})\b/g)) {
    highest = Math.max(highest, Math.floor(Number(shape) / BLOCK));
  }
  return highest;
}

/** A drawing of note boxes of its own. */
export function newDrawing(notes: readonly NoteSpec[], blocks: ShapeBlocks): string {
  const { shapes, used } = drawShapes(notes, blocks);
  const layout = `<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="${used.join(',')}"/></o:shapelayout>`;
  return `<xml ${NAMESPACES}>${layout}${SHAPE_TYPE}${shapes}</xml>`;
}

/** What to change in a drawing so that it holds more note boxes: texts by offset, in order. */
export function moreShapes(drawing: string, notes: readonly NoteSpec[], blocks: ShapeBlocks): { at: number; text: string }[] | null {
  const end = drawing.lastIndexOf('</');
  if (end < 0) return null;
  const { shapes, used } = drawShapes(notes, blocks);
  const type = /\sid\s*=\s*["']_x0000_t202["']/.test(drawing) ? '' : SHAPE_TYPE;
  const map = /<\w+:idmap\b[^>]{0,500}?\sdata\s*=\s*["'][\d,\s]*/.exec(drawing);
  const changes = [{ at: end, text: type + shapes }];
  return map === null ? changes : [{ at: map.index + map[0].length, text: `,${used.join(',')}` }, ...changes];
}

function drawShapes(notes: readonly NoteSpec[], blocks: ShapeBlocks): { shapes: string; used: number[] } {
  const used: number[] = [];
  const shapes = notes.map((note, index) => {
    if (index % (BLOCK - 1) === 0) used.push(blocks.next());
    return noteShape(note, (used.at(-1) ?? 1) * BLOCK + (index % (BLOCK - 1)) + 1);
  });
  return { shapes: shapes.join(''), used };
}

function noteShape({ row, column, text }: NoteSpec, number: number): string {
  return `<v:shape ${NAMESPACES} id="_x0000_s${number}" type="#_x0000_t202" style="position:absolute;visibility:hidden" `
    + 'fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:shadow color="black" obscured="t"/>'
    + '<v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>'
    + `<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor(row, column, text)}</x:Anchor>`
    + `<x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`;
}

/** The box stands right of its cell and is as high as its text needs. */
function anchor(row: number, column: number, text: string): string {
  const lines = text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / LINE)), 0);
  const height = Math.min(MOST_ROWS, Math.max(4, lines + 1));
  const left = Math.min(column + 1, 16379);
  const top = Math.min(Math.max(0, row - 1), 1048575 - MOST_ROWS);
  return [left, 15, top, 10, left + 3, 15, top + height, 4].join(', ');
}
