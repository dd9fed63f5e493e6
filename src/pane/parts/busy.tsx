/** Something small is on its way. */
export function Busy({ text }: { readonly text: string }) {
  return (
    <p class="busy" role="status">
      <fluent-spinner size="tiny" aria-hidden="true" />
      {text}
    </p>
  );
}
