import type { Browser, Page } from 'playwright-core';
import type { GalleryServer } from './serve-gallery';

export interface PaneView {
  /** Name of a book that the gallery serves; absent: a new workbook. */
  readonly book?: string;
  readonly language?: 'id' | 'en';
  readonly scheme?: 'light' | 'dark';
  readonly width?: number;
  readonly height?: number;
  readonly isLive?: boolean;
  /** The ribbon asked for a check. */
  readonly isToCheck?: boolean;
  /** Every request to the workbook takes so many milliseconds. */
  readonly slow?: number;
  readonly forcedColors?: boolean;
}

/** The pane in a page of its own, when it has done what it begins with. Whatever goes wrong in the page's script fails the test. */
export async function openPane(browser: Browser, server: GalleryServer, view: PaneView = {}): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: view.width ?? 350, height: view.height ?? 760 }, colorScheme: view.scheme ?? 'light',
    forcedColors: view.forcedColors === true ? 'active' : 'none', reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  page.on('pageerror', (error) => { throw error; });
  const query = new URLSearchParams({
    ...(view.book === undefined ? {} : { book: view.book }), lang: view.language ?? 'id', live: view.isLive === true ? '1' : '0',
    do: view.isToCheck === true ? 'check' : 'open', slow: String(view.slow ?? 0),
  });
  await page.goto(`${server.address}/?${query.toString()}`);
  await settled(page);
  return page;
}

/** Waits until nothing is under way. */
export async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const { gallery } = window;
    if (gallery === undefined) return false;
    const { state } = gallery.pane;
    return state.busy.peek() === null && (state.data.peek() !== null || state.problem.peek() !== null);
  });
  await page.waitForTimeout(60);
}
