import type { Page } from 'playwright-core';

/** Waits until a page shows what it will show: requests answered, fonts there, nothing announced as loading. */
export async function settle(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => document.fonts.ready);
  await page.waitForFunction(() => !document.querySelector('[aria-busy="true"], .sg-skeleton, .mantine-Skeleton-root'));
}
