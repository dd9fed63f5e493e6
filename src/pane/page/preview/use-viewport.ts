import { useCallback, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { RefObject } from 'preact';

/** Pixels; the style sheet says the same. */
export const ROW_HEIGHT = 26;
export const HEAD_WIDTH = 56;

/** How far an element is scrolled, and how much of it is seen. */
export interface Viewport {
  readonly ref: RefObject<HTMLDivElement | null>;
  readonly top: number;
  readonly left: number;
  readonly width: number;
  readonly height: number;
  /** Look again. */
  measure(): void;
}

const UNKNOWN = { top: 0, left: 0, width: 800, height: 600 };

/** Follows an element's scrolling and size, at most once for a row or a few pixels to the side. */
export function useViewport(): Viewport {
  const ref = useRef<HTMLDivElement>(null);
  const [seen, setSeen] = useState(UNKNOWN);
  const measure = useCallback(() => {
    const { current } = ref;
    if (current === null) return;
    const top = Math.floor(current.scrollTop / ROW_HEIGHT) * ROW_HEIGHT;
    const now = { top, left: current.scrollLeft, width: current.clientWidth, height: current.clientHeight };
    setSeen((before) => (Object.entries(now).every(([key, value]) => before[key as keyof typeof now] === value) ? before : now));
  }, []);
  useLayoutEffect(() => {
    if (ref.current === null) return undefined;
    const observer = new ResizeObserver(measure);
    observer.observe(ref.current);
    measure();
    return () => observer.disconnect();
  }, []);
  return { ref, ...seen, measure };
}
