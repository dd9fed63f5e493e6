import type { SettingView } from '../../app/workbench';
import { AssumedTag, CellChip, SelectField, Tag, TextField } from '../parts';
import { usePane } from '../state/context';
import { useWords } from '../state/use-words';
import type { SettingDraft } from './rules-store';
import { typeSetting } from './setting-actions';
import { isOpenChoice } from './setting-groups';

/** Where the field of a setting stands, so that it can be brought into view. */
export function fieldId(setting: string): string {
  return `setting-${setting}`;
}

interface Frame {
  readonly label: string;
  readonly error: string | null;
  readonly hint?: string;
}

interface SettingProps {
  readonly setting: SettingView;
  readonly draft: SettingDraft | undefined;
}

/** What the tags beside a setting say about where its value comes from. */
function SettingTags({ setting, draft }: SettingProps) {
  const { say } = useWords();
  return (
    <>
      {isOpenChoice(setting) && <Tag kind="warning">{say('pane.rules.open')}</Tag>}
      {setting.isAssumed && !isOpenChoice(setting) && <AssumedTag />}
      {setting.origin === 'workbook' && <Tag>{say('pane.rules.changed')}</Tag>}
      {draft !== undefined && <Tag kind="good">{say('pane.rules.unsaved')}</Tag>}
    </>
  );
}

/** The choices, led by none at all: the pack's value where it has one. */
function choicesOf({ choices, packText }: SettingView, say: ReturnType<typeof useWords>['say']): SettingView['choices'] {
  if (choices.some(({ value }) => value === '')) return choices;
  const isPackOffered = choices.some(({ value, text }) => value === packText || text === packText);
  if (packText === null) return [{ value: '', text: say('pane.rules.choose') }, ...choices];
  return isPackOffered ? choices : [{ value: '', text: say('pane.rules.as-pack', { value: packText }) }, ...choices];
}

function ChoiceControl({ setting, text, frame }: { readonly setting: SettingView; readonly text: string; readonly frame: Frame }) {
  const pane = usePane();
  const { say } = useWords();
  const pack = setting.choices.find((choice) => choice.value === setting.packText || choice.text === setting.packText)?.value ?? '';
  return (
    <SelectField {...frame} value={text === '' ? pack : text} choices={choicesOf(setting, say)} onPick={(value) => typeSetting(pane, setting, value)} />
  );
}

/** A list shows what it accepts by itself, and a problem says it again. */
function frameOf({ title, accepts, input }: SettingView, error: string | null): Frame {
  return { label: title, error, ...(input !== 'choice' && error === null ? { hint: accepts } : {}) };
}

function Control({ setting, draft }: SettingProps) {
  const pane = usePane();
  const text = draft?.text ?? setting.text;
  const frame = frameOf(setting, draft === undefined ? setting.problem : draft.tried?.problem ?? null);
  if (setting.input === 'choice') return <ChoiceControl setting={setting} text={text} frame={frame} />;
  return (
    <TextField {...frame} type={setting.input === 'number' ? 'number' : 'text'} value={text} unit={setting.unit}
      placeholder={setting.packText ?? ''} onType={(typed) => typeSetting(pane, setting, typed)} />
  );
}

function BackToPack({ setting, draft }: SettingProps) {
  const pane = usePane();
  const { say } = useWords();
  const text = draft?.text ?? setting.text;
  if (setting.packText === null || text === setting.packText || text === '') return null;
  return (
    <button type="button" class="link-button" aria-label={say('pane.rules.back-of', { title: setting.title, value: setting.packText })}
      onClick={() => typeSetting(pane, setting, '')}>
      {say('pane.rules.back', { value: setting.packText })}
    </button>
  );
}

/** The cell is worth a chip where the workbook's value stands in it and the clause does not name it. */
function isCellShown({ cell, clause, origin, problem }: SettingView): boolean {
  return cell !== null && (origin === 'workbook' || problem !== null) && !clause.includes(cell.address);
}

/** One setting: its input, what it accepts, where it comes from, and the way back to the pack's value. */
export function SettingField({ setting, draft }: SettingProps) {
  return (
    <li class={draft === undefined ? 'setting' : 'setting is-unsaved'} id={fieldId(setting.id)}>
      <Control setting={setting} draft={draft} />
      <p class="setting-source">
        <SettingTags setting={setting} draft={draft} />
        <span>{setting.clause}</span>
        {setting.cell !== null && isCellShown(setting) && <CellChip cell={setting.cell} />}
        <BackToPack setting={setting} draft={draft} />
      </p>
    </li>
  );
}
