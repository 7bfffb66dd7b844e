import { expect, test } from '@playwright/test';
import { rows } from './steps/bookings-grid.js';
import { addToBasket, chooseTime, fillInCustomer, openService, shopPath } from './steps/portal.js';
import { newcomer, openSession, shopApi } from './steps/shop-api.js';
import { signIn } from './steps/sign-in.js';

test.use({ viewport: { width: 390, height: 844 } });

test('a double click on "Place order" makes one order', async ({ page }) => {
  const customer = newcomer('Duncan');
  await openService(page, 'Yoga, all levels');
  await page.getByRole('radio', { disabled: false }).nth(2).check();
  await addToBasket(page);
  await page.getByRole('link', { name: 'Go to basket' }).click();
  await page.getByRole('link', { name: 'Go to checkout' }).click();
  await fillInCustomer(page, customer);
  let asked = 0;
  page.on('request', (request) => {
    if (request.postData()?.includes('mutation CheckOut')) asked++;
  });
  await page.getByRole('button', { name: 'Place order' }).dblclick();
  await expect(page.getByRole('heading', { level: 1, name: /^Order OR-/ })).toBeVisible();
  expect(asked).toBe(1);

  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(`/admin/bookings?view=all&q=${customer.familyName}`);
  await signIn(page);
  await expect(page.getByText('1 booking', { exact: true })).toBeVisible();
  await expect(rows(page, customer.name)).toHaveCount(1);
});

test('[JZ-46] [CRM-83] a customer cancels one booking on the order page, and the other stays', async ({ page, baseURL }) => {
  const shop = shopApi(baseURL!);
  const [course, pilates] = await Promise.all([shop.service('First aid at work', 24_000), shop.service('Pilates, beginners')]);
  const token = await shop.order(newcomer('Carla'), [
    { serviceId: course.id, sessionId: openSession(course).id },
    { serviceId: pilates.id, sessionId: openSession(pilates).id },
  ]);
  await page.goto(shopPath(`/order/${token}`));
  const booking = page.getByRole('article', { name: 'Pilates, beginners' });
  const costs = page.getByRole('complementary', { name: 'What it costs' });
  await expect(costs).toContainText('£258.00');

  await booking.getByRole('button', { name: 'Cancel booking' }).click();
  const dialog = page.getByRole('dialog', { name: 'Cancel this booking?' });
  await expect(dialog).toContainText('Your place becomes free for others at once');
  await dialog.getByRole('button', { name: 'Keep it' }).click();
  await expect(dialog).toHaveCount(0);
  await expect(booking).toContainText('Confirmed');

  await booking.getByRole('button', { name: 'Cancel booking' }).click();
  await dialog.getByLabel('Reason (optional)').fill('My knee');
  await dialog.getByRole('button', { name: 'Cancel booking' }).click();
  await expect(booking).toContainText('Cancelled');
  await expect(booking.getByRole('button', { name: 'Cancel booking' })).toHaveCount(0);
  await expect(page.getByRole('article', { name: 'First aid at work' })).toContainText('Confirmed');
  await expect(costs.getByText('Total').locator('..')).toContainText('£240.00');
  await page.reload();
  await expect(booking).toContainText('Cancelled');
});

test('a time that somebody else just took offers the nearest free ones, and one of them is booked', async ({ page, baseURL }) => {
  const shop = shopApi(baseURL!);
  await openService(page, 'Sports massage, 30 min');
  const { id } = await shop.service('Sports massage, 30 min');
  await chooseTime(page, { day: 5, time: 4 });
  const choice = page.getByRole('complementary', { name: 'Your choice' });
  const wanted = (await choice.textContent())!.match(/\d\d:\d\d/)![0];
  const answered = page.waitForResponse((response) => response.request().postData()?.includes('query Slots') ?? false);
  await page.reload();
  const { data } = (await (await answered).json()) as { data: { shop: { service: { slots: { startsAt: string }[] } } } };
  await chooseTime(page, { day: 5, time: 4 });
  await expect(choice).toContainText(wanted);
  const day = await page.getByRole('group', { name: 'Day' }).getByRole('button', { pressed: true }).textContent();
  const startsAt = data.shop.service.slots
    .map((slot) => slot.startsAt)
    .find((instant) => day!.includes(String(new Date(instant).getUTCDate())) && instant.includes(`T${wanted}`))!;
  for (let free = true; free; ) {
    await shop.basket([{ serviceId: id, startsAt }]);
    free = (await shop.freeTimes(id, 0, 14)).includes(startsAt);
  }

  await page.getByRole('button', { name: 'Add to basket' }).click();
  const notice = page.getByRole('alert');
  await expect(notice).toContainText(`${wanted} is taken.`);
  await expect(page.getByRole('button', { name: `${wanted}, taken` })).toBeDisabled();
  const nearest = notice.getByRole('button').first();
  const offered = (await nearest.textContent())!.match(/\d\d:\d\d/)![0];
  expect(offered).not.toBe(wanted);
  await nearest.click();
  await expect(choice).toContainText(offered);
  await addToBasket(page);
  await page.getByRole('link', { name: 'Go to basket' }).click();
  await expect(page.getByRole('article', { name: 'Sports massage, 30 min' })).toContainText(offered);
});

test('[JZ-38] a price on request is in no total', async ({ page }) => {
  await openService(page, 'Occupational health review');
  await chooseTime(page, { day: 4 });
  await addToBasket(page);
  await openService(page, 'Yoga mat £29.00');
  await addToBasket(page);
  await page.getByRole('link', { name: 'Go to basket' }).click();
  await expect(page.getByRole('article', { name: 'Occupational health review' })).toContainText('on request');
  await expect(page.getByRole('complementary', { name: 'Total' })).toContainText('£29.00');
  await expect(page.locator('body')).not.toContainText('140');
});
