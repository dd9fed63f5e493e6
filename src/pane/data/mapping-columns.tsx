import { SelectField, Tag } from '../parts';
import { useWords } from '../state/use-words';
import { conflictsOf, inOrder, letterOf, place, sheetColumn } from './draft';
import type { ColumnView, MappingDraft, MappingView } from '../../app/workbench';
import type { Words } from '../state/use-words';

interface MappingColumnsProps {
  readonly view: MappingView;
  onChange(draft: MappingDraft): void;
}

/** Every column of a table with the column of the sheet that holds it. */
export function MappingColumns({ view, onChange }: MappingColumnsProps) {
  const { say, count } = useWords();
  const { shown, others } = inOrder(view);
  const list = (columns: readonly ColumnView[]) => columns.map((column) => <ColumnChoice key={column.id} view={view} column={column} onChange={onChange} />);
  return (
    <fieldset class="mapping-columns">
      <legend class="for-screen-reader">{say('pane.map.columns')}</legend>
      {list(shown)}
      {others.length > 0 && (
        <details>
          <summary>{count('pane.map.more-columns', others.length)}</summary>
          {list(others)}
        </details>
      )}
    </fieldset>
  );
}

function ColumnChoice({ view, column, onChange }: MappingColumnsProps & { readonly column: ColumnView }) {
  const words = useWords();
  const letter = letterOf(view.draft, column.id);
  const label = <>{column.title} {column.isRequired && <Tag>{words.say('pane.map.needed')}</Tag>}</>;
  const hint = hintText(view, column, words);
  return (
    <SelectField label={label} value={letter ?? ''} choices={choicesOf(view, words)} error={errorText(view, column, words)} {...(hint === null ? {} : { hint })}
      onPick={(value) => onChange(place(view.draft, column.id, value === '' ? null : value))} />
  );
}

function choicesOf(view: MappingView, { say }: Words) {
  const none = { value: '', text: say('pane.map.none') };
  const columns = view.sheetColumns.map(({ letter, header }) => ({
    value: letter, text: say('pane.map.choice', { letter, header: header === '' ? say('pane.map.no-header') : header }),
  }));
  return [none, ...columns];
}

function hintText(view: MappingView, column: ColumnView, { say }: Words): string | null {
  const letter = letterOf(view.draft, column.id);
  if (letter === null) return column.isRequired ? say('pane.map.lacking') : null;
  const samples = sheetColumn(view, letter)?.samples ?? [];
  return samples.length === 0 ? say('pane.map.no-sample') : say('pane.map.sample', { samples: samples.join('; ') });
}

function errorText(view: MappingView, column: ColumnView, { say }: Words): string | null {
  const letter = letterOf(view.draft, column.id);
  const other = conflictsOf(view.draft, view.columns).get(column.id);
  return other === undefined ? null : say('pane.map.twice', { letter, other: other.title });
}
