import { setTheme } from '@fluentui/web-components';
import { themeOf } from './themes';
import type { Scheme } from './themes';

/**
 * Dress the page as Office or else the system is dressed, and again when the system changes.
 *
 * @param office what Office says; null: it says nothing, so the system's choice is followed
 */
export function followScheme(office: Scheme | null): void {
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const dress = (): void => {
    const scheme = office ?? (dark.matches ? 'dark' : 'light');
    setTheme(themeOf(scheme));
    document.documentElement.dataset['scheme'] = scheme;
  };
  dress();
  if (office === null) dark.addEventListener('change', dress);
}
