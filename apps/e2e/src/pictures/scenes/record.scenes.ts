import type { Page } from 'playwright-core';
import { openBookings, openRecord } from '../../steps/bookings-grid.js';
import { STAFF } from '../../steps/sign-in.js';
import type { Scene } from '../scene.js';

const as = STAFF.owner;

/** Opens a dialog of the record's menu. */
const fromMenu = (action: string) => async (page: Page) => {
  await openBookings(page, '?view=needs-approval');
  await openRecord(page, 'Awaiting approval');
  await page.getByRole('button', { name: 'More actions' }).click();
  await page.getByRole('menuitem', { name: action }).click();
  await page.getByRole('dialog').waitFor();
};

const fromButton = (action: string) => async (page: Page) => {
  await openBookings(page, '?view=needs-approval');
  await openRecord(page, 'Awaiting approval');
  await page.getByRole('button', { name: action, exact: true }).click();
  await page.getByRole('dialog').waitFor();
};

export const recordScenes: readonly Scene[] = [
  {
    name: 'booking-record',
    as,
    show: async (page) => {
      await openBookings(page, '?view=needs-approval');
      await openRecord(page, 'Awaiting approval');
    },
  },
  {
    name: 'booking-record-deleted',
    as,
    show: async (page) => {
      await openBookings(page, '?view=deleted');
      await openRecord(page, /./);
    },
  },
  {
    name: 'booking-record-menu',
    as,
    show: async (page) => {
      await openBookings(page, '?view=needs-approval');
      await openRecord(page, 'Awaiting approval');
      await page.getByRole('button', { name: 'More actions' }).click();
      await page.getByRole('menu').waitFor();
    },
  },
  {
    name: 'booking-record-edit',
    as,
    show: async (page) => {
      await openBookings(page, '?view=needs-approval');
      await openRecord(page, 'Awaiting approval');
      await page.getByRole('button', { name: 'Edit', exact: true }).click();
      await page.getByRole('form', { name: 'Edit the details' }).scrollIntoViewIfNeeded();
    },
  },
  { name: 'booking-decline', as, show: fromButton('Decline') },
  { name: 'booking-move', as, show: fromButton('Move') },
  { name: 'booking-change-booker', as, show: fromMenu('Change booker') },
  { name: 'booking-assign', as, show: fromMenu('Assign') },
  {
    name: 'booking-record-reader',
    as: STAFF.reader,
    show: async (page) => {
      await openBookings(page, '?view=needs-approval');
      await openRecord(page, 'Awaiting approval');
    },
  },
  {
    name: 'booking-unknown',
    as,
    show: async (page) => {
      await page.goto('/admin/bookings/00000000-0000-7000-8000-000000000000');
      await page.getByRole('heading', { name: /no such booking/i }).waitFor();
    },
  },
];
