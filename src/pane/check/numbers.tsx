import type { CheckView } from '../../app/workbench';
import type { Tone } from '../../workbook';
import { ToneMark } from '../parts';
import { useWords } from '../state/use-words';
import { ShareBar } from './share-bar';

/** Who is eligible, who is not, and about whom nobody can say yet. */
function PeopleNumbers({ people }: Pick<CheckView, 'people'>) {
  const { say, number } = useWords();
  const cards: readonly { readonly tone: Tone; readonly n: number; readonly text: string }[] = [
    { tone: 'pass', n: people.eligible, text: say('pane.check.eligible') },
    { tone: 'fail', n: people.ineligible, text: say('pane.check.ineligible') },
    { tone: 'undetermined', n: people.undetermined, text: say('pane.check.undetermined') },
  ];
  return (
    <>
      <dl class="numbers">
        {cards.map(({ tone, n, text }) => (
          <div key={tone} class={n === 0 ? 'number-card is-zero' : `number-card tone-${tone}`}>
            <dt>{text}</dt>
            <dd><ToneMark tone={tone} />{number(n)}</dd>
          </div>
        ))}
      </dl>
      <ShareBar parts={cards} />
    </>
  );
}

function GradeNumbers({ grades }: { readonly grades: NonNullable<CheckView['grades']> }) {
  const { say, number } = useWords();
  return (
    <p class="fact-line">
      <span class="fact-name">{say('pane.check.grades')}</span>
      <span class="fact-parts">
        <span><ToneMark tone="pass" />{say('pane.check.passed', { n: number(grades.passed) })}</span>
        <span><ToneMark tone="fail" />{say('pane.check.failed', { n: number(grades.failed) })}</span>
        <span><ToneMark tone="undetermined" />{say('pane.check.incomplete', { n: number(grades.incomplete) })}</span>
      </span>
    </p>
  );
}

function ChangeLine({ change }: { readonly change: NonNullable<CheckView['change']> }) {
  const { say, count } = useWords();
  const parts = [
    ...(change.added > 0 ? [count('pane.check.change.added', change.added)] : []),
    ...(change.settled > 0 ? [count('pane.check.change.settled', change.settled)] : []),
  ];
  return (
    <p class="fact-line">
      <span class="fact-name">{say('pane.check.change')}</span>
      <span class="fact-parts">
        {parts.length === 0 ? say('pane.check.change.none') : parts.map((part) => <span key={part}>{part}</span>)}
      </span>
    </p>
  );
}

/** The result of a check in numbers, and what became of it since the one before. */
export function Numbers({ check }: { readonly check: CheckView }) {
  const { say } = useWords();
  return (
    <section class="section" aria-label={say('pane.check.result')}>
      <PeopleNumbers people={check.people} />
      {check.grades !== null && <GradeNumbers grades={check.grades} />}
      {check.change !== null && <ChangeLine change={check.change} />}
    </section>
  );
}
