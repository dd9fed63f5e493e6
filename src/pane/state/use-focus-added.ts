import { useEffect, useRef } from 'preact/hooks';
import type { RefObject } from 'preact';

/** The list that grows, and what is called when more was asked for. */
export interface FocusAdded<E extends HTMLElement> {
  readonly list: RefObject<E | null>;
  readonly askMore: () => void;
}

/**
 * After "Tampilkan lagi" the button may be gone; who works by keyboard goes on at the first thing that was added.
 *
 * @param count how many things the list shows
 */
export function useFocusAdded<E extends HTMLElement>(count: number): FocusAdded<E> {
  const list = useRef<E>(null);
  const shown = useRef<number | null>(null);
  useEffect(() => {
    const from = shown.current;
    if (from === null || count <= from) return;
    shown.current = null;
    const added = list.current?.children[from];
    if (!(added instanceof HTMLElement)) return;
    added.tabIndex = -1;
    added.focus();
  }, [count]);
  return { list, askMore: () => { shown.current = count; } };
}
