import { readMemory, WorkbookError, type SheetSnapshot, type WorkbookSnapshot } from '../../../workbook';
import { partKey } from '../zip/entry';
import type { OpcPackage } from '../zip/package';
import { readMarkers } from './markers';
import { NO_FORMATS, readNumberFormats } from './number-formats';
import type { Relationship } from './relationships';
import { RowBudget } from './row-budget';
import { readSharedStrings } from './shared-strings';
import type { SheetContext } from './sheet-data';
import { emptySheet, readSheetPart, type SheetContent } from './sheet-part';
import { readWarnings } from './warnings';
import { readWorkbookPart, type WorkbookPart } from './workbook-part';

/** Sheets that hold no cells of the user's; they keep their place in the workbook. */
const CELL_FREE: ReadonlySet<string> = new Set(['chartsheet', 'dialogsheet', 'xlMacrosheet', 'xlIntlMacrosheet']);

/**
 * Everything in a package that a {@link WorkbookSnapshot} tells, in the order of the workbook's tabs.
 *
 * @throws {WorkbookError} `xlsx.no-workbook`, `xlsx.malformed`, `xlsx.dtd`, `xlsx.encoding`, `xlsx.address`,
 * `xlsx.shared-string`, `xlsx.duplicate-sheet`, `xlsx.part-missing`, `xlsx.too-many-rows`, and what {@link OpcPackage.read} throws
 * @example readWorkbook(openPackage(bytes)).sheets[0]?.rows[3]?.[1] // '198001152005012901'
 */
export function readWorkbook(pkg: OpcPackage): WorkbookSnapshot {
  const workbook = readWorkbookPart(pkg);
  const context = readContext(pkg, workbook);
  const markers = readMarkers(workbook.names);
  const claim = claimOnce();
  const relations = new Map(workbook.relations.map((relation) => [relation.id, relation]));
  const sheets = workbook.sheets.map((entry, position): SheetSnapshot => ({
    name: entry.name,
    visibility: entry.visibility,
    marker: markers.get(position) ?? null,
    ...(entry.relationId === '' ? emptySheet() : readContent(pkg, relations.get(entry.relationId), entry.name, context, claim)),
  }));
  const memory = readMemory(workbook.names.filter(({ sheet }) => sheet === null));
  return { sheets, date1904: workbook.date1904, warnings: readWarnings(pkg, workbook), memory };
}

function readContext(pkg: OpcPackage, { relations, date1904 }: WorkbookPart): SheetContext {
  const find = (wanted: string): string | undefined =>
    relations.find(({ kind, isExternal, target }) => kind === wanted && !isExternal && pkg.has(target))?.target;
  const strings = find('sharedStrings');
  const styles = find('styles');
  return {
    strings: strings === undefined ? [] : readSharedStrings(pkg, strings),
    formats: styles === undefined ? NO_FORMATS : readNumberFormats(pkg, styles),
    date1904,
    budget: new RowBudget(),
  };
}

type Claim = (part: string) => boolean;

function readContent(pkg: OpcPackage, relation: Relationship | undefined, name: string, context: SheetContext, claim: Claim): SheetContent {
  if (relation === undefined || relation.isExternal) throw new WorkbookError('xlsx.part-missing', { part: name });
  if (CELL_FREE.has(relation.kind)) return emptySheet();
  if (!claim(relation.target)) throw new WorkbookError('xlsx.duplicate-part', { part: relation.target });
  return readSheetPart(pkg, relation.target, name, context, claim);
}

/** True the first time a part is asked for: a small file must not make us read one large part a thousand times. */
function claimOnce(): Claim {
  const claimed = new Set<string>();
  return (part) => {
    const key = partKey(part);
    if (claimed.has(key)) return false;
    claimed.add(key);
    return true;
  };
}
