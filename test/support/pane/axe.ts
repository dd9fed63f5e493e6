import { source } from 'axe-core';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

interface AxeWindow {
  readonly axe?: { run(options: RunOptions): Promise<AxeResults> };
}

/**
 * What axe finds wrong with a page as it stands, in a line each; empty: nothing. Only these lines leave the page: what
 * axe says of everything that is right is megabytes, and carrying them over took four times as long as the check.
 */
export async function axeViolations(page: Page): Promise<readonly string[]> {
  const isThere = await page.evaluate(() => 'axe' in window);
  if (!isThere) await page.evaluate(source);
  return page.evaluate(async () => {
    const { axe } = window as unknown as AxeWindow;
    if (axe === undefined) throw new Error('axe is not in the page');
    const { violations } = await axe.run({ resultTypes: ['violations'] });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).slice(0, 4).join(', ')}`);
  });
}
