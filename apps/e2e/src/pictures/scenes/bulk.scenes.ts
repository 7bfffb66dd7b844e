import type { Page } from 'playwright-core';
import { cell, openBookings } from '../../steps/bookings-grid.js';
import { STAFF } from '../../steps/sign-in.js';
import { isPhone, type Look, type Scene } from '../scene.js';

const as = STAFF.owner;
const BOOKERS = { desk: 'Priya Nair', phone: 'Lena Fischer' };

/** The booker to change to: another one on the phone, so that there is something to change on both. */
const bookerFor = (look: Look): string => (isPhone(look) ? BOOKERS.phone : BOOKERS.desk);

/** Selects the first rows of a view. */
export async function selectRows(page: Page, count: number, view = 'next-30-days'): Promise<void> {
  await openBookings(page, `?view=${view}`);
  for (let row = 0; row < count; row++) await cell(page, row, 0).click();
  await page.getByRole('toolbar', { name: 'Selected rows' }).waitFor();
}

/** Selects whatever the view shows, on the screen or not. */
async function selectAll(page: Page): Promise<void> {
  await openBookings(page);
  await page.getByRole('checkbox', { name: 'Select all loaded rows' }).click();
  await page.getByRole('toolbar', { name: 'Selected rows' }).waitFor();
  const all = page.getByRole('button', { name: /^Select all/ });
  if (await all.isVisible()) await all.click();
}

/** Chooses another booker for the selected rows, up to the preview. */
export async function previewBooker(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: 'Change…' }).click();
  await page.getByRole('combobox', { name: 'New booker' }).fill(name);
  await page
    .getByRole('option', { name: new RegExp(name) })
    .first()
    .click();
  await page.getByRole('button', { name: 'Preview' }).click();
  await page.getByText('will change', { exact: true }).waitFor();
}

export const bulkScenes: readonly Scene[] = [
  { name: 'bulk-selected', as, show: (page) => selectRows(page, 3) },
  { name: 'bulk-selected-all', as, show: selectAll },
  {
    name: 'bulk-choice-booker',
    as,
    show: async (page) => {
      await selectRows(page, 3);
      await page.getByRole('button', { name: 'Change…' }).click();
      await page.getByRole('combobox', { name: 'New booker' }).fill('priya');
      await page.getByRole('option', { name: /Priya/ }).first().waitFor();
      await page.getByRole('option').filter({ hasNotText: /Priya/ }).first().waitFor({ state: 'hidden' });
    },
  },
  {
    name: 'bulk-choice-status',
    as,
    show: async (page) => {
      await selectRows(page, 3);
      await page.getByRole('button', { name: 'Status…' }).click();
      await page.getByRole('radio', { name: 'Cancel' }).check();
    },
  },
  {
    name: 'bulk-choice-error',
    as,
    show: async (page) => {
      await selectRows(page, 3);
      await page.getByRole('button', { name: 'Delete…' }).click();
      await page.getByRole('button', { name: 'Preview' }).click();
    },
  },
  {
    name: 'bulk-preview',
    as,
    show: async (page, { look }) => {
      await selectRows(page, 7);
      await previewBooker(page, bookerFor(look));
    },
  },
  {
    name: 'bulk-preview-all',
    as,
    show: async (page, { look }) => {
      await selectAll(page);
      await previewBooker(page, bookerFor(look));
    },
  },
  {
    name: 'bulk-result',
    as,
    show: async (page, { look }) => {
      await selectRows(page, 7, isPhone(look) ? 'unassigned' : 'needs-approval');
      await previewBooker(page, bookerFor(look));
      await page.getByRole('button', { name: /^Change \d+ bookings?$/ }).click();
      await page.getByRole('button', { name: 'Done' }).waitFor();
    },
  },
];
