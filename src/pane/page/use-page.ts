import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Page } from './page';

const PageContext = createContext<Page | null>(null);

/** Gives the page to every view below it. */
export const PageProvider = PageContext.Provider;

/**
 * The page that a view belongs to.
 *
 * @throws {Error} outside of a {@link PageProvider}
 */
export function usePage(): Page {
  const page = useContext(PageContext);
  if (page === null) throw new Error('usePage outside of a page');
  return page;
}
