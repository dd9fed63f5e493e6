import { useEffect, useRef } from 'preact/hooks';
import type { ExplanationView } from '../../app/workbench';
import { Busy, LocalProblem, ToneMark } from '../parts';
import { usePane } from '../state/context';
import { useAnswer } from '../state/use-answer';
import { useWords } from '../state/use-words';
import { Assumptions } from './assumptions';
import { Step } from './explanation-line';

type Sections = ExplanationView['sections'];

/** Every basis once, with its number, in the order in which they are met. */
function basisOf(sections: Sections): ReadonlyMap<string, number> {
  const sources = new Set(sections.flatMap(({ lines }) => lines.flatMap(({ source }) => source ?? [])));
  return new Map([...sources].map((source, at) => [source, at + 1]));
}

function Steps({ sections, basis }: { readonly sections: Sections; readonly basis: ReadonlyMap<string, number> }) {
  return (
    <>
      {sections.map(({ title, lines }) => (
        <section key={title} class="steps-section">
          <h3>{title}</h3>
          <ul class="steps">{lines.map((line, at) => <Step key={`${at} ${line.label}`} line={line} basis={basis.get(line.source ?? '') ?? null} />)}</ul>
        </section>
      ))}
    </>
  );
}

function Body({ explanation }: { readonly explanation: ExplanationView }) {
  const { say } = useWords();
  const { title, person, facts, status, eligibility, sections, assumptions, footer } = explanation;
  const heading = useRef<HTMLHeadingElement>(null);
  const basis = basisOf(sections);
  // Who works by keyboard, or hears the screen, begins at the person.
  useEffect(() => heading.current?.focus(), [explanation.key]);
  return (
    <article class="explanation-page">
      <p class="explanation-kind">{title}</p>
      <h2 ref={heading} tabIndex={-1}>{person}</h2>
      <dl class="explanation-facts">{facts.map(({ label, value }) => <div key={label}><dt>{label}</dt><dd>{value}</dd></div>)}</dl>
      {[status, ...(eligibility === null ? [] : [eligibility])].map(({ text, tone }) => (
        <p key={text} class={`explanation-status tone-${tone}`}><ToneMark tone={tone} /><span>{text}</span></p>
      ))}
      <Steps sections={sections} basis={basis} />
      {basis.size > 0 && (
        <section class="steps-section">
          <h3>{say('pane.grades.source')}</h3>
          <ol class="basis">{[...basis.keys()].map((source) => <li key={source}>{source}</li>)}</ol>
        </section>
      )}
      {assumptions.length > 0 && <section class="steps-section"><h3>{say('pane.grades.assumed')}</h3><Assumptions assumed={assumptions} /></section>}
      <p class="explanation-footer">{footer}</p>
    </article>
  );
}

/** Everything that one person's grade stands on, as a page that can be printed. */
export function Explanation({ personKey, onBack }: { readonly personKey: string; readonly onBack: () => void }) {
  const pane = usePane();
  const { say } = useWords();
  const { print } = pane.platform;
  const asked = useAnswer(() => pane.workbench.explain(personKey), [personKey, pane.state.revision.value]);
  const closeOnEscape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    onBack();
  };
  return (
    <div class="explanation" onKeyDown={closeOnEscape}>
      <div class="explanation-bar">
        <button type="button" class="link-button explanation-back" onClick={onBack}><span aria-hidden="true">← </span>{say('pane.grades.back')}</button>
        {print !== undefined && asked.value !== null && asked.problem === null && <fluent-button size="small" onClick={() => print()}>{say('pane.grades.print')}</fluent-button>}
      </div>
      {asked.problem !== null && <LocalProblem problem={asked.problem} onAgain={asked.again} />}
      {asked.value === null && asked.isLoading && <Busy text={say('pane.grades.explaining')} />}
      {asked.value !== null && asked.problem === null && <Body explanation={asked.value} />}
    </div>
  );
}
