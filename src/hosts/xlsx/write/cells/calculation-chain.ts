import { openTag } from '../xml/change-element';
import { readOutline } from '../xml/outline';
import { typeName } from '../opc/relationships';
import type { Pass } from '../pass';
import { dropParts, onlyReachedFrom } from '../remove/drop-parts';

/**
 * Take cells out of the calculation chain because their formulas are gone. Excel repairs a file whose chain names
 * cells without formulas.
 *
 * @param cells addresses by sheet id; null for all cells of the sheet
 */
export function dropCalculationCells(pass: Pass, cells: ReadonlyMap<number, ReadonlySet<string> | null>): void {
  const related = pass.workbook.relationships.find((one) => typeName(one) === 'calcChain' && pass.store.has(one.target));
  if (related === undefined) return;
  const bytes = pass.draft.look(related.target);
  const { children } = readOutline(bytes, related.target);
  const links = readChain(bytes, children, cells);
  if (links.every((link) => !link.isGoing)) return;
  if (links.every((link) => link.isGoing)) {
    const ids = new Set([related.id]);
    dropParts(pass, pass.workbook.name, ids, onlyReachedFrom(pass.store, pass.workbook.name, ids));
    return;
  }
  writeChain(pass, related.target, links);
}

interface ChainLink {
  readonly start: number;
  readonly end: number;
  /** Where a sheet id can be inserted; it is absent when it is that of the link before. */
  readonly attributesEnd: number;
  readonly ownSheet: string | null;
  readonly sheet: string;
  readonly isGoing: boolean;
}

type Places = ReturnType<typeof readOutline>['children'];

function readChain(bytes: Uint8Array, children: Places, cells: ReadonlyMap<number, ReadonlySet<string> | null>): ChainLink[] {
  let sheet = '0';
  return children.map((place) => {
    const tag = openTag(bytes, place);
    const ownSheet = tag.attribute('i');
    sheet = ownSheet ?? sheet;
    const going = cells.get(Number(sheet));
    const isGoing = going === null || going?.has(tag.attribute('r') ?? '') === true;
    return { start: place.start, end: place.end, attributesEnd: tag.attributes.end, ownSheet, sheet, isGoing };
  });
}

/** A link that relied on the sheet of one that goes says its sheet itself. */
function writeChain(pass: Pass, part: string, links: readonly ChainLink[]): void {
  const edit = pass.draft.edit(part);
  let said: string | null = '0';
  for (const link of links) {
    if (link.isGoing) {
      edit.remove(link.start, link.end);
      continue;
    }
    if (link.ownSheet === null && said !== link.sheet) edit.insert(link.attributesEnd, ` i="${link.sheet}"`);
    said = link.sheet;
  }
}
