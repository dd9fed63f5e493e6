import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../browser';
import { books } from './books';
import { openPane } from './open-pane';
import { serveGallery } from './serve-gallery';
import type { PaneView } from './open-pane';
import type { GalleryServer } from './serve-gallery';

/**
 * One browser and one gallery for the tests of a file; every page is closed after its test.
 *
 * @param more workbooks beside {@link books}, by name
 * @returns opens the pane, see {@link PaneView}; `class`, `unusual` and `half` of {@link books} can be opened
 */
export function inGallery(more: Readonly<Record<string, Uint8Array>> = {}): (view?: PaneView) => Promise<Page> {
  let browser: Browser | null = null;
  let server: GalleryServer | null = null;
  beforeAll(async () => {
    browser = await launchBrowser();
    server = await serveGallery({ class: books.class, unusual: books.unusual, half: books.half, ...more });
  }, 120_000);
  afterEach(async () => {
    await Promise.all((browser?.contexts() ?? []).map((context) => context.close()));
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });
  return (view) => {
    if (browser === null || server === null) throw new Error('the gallery is not open');
    return openPane(browser, server, view);
  };
}

/** True when nothing can be scrolled sideways, the inside of the pane included. */
export function fitsAcross(page: Page): Promise<boolean> {
  return page.evaluate(() => [document.documentElement, ...document.querySelectorAll('.pane, .pane-scroll, .head, .action-bar')]
    .every((element) => element.scrollWidth <= element.clientWidth));
}
