import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Pane } from './pane';

const PaneContext = createContext<Pane | null>(null);

/** Gives the pane to every view below it. */
export const PaneProvider = PaneContext.Provider;

/**
 * The pane that a view belongs to.
 *
 * @throws {Error} outside of a {@link PaneProvider}
 */
export function usePane(): Pane {
  const pane = useContext(PaneContext);
  if (pane === null) throw new Error('usePane outside of a pane');
  return pane;
}
