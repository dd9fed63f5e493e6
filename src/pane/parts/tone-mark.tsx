import type { Tone } from '../../workbook';

/** Drawn, so that no font decides how a verdict looks. */
const SHAPES: Readonly<Record<Tone, string>> = {
  fail: 'M4 4l8 8M12 4l-8 8',
  pass: 'M3 8.5l3.2 3.2L13 4.8',
  undetermined: 'M5.2 6a2.8 2.8 0 1 1 4 2.5c-.8.4-1.2.9-1.2 1.7M8 12.6v.4',
  info: 'M8 3.4v.2M8 6.6v6',
  muted: 'M4 8h8',
};

/** A tone as a shape: told apart without colours. `label` is what a screen reader says; without it, nothing. */
export function ToneMark({ tone, label }: { readonly tone: Tone; readonly label?: string }) {
  return (
    <span class={`tone-mark tone-${tone}`}>
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true"><path d={SHAPES[tone]} /></svg>
      {label !== undefined && <span class="for-screen-reader">{label}</span>}
    </span>
  );
}
