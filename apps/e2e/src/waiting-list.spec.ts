import { expect, test } from '@playwright/test';
import { fillInCustomer, shopPath } from './steps/portal.js';
import { ask, newcomer, openSession, SHOP, shopApi } from './steps/shop-api.js';
import { signIn } from './steps/sign-in.js';

type Order = { shop: { order: { bookings: { id: string; canCancel: boolean }[] } } };

/** The customer of an order calls off one of its bookings. */
async function callOff(url: string, accessToken: string): Promise<void> {
  const { shop } = await ask<Order>(
    url,
    'query ($shop: String!, $accessToken: String!) { shop(slug: $shop) { order(accessToken: $accessToken) { bookings { id canCancel } } } }',
    { shop: SHOP, accessToken },
  );
  const bookingId = shop.order.bookings.find(({ canCancel }) => canCancel)!.id;
  await ask(url, 'mutation ($input: CancelMyBookingInput!) { cancelMyBooking(input: $input) { userErrors { code } } }', {
    input: { shop: SHOP, accessToken, bookingId },
  });
}

test('a full session has a waiting list; a seat that becomes free is offered, accepted and ordered', async ({
  page,
  baseURL,
}) => {
  const shop = shopApi(baseURL!);
  const course = await shop.service('Pilates, beginners');
  const session = openSession(course);
  const crowd = await shop.order(newcomer('Crowd'), [
    { serviceId: course.id, sessionId: session.id, quantity: session.seatsLeft },
  ]);
  const hedwig = newcomer('Hedwig');

  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(shopPath(`/services/${course.id}`));
  await page.locator(`a[href*="session=${session.id}"]`).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Join the waiting list');
  await page.getByLabel('Name').fill(hedwig.name);
  await page.getByLabel('Email').fill('hedwig');
  await page.getByRole('button', { name: 'Join the waiting list' }).click();
  await expect(page.getByText('Please tell us your email address')).toBeVisible();
  await page.getByLabel('Email').fill(hedwig.email);
  await page.getByRole('button', { name: 'Join the waiting list' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('You are on the waiting list');
  const place = page.getByRole('region', { name: 'Your place' });
  await expect(place).toContainText('You are next.');

  await callOff(baseURL!, crowd);
  await expect(async () => {
    await page.reload();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is a place for you', { timeout: 1000 });
  }).toPass();
  await expect(place).toContainText(/Yours for 2[34] h \d\d min/);
  const { sessions } = await shop.service('Pilates, beginners');
  expect(sessions.find(({ id }) => id === session.id)).toMatchObject({ seatsLeft: 0, bookable: false });

  await place.getByRole('button', { name: 'Accept' }).click();
  await fillInCustomer(page, hedwig);
  await page.getByRole('button', { name: 'Place order' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /^Order OR-/ })).toBeVisible();
  await expect(page.getByRole('article', { name: 'Pilates, beginners' })).toContainText('Confirmed');

  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(`/admin/waiting-lists?view=all&q=${hedwig.familyName}`);
  await signIn(page);
  await page.getByRole('link', { name: 'Waiting lists' }).waitFor();
  const row = page.getByRole('grid', { name: 'Waiting lists' }).locator('[data-row="0"]');
  await expect(row).toContainText('Accepted');
  await row.locator('[data-col="1"]').click();
  const record = page.getByRole('complementary');
  await expect(record).toContainText('Accepted the offer.');
  await expect(record).toContainText('Bookwright offered 1 place.');
  await expect(record).toContainText('Joined the waiting list for 1 place, as number 1.');
});
