import type { GradeCounts } from '../../app/workbench';
import { ShareBar } from '../check/share-bar';
import { ToneMark } from '../parts';
import { useWords } from '../state/use-words';

/** How the grades came out, in numbers. */
export function GradeNumbers({ counts }: { readonly counts: GradeCounts }) {
  const { say, number } = useWords();
  const cards = [
    { tone: 'pass', n: counts.passed, text: say('pane.grades.passed') },
    { tone: 'fail', n: counts.failed, text: say('pane.grades.failed') },
    { tone: 'undetermined', n: counts.open, text: say('pane.grades.open') },
  ] as const;
  return (
    <section class="section" aria-label={say('pane.grades.result')}>
      <dl class="numbers">
        {cards.map(({ tone, n, text }) => (
          <div key={tone} class={n === 0 ? 'number-card is-zero' : `number-card tone-${tone}`}>
            <dt>{text}</dt>
            <dd><ToneMark tone={tone} />{number(n)}</dd>
          </div>
        ))}
      </dl>
      <ShareBar parts={cards} />
    </section>
  );
}
