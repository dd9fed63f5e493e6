import { useState } from 'preact/hooks';
import { ToneMark } from '../parts';
import { usePane } from '../state/context';
import { useWords } from '../state/use-words';
import { createSheets } from './changes';
import { MappingEditor } from './mapping-editor';
import type { DataView, SheetView } from '../../app/workbench';

/** So many sheets are offered at once; the rest stand under "other sheets". */
const MOST_OFFERED = 4;

/** Nobody to check yet: asks which sheet holds the participants. */
export function NoRoster({ data }: { readonly data: DataView }) {
  const pane = usePane();
  const { say } = useWords();
  const [sheet, choose] = useState<string | null>(null);
  const offered = candidates(data.sheets);
  return (
    <section class="tone-card tone-undetermined no-roster" aria-labelledby="no-roster">
      <h2 id="no-roster"><ToneMark tone="undetermined" /> {say('pane.data.no-roster.title')}</h2>
      <p>{say(offered.length === 0 ? 'pane.data.no-roster.nothing' : 'pane.data.no-roster.text')}</p>
      {sheet !== null && <MappingEditor key={sheet} sheet={sheet} kind="participants" onEnd={() => choose(null)} />}
      {sheet === null && (
        <div class="no-roster-choices">
          {offered.map(({ name }) => (
            <fluent-button key={name} appearance="outline" data-sheet={name} onClick={() => choose(name)}>{say('pane.data.map-roster', { sheet: name })}</fluent-button>
          ))}
          {offered.length === 0 && <fluent-button appearance="outline" data-act="create-all" onClick={() => void createSheets(pane, null)}>{say('pane.data.create-all')}</fluent-button>}
        </div>
      )}
    </section>
  );
}

/** The likeliest first: what a suggestion exists for, then the longest. */
function candidates(sheets: readonly SheetView[]): readonly SheetView[] {
  return sheets
    .filter((sheet) => sheet.rows > 0 && !sheet.isIgnored && sheet.kind === null)
    .toSorted((one, other) => Number(other.hasSuggestion) - Number(one.hasSuggestion) || other.rows - one.rows)
    .slice(0, MOST_OFFERED);
}
