import type { Page } from 'playwright-core';

/** Opens a list of the admin and waits for its first row, or for the word that there is none. */
export async function firstRow(page: Page, path: string): Promise<void> {
  await page.goto(`/admin/${path}`);
  await page
    .locator('[role=row][data-row="0"]')
    .or(page.getByText(/^There are no|^No .* match/))
    .first()
    .waitFor();
}

/** Opens the record of a list's first row. */
export async function firstRecord(page: Page, path: string): Promise<void> {
  await firstRow(page, path);
  await page.locator('[data-row="0"] [data-col="1"]').click();
  await page.getByRole('button', { name: 'Close the record' }).waitFor();
}
