import type { PackView } from '../../app/workbench';
import { Busy, LocalProblem, Section, Tag } from '../parts';
import { usePane } from '../state/context';
import { useAnswer } from '../state/use-answer';
import { useWords } from '../state/use-words';
import { choosePack, removePack } from './pack-actions';
import { PackImport } from './pack-import';

function PackItem({ pack }: { readonly pack: PackView }) {
  const pane = usePane();
  const { say, number } = useWords();
  const isBusy = pane.state.busy.value !== null;
  return (
    <li class="pack">
      <label class="pack-choice">
        <input type="radio" name="pack" checked={pane.state.data.value?.pack.id === pack.id} disabled={isBusy} onChange={() => void choosePack(pane, pack)} />
        <span>
          <span class="pack-title">{pack.title}</span>
          <span class="pack-facts">
            <Tag>{say(pack.isBuiltIn ? 'pane.rules.built-in' : 'pane.rules.imported')}</Tag>
            {say('pane.rules.pack-facts', { version: pack.version, rules: number(pack.rules), parameters: number(pack.parameters) })}
          </span>
        </span>
      </label>
      {!pack.isBuiltIn && (
        <button type="button" class="link-button" disabled={isBusy} aria-label={say('pane.rules.remove-of', { title: pack.title })}
          onClick={() => void removePack(pane, pack)}>{say('pane.rules.remove')}</button>
      )}
    </li>
  );
}

/** Which pack decides, and how another one comes in. */
export function PackChooser() {
  const pane = usePane();
  const { say } = useWords();
  const asked = useAnswer(() => pane.workbench.packs(), [pane.state.revision.value, pane.state.language.value]);
  return (
    <>
      <Section title={say('pane.rules.packs')}>
        <p class="muted">{say('pane.rules.packs.text')}</p>
        {asked.problem !== null && <LocalProblem problem={asked.problem} onAgain={asked.again} />}
        {asked.value === null && asked.isLoading && <Busy text={say('pane.rules.loading')} />}
        <ul class="packs">{asked.value?.map((pack) => <PackItem key={pack.id} pack={pack} />)}</ul>
      </Section>
      <PackImport />
    </>
  );
}
