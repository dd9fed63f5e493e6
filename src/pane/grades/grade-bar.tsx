import type { GradeRowView, GradesPage } from '../../app/workbench';

const HEIGHT = 12;
const BAR = { y: 3, height: 6 };

function within(value: number): number {
  return Math.min(Math.max(value, 0), 100);
}

/** A grade against the pass mark, drawn: solid as far as it is certain, dashed as far as it is still possible. The words beside it say the same. */
export function GradeBar({ row, passMark }: { readonly row: Pick<GradeRowView, 'range' | 'tone'>; readonly passMark: GradesPage['passMark'] }) {
  const [low, high] = [within(row.range.low), within(row.range.high)];
  return (
    <svg class={`grade-bar tone-${row.tone}`} aria-hidden="true" focusable="false" width="100%" height={HEIGHT}>
      <rect class="grade-bar-whole" x="0" width="100%" rx="3" {...BAR} />
      <rect class="grade-bar-certain" x="0" width={`${low}%`} rx="3" {...BAR} />
      {high > low && <rect class="grade-bar-possible" x={`${low}%`} width={`${high - low}%`} rx="3" {...BAR} />}
      {passMark !== null && <line class="grade-bar-mark" x1={`${within(passMark.at)}%`} x2={`${within(passMark.at)}%`} y1="0" y2={HEIGHT} />}
    </svg>
  );
}
