import type { WhyView } from '../../app/workbench';
import type { Tone } from '../../workbook';
import { CellChips, ToneMark } from '../parts';
import { useWords } from '../state/use-words';

type Condition = WhyView['conditions'][number];

const VERDICT_TONES: Readonly<Record<Condition['verdict'], Tone>> = { true: 'pass', false: 'fail', unknown: 'undetermined' };

/** One condition: what stands in the workbook against what is asked for. */
export function WhyCondition({ condition }: { readonly condition: Condition }) {
  const { say } = useWords();
  const { label, actual, expected, verdict, cells } = condition;
  return (
    <li class={`condition verdict-${verdict}`}>
      <span class="condition-label">{label} <CellChips cells={cells} limit={3} /></span>
      <span class="condition-values">
        <span class={actual === null ? 'condition-actual is-empty' : 'condition-actual'}>{actual ?? say('pane.check.why.nothing')}</span>
        <ToneMark tone={VERDICT_TONES[verdict]} label={say(`pane.check.why.${verdict}`)} />
        <span class="condition-expected"><span class="for-screen-reader">{say('pane.check.why.expected')} </span>{expected}</span>
      </span>
    </li>
  );
}
