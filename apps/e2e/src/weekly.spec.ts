import { expect, test } from '@playwright/test';
import { chooseTime, fillInCustomer, openService } from './steps/portal.js';
import { newcomer } from './steps/shop-api.js';

test('[JZ-29] a customer wants the same time three weeks in a row, and has three bookings in one order', async ({ page }) => {
  await openService(page, 'Sports massage, 30 min');
  await chooseTime(page, { day: 4, time: 6 });
  const weeks = page.getByRole('group', { name: 'How many weeks' });
  await weeks.getByRole('button', { name: 'One more' }).click();
  await weeks.getByRole('button', { name: 'One more' }).click();
  await page.getByRole('button', { name: 'Add to basket' }).click();
  await expect(page.getByText('3 dates are in your basket.')).toBeVisible();
  await page.getByRole('link', { name: 'Go to basket' }).click();
  await page.getByRole('link', { name: 'Go to checkout' }).click();
  await fillInCustomer(page, newcomer('Duncan'));
  await page.getByRole('button', { name: 'Place order' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /^Order OR-/ })).toBeVisible();
  await expect(page.getByRole('article', { name: 'Sports massage, 30 min' })).toHaveCount(3);
});
