import { ToneMark } from '../parts';
import { usePage } from './use-page';
import { useSay } from '../state/use-say';

/** Why a file was not opened. The place is always there, so that it is read out when filled. */
export function RefusalBar() {
  const { refusal } = usePage().state;
  const say = useSay();
  const { value } = refusal;
  return (
    <div class="refusal-place" role="alert">
      {value !== null && (
        <div class="refusal tone-fail">
          <ToneMark tone="fail" />
          <p><strong>{say('pane.page.refused', { file: value.file })}.</strong> {value.text}</p>
          <button type="button" class="link-button" onClick={() => { refusal.value = null; }}>{say('pane.act.close')}</button>
        </div>
      )}
    </div>
  );
}
