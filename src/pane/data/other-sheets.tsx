import { useState } from 'preact/hooks';
import { Section, Tag } from '../parts';
import { usePane } from '../state/context';
import { useWords } from '../state/use-words';
import { ignoreSheet } from './changes';
import { MappingEditor } from './mapping-editor';
import type { SheetView } from '../../app/workbench';

/** Sheets that were not recognised, or are not to be read; empty ones are not worth a line. */
export function OtherSheets({ sheets }: { readonly sheets: readonly SheetView[] }) {
  const { say } = useWords();
  const others = sheets.filter((sheet) => sheet.kind === null && (sheet.rows > 0 || sheet.isIgnored));
  if (others.length === 0) return null;
  return (
    <Section title={say('pane.data.others')}>
      <p class="small muted">{say('pane.data.others.hint')}</p>
      <ul class="rows">{others.map((sheet) => <OtherSheet key={sheet.name} sheet={sheet} />)}</ul>
    </Section>
  );
}

function OtherSheet({ sheet }: { readonly sheet: SheetView }) {
  const pane = usePane();
  const { say, count } = useWords();
  const [isOpen, setOpen] = useState(false);
  const { name } = sheet;
  return (
    <li class="row" data-sheet={name}>
      <div class="row-plain">
        <span class="row-title">{name}</span>
        <span class="row-tags">
          {sheet.isHidden && <Tag>{say('pane.data.hidden')}</Tag>}
          {sheet.isIgnored && <Tag>{say('pane.data.ignored')}</Tag>}
          {sheet.hasSuggestion && !sheet.isIgnored && <Tag kind="good">{say('pane.data.suggested')}</Tag>}
        </span>
        {sheet.isIgnored
          ? <button type="button" class="link-button" aria-label={say('pane.data.read-it-of', { sheet: name })} onClick={() => void ignoreSheet(pane, name, false)}>{say('pane.data.read-it')}</button>
          : <button type="button" class="link-button" data-act="map" aria-expanded={isOpen} aria-label={say('pane.data.map-of', { sheet: name })} onClick={() => setOpen(!isOpen)}>{say('pane.data.map')}</button>}
        <span class="row-detail">{count('pane.data.rows', sheet.rows)}</span>
      </div>
      {isOpen && <div class="row-body"><MappingEditor sheet={name} kind={null} onEnd={() => setOpen(false)} /></div>}
    </li>
  );
}
