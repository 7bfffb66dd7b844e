import { expect, test } from '@playwright/test';
import { cell, grid, openBookings, openFilter, openRecord, rows } from './steps/bookings-grid.js';
import { STAFF, signIn } from './steps/sign-in.js';

test.describe('The bookings grid', () => {
  test.beforeEach(async ({ page }) => {
    await page.goto('/admin/bookings?view=next-30-days');
    await signIn(page);
    await cell(page, 0, 1).waitFor();
  });

  test('works by the keyboard alone', async ({ page }) => {
    await page.keyboard.press('/');
    const search = page.getByRole('searchbox', { name: 'Search bookings' });
    await expect(search).toBeFocused();
    await page.keyboard.type('massage');
    await expect(rows(page).first()).toContainText(/massage/i);

    const focused = page.locator('[role="gridcell"]:focus, [role="columnheader"]:focus');
    for (let presses = 0; presses < 20 && (await focused.count()) === 0; presses++) await page.keyboard.press('Tab');
    await expect(focused).toHaveCount(1);
    await page.keyboard.press('Control+Home');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowRight');
    await expect(cell(page, 2, 1)).toBeFocused();

    await page.keyboard.press('Space');
    await expect(rows(page).nth(2)).toHaveAttribute('aria-selected', 'true');
    await page.keyboard.press('Shift+ArrowDown');
    const bar = page.getByRole('toolbar', { name: 'Selected rows' });
    await expect(bar).toContainText('2 selected');
    await page.keyboard.press('Space');
    await expect(bar).toContainText('1 selected');

    await page.keyboard.press('ArrowUp');
    const reference = (await cell(page, 2, 1).textContent())!;
    await page.keyboard.press('Enter');
    const record = page.getByRole('complementary');
    await expect(record).toContainText(reference);
    await expect(page).toHaveURL(/\/bookings\/[0-9a-f-]{36}\?.*q=massage/);
    await page.keyboard.press('Escape');
    await expect(record).toHaveCount(0);
    await expect(cell(page, 2, 1)).toBeFocused();

    await page.keyboard.press('Shift+F10');
    await expect(page.getByRole('menuitem', { name: 'Copy the reference' })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(cell(page, 2, 1)).toBeFocused();

    await page.keyboard.press('Control+k');
    await expect(page.getByRole('textbox', { name: 'Search commands and bookings' })).toBeFocused();
    await page.keyboard.type('go to messages');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1, name: 'Messages' })).toBeVisible();
  });

  test('[CRM-01] keeps its state in the URL: through reload, back and a link', async ({ page }) => {
    await page.getByRole('columnheader', { name: 'Price' }).click();
    await expect(page.getByRole('columnheader', { name: 'Price' })).toHaveAttribute('aria-sort', 'ascending');
    await page.getByRole('button', { name: 'Columns' }).click();
    await page.getByRole('checkbox', { name: 'Account', exact: true }).click();
    await page.keyboard.press('Escape');
    const form = await openFilter(page, 'Status');
    await form.getByRole('checkbox', { name: 'Awaiting approval' }).click();
    await form.getByRole('button', { name: 'Done' }).click();
    await page.getByRole('searchbox', { name: 'Search bookings' }).fill('sports');
    await expect(page).toHaveURL(/q=sports/);
    await expect(rows(page).first()).toContainText(/sports/i);
    const link = page.url();

    const shows = async () => {
      await expect(page.getByRole('columnheader', { name: 'Price' })).toHaveAttribute('aria-sort', 'ascending');
      await expect(page.getByRole('columnheader', { name: 'Account' })).toHaveCount(0);
      await expect(page.getByRole('searchbox', { name: 'Search bookings' })).toHaveValue('sports');
      await expect(page.getByRole('button', { name: 'Status not Cancelled or Awaiting approval', exact: true })).toBeVisible();
      await expect(rows(page).first()).toContainText(/sports/i);
      expect(page.url()).toBe(link);
    };
    await page.reload();
    await shows();
    await openRecord(page, /sports/i);
    await page.goBack();
    await shows();
    await page.getByRole('link', { name: 'Orders' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Orders' })).toBeVisible();
    await page.goBack();
    await shows();
  });

  test('[CRM-48] shows its filters as chips that are edited and removed', async ({ page }) => {
    const chip = page.getByRole('button', { name: /^Status not/ });
    await expect(chip).toHaveText('Status not Cancelled');
    await chip.click();
    const form = page.getByRole('dialog', { name: 'Filter by Status' });
    await form.getByRole('checkbox', { name: 'Confirmed' }).click();
    await form.getByRole('button', { name: 'Done' }).click();
    await expect(chip).toHaveText('Status not Cancelled or Confirmed');
    await expect(rows(page, 'Confirmed')).toHaveCount(0);
    await page.getByRole('button', { name: /^Remove filter Status/ }).click();
    await expect(chip).toHaveCount(0);
    await expect(rows(page, 'Confirmed').first()).toBeVisible();
    await page.getByRole('button', { name: 'Clear all' }).click();
    await expect(page.getByRole('button', { name: /^Start/ }).and(page.locator('.sg-chip-edit'))).toHaveCount(0);
    await expect(page).toHaveURL(/filters=none/);
  });

  test('[CRM-93] names the filters that hide everything, and takes them away', async ({ page }) => {
    await page.getByRole('searchbox', { name: 'Search bookings' }).fill('zzyzx');
    const nothing = page.getByRole('status').filter({ hasText: 'No bookings match.' });
    await expect(nothing).toContainText('Search “zzyzx”');
    await expect(nothing).toContainText('Start next 30 days');
    await expect(nothing).toContainText('Status not Cancelled');
    await nothing.getByRole('listitem').filter({ hasText: 'Search' }).getByRole('button', { name: 'Remove' }).click();
    await expect(cell(page, 0, 1)).toBeVisible();
    await page.getByRole('searchbox', { name: 'Search bookings' }).fill('zzyzx');
    await nothing.getByRole('button', { name: 'Clear all filters' }).click();
    await expect(cell(page, 0, 1)).toBeVisible();
    await expect(page.getByRole('searchbox', { name: 'Search bookings' })).toHaveValue('');
  });

  test('[AP-27] adds a column from the chooser, and keeps it', async ({ page }) => {
    await page.getByRole('button', { name: 'Columns' }).click();
    await page.getByRole('textbox', { name: 'Search columns' }).fill('location');
    await page.getByRole('checkbox', { name: 'Location', exact: true }).click();
    await page.keyboard.press('Escape');
    await page.reload();
    await page.getByRole('columnheader', { name: 'Reference' }).waitFor();
    await cell(page, 0, 1).focus();
    await page.keyboard.press('End');
    await expect(page.getByRole('columnheader', { name: 'Location' })).toBeVisible();
  });

  test('[AP-34] leads from a row to the bookings of its booker', async ({ page }) => {
    const name = (await cell(page, 0, 4).textContent())!;
    await cell(page, 0, 2).click({ button: 'right' });
    await page.getByRole('menuitem', { name: `Bookings of ${name}` }).click();
    await expect(page).toHaveURL(/booker\.in=/);
    await expect(page.getByRole('button', { name: `Booker ${name}`, exact: true })).toBeVisible();
    await expect(rows(page, name).first()).toBeVisible();
    expect(await rows(page, name).count()).toBe(await rows(page).count());
  });
});

test('somebody who may only read is offered nothing that changes anything', async ({ page }) => {
  await page.goto('/admin/bookings?view=needs-approval');
  await signIn(page, STAFF.reader);
  await cell(page, 0, 1).waitFor();
  await expect(grid(page).getByRole('checkbox')).toHaveCount(0);
  await cell(page, 0, 2).click({ button: 'right' });
  const menu = page.getByRole('menu');
  await expect(menu.getByRole('menuitem', { name: /^Open( Enter)?$/ })).toBeVisible();
  for (const action of ['Approve', 'Decline', 'Cancel', 'Delete', 'Move', 'Assign', 'Change booker', 'Edit details']) {
    await expect(menu.getByRole('menuitem', { name: action, exact: true })).toHaveCount(0);
  }
  await page.keyboard.press('Escape');
  await openBookings(page, '?view=needs-approval');
  const record = await openRecord(page, 'Awaiting approval');
  await expect(record.getByRole('button', { name: 'Close the record' })).toBeVisible();
  const ways = record.getByRole('button', { disabled: false }).and(record.locator(':not([aria-disabled="true"])'));
  await expect(ways).toHaveCount(2);
  await record.getByRole('button', { name: 'More actions' }).click();
  const items = page.getByRole('menuitem');
  await expect(items.filter({ hasText: 'Approve' })).toContainText('not allowed');
  expect(await items.and(page.locator('[aria-disabled="true"]')).count()).toBe(await items.count());
  await page.keyboard.press('Escape');
  await page.keyboard.press('F2');
  await expect(grid(page).getByRole('textbox')).toHaveCount(0);
});
