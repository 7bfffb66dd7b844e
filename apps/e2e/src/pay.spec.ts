import { expect, test } from '@playwright/test';
import { useCard } from './steps/pay.js';
import { fillInCustomer, shopPath } from './steps/portal.js';
import { newcomer, openSession, shopApi } from './steps/shop-api.js';
import { signIn } from './steps/sign-in.js';

test.use({ viewport: { width: 390, height: 844 } });

/** A basket with a place on the course that is paid at checkout, in a browser at the checkout. */
async function atCheckout(page: import('playwright-core').Page, url: string) {
  const shop = shopApi(url);
  const course = await shop.service('First aid at work', 24_000);
  const token = await shop.basket([{ serviceId: course.id, sessionId: openSession(course).id }]);
  await page.goto(shopPath());
  await page.evaluate(([key, value]) => localStorage.setItem(key!, value!), ['bookwright.basket.harbour', token]);
  await page.goto(shopPath('/checkout'));
}

test('[JZ-32] [JZ-35] a card is declined, another one pays, and the place is confirmed', async ({ page, baseURL }) => {
  await atCheckout(page, baseURL!);
  const customer = newcomer('Petra');
  await fillInCustomer(page, customer);
  await page.getByRole('button', { name: 'Place order' }).click();
  await expect(page.getByRole('heading', { name: 'Test payment' })).toBeVisible();
  await expect(page.getByText('£240.00', { exact: true })).toBeVisible();
  await useCard(page, 'Is declined');
  await expect(page.getByRole('alert')).toContainText('declined');
  await page.getByRole('button', { name: 'Back to your order' }).click();
  const course = page.getByRole('article', { name: 'First aid at work' });
  await expect(course).toContainText('Waiting for payment');
  const paying = page.getByRole('region', { name: 'Paying' });
  await expect(paying).toContainText(/held for \d\d:\d\d/);
  await paying.getByRole('button', { name: 'Pay £240.00 now' }).click();
  await useCard(page, 'Pays at once');
  await expect(paying.getByRole('status')).toContainText('Your payment has arrived');
  await expect(course).toContainText('Confirmed');
});

test('two tabs that order one basket come to one order and one payment', async ({ page, baseURL, context }) => {
  await atCheckout(page, baseURL!);
  const other = await context.newPage();
  await other.goto(shopPath('/checkout'));
  const customer = newcomer('Tabea');
  for (const tab of [page, other]) await fillInCustomer(tab, customer);
  await page.getByRole('button', { name: 'Place order' }).click();
  await useCard(page, 'Pays at once');
  await expect(page.getByRole('article', { name: 'First aid at work' })).toContainText('Confirmed');
  await other.reload();
  await expect(other.getByRole('button', { name: 'Place order' })).toHaveCount(0);
  await other.setViewportSize({ width: 1440, height: 900 });
  await other.goto(`/admin/bookings?view=all&q=${customer.familyName}`);
  await signIn(other);
  await expect(other.getByText('1 booking', { exact: true })).toBeVisible();
});
