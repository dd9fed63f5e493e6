import { useEffect, useState } from 'preact/hooks';

/**
 * True when a condition has held for a while: what is over at once is not worth a flicker.
 *
 * @param milliseconds how long it must hold
 */
export function useLasting(holds: boolean, milliseconds: number): boolean {
  const [hasLasted, setHasLasted] = useState(false);
  useEffect(() => {
    if (!holds) {
      setHasLasted(false);
      return undefined;
    }
    const timer = setTimeout(() => setHasLasted(true), milliseconds);
    return () => clearTimeout(timer);
  }, [holds, milliseconds]);
  return holds && hasLasted;
}
