import { expect, test } from '@playwright/test';
import { clockAt } from './steps/clock.js';
import { type Customer, newcomer, type ShopApi, shopApi } from './steps/shop-api.js';
import { STAFF, signIn } from './steps/sign-in.js';

const SERVICE = 'Sports massage, 60 min';
const WEEK = 7 * 24 * 60 * 60_000;
const WEEKS = 6;

const weeksLater = (instant: string, weeks: number): string => new Date(Date.parse(instant) + weeks * WEEK).toISOString();

/** Free times of the week that lies so many weeks ahead. */
const freeIn = async (shop: ShopApi, serviceId: string, week: number): Promise<ReadonlySet<string>> =>
  new Set(await shop.freeTimes(serviceId, 3 + 7 * week, 10 + 7 * week));

/** A time that is free in each of the weeks to come, by what the shop offers. */
async function freeEveryWeek(shop: ShopApi, serviceId: string): Promise<string> {
  const weeks = await Promise.all(Array.from({ length: WEEKS }, (_, week) => freeIn(shop, serviceId, week)));
  const found = [...weeks[0]!].find((from) => weeks.every((free, week) => free.has(weeksLater(from, week))));
  if (!found) throw new Error('No time is free week after week');
  return found;
}

/** Orders the time of the second week until nobody is left for it. */
async function takeAway(shop: ShopApi, customer: Customer, serviceId: string, startsAt: string): Promise<void> {
  for (let times = 0; times < 10 && (await freeIn(shop, serviceId, 1)).has(startsAt); times++) {
    await shop.order(customer, [{ serviceId, startsAt }]);
  }
}

test('[CRM-97] reception books every week but one, changes the rule from a date on, and books the date that was left out', async ({
  page,
  baseURL,
}) => {
  test.setTimeout(150_000);
  const shop = shopApi(baseURL!);
  const { id } = await shop.service(SERVICE);
  const startsAt = await freeEveryWeek(shop, id);
  await takeAway(shop, newcomer('Rhea'), id, weeksLater(startsAt, 1));
  const { day, hours, minutes } = clockAt(startsAt);
  const customer = newcomer('Ines');

  await page.goto('/admin/bookings?view=all');
  await signIn(page, STAFF.receptionist);
  await page.goto('/admin/bookings/new?view=all');
  const form = page.getByRole('complementary', { name: 'New booking' });
  await form.getByRole('button', { name: 'Somebody new' }).click();
  await form.getByRole('textbox', { name: 'Given name' }).fill(customer.givenName);
  await form.getByRole('textbox', { name: 'Family name' }).fill(customer.familyName);
  await form.getByRole('textbox', { name: 'Email' }).fill(customer.email);
  await form.getByRole('combobox', { name: 'Service' }).fill(SERVICE);
  await page.getByRole('option', { name: SERVICE }).click();
  await form.getByRole('textbox', { name: 'Day', exact: true }).fill(day);
  await page.keyboard.press('Tab');
  await form.getByRole('spinbutton', { name: 'Time, hours' }).focus();
  await page.keyboard.type(`${hours}${minutes}`);

  // Four weeks, of which one cannot be had.
  await form.getByRole('switch', { name: 'Repeat' }).click();
  await form.getByRole('textbox', { name: 'Number of times' }).fill('4');
  const dates = form.getByRole('region', { name: 'The dates' });
  await expect(dates.getByText('3 dates can be booked, 1 is not free.')).toBeVisible();
  await expect(dates.getByRole('listitem').nth(1)).toContainText('Not free');
  await dates.getByRole('button', { name: 'Leave it out' }).click();
  await form.getByRole('button', { name: 'Book 3 dates' }).click();

  const record = page.getByRole('complementary', { name: SERVICE });
  await expect(record.getByText('Dates: 3 booked, 1 not')).toBeVisible();
  await expect(record.getByText('Every week, 4 times')).toBeVisible();

  // From the third date on, every second week.
  await record.getByRole('button', { name: 'Change the rule' }).click();
  const dialog = page.getByRole('dialog', { name: 'Change the rule' });
  await dialog.getByRole('combobox', { name: 'For which dates' }).click();
  await page
    .getByRole('option', { name: /^From / })
    .nth(2)
    .click();
  await dialog.getByRole('textbox', { name: 'Every' }).fill('2');
  await dialog.getByRole('button', { name: 'Show what becomes of the dates' }).click();
  const report = dialog.getByRole('region', { name: 'What becomes of the dates' });
  await expect(report.getByText('1 stays, 1 new, 1 cancelled.')).toBeVisible();
  await dialog.getByRole('textbox', { name: 'Reason' }).fill('Asked for fewer');
  await dialog.getByRole('button', { name: 'Change the rule' }).click();
  await expect(record.getByText('Dates: 2 booked, 1 not')).toBeVisible();
  await expect(record.getByText('Every 2 weeks, 2 times')).toBeVisible();
  await expect(record.getByText(/changed the rule: 1 added, 1 cancelled/)).toBeVisible();

  // The date that was left out is still there, and takes another time.
  await record.getByRole('link', { name: 'the series before it' }).click();
  await expect(record.getByText('Dates: 1 booked, 1 not')).toBeVisible();
  await record.getByRole('button', { name: /^Book it: / }).click();
  const book = page.getByRole('dialog', { name: 'Book this date' });
  await expect(book.getByText('This time cannot be booked.')).toBeVisible();
  await book
    .getByRole('group', { name: 'What would help' })
    .getByRole('button', { name: /\d\d:\d\d/ })
    .first()
    .click();
  await expect(book.getByText('This time is free.')).toBeVisible();
  await book.getByRole('button', { name: 'Book it', exact: true }).click();
  await expect(record.getByText('Dates: 2 booked')).toBeVisible();
  await expect(record.getByText('changed on its own')).toBeVisible();
});
