import { conflictsOf, inOrder, letterOf, place } from '../../../src/pane/data/draft';
import type { ColumnView, MappingDraft, MappingView } from '../../../src/app/workbench';

const column = (id: string, isRequired = false): ColumnView => ({ id, title: id.toUpperCase(), isRequired, letter: null, isCorrected: false });
const columns = [column('nip', true), column('name', true), column('rank'), column('unit')];
const draft: MappingDraft = { sheet: 'Rekap', kind: 'participants', headerRow: 3, columns: { nip: 'B', name: null, rank: 'C' } };

test('a column is placed without touching the draft it came from', () => {
  const changed = place(draft, 'name', 'A');
  expect(letterOf(changed, 'name')).toBe('A');
  expect(letterOf(draft, 'name')).toBeNull();
  expect(letterOf(place(changed, 'name', null), 'name')).toBeNull();
});

test('a letter that is used twice is named with the column that had it first', () => {
  expect([...conflictsOf(draft, columns)]).toEqual([]);
  const conflicts = conflictsOf(place(draft, 'unit', 'B'), columns);
  expect([...conflicts].map(([id, other]) => [id, other.id])).toEqual([['unit', 'nip']]);
});

test('needed and placed columns come first, in their own order', () => {
  const { shown, others } = inOrder({ draft, columns } as unknown as MappingView);
  expect(shown.map(({ id }) => id)).toEqual(['nip', 'name', 'rank']);
  expect(others.map(({ id }) => id)).toEqual(['unit']);
});
