import { expect, test } from '@playwright/test';
import { openBookings, rows } from './steps/bookings-grid.js';
import { clockAt } from './steps/clock.js';
import { newcomer, shopApi } from './steps/shop-api.js';
import { STAFF, signIn } from './steps/sign-in.js';

const SERVICE = 'Sports massage, 60 min';

test('[SV-24] [SV-32] [CRM-13] reception books for somebody new at a taken time, sees who is there, and takes what is offered', async ({
  page,
  baseURL,
}) => {
  const shop = shopApi(baseURL!);
  const { id } = await shop.service(SERVICE);
  const [startsAt] = await shop.freeTimes(id, 3, 12);
  const earlier = newcomer('Rhea');
  // Until nobody is left for this time.
  for (let times = 0; times < 10 && (await shop.freeTimes(id, 3, 12)).includes(startsAt!); times++) {
    await shop.order(earlier, [{ serviceId: id, startsAt: startsAt! }]);
  }
  const { day, hours, minutes } = clockAt(startsAt!);
  const customer = newcomer('Ines');

  await page.goto('/admin/bookings?view=all');
  await signIn(page, STAFF.receptionist);
  await rows(page).first().waitFor();
  await page.getByRole('heading', { level: 1, name: 'Bookings' }).click();
  await page.keyboard.press('n');
  const form = page.getByRole('complementary', { name: 'New booking' });
  await form.getByRole('button', { name: 'Somebody new' }).click();
  await form.getByRole('textbox', { name: 'Given name' }).fill(customer.givenName);
  await form.getByRole('textbox', { name: 'Family name' }).fill(customer.familyName);
  await form.getByRole('textbox', { name: 'Email' }).fill(customer.email);
  await form.getByRole('combobox', { name: 'Service' }).fill(SERVICE);
  await page.getByRole('option', { name: SERVICE }).click();

  // Day and time by the keyboard.
  await form.getByRole('textbox', { name: 'Day' }).fill(day);
  await page.keyboard.press('Tab');
  await form.getByRole('spinbutton', { name: 'Time, hours' }).focus();
  await page.keyboard.type(`${hours}${minutes}`);
  const verdict = form.getByRole('region', { name: 'Is it free?' });
  await expect(verdict.getByText('This time cannot be booked.')).toBeVisible();
  await expect(verdict.getByRole('listitem').filter({ hasText: 'taken' }).first()).toContainText(/BW-[0-9A-Z]{6}/);

  const offered = verdict
    .getByRole('group', { name: 'What would help' })
    .getByRole('button', { name: /\d\d:\d\d/ })
    .first();
  const time = (await offered.textContent())!.slice(-5);
  await offered.click();
  await expect(verdict.getByText('This time is free.')).toBeVisible();
  await form.getByRole('button', { name: 'Book', exact: true }).click();

  const record = page.getByRole('complementary');
  await expect(record.getByRole('heading', { name: SERVICE })).toBeVisible();
  await expect(record).toContainText(customer.name);
  await expect(record).toContainText(time);
  await expect(record).toContainText('Offline, by Ben');
  await openBookings(page, `?view=all&q=${customer.familyName}`);
  await expect(rows(page, customer.name)).toHaveCount(1);
  await expect(rows(page, customer.name)).toContainText(time);
});
