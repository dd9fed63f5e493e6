import { useEffect } from 'preact/hooks';
import { Segmented } from '../parts';
import { usePane } from '../state/context';
import { useWords } from '../state/use-words';
import { PackChooser } from './pack-chooser';
import { RuleList } from './rule-list';
import { rulesOf } from './rules-store';
import type { RulesSection } from './rules-store';
import { SettingsForm } from './settings-form';

const SECTIONS: readonly RulesSection[] = ['settings', 'rules', 'packs'];

/** What decides: the settings, the rules with their clauses, and the pack that they come from. */
export function RulesTab() {
  const pane = usePane();
  const { say, number } = useWords();
  const store = rulesOf(pane);
  const section = store.section.value;
  const unsaved = store.drafts.value.size;
  const wanted = pane.state.wantedSetting.value;
  useEffect(() => {
    if (wanted !== null) store.section.value = 'settings';
  }, [wanted, store]);
  return (
    <div class="rules-tab">
      <Segmented legend={say('pane.rules.sections')} name="rules-section" value={section}
        options={SECTIONS.map((value) => ({
          value, text: say(`pane.rules.section.${value}`), ...(value === 'settings' && unsaved > 0 ? { badge: number(unsaved) } : {}),
        }))}
        onChoose={(value) => { store.section.value = value; }} />
      {section === 'settings' && <SettingsForm />}
      {section === 'rules' && <RuleList />}
      {section === 'packs' && <PackChooser />}
    </div>
  );
}
