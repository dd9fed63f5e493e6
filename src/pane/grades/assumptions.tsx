import type { AssumptionView } from '../../app/workbench';
import { openSetting } from '../check/open-setting';
import { AssumedTag } from '../parts';
import { usePane } from '../state/context';

/** What a grade rests on though the document is silent, each with the way to its setting. */
export function Assumptions({ assumed }: { readonly assumed: readonly AssumptionView[] }) {
  const pane = usePane();
  return (
    <ul class="assumptions">
      {assumed.map(({ id, text, source }) => (
        <li key={id}>
          <AssumedTag /> <button type="button" class="link-button" onClick={() => openSetting(pane, id)}>{text}</button>
          <span class="muted">{source}</span>
        </li>
      ))}
    </ul>
  );
}
