import { useId } from 'preact/hooks';
import type { ComponentChildren } from 'preact';

interface FieldFrame {
  readonly label: ComponentChildren;
  readonly hint?: string;
  /** Why what stands here cannot be used; null: it can. */
  readonly error?: string | null;
  /** The label is read out but not shown. */
  readonly isLabelHidden?: boolean;
}

interface ControlNames {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': 'true' | undefined;
}

function Frame({ label, hint, error = null, isLabelHidden = false, control }: FieldFrame & { readonly control: (names: ControlNames) => ComponentChildren }) {
  const id = useId();
  const about = [hint ? `${id}-hint` : null, error === null ? null : `${id}-error`].filter((part) => part !== null).join(' ');
  return (
    <div class={error === null ? 'field' : 'field is-wrong'}>
      <label for={id} class={isLabelHidden ? 'for-screen-reader' : undefined}>{label}</label>
      {control({ id, 'aria-describedby': about === '' ? undefined : about, 'aria-invalid': error === null ? undefined : 'true' })}
      {hint && <p class="field-hint" id={`${id}-hint`}>{hint}</p>}
      {error !== null && <p class="field-error" id={`${id}-error`}>{error}</p>}
    </div>
  );
}

interface SelectFieldProps extends FieldFrame {
  readonly value: string;
  readonly choices: readonly { readonly value: string; readonly text: string }[];
  readonly isDisabled?: boolean;
  onPick(value: string): void;
}

/** One of several, as the system's own list. */
export function SelectField({ value, choices, isDisabled = false, onPick, ...frame }: SelectFieldProps) {
  return (
    <Frame {...frame} control={(names) => (
      <select {...names} disabled={isDisabled} onChange={(event) => onPick(event.currentTarget.value)}>
        {choices.map((choice) => <option key={choice.value} value={choice.value} selected={choice.value === value}>{choice.text}</option>)}
      </select>
    )} />
  );
}

interface TextFieldProps extends FieldFrame {
  readonly value: string;
  readonly type?: 'text' | 'number' | 'search';
  /** Stands behind the value, e.g. a unit. */
  readonly unit?: string;
  readonly placeholder?: string;
  onType(text: string): void;
}

/** A line of text. Numbers and dates are typed as text too: what is accepted is for the workbench to say, not for the browser. */
export function TextField({ value, type = 'text', unit, placeholder, onType, ...frame }: TextFieldProps) {
  const control = (names: ControlNames) => {
    const input = {
      ...names, value, placeholder, autocomplete: 'off', spellcheck: false, inputMode: type === 'number' ? 'decimal' : 'text',
      onInput: (event: { currentTarget: HTMLInputElement }) => onType(event.currentTarget.value),
    };
    return (
      <span class="field-line">
        {type === 'search' ? <input type="search" {...input} /> : <input type="text" {...input} />}
        {unit && <span class="field-unit">{unit}</span>}
      </span>
    );
  };
  return <Frame {...frame} control={control} />;
}
