import { useId, useRef, useState } from 'preact/hooks';
import type { FindingView } from '../../app/workbench';
import { AssumedTag, CellChips, ToneMark } from '../parts';
import { useWords } from '../state/use-words';
import type { Grouping } from './findings-store';
import { WhyBox } from './why-box';

/** The line of small print: clause, what is assumed, what the committee decided. */
function FindingSource({ finding }: { readonly finding: FindingView }) {
  const { say } = useWords();
  return (
    <p class="finding-source">
      <span>{finding.clause}</span>
      {finding.assumed.map(({ id, text, source }) => <AssumedTag key={id} title={`${text} · ${source}`} />).slice(0, 1)}
      {finding.decision !== null && <span class="finding-decision">{say('pane.check.decision', { what: finding.decision })}</span>}
    </p>
  );
}

function Why({ finding }: { readonly finding: FindingView }) {
  const { say } = useWords();
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();
  const label = say('pane.check.why.of', { subject: finding.subject, rule: finding.ruleTitle });
  const closeOnEscape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !isOpen) return;
    event.stopPropagation();
    setOpen(false);
    button.current?.focus();
  };
  return (
    <div class="finding-why" onKeyDown={closeOnEscape}>
      <button ref={button} type="button" class="link-button why-button" aria-expanded={isOpen} aria-controls={isOpen ? id : undefined} aria-label={label}
        onClick={() => setOpen(!isOpen)}>{say('pane.check.why')}</button>
      {isOpen && <WhyBox id={id} findingId={finding.id} label={label} />}
    </div>
  );
}

/** One finding: whom it is about, what was found and where, what to do next, and on what it stands. */
export function FindingCard({ finding, by }: { readonly finding: FindingView; readonly by: Grouping }) {
  const { say } = useWords();
  const title = by === 'person' ? finding.ruleTitle : finding.subject;
  return (
    <li class={`finding tone-card tone-${finding.tone}`}>
      <div class="finding-head">
        <h4>
          <ToneMark tone={finding.tone} label={`${finding.severityText}, ${finding.outcomeText}:`} />
          <span>{title}</span>
        </h4>
        <CellChips cells={finding.cells} limit={3} />
      </div>
      <p class="finding-message">{finding.message}</p>
      {finding.fix !== null && (
        <p class="finding-fix"><span class="for-screen-reader">{say('pane.check.next')}: </span><span aria-hidden="true">→</span><span>{finding.fix}</span></p>
      )}
      <FindingSource finding={finding} />
      {finding.hasWhy && <Why finding={finding} />}
    </li>
  );
}
