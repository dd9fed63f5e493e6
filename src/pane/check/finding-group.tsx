import { useState } from 'preact/hooks';
import type { FindingGroup, ProblemView } from '../../app/workbench';
import { LocalProblem, ToneMark } from '../parts';
import { usePane } from '../state/context';
import { ask } from '../state/use-answer';
import { useFocusAdded } from '../state/use-focus-added';
import { useWords } from '../state/use-words';
import { FindingCard } from './finding-card';
import { findingsOf, queryOf, withGroup } from './findings-store';

/** Findings that are added to a long group at a time. */
const A_PAGE = 20;

/** The group with the findings that follow; one that is shown already is not shown twice. */
function joined(group: FindingGroup, more: FindingGroup): FindingGroup {
  const shown = new Set(group.findings.map(({ id }) => id));
  const added = more.findings.filter(({ id }) => !shown.has(id)).slice(0, A_PAGE);
  return { ...more, findings: [...group.findings, ...added] };
}

function MoreFindings({ group, onAsk }: { readonly group: FindingGroup; readonly onAsk: () => void }) {
  const pane = usePane();
  const { count } = useWords();
  const store = findingsOf(pane);
  const [problem, setProblem] = useState<ProblemView | null>(null);
  const rest = group.total - group.findings.length;
  const load = async (): Promise<void> => {
    const { ticket } = store;
    onAsk();
    const answer = await ask(pane, () => pane.workbench.moreOf(queryOf(store, group.findings.length, A_PAGE), group.key));
    setProblem(answer.ok ? null : answer.problem);
    const page = store.page.peek();
    if (answer.ok && page !== null && ticket === store.ticket) store.page.value = withGroup(page, joined(group, answer.value));
  };
  if (problem !== null) return <LocalProblem problem={problem} onAgain={() => void load()} />;
  if (rest <= 0) return null;
  return <button type="button" class="more" onClick={() => void load()}>{count('pane.check.more-findings', Math.min(rest, A_PAGE))}</button>;
}

/** The findings under one heading, the first of them or those that were asked for. */
export function FindingGroupView({ group }: { readonly group: FindingGroup }) {
  const pane = usePane();
  const { count } = useWords();
  const { list, askMore } = useFocusAdded<HTMLUListElement>(group.findings.length);
  return (
    <div class="finding-group">
      <header class="finding-group-head">
        <h3><ToneMark tone={group.tone} />{group.title}</h3>
        <span class="muted">{count('pane.check.count', group.total)}</span>
        {group.detail !== '' && <p class="muted">{group.detail}</p>}
      </header>
      <ul class="findings" ref={list}>{group.findings.map((finding) => <FindingCard key={finding.id} finding={finding} by={findingsOf(pane).by.peek()} />)}</ul>
      <MoreFindings group={group} onAsk={askMore} />
    </div>
  );
}
