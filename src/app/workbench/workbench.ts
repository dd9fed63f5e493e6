import type { ChangedRange } from '../../workbook';
import type {
  Answer, BoardMove, CheckView, DataView, ExplanationsPreview, ExplanationView, FindingGroup, FindingsPage, FindingsQuery, GradesPage, GradesQuery,
  GroupsView, MappingDraft, MappingView, MissingView, PackFileView, PackImportView, PackView, ProgressView, ProposalOrder, RuleView,
  SettingChange, SettingView, SheetPage, WhyView, WorkbenchChoice, WrittenView,
} from './views';
import type { TableKind } from '../../workbook';

/** Told of progress now and then. */
export type ProgressListener = (progress: ProgressView) => void;

/**
 * One workbook on the bench: everything that the pane does with it, from the first look to the last undo. It keeps
 * the workbook as it was read, the report and the plan, and gives out small views only; it can live in a thread of
 * its own, so every argument and answer is plain data. Calls may come in any order; nothing throws.
 */
export interface Workbench {
  /** Takes effect with the next view that is asked for; a check that was made is made again in the new language. */
  choose(choice: Partial<WorkbenchChoice>): Promise<Answer<WorkbenchChoice>>;

  /** Read the workbook and recognise what it holds. */
  read(progress?: ProgressListener): Promise<Answer<DataView>>;
  /** Read again what changed, and check again if there was a check. */
  refresh(changes: readonly ChangedRange[]): Promise<Answer<{ data: DataView; check: CheckView | null }>>;

  /** How a sheet is read, or could be: the kind is a guess where it is null. */
  mapping(sheet: string, kind: TableKind | null): Promise<Answer<MappingView>>;
  /** The same for a draft that the user is changing: columns that belong to its kind and header row. */
  redraft(draft: MappingDraft): Promise<Answer<MappingView>>;
  /** Keep a correction in the workbook and recognise again. */
  saveMapping(draft: MappingDraft): Promise<Answer<DataView>>;
  /** Not to be read at all, or to be read again. */
  ignoreSheet(sheet: string, isIgnored: boolean): Promise<Answer<DataView>>;
  /** Forget every correction. */
  forgetMapping(): Promise<Answer<DataView>>;
  /** Add the standard sheets that the workbook lacks: one kind, or all of them. */
  addSheets(kind: TableKind | null): Promise<Answer<DataView>>;

  /** Audit the workbook as it was read last. */
  check(progress?: ProgressListener): Promise<Answer<CheckView>>;
  /** Stop a running read or check; it answers with the problem `workbench.cancelled`. */
  cancel(): Promise<void>;
  findings(query: FindingsQuery): Promise<Answer<FindingsPage>>;
  /** More findings under one heading of a page; here the query's offset and limit count findings of the group. */
  moreOf(query: FindingsQuery, key: string): Promise<Answer<FindingGroup>>;
  why(findingId: string): Promise<Answer<WhyView>>;
  /** The smallest list of cells and settings that would settle what is undetermined, most settling first. */
  missing(limit: number): Promise<Answer<{ items: readonly MissingView[]; total: number }>>;

  /** Write the results of the last check. */
  write(options: { evenIfChanged: boolean }, progress?: ProgressListener): Promise<Answer<WrittenView>>;
  /** Take back what was last written through this bench. */
  undo(): Promise<Answer<{ data: DataView; canUndo: boolean }>>;
  /** Take back everything that Cermat ever wrote into the workbook, corrections to the mapping included. */
  clear(): Promise<Answer<{ data: DataView; written: WrittenView }>>;

  settings(): Promise<Answer<readonly SettingView[]>>;
  /** How a setting would look with another text; nothing is written. */
  trySetting(change: SettingChange): Promise<Answer<SettingView>>;
  /** Write settings into Pengaturan, which is added when the workbook has none. None is written when one has a problem. */
  saveSettings(changes: readonly SettingChange[]): Promise<Answer<{ data: DataView; settings: readonly SettingView[] }>>;

  packs(): Promise<Answer<readonly PackView[]>>;
  /** The rules of the chosen pack. */
  rules(): Promise<Answer<readonly RuleView[]>>;
  /** Files of one pack; a usable one is in `packs()` from then on and is chosen. */
  importPack(files: readonly PackFileView[]): Promise<Answer<PackImportView>>;
  removePack(id: string): Promise<Answer<readonly PackView[]>>;

  /** The groups as they lie on the board: those of the roster until something is proposed or moved. */
  groups(): Promise<Answer<GroupsView>>;
  /** Propose groups, or repair the roster's; `cancel` stops it. */
  propose(order: ProposalOrder, progress?: ProgressListener): Promise<Answer<GroupsView>>;
  /** What the user did on the board; nothing is written. */
  moveOnBoard(move: BoardMove): Promise<Answer<GroupsView>>;
  /** Write the board to `Kelompok Usulan`. */
  writeGroups(): Promise<Answer<WrittenView>>;
  /** Write the board into the roster's columns Kelompok and Peran. */
  applyGroups(): Promise<Answer<{ data: DataView; groups: GroupsView }>>;

  /** The grades of the last check. */
  grades(query: GradesQuery): Promise<Answer<GradesPage>>;
  /** Everything that one person's grade stands on; `key` is that of a row of {@link Workbench.grades}. */
  explain(key: string): Promise<Answer<ExplanationView>>;
  /** What {@link Workbench.writeExplanations} would write now; nothing is written. */
  previewExplanations(people: Pick<GradesQuery, 'filter' | 'search'>): Promise<Answer<ExplanationsPreview>>;
  /** Write explanations of the grades of the last check to `Penjelasan Nilai`, to be printed, and its results with them. */
  writeExplanations(people: Pick<GradesQuery, 'filter' | 'search'>): Promise<Answer<WrittenView>>;

  /** A part of a sheet as it was read last. */
  page(sheet: string, fromRow: number, count: number): Promise<Answer<SheetPage>>;
}
