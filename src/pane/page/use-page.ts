import { createContext } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
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

/** As in the style sheet: below this there is no room for pane and sheets side by side. */
const NARROW = '(max-width: 899.98px)';

/** True while the sheets are all that is seen: then they are the page's main part. */
export function useIsSheetAlone(): boolean {
  const { view } = usePage().state;
  const [isNarrow, setNarrow] = useState(() => matchMedia(NARROW).matches);
  useEffect(() => {
    const query = matchMedia(NARROW);
    const follow = (): void => setNarrow(query.matches);
    query.addEventListener('change', follow);
    return () => query.removeEventListener('change', follow);
  }, []);
  return isNarrow && view.value === 'sheet';
}
