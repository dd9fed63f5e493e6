import type { GradeAlternativeView, GradesPage } from '../../app/workbench';
import { Section } from '../parts';
import { useWords } from '../state/use-words';

type Opener = (key: string) => void;

function Alternative({ alternative, onOpen }: { readonly alternative: GradeAlternativeView; readonly onOpen: Opener }) {
  const { count } = useWords();
  const { title, people, total } = alternative;
  const rest = total - people.length;
  return (
    <details class="alternative">
      <summary><span class="alternative-title">{title}</span> <span class="alternative-count">{count('pane.grades.count', total)}</span></summary>
      <ul>
        {people.map(({ key, name, text }) => (
          <li key={key}>
            <button type="button" class="link-button" onClick={() => onOpen(key)}>{name}</button>
            <span class="number">{text}</span>
          </li>
        ))}
        {rest > 0 && <li class="muted">{count('pane.grades.alternatives.more', rest)}</li>}
      </ul>
    </details>
  );
}

/** "Siapa yang berubah": for each other way to set one thing, whose result would be another one. */
export function Alternatives({ page, onOpen }: { readonly page: GradesPage; readonly onOpen: Opener }) {
  const { say } = useWords();
  if (page.counts?.sensitive === null) {
    return <Section title={say('pane.grades.alternatives')}><p class="muted small">{say('pane.grades.alternatives.untried')}</p></Section>;
  }
  const changing = page.alternatives.filter(({ total }) => total > 0);
  const quiet = page.alternatives.filter(({ total }) => total === 0);
  if (page.alternatives.length === 0) return null;
  return (
    <Section title={say('pane.grades.alternatives')}>
      {changing.length > 0 && <p class="muted small">{say('pane.grades.alternatives.intro')}</p>}
      {changing.map((alternative) => <Alternative key={alternative.id} alternative={alternative} onOpen={onOpen} />)}
      {quiet.length > 0 && (
        <div class="alternatives-quiet">
          <p>{say('pane.grades.alternatives.none')}</p>
          <ul>{quiet.map(({ id, title }) => <li key={id}>{title}</li>)}</ul>
        </div>
      )}
    </Section>
  );
}
