import type { ExplanationCell, ExplanationLine } from '../../app/workbench';
import { CellChip } from '../parts';
import { useWords } from '../state/use-words';

/** Deeper steps are drawn no further in: there is no room for more. */
const DEEPEST = 4;

function Cell({ cell }: { readonly cell: ExplanationCell }) {
  return (
    <span class="step-cell">
      <CellChip cell={cell} />
      {cell.text !== '' && <span class="number">{cell.text}</span>}
    </span>
  );
}

/** One step: what it is, its value, how it is computed, the cells it comes from and the clause behind it. */
export function Step({ line, basis }: { readonly line: ExplanationLine; readonly basis: number | null }) {
  const { say } = useWords();
  const { label, value, working, cells, level, tone } = line;
  const isMissing = value === null && tone === 'undetermined' && cells.every(({ text }) => text !== '');
  return (
    <li class={`step step-${Math.min(level, DEEPEST)} ${tone === null ? '' : `tone-${tone}`}`}>
      <span class="step-label">{label}{basis !== null && <sup title={line.source ?? undefined}><span class="for-screen-reader">, {say('pane.grades.source')} </span>{basis}</sup>}</span>
      <span class={isMissing ? 'step-value is-missing' : 'step-value number'}>{isMissing ? say('pane.grades.missing') : value}</span>
      {(working !== null || cells.length > 0) && (
        <span class="step-working">
          {working !== null && <span class="number">{working}</span>}
          {cells.map((cell) => <Cell key={cell.address} cell={cell} />)}
        </span>
      )}
    </li>
  );
}
