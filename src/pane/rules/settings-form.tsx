import { useEffect, useState } from 'preact/hooks';
import type { SettingView } from '../../app/workbench';
import { Busy, LocalProblem, Section, Tag } from '../parts';
import { usePane } from '../state/context';
import { useAnswer } from '../state/use-answer';
import { useWords } from '../state/use-words';
import { rulesOf } from './rules-store';
import { saveDrafts } from './setting-actions';
import { SettingField, fieldId } from './setting-field';
import { groupSettings, isOpenChoice } from './setting-groups';
import type { SettingGroup } from './setting-groups';
import { SaveBar } from './save-bar';

/** Bring a setting into view and put the cursor into it. False: it is not on the screen. */
function focusSetting(id: string): boolean {
  const field = document.getElementById(fieldId(id));
  const control = field?.querySelector<HTMLElement>('input, select') ?? null;
  field?.scrollIntoView({ block: 'center' });
  control?.focus();
  return control !== null;
}

/** A setting that another tab pointed at gets the cursor as soon as it is on the screen. */
function useWantedSetting(settings: readonly SettingView[] | null): void {
  const pane = usePane();
  const wanted = pane.state.wantedSetting.value;
  useEffect(() => {
    if (wanted !== null && settings !== null && focusSetting(wanted)) pane.state.wantedSetting.value = null;
  }, [wanted, settings, pane]);
}

function GroupView({ group }: { readonly group: SettingGroup }) {
  const pane = usePane();
  const { say, count } = useWords();
  const open = group.settings.filter(isOpenChoice).length;
  const drafts = rulesOf(pane).drafts.value;
  return (
    <Section title={say(`pane.rules.group.${group.kind}`)} aside={open > 0 && <Tag kind="warning">{count('pane.rules.open-count', open)}</Tag>}>
      <p class="muted">{say(`pane.rules.group.${group.kind}.text`)}</p>
      <ul class="settings">
        {group.settings.map((setting) => <SettingField key={setting.id} setting={setting} draft={drafts.get(setting.id)} />)}
      </ul>
    </Section>
  );
}

/** Every setting of the chosen pack as a form; nothing is written before it is saved. */
export function SettingsForm() {
  const pane = usePane();
  const { say } = useWords();
  const asked = useAnswer(() => pane.workbench.settings(), [pane.state.revision.value, pane.state.language.value]);
  const [wrong, setWrong] = useState<readonly string[]>([]);
  useWantedSetting(asked.value);
  const save = async (event: Event): Promise<void> => {
    event.preventDefault();
    const outcome = await saveDrafts(pane);
    const ids = outcome === 'saved' || outcome === null ? [] : outcome;
    setWrong(ids);
    const first = asked.value?.find(({ id }) => ids.includes(id));
    if (first !== undefined) focusSetting(first.id);
  };
  return (
    <form class="settings-form" noValidate onSubmit={(event) => void save(event)}>
      {asked.problem !== null && <LocalProblem problem={asked.problem} onAgain={asked.again} />}
      {asked.value === null && asked.isLoading && <Busy text={say('pane.rules.loading')} />}
      {groupSettings(asked.value ?? []).map((group) => <GroupView key={group.kind} group={group} />)}
      <SaveBar wrong={wrong.length} />
    </form>
  );
}
