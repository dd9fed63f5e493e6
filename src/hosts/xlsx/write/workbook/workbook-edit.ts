import { escapeAttribute, escapeText } from '../../xml/scanner';
import type { PackageDraft } from '../opc/package-draft';
import type { PartEdit } from '../opc/part-edit';
import { appendInto, relationshipAttribute, setAttribute } from '../xml/change-element';
import { childOf, placeFor } from '../xml/outline';
import { elementsIn, type WorkbookPart } from './workbook-part';

/** Children of `workbook`, in the order of the schema. */
const WORKBOOK_ORDER = [
  'fileVersion', 'fileSharing', 'workbookPr', 'workbookProtection', 'bookViews', 'sheets', 'functionGroups',
  'externalReferences', 'definedNames', 'calcPr', 'oleSize', 'customWorkbookViews', 'pivotCaches', 'smartTagPr',
  'smartTagTypes', 'webPublishing', 'fileRecoveryPr', 'webPublishObjects', 'extLst',
] as const;

/** A defined name to be added. */
export interface NewName {
  readonly name: string;
  /** Null: for the whole workbook. */
  readonly sheetIndex: number | null;
  readonly formula: string;
  readonly isHidden: boolean;
}

/** Collects what is to be added to the workbook part, and writes it at once. */
export class WorkbookEdit {
  private readonly sheets: string[] = [];
  private readonly names: string[] = [];
  private activeSheet: number | null = null;
  private calculates = false;
  private readonly ids: Set<number>;

  constructor(private readonly draft: PackageDraft, private readonly part: WorkbookPart) {
    this.ids = new Set(part.sheets.map((sheet) => sheet.sheetId));
  }

  /** List a sheet at the end; returns its index. */
  addSheet(name: string, relationshipId: string): number {
    const link = relationshipAttribute(this.part.relationshipPrefix, this.part.dialect.relationships, relationshipId);
    const { prefix } = this.part.outline.root;
    this.sheets.push(`<${prefix}sheet name="${escapeAttribute(name)}" sheetId="${this.freeId()}" ${link}/>`);
    return this.part.sheets.length + this.sheets.length - 1;
  }

  addName({ name, sheetIndex, formula, isHidden }: NewName): void {
    const { prefix } = this.part.outline.root;
    const scope = sheetIndex === null ? '' : ` localSheetId="${sheetIndex}"`;
    const hidden = isHidden ? ' hidden="1"' : '';
    const tag = `${prefix}definedName`;
    this.names.push(`<${tag} name="${escapeAttribute(name)}"${scope}${hidden}>${escapeText(formula)}</${tag}>`);
  }

  activate(index: number): void {
    this.activeSheet = index;
  }

  /** Let Excel calculate everything when it opens the file: a formula is new, or its cells have changed. */
  calculateOnLoad(): void {
    this.calculates = true;
  }

  /** Write everything; call once, at the end. */
  finish(): void {
    if (this.sheets.length > 0) this.append('sheets', this.sheets.join(''));
    if (this.names.length > 0) this.append('definedNames', this.names.join(''));
    if (this.sheets.length > 0) this.writeView();
    if (this.calculates) this.writeCalculation();
  }

  /** Excel numbers sheets up to 65534. */
  private freeId(): number {
    let id = 1;
    for (const taken of this.ids) id = Math.max(id, taken + 1);
    if (id > 65534) for (id = 1; this.ids.has(id);) id += 1;
    this.ids.add(id);
    return id;
  }

  /** Sheets refer to the first window of the workbook, so there must be one. */
  private writeView(): void {
    const { outline, bytes } = this.part;
    const view = elementsIn(bytes, childOf(outline, 'bookViews')).at(0);
    const active = this.activeSheet === null ? '' : ` activeTab="${this.activeSheet}"`;
    if (view === undefined) this.append('bookViews', `<${outline.root.prefix}workbookView${active}/>`);
    else if (this.activeSheet !== null) setAttribute(this.edit(), view, 'activeTab', String(this.activeSheet));
  }

  private writeCalculation(): void {
    const { outline } = this.part;
    const place = childOf(outline, 'calcPr');
    if (place !== null) setAttribute(this.edit(), place, 'fullCalcOnLoad', '1');
    else this.edit().insert(placeFor(outline, WORKBOOK_ORDER, 'calcPr'), `<${outline.root.prefix}calcPr fullCalcOnLoad="1"/>`);
  }

  private append(local: string, text: string): void {
    const { outline } = this.part;
    const place = childOf(outline, local);
    const name = `${outline.root.prefix}${local}`;
    if (place !== null) appendInto(this.edit(), place, text);
    else this.edit().insert(placeFor(outline, WORKBOOK_ORDER, local), `<${name}>${text}</${name}>`);
  }

  private edit(): PartEdit {
    return this.draft.edit(this.part.name);
  }
}
