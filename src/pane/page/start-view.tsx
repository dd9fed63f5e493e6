import { chooseFile } from './file-input';
import { openNew, openSample } from './open-workbook';
import { RefusalBar } from './refusal-bar';
import { usePage } from './use-page';
import { chooseLanguage } from '../state/actions';
import { useSay } from '../state/use-say';
import { Busy } from '../parts';

/** What is seen before a workbook is open: what Cermat does, and three ways to begin. */
export function StartView() {
  const page = usePage();
  const say = useSay();
  const opening = page.state.opening.value;
  return (
    <main class="start">
      <div class="start-head"><p class="start-name">{say('pane.page.title')}</p><OtherLanguage /></div>
      <h1>{say('pane.page.start.title')}</h1>
      <p class="start-text">{say('pane.page.start.text')}</p>
      <RefusalBar />
      <div class="drop-zone">
        {opening === null ? <Openers /> : <Busy text={say('pane.page.opening', { file: opening })} />}
      </div>
      <p class="start-private">{say('pane.page.private')}</p>
    </main>
  );
}

function Openers() {
  const page = usePage();
  const say = useSay();
  return (
    <>
      <p class="drop-text">{say('pane.page.drop')}</p>
      <p class="muted small">{say('pane.page.or')}</p>
      <div class="openers">
        <Opener id="open-file" appearance="primary" text={say('pane.page.open')} onClick={chooseFile} />
        <Opener id="open-sample" text={say('pane.page.sample')} hint={say('pane.page.sample.hint')} onClick={() => void openSample(page)} />
        <Opener id="open-new" text={say('pane.page.new')} hint={say('pane.page.new.hint')} onClick={() => void openNew(page)} />
      </div>
    </>
  );
}

interface OpenerProps {
  readonly id: string;
  readonly text: string;
  readonly hint?: string;
  readonly appearance?: 'primary' | 'outline';
  onClick(): void;
}

function Opener({ id, text, hint, appearance = 'outline', onClick }: OpenerProps) {
  return (
    <div class="opener">
      <fluent-button id={id} appearance={appearance} size="large" onClick={onClick}>{text}</fluent-button>
      {hint !== undefined && <p class="muted small">{hint}</p>}
    </div>
  );
}

function OtherLanguage() {
  const { pane } = usePage();
  const [other, name] = pane.state.language.value === 'id' ? ['en', 'English'] as const : ['id', 'Bahasa Indonesia'] as const;
  return <button type="button" class="link-button" lang={other} onClick={() => void chooseLanguage(pane, other)}>{name}</button>;
}
