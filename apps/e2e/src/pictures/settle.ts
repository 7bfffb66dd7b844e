import type { Page } from 'playwright-core';

/** Waits until a page has come to rest: its font is there, nothing is announced as loading, and nothing fades in. */
export async function settle(page: Page): Promise<void> {
  await page.evaluate(() => document.fonts.ready);
  await page.waitForFunction(() => !document.querySelector('[aria-busy="true"], .sg-skeleton, .mantine-Skeleton-root'));
  await page.waitForFunction(() =>
    document
      .getAnimations()
      .every(
        ({ playState, effect }) => playState !== 'running' || effect?.getComputedTiming().iterations === Number.POSITIVE_INFINITY,
      ),
  );
}
