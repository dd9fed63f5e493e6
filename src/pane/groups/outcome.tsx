import type { GroupsView } from '../../app/workbench';
import type { Tone } from '../../workbook';
import { CellChip, ToneMark } from '../parts';
import { useWords } from '../state/use-words';
import { DrawBox } from './draw-box';

function Numbers({ view }: { readonly view: GroupsView }) {
  const { say, number } = useWords();
  const groups = view.cards.filter(({ members }) => members.length > 0).length;
  const cards: readonly { readonly id: string; readonly n: number; readonly text: string; readonly tone: Tone }[] = [
    { id: 'groups', n: groups, text: say('pane.groups.count'), tone: 'muted' },
    { id: 'unplaced', n: view.unplaced.length, text: say('pane.groups.unplaced'), tone: view.unplaced.length > 0 ? 'fail' : 'muted' },
    { id: 'moves', n: view.moves, text: say('pane.groups.moves'), tone: view.moves > 0 ? 'info' : 'muted' },
  ];
  return (
    <dl class="numbers">
      {cards.map(({ id, n, text, tone }) => (
        <div key={id} class={`number-card tone-${tone} is-zero`}>
          <dt>{text}</dt>
          <dd>{number(n)}</dd>
        </div>
      ))}
    </dl>
  );
}

/** Why nothing legal exists, and what would help. */
function Impossible({ impossible: { reasons: [verdict, ...reasons], fix } }: { readonly impossible: NonNullable<GroupsView['impossible']> }) {
  const { say } = useWords();
  return (
    <section class="tone-card tone-fail groups-impossible" aria-label={verdict}>
      <h2><ToneMark tone="fail" /> {verdict}</h2>
      <ul class="groups-reasons">{reasons.map((reason) => <li key={reason}>{reason}</li>)}</ul>
      {fix !== null && <p><span class="muted">{say('pane.groups.what-it-takes')}</span> {fix}</p>}
    </section>
  );
}

function Goals({ goals }: Pick<GroupsView, 'goals'>) {
  const { say, number } = useWords();
  const reached = goals.filter(({ tone }) => tone === 'pass').length;
  return (
    <details class="groups-goals">
      <summary>{say('pane.groups.goals', { n: number(reached), all: number(goals.length) })}</summary>
      <dl>
        {goals.map(({ title, text, tone }) => (
          <div key={title}>
            <dt>{title}</dt>
            <dd><ToneMark tone={tone} />{text}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

/** A wish that nobody could read is never dropped in silence. */
function Broken({ wishes }: Pick<GroupsView, 'wishes'>) {
  const { say } = useWords();
  const broken = wishes.filter(({ isBroken }) => isBroken);
  if (broken.length === 0) return null;
  return (
    <section class="tone-card tone-undetermined groups-broken" aria-label={say('pane.groups.broken')}>
      <h2>{say('pane.groups.broken')}</h2>
      <ul class="groups-reasons">{broken.map(({ text, cell }, at) => <li key={`${at} ${text}`}>{text} {cell !== null && <CellChip cell={cell} />}</li>)}</ul>
    </section>
  );
}

/** What the user has to look at in the roster or among the wishes. */
function Remarks({ remarks }: Pick<GroupsView, 'remarks'>) {
  const { say, number } = useWords();
  if (remarks.length === 0) return null;
  return (
    <details class="groups-remarks">
      <summary><ToneMark tone="undetermined" /> {say('pane.groups.remarks')} ({number(remarks.length)})</summary>
      <ul class="groups-reasons">{remarks.map(({ text, cell }) => <li key={text}>{text} {cell !== null && <CellChip cell={cell} />}</li>)}</ul>
    </details>
  );
}

/** What is known about the board: in numbers, in a verdict, and by goal. */
export function Outcome({ view }: { readonly view: GroupsView }) {
  const { say } = useWords();
  const { verdict, origin, note, impossible, faults, goals, draw, wishes } = view;
  return (
    <section class="section" aria-label={say('pane.groups.numbers')}>
      {note !== null && <p class="note note-warning groups-note" role="status"><ToneMark tone="undetermined" /><span>{note}</span></p>}
      <Numbers view={view} />
      <div class={`groups-verdict tone-${verdict.tone}`}>
        <p><ToneMark tone={verdict.tone} /><strong>{verdict.text}</strong> <span class="muted">· {say(`pane.groups.origin.${origin}`)}</span></p>
        {verdict.detail !== null && <p class="small">{verdict.detail}</p>}
        {faults.length > 0 && <ul class="groups-faults">{faults.map((fault) => <li key={fault}>{fault}</li>)}</ul>}
      </div>
      {impossible !== null && <Impossible impossible={impossible} />}
      <Remarks remarks={view.remarks} />
      <Broken wishes={wishes} />
      {goals.length > 0 && <Goals goals={goals} />}
      {draw !== null && <DrawBox draw={draw} isEdited={origin === 'edited'} />}
    </section>
  );
}
