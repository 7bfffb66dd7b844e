import type { Page } from 'playwright-core';

/** On the sandbox's page: uses one of its cards, by what it does. */
export async function useCard(page: Page, does: string): Promise<void> {
  await page.getByRole('heading', { name: 'Test payment' }).waitFor();
  await page.getByRole('button', { name: new RegExp(`^${does}`) }).click();
}
