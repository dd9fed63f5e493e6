import { useRef, useState } from 'preact/hooks';
import type { RefObject } from 'preact';
import { Section } from '../parts';
import { usePane } from '../state/context';
import { useWords } from '../state/use-words';
import { ImportResult } from './import-result';
import { importPack } from './pack-actions';
import { readPackFiles } from './pack-files';
import type { ChosenPack } from './pack-files';
import { rulesOf } from './rules-store';

interface PickerProps {
  readonly input: RefObject<HTMLInputElement | null>;
  readonly isFolder: boolean;
  onPick(files: readonly File[]): void;
}

/** The system's own file window; the button that opens it stands beside. */
function Picker({ input, isFolder, onPick }: PickerProps) {
  const pick = (): void => {
    const files = [...input.current?.files ?? []];
    // Emptied, so that the same files can be chosen again after they were mended.
    if (input.current !== null) input.current.value = '';
    if (files.length > 0) onPick(files);
  };
  return isFolder
    ? <input ref={input} type="file" hidden multiple {...{ webkitdirectory: true }} onChange={pick} data-import="folder" />
    : <input ref={input} type="file" hidden multiple accept=".json,application/json" onChange={pick} data-import="files" />;
}

/** A pack from outside: a folder or its files, and what became of it. */
export function PackImport() {
  const pane = usePane();
  const { say } = useWords();
  const folder = useRef<HTMLInputElement>(null);
  const files = useRef<HTMLInputElement>(null);
  const [refusal, setRefusal] = useState<ChosenPack['refusal']>(null);
  const isBusy = pane.state.busy.value !== null;
  const take = async (chosen: readonly File[]): Promise<void> => {
    const pack = await readPackFiles(chosen);
    setRefusal(pack.refusal);
    if (pack.files !== null) await importPack(pane, pack.files);
  };
  const { imported } = rulesOf(pane);
  return (
    <Section title={say('pane.rules.import')}>
      <p class="muted">{say('pane.rules.import.text')}</p>
      <p class="import-buttons">
        <fluent-button disabled={isBusy} onClick={() => folder.current?.click()}>{say('pane.rules.import.folder')}</fluent-button>
        <fluent-button disabled={isBusy} onClick={() => files.current?.click()}>{say('pane.rules.import.files')}</fluent-button>
      </p>
      <Picker input={folder} isFolder onPick={(chosen) => void take(chosen)} />
      <Picker input={files} isFolder={false} onPick={(chosen) => void take(chosen)} />
      {refusal !== null && <p class="note note-error" role="alert">{say(`pane.rules.import.${refusal}`)}</p>}
      {refusal === null && imported.value !== null && <ImportResult imported={imported.value} />}
    </Section>
  );
}
