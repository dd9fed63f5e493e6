import type { AssumptionView, WhyView } from '../../app/workbench';
import { AssumedTag, Busy, LocalProblem } from '../parts';
import { usePane } from '../state/context';
import { useAnswer } from '../state/use-answer';
import { useWords } from '../state/use-words';
import { MissingList } from './missing-panel';
import { openSetting } from './open-setting';
import { WhyCondition } from './why-condition';

function Assumptions({ assumed }: { readonly assumed: readonly AssumptionView[] }) {
  const pane = usePane();
  const { say } = useWords();
  return (
    <>
      <h5>{say('pane.check.why.assumed')}</h5>
      <ul class="assumptions">
        {assumed.map(({ id, text, source }) => (
          <li key={id}>
            <AssumedTag /> <button type="button" class="link-button" onClick={() => openSetting(pane, id)}>{text}</button>
            <span class="muted">{source}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

function Source({ source }: Pick<WhyView, 'source'>) {
  const { say } = useWords();
  return (
    <>
      <h5>{say('pane.check.why.source')}</h5>
      <p>
        {source.document}, {source.clause}
        {source.line !== null && <span class="muted"> · {say('pane.check.why.line', { n: source.line })}</span>}
      </p>
    </>
  );
}

function Conditions({ conditions }: Pick<WhyView, 'conditions'>) {
  return <ul class="conditions">{conditions.map((condition, index) => <WhyCondition key={`${index} ${condition.label}`} condition={condition} />)}</ul>;
}

function WhyBody({ why }: { readonly why: WhyView }) {
  const { say } = useWords();
  const counting = why.conditions.filter(({ isAside }) => !isAside);
  const aside = why.conditions.filter(({ isAside }) => isAside);
  return (
    <>
      {counting.length > 0 && (
        <>
          <h5>{say('pane.check.why.conditions')}</h5>
          <Conditions conditions={counting} />
        </>
      )}
      {why.missing.length > 0 && (
        <>
          <h5>{say('pane.check.why.missing')}</h5>
          <MissingList items={why.missing} />
        </>
      )}
      {why.finding.assumed.length > 0 && <Assumptions assumed={why.finding.assumed} />}
      <Source source={why.source} />
      {aside.length > 0 && (
        <details class="aside">
          <summary>{say('pane.check.why.aside')} ({aside.length})</summary>
          <Conditions conditions={aside} />
        </details>
      )}
    </>
  );
}

/** "Mengapa?": everything that a finding stands on, asked for when it is opened. */
export function WhyBox({ id, findingId, label }: { readonly id: string; readonly findingId: string; readonly label: string }) {
  const pane = usePane();
  const { say } = useWords();
  const why = useAnswer(() => pane.workbench.why(findingId), [findingId, pane.state.revision.value]);
  return (
    <div class="why" id={id} role="group" aria-label={label}>
      {why.problem !== null && <LocalProblem problem={why.problem} onAgain={why.again} />}
      {why.value === null && why.isLoading && <Busy text={say('pane.check.why.loading')} />}
      {why.value !== null && <WhyBody why={why.value} />}
    </div>
  );
}
