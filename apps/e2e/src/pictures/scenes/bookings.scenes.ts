import type { Page } from 'playwright-core';
import { openFilter } from '../../steps/bookings-grid.js';
import { STAFF } from '../../steps/sign-in.js';
import type { Scene } from '../scene.js';

const as = STAFF.owner;
const views = ['today', 'next-30-days', 'needs-approval', 'unassigned', 'made-today', 'all', 'deleted'];

/** Opens the bookings and waits for the first row. */
export async function bookings(page: Page, search = ''): Promise<void> {
  await page.goto(`/admin/bookings${search}`);
  await page.locator('[role=row][data-row="0"]').waitFor();
}

/** Opens the record of the first booking that waits for approval, beside the view that is open. */
export async function openAwaiting(page: Page): Promise<void> {
  await page.getByRole('row').filter({ hasText: 'Awaiting approval' }).first().locator('[data-col="1"]').dblclick();
  await page.getByRole('heading', { name: 'Timeline' }).waitFor();
}

export const bookingsScenes: readonly Scene[] = [
  ...views.map((view): Scene => ({ name: `bookings-${view}`, as, show: (page) => bookings(page, `?view=${view}`) })),
  {
    name: 'bookings-loading',
    as,
    show: async (page) => {
      await page.route('**/graphql', (route) =>
        route.request().postData()?.includes('BookingsGrid') ? undefined : route.continue(),
      );
      await page.goto('/admin/bookings');
      await page.locator('.sg-skeleton').waitFor();
      await page.evaluate(() => document.querySelector('.sg-skeleton')?.classList.remove('sg-skeleton-hidden'));
    },
  },
  {
    name: 'bookings-filtered',
    as,
    show: async (page) => {
      await bookings(page, '?view=all');
      await openFilter(page, 'Status');
    },
  },
  {
    name: 'bookings-filter-date',
    as,
    show: async (page) => {
      await bookings(page);
      await page.getByRole('button', { name: /^Start next 30 days/ }).click();
      await page.locator('.sg-popover').waitFor();
    },
  },
  {
    name: 'bookings-filter-builder',
    as,
    show: async (page) => {
      await bookings(page, '?view=all');
      await page.getByRole('button', { name: 'Filter', exact: true }).click();
      await page.getByRole('button', { name: 'And / or…' }).click();
      await page.getByRole('dialog').waitFor();
    },
  },
  {
    name: 'bookings-column-chooser',
    as,
    show: async (page) => {
      await bookings(page);
      await page.getByRole('button', { name: 'Columns' }).click();
      await page.getByRole('textbox', { name: 'Search columns' }).waitFor();
    },
  },
  {
    name: 'bookings-column-menu',
    as,
    show: async (page) => {
      await bookings(page);
      await page.getByRole('columnheader', { name: /Booker/ }).click({ button: 'right' });
      await page.getByRole('menuitem', { name: 'Sort ascending' }).waitFor();
    },
  },
  {
    name: 'bookings-row-menu',
    as,
    show: async (page) => {
      await bookings(page);
      await page.locator('[data-row="2"] [data-col="2"]').click({ button: 'right' });
      await page.getByRole('menuitem', { name: 'Copy the reference' }).waitFor();
    },
  },
  {
    name: 'bookings-empty-result',
    as,
    show: async (page) => {
      await page.goto('/admin/bookings?view=next-30-days&q=zzyzx');
      await page.getByRole('button', { name: 'Clear all filters' }).waitFor();
    },
  },
  {
    name: 'bookings-command-palette',
    as,
    show: async (page, { look }) => {
      await bookings(page);
      await (look.width < 768 ? page.keyboard.press('Control+k') : page.getByRole('button', { name: /Search or run/ }).click());
      await page.getByRole('textbox', { name: 'Search commands and bookings' }).fill('BW-');
      await page.getByText('Bookings', { exact: true }).last().waitFor();
    },
  },
  { name: 'bookings-reader', as: STAFF.reader, show: (page) => bookings(page, '?view=needs-approval') },
];
