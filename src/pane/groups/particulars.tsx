import type { GroupsView } from '../../app/workbench';
import { AssumedTag, CellChip, Tag } from '../parts';
import { openSetting } from '../check/open-setting';
import { usePane } from '../state/context';
import { useWords } from '../state/use-words';
import { DrawBox } from './draw-box';

/** What the groups rest on: the draw, the wishes, the assumptions. */
export function Particulars({ view }: { readonly view: GroupsView }) {
  return (
    <div class="groups-particulars">
      {view.draw !== null && <DrawBox draw={view.draw} isEdited={view.origin === 'edited'} />}
      {view.wishes.length > 0 && <Wishes wishes={view.wishes} />}
      {view.assumed.length > 0 && <Assumed assumed={view.assumed} />}
    </div>
  );
}

function Wishes({ wishes }: Pick<GroupsView, 'wishes'>) {
  const { say, number } = useWords();
  return (
    <details open={wishes.some(({ isBroken }) => isBroken)}>
      <summary>{say('pane.groups.wishes')} ({number(wishes.length)})</summary>
      <ul class="groups-wishes">
        {wishes.map(({ text, isBroken, cell }, at) => (
          <li key={`${at} ${text}`}>
            {isBroken && <Tag kind="warning">{say('pane.groups.broken')}</Tag>}
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
