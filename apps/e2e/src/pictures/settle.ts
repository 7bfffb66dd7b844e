import type { Page } from 'playwright-core';

/** Waits until a page has come to rest: its font is there, and nothing is announced as loading. */
export async function settle(page: Page): Promise<void> {
  await page.evaluate(() => document.fonts.ready);
  await page.waitForFunction(() => !document.querySelector('[aria-busy="true"], .sg-skeleton, .mantine-Skeleton-root'));
}
