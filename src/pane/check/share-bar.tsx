import type { Tone } from '../../workbook';

/** How much of a whole each part is, drawn; the numbers beside it say the same in words. */
export function ShareBar({ parts }: { readonly parts: readonly { readonly tone: Tone; readonly n: number }[] }) {
  const total = parts.reduce((sum, { n }) => sum + n, 0);
  if (total === 0) return null;
  let left = 0;
  return (
    <svg class="share-bar" aria-hidden="true" focusable="false" width="100%" height="6">
      {parts.map(({ tone, n }) => {
        const x = left;
        left += (n / total) * 100;
        return n === 0 ? null : <rect key={tone} class={`share-${tone}`} x={`${x}%`} y="0" width={`${(n / total) * 100}%`} height="6" />;
      })}
    </svg>
  );
}
