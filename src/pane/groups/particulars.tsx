import type { GroupsView } from '../../app/workbench';
import { AssumedTag, CellChip } from '../parts';
import { openSetting } from '../check/open-setting';
import { usePane } from '../state/context';
import { useWords } from '../state/use-words';

/** What the groups rest on: the wishes that are kept, and the assumptions. */
export function Particulars({ view }: { readonly view: GroupsView }) {
  const kept = view.wishes.filter(({ isBroken }) => !isBroken);
  return (
    <div class="groups-particulars">
      {kept.length > 0 && <Wishes wishes={kept} />}
      {view.assumed.length > 0 && <Assumed assumed={view.assumed} />}
    </div>
  );
}

function Wishes({ wishes }: Pick<GroupsView, 'wishes'>) {
  const { say, number } = useWords();
  return (
    <details>
      <summary>{say('pane.groups.wishes')} ({number(wishes.length)})</summary>
      <ul class="groups-wishes">
        {wishes.map(({ text, cell }, at) => (
          <li key={`${at} ${text}`}>
            <span>{text}</span>
            {cell !== null && <CellChip cell={cell} />}
          </li>
        ))}
      </ul>
    </details>
  );
}

function Assumed({ assumed }: Pick<GroupsView, 'assumed'>) {
  const pane = usePane();
  const { say, number } = useWords();
  return (
    <details>
      <summary>{say('pane.groups.assumed')} ({number(assumed.length)})</summary>
      <ul class="groups-wishes">
        {assumed.map(({ id, text }) => (
          <li key={id}><AssumedTag /><button type="button" class="link-button" onClick={() => openSetting(pane, id)}>{text}</button></li>
        ))}
      </ul>
    </details>
  );
}
