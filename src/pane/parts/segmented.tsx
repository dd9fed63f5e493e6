/** One way among a few; native radios, so that arrow keys and screen readers work as everywhere. */
export function Segmented<T extends string>({ legend, name, value, options, onChoose }: {
  readonly legend: string;
  readonly name: string;
  readonly value: T;
  readonly options: readonly { readonly value: T; readonly text: string; readonly badge?: string }[];
  readonly onChoose: (value: T) => void;
}) {
  return (
    <fieldset class="segmented">
      <legend class="for-screen-reader">{legend}</legend>
      {options.map((option) => (
        <label key={option.value} class="segmented-option">
          <input type="radio" name={name} value={option.value} checked={option.value === value} onChange={() => onChoose(option.value)} />
          <span class="segmented-text">
            {option.text}
            {option.badge !== undefined && <span class="segmented-badge">{option.badge}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
