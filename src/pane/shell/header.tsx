import { usePane } from '../state/context';
import { useWords } from '../state/use-words';
import { OptionsMenu } from './options-menu';
import type { DataView } from '../../app/workbench';
import type { Words } from '../state/use-words';

/** The name, what is being checked against which rules, and the options. */
export function Header() {
  const data = usePane().state.data.value;
  const words = useWords();
  return (
    <header class="head">
      <div class="head-text">
        <h1>{words.say('pane.name')}</h1>
        {data === null ? <p class="head-line">{words.say('pane.head.none')}</p> : <HeadLine data={data} words={words} />}
      </div>
      <OptionsMenu />
    </header>
  );
}

function HeadLine({ data, words }: { readonly data: DataView; readonly words: Words }) {
  const { pack, asOf, participants } = data;
  return (
    <p class="head-line">
      <span>{pack.title}</span>
      {/* Anybody can give a pack the title of ours. */}
      {!pack.isBuiltIn && <span class="head-imported">{words.say('pane.head.imported', { id: pack.id })}</span>}
      <span>{words.count('pane.head.people', participants)}</span>
      <span title={words.say('pane.head.as-of-origin', { day: asOf.text, origin: asOf.origin })}>{words.say('pane.head.as-of', { day: asOf.text })}</span>
    </p>
  );
}
