const PREFIX = 'cermat.';

/** What was remembered on this machine; null for nothing, and where the browser keeps nothing (private windows, full disks). */
export function recall(key: string): string | null {
  try {
    return localStorage.getItem(PREFIX + key);
  } catch {
    return null;
  }
}

/** Remember a text on this machine, or forget it; without a word where the browser keeps nothing. */
export function remember(key: string, text: string | null): void {
  try {
    if (text === null) localStorage.removeItem(PREFIX + key);
    else localStorage.setItem(PREFIX + key, text);
  } catch {
    // Only comfort is lost: the choice is asked for again next time.
  }
}
