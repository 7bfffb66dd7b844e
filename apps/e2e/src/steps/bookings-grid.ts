import type { Locator, Page } from 'playwright-core';

/** Opens the bookings at an address and waits for rows, or for the word that there are none. */
export async function openBookings(page: Page, search = ''): Promise<void> {
  await page.goto(`/admin/bookings${search}`);
  await page
    .locator('[data-row="0"]')
    .or(page.getByText(/^No bookings match|^There are no bookings/))
    .first()
    .waitFor();
}

export const grid = (page: Page): Locator => page.getByRole('grid', { name: 'Bookings' });

/** A cell by its place: row 0 is the first row of data, column 0 the one that selects. */
export const cell = (page: Page, row: number, column: number): Locator =>
  grid(page).locator(`[data-row="${row}"] [data-col="${column}"]`);

/** The rows of data that show this text. */
export const rows = (page: Page, text?: string | RegExp): Locator =>
  grid(page)
    .locator('[data-row]:not([data-row="-1"])')
    .filter(text === undefined ? {} : { hasText: text });

/** Opens the record of the first row that shows this text. */
export async function openRecord(page: Page, text: string | RegExp): Promise<Locator> {
  await rows(page, text).first().locator('[data-col="1"]').click();
  const record = page.getByRole('complementary');
  await record.getByRole('heading', { name: 'Timeline' }).waitFor();
  return record;
}

/** The number at the end or the start of a text such as "All 1,312". */
export const countIn = (text: string | null): number =>
  Number(/\d[\d,]*/.exec(text ?? '')?.[0].replaceAll(',', '') ?? Number.NaN);

/** Opens the filter of a field from "+ Filter". */
export async function openFilter(page: Page, field: string): Promise<Locator> {
  await page.getByRole('button', { name: 'Filter', exact: true }).click();
  await page.getByRole('list', { name: 'Fields' }).getByRole('button', { name: field, exact: true }).click();
  const form = page.getByRole('dialog', { name: `Filter by ${field}` });
  await form.waitFor();
  return form;
}
