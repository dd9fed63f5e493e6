import type { Signal } from '@preact/signals';
import { useEffect, useState } from 'preact/hooks';
import { TextField } from './field';

/** Long enough that a word is typed, short enough that nobody waits. */
const DEBOUNCE = 200;

/** A search that starts when the user pauses; `search` can also be changed from elsewhere. */
export function SearchBox({ search, label }: { readonly search: Signal<string>; readonly label: string }) {
  const searched = search.value;
  const [text, setText] = useState(searched);
  useEffect(() => setText(searched), [searched]);
  useEffect(() => {
    if (text === search.peek()) return undefined;
    const timer = setTimeout(() => { search.value = text; }, DEBOUNCE);
    return () => clearTimeout(timer);
  }, [text, search]);
  return <TextField type="search" label={label} isLabelHidden placeholder={label} value={text} onType={setText} />;
}
