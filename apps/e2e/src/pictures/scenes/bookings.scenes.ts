import { openBookings, openFilter, openRecord } from '../../steps/bookings-grid.js';
import { STAFF } from '../../steps/sign-in.js';
import { isPhone, type Scene } from '../scene.js';

const as = STAFF.owner;
const views = ['today', 'next-30-days', 'needs-approval', 'unassigned', 'made-today', 'all', 'deleted'];

export const bookingsScenes: readonly Scene[] = [
  ...views.map((view): Scene => ({ name: `bookings-${view}`, as, show: (page) => openBookings(page, `?view=${view}`) })),
  {
    name: 'bookings-with-record',
    as,
    show: async (page) => {
      await openBookings(page);
      await openRecord(page, 'Scheduled');
    },
  },
  {
    name: 'booking-new',
    as,
    show: async (page) => {
      await page.goto('/admin/bookings/new');
      await page.getByRole('complementary', { name: 'New booking' }).getByRole('combobox', { name: 'Service' }).waitFor();
    },
  },
  {
    name: 'bookings-loading',
    as,
    waits: true,
    show: async (page) => {
      await page.route('**/graphql', (route) =>
        route.request().postData()?.includes('BookingsGrid') ? undefined : route.continue(),
      );
      await page.goto('/admin/bookings');
      await page.locator('.sg-skeleton').waitFor();
    },
  },
  {
    name: 'bookings-not-reached',
    as,
    show: async (page) => {
      await page.route('**/graphql', (route) =>
        route.request().postData()?.includes('BookingsGrid') ? route.abort() : route.continue(),
      );
      await page.goto('/admin/bookings');
      await page.getByRole('alert').waitFor();
    },
  },
  {
    name: 'bookings-filtered',
    as,
    show: async (page) => {
      await openBookings(page, '?view=all');
      await openFilter(page, 'Status');
    },
  },
  {
    name: 'bookings-filter-date',
    as,
    show: async (page) => {
      await openBookings(page);
      await page.getByRole('button', { name: /^Start next 30 days/ }).click();
      await page.locator('.sg-popover').waitFor();
    },
  },
  {
    name: 'bookings-filter-builder',
    as,
    show: async (page) => {
      await openBookings(page, '?view=all');
      await page.getByRole('button', { name: 'Filter', exact: true }).click();
      await page.getByRole('button', { name: 'And / or…' }).click();
      await page.getByRole('dialog').waitFor();
    },
  },
  {
    name: 'bookings-column-chooser',
    as,
    show: async (page) => {
      await openBookings(page);
      await page.getByRole('button', { name: 'Columns' }).click();
      await page.getByRole('textbox', { name: 'Search columns' }).waitFor();
    },
  },
  {
    name: 'bookings-column-menu',
    as,
    show: async (page) => {
      await openBookings(page);
      await page.getByRole('columnheader', { name: /^Start/ }).click({ button: 'right' });
      await page.getByRole('menuitem', { name: 'Sort ascending' }).waitFor();
    },
  },
  {
    name: 'bookings-row-menu',
    as,
    show: async (page) => {
      await openBookings(page);
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
      await openBookings(page);
      await (isPhone(look) ? page.keyboard.press('Control+k') : page.getByRole('button', { name: /Search or run/ }).click());
      await page.getByRole('textbox', { name: 'Search commands and bookings' }).fill('BW-');
      await page.locator('.mantine-Spotlight-action').filter({ hasText: /BW-/ }).first().waitFor();
    },
  },
  { name: 'bookings-reader', as: STAFF.reader, show: (page) => openBookings(page, '?view=needs-approval') },
];
