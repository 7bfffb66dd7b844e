import { STAFF } from '../../steps/sign-in.js';
import { NEWCOMER } from '../prepare.js';
import { isPhone, type Scene } from '../scene.js';
import { firstRecord, firstRow } from './lists.js';

const as = STAFF.owner;

/** Pages beside the bookings. */
export const officeScenes: readonly Scene[] = [
  {
    name: 'sign-in',
    show: async (page) => {
      await page.goto('/admin/');
      await page.getByLabel('Email').waitFor();
    },
  },
  {
    name: 'sign-in-refused',
    show: async (page) => {
      await page.goto('/admin/');
      await page.getByLabel('Email').fill('nobody@harbour.example');
      await page.getByRole('textbox', { name: 'Password' }).fill('wrong');
      await page.getByRole('button', { name: 'Sign in' }).click();
      await page.getByRole('alert').waitFor();
    },
  },
  { name: 'orders', as, show: (page) => firstRow(page, 'orders') },
  { name: 'order-record', as, show: (page) => firstRecord(page, 'orders') },
  { name: 'series', as, show: (page) => firstRow(page, 'series') },
  { name: 'waiting-lists', as, show: (page) => firstRow(page, 'waiting-lists?view=all') },
  { name: 'waiting-list-record', as, show: (page) => firstRecord(page, 'waiting-lists?view=all') },
  { name: 'customers', as, show: (page) => firstRow(page, 'customers') },
  { name: 'customer-record', as, show: (page) => firstRecord(page, 'customers') },
  {
    name: 'messages',
    as,
    show: async (page) => {
      await page.goto('/admin/messages');
      await page.getByRole('listitem').filter({ hasText: '@' }).first().waitFor();
    },
  },
  {
    name: 'message',
    as,
    show: async (page) => {
      await page.goto('/admin/messages?q=rosalind');
      await page.getByRole('listitem').filter({ hasText: 'rosalind' }).getByRole('link').first().click();
      await page.getByRole('button', { name: 'Close the record' }).waitFor();
    },
  },
  {
    name: 'not-allowed',
    as: STAFF.reader,
    show: async (page) => {
      await page.goto('/admin/messages');
      await page.getByRole('heading', { name: 'Messages' }).first().waitFor();
    },
  },
  {
    name: 'not-found',
    as,
    show: async (page) => {
      await page.goto('/admin/nowhere');
      await page.getByRole('heading', { name: 'There is no such page' }).waitFor();
    },
  },
  {
    name: 'navigation',
    as,
    show: async (page, { look }) => {
      await firstRow(page, 'bookings');
      if (isPhone(look)) await page.getByRole('button', { name: 'Open the navigation' }).click();
      await page.getByRole('button', { name: /Maya Lindqvist/ }).click();
    },
  },
  ...['bookings', 'orders', 'customers', 'messages'].map(
    (path): Scene => ({
      name: `empty-${path}`,
      as: NEWCOMER,
      show: async (page) => {
        await page.goto(`/admin/${path}${path === 'bookings' ? '?view=all' : ''}`);
        await page.getByText(/^There are no|^No message has been sent/).waitFor();
      },
    }),
  ),
];
