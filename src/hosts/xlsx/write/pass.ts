import { missingSheet } from '../../../workbook';
import { relationshipsPart } from '../read/relationships';
import { partKey } from '../zip/entry';
import { blankStyles, STYLES_TYPE } from './blank/blank-workbook';
import { bytesOf } from './bytes/byte-buffer';
import { ShapeBlocks } from './notes/note-shapes';
import { ContentTypeWriter } from './opc/content-types';
import { PackageDraft, type Layer } from './opc/package-draft';
import { PartEdit } from './opc/part-edit';
import { folderOf } from './opc/part-names';
import type { PartStore } from './opc/part-store';
import { relatedParts, RelationshipWriter, typeName } from './opc/relationships';
import { StyleRegistry } from './styles/style-registry';
import { TableNames } from './tables/table-names';
import { WorkbookEdit } from './workbook/workbook-edit';
import { readWorkbookPart, type SheetEntry, type WorkbookPart } from './workbook/workbook-part';

const RELATIONSHIPS_TYPE = 'application/vnd.openxmlformats-package.relationships+xml';

/** VML is seldom well-formed and may be in any encoding, so that it is looked at byte by byte. */
const bytewise = new TextDecoder('windows-1252');

/** One pass over a workbook: what is known of it, and what is being changed. Registries are made when they are needed. */
export class Pass {
  readonly draft: PackageDraft;
  readonly workbook: WorkbookPart;
  readonly workbookEdit: WorkbookEdit;
  readonly links: RelationshipWriter;
  readonly types: ContentTypeWriter;
  private styleEdit: PartEdit | null = null;
  private styleRegistry: StyleRegistry | null = null;
  private tableNames: TableNames | null = null;
  private shapeBlocks: ShapeBlocks | null = null;
  private mentioned: ReadonlySet<string> | null = null;

  constructor(readonly store: PartStore) {
    this.draft = new PackageDraft(store);
    this.workbook = readWorkbookPart(store);
    this.workbookEdit = new WorkbookEdit(this.draft, this.workbook);
    this.links = new RelationshipWriter(this.draft, this.workbook.name);
    this.types = new ContentTypeWriter(this.draft);
  }

  /**
   * The name of a part to be added in the workbook's folder: `before`, a number and `after`.
   *
   * @example freeName('worksheets/sheet', '.xml') // 'xl/worksheets/sheet7.xml'
   */
  freeName(before: string, after: string): string {
    const folder = folderOf(this.workbook.name);
    return this.freeRootName(folder === '' ? before : `${folder}/${before}`, after);
  }

  /** As {@link freeName}, from the root of the package. Nothing refers to the name yet. */
  freeRootName(before: string, after: string): string {
    this.mentioned ??= new Set([...this.types.declared(), ...relatedParts(this.store)]);
    for (let number = 1; ; number += 1) {
      const name = `${before}${number}${after}`;
      const isTaken = this.draft.has(name) || this.draft.has(relationshipsPart(name)) || this.mentioned.has(partKey(name));
      if (!isTaken) return name;
    }
  }

  get styles(): StyleRegistry {
    return this.styleRegistry ??= new StyleRegistry(this.openStyles());
  }

  get tables(): TableNames {
    return this.tableNames ??= new TableNames(this.store, this.workbook);
  }

  get shapes(): ShapeBlocks {
    return this.shapeBlocks ??= new ShapeBlocks(this.drawings());
  }

  /** @throws {WorkbookError} `workbook.sheet-missing` when no sheet of cells has the name */
  worksheet(name: string): SheetEntry & { readonly part: string } {
    const found = this.workbook.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
    const part = found?.part ?? null;
    if (found === undefined || part === null || found.type !== 'worksheet' || !this.store.has(part)) {
      throw missingSheet(name);
    }
    return { ...found, part };
  }

  /** Write everything that was collected. */
  finish(): { readonly store: PartStore; readonly layer: Layer } {
    this.styleRegistry?.finish();
    this.addMissingStyles();
    this.workbookEdit.finish();
    this.links.finish();
    this.declareRelationships();
    this.types.finish();
    return this.draft.finish();
  }

  /** Old LibreOffice files say it for each .rels part and not for the extension, so that ours would have no type. */
  private declareRelationships(): void {
    const added = this.draft.addedNames.filter((name) => /\.rels$/i.test(name));
    for (const name of added) this.types.declareExtension(name, RELATIONSHIPS_TYPE);
  }

  private openStyles(): PartEdit {
    const related = this.workbook.relationships.find((one) => typeName(one) === 'styles' && this.store.has(one.target));
    if (related !== undefined) return this.draft.edit(related.target);
    const name = this.freeName('styles', '.xml');
    return this.styleEdit = new PartEdit(name, bytesOf(blankStyles(this.workbook.dialect)));
  }

  private addMissingStyles(): void {
    if (this.styleEdit?.isChanged !== true) return;
    const { name } = this.styleEdit;
    this.draft.add(name, this.styleEdit.result());
    this.links.add(`${this.workbook.dialect.relationships}/styles`, name);
    this.types.declare(name, STYLES_TYPE);
  }

  private *drawings(): Generator<string> {
    for (const name of this.store.names) if (/\.vml$/i.test(name)) yield bytewise.decode(this.store.read(name));
  }
}
