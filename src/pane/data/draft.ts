import type { ColumnView, MappingDraft, MappingView, SheetColumnView } from '../../app/workbench';

/** Put a column of the table somewhere else; null: the sheet has none. */
export function place(draft: MappingDraft, column: string, letter: string | null): MappingDraft {
  return { ...draft, columns: { ...draft.columns, [column]: letter } };
}

/** The letter that a draft gives a column; null: none. */
export function letterOf(draft: MappingDraft, column: string): string | null {
  return draft.columns[column] ?? null;
}

/** What keeps a draft from being saved, by column id: a letter used twice is named with the other column. */
export function conflictsOf(draft: MappingDraft, columns: readonly ColumnView[]): ReadonlyMap<string, ColumnView> {
  const first = new Map<string, ColumnView>();
  const conflicts = new Map<string, ColumnView>();
  for (const column of columns) {
    const letter = letterOf(draft, column.id);
    if (letter === null) continue;
    const other = first.get(letter);
    if (other === undefined) first.set(letter, column);
    else conflicts.set(column.id, other);
  }
  return conflicts;
}

/** Needed columns and those that are placed come first; the others are seldom wanted. */
export function inOrder({ draft, columns }: MappingView): { readonly shown: readonly ColumnView[]; readonly others: readonly ColumnView[] } {
  const isShown = (column: ColumnView): boolean => column.isRequired || letterOf(draft, column.id) !== null;
  return { shown: columns.filter(isShown), others: columns.filter((column) => !isShown(column)) };
}

/** A column of the sheet by its letter; undefined where the draft names one that is not there. */
export function sheetColumn(view: MappingView, letter: string | null): SheetColumnView | undefined {
  return letter === null ? undefined : view.sheetColumns.find((column) => column.letter === letter);
}
