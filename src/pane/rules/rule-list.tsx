import type { RuleView } from '../../app/workbench';
import { Busy, EmptyState, LocalProblem, Section, Tag, TextField } from '../parts';
import { usePane } from '../state/context';
import { useAnswer } from '../state/use-answer';
import { useWords } from '../state/use-words';
import { rulesOf } from './rules-store';
import { searchRules } from './search-rules';

function RuleItem({ rule }: { readonly rule: RuleView }) {
  const { say, count } = useWords();
  return (
    <li class="rule">
      <h3>{rule.title}</h3>
      <p class="rule-facts">
        <Tag kind={rule.severity === 'mandatory' ? 'error' : 'plain'}>{rule.severityText}</Tag>
        <span>{rule.scopeText}</span>
        <span>{rule.examples === 0 ? say('pane.rules.no-examples') : count('pane.rules.examples', rule.examples)}</span>
      </p>
      <p class="muted">
        {rule.clause}
        {rule.line !== null && ` · ${say('pane.check.why.line', { n: rule.line })}`}
      </p>
    </li>
  );
}

/** What the chosen pack asks, rule by rule. */
export function RuleList() {
  const pane = usePane();
  const { say, count } = useWords();
  const { search } = rulesOf(pane);
  const asked = useAnswer(() => pane.workbench.rules(), [pane.state.revision.value, pane.state.language.value]);
  const found = searchRules(asked.value ?? [], search.value);
  const aside = asked.value === null ? null : <span class="section-count" role="status">{count('pane.rules.count', found.length)}</span>;
  return (
    <Section title={pane.state.data.value?.pack.title ?? say('pane.rules.list')} aside={aside}>
      <TextField type="search" label={say('pane.rules.search')} isLabelHidden placeholder={say('pane.rules.search')} value={search.value}
        onType={(text) => { search.value = text; }} />
      {asked.problem !== null && <LocalProblem problem={asked.problem} onAgain={asked.again} />}
      {asked.value === null && asked.isLoading && <Busy text={say('pane.rules.loading')} />}
      {asked.value !== null && found.length === 0 && (
        <EmptyState title={say('pane.rules.no-match.title')} text={say('pane.rules.no-match.text', { search: search.value.trim() })} />
      )}
      <ul class="rules">{found.map((rule) => <RuleItem key={rule.id} rule={rule} />)}</ul>
    </Section>
  );
}
