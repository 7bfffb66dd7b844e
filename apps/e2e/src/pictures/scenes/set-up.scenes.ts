import type { Page } from 'playwright-core';
import { STAFF } from '../../steps/sign-in.js';
import type { Scene } from '../scene.js';
import { firstRecord, firstRow } from './lists.js';

const as = STAFF.owner;

const title = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name }).waitFor();

/** What is booked and by which rules. */
export const setUpScenes: readonly Scene[] = [
  { name: 'services', as, show: (page) => firstRow(page, 'services') },
  { name: 'service-record', as, show: (page) => firstRecord(page, 'services') },
  {
    name: 'service-form',
    as,
    whole: true,
    show: async (page) => {
      await page.goto('/admin/services/new/form');
      await title(page, 'New service');
      await page.getByRole('textbox', { name: 'Name' }).first().waitFor();
    },
  },
  { name: 'sessions', as, show: (page) => firstRow(page, 'sessions') },
  { name: 'session-record', as, show: (page) => firstRecord(page, 'sessions') },
  {
    name: 'session-form',
    as,
    show: async (page) => {
      await firstRecord(page, 'sessions');
      await page.getByRole('button', { name: 'Change', exact: true }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByRole('combobox', { name: /^Uses/ }).click();
      await page.getByRole('option', { name: 'Treatment room 1' }).click();
      await dialog
        .getByRole('region', { name: 'Is it free?' })
        .getByText(/^This time/)
        .waitFor();
    },
  },
  { name: 'resources', as, show: (page) => firstRow(page, 'resources') },
  { name: 'resource-record', as, show: (page) => firstRecord(page, 'resources') },
  {
    name: 'resource-hours',
    as,
    show: async (page) => {
      await firstRecord(page, 'resources');
      await page.locator('aside a[href$="/calendar"]').first().click();
      await title(page, /^Hours of/);
    },
  },
  {
    name: 'rules',
    as,
    show: async (page) => {
      await page.goto('/admin/rules');
      await title(page, 'Rules');
      await page.getByRole('button', { name: 'New rule' }).waitFor();
    },
  },
  {
    name: 'rule-form',
    as,
    show: async (page) => {
      await page.goto('/admin/rules');
      await page.getByRole('button', { name: 'New rule' }).click();
      await page.getByRole('dialog').waitFor();
    },
  },
  {
    name: 'letters',
    as,
    show: async (page) => {
      await page.goto('/admin/letters');
      await page.getByRole('button', { name: /^Edit/ }).first().waitFor();
    },
  },
  {
    name: 'letter-form',
    as,
    show: async (page) => {
      await page.goto('/admin/letters');
      await page.getByRole('button', { name: 'Edit: Booking: declined' }).click();
      await page.getByRole('region', { name: 'Preview' }).getByRole('tab').first().waitFor();
    },
  },
];
