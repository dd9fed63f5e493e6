import { useEffect } from 'preact/hooks';
import { ToneMark } from '../parts';
import { usePane } from '../state/context';

/** Long enough to be read twice; what matters stands in the action bar as well. */
const SHOWN_MS = 8000;

/** A success, told in passing: it takes no focus and goes by itself. */
export function Notice() {
  const { notice } = usePane().state;
  const text = notice.value;
  useEffect(() => {
    if (text === null) return undefined;
    const timer = setTimeout(() => { notice.value = null; }, SHOWN_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return <div class="notice-place" role="status">{text !== null && <p class="notice"><ToneMark tone="pass" />{text}</p>}</div>;
}
