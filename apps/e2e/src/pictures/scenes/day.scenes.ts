import { openBookings, openRecord } from '../../steps/bookings-grid.js';
import { STAFF } from '../../steps/sign-in.js';
import type { Scene } from '../scene.js';
import { firstRecord, firstRow } from './lists.js';

const as = STAFF.owner;

/** The day's work: what wants somebody, what is to be done, what is booked or waited for once more. */
export const dayScenes: readonly Scene[] = [
  {
    name: 'today',
    as,
    show: async (page) => {
      await page.goto('/admin/today');
      await page.getByRole('link', { name: /^Made today ?\d/ }).waitFor();
      await page.getByRole('region', { name: 'Next' }).getByRole('link').first().waitFor();
    },
  },
  { name: 'tasks', as, show: (page) => firstRow(page, 'tasks?view=all') },
  { name: 'task-record', as, show: (page) => firstRecord(page, 'tasks?view=all') },
  {
    name: 'booking-again',
    as,
    show: async (page) => {
      await openBookings(page, '?view=needs-approval');
      await openRecord(page, 'Awaiting approval');
      await page.getByRole('button', { name: 'More actions' }).click();
      await page.getByRole('menuitem', { name: 'New booking from this' }).click();
      await page.getByText(/^Made from BW-/).waitFor();
    },
  },
  {
    name: 'waiting-list-add',
    as,
    show: async (page) => {
      await firstRecord(page, 'services?view=appointments');
      await page.getByRole('button', { name: 'Put somebody on the waiting list' }).click();
      await page.getByRole('dialog').getByRole('button', { name: 'Put on the list' }).waitFor();
    },
  },
  {
    name: 'settings',
    as,
    whole: true,
    show: async (page) => {
      await page.goto('/admin/settings');
      await page.getByRole('button', { name: 'Save' }).waitFor();
    },
  },
];
