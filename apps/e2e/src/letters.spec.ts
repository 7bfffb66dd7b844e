import { expect, type Locator, type Page, test } from '@playwright/test';
import { openBookings, openRecord } from './steps/bookings-grid.js';
import { newcomer, shopApi } from './steps/shop-api.js';
import { signIn } from './steps/sign-in.js';

const MASSAGE = 'Sports massage, 60 min';

/** The messages to an address, once there are so many. */
async function mailOf(page: Page, address: string, count: number): Promise<Locator> {
  const letters = page.getByRole('link', { name: new RegExp(address) });
  await expect(async () => {
    await page.goto(`/admin/messages?q=${address}`);
    await expect(letters).toHaveCount(count, { timeout: 2000 });
  }).toPass({ timeout: 45_000 });
  return letters;
}

test('[AP-39] [JZ-47] [JZ-62] a request is approved for a new key contact: one letter goes there, and the order email once more on demand', async ({
  page,
  baseURL,
}) => {
  test.setTimeout(150_000);
  const shop = shopApi(baseURL!);
  const { id } = await shop.service(MASSAGE);
  const [[first], [second]] = [await shop.freeTimes(id, 4, 9), await shop.freeTimes(id, 9, 16)];
  const [leaving, coming] = [newcomer('Leopold'), newcomer('Cosima')];
  await shop.order(coming, [{ serviceId: (await shop.service('First aid kit')).id }]);
  await shop.order(leaving, [
    { serviceId: id, startsAt: first! },
    { serviceId: id, startsAt: second! },
  ]);

  await page.goto('/admin/bookings?view=all');
  await signIn(page);
  await mailOf(page, leaving.email, 1);
  await openBookings(page, `?view=all&q=${leaving.familyName}`);
  const record = await openRecord(page, MASSAGE);
  const reference = /BW-\w{6}/.exec((await record.textContent())!)![0];
  await record.getByRole('button', { name: 'More actions' }).click();
  await page.getByRole('menuitem', { name: 'Change booker' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('combobox', { name: 'New booker' }).fill(coming.name);
  await page.getByRole('option', { name: coming.name }).click();
  await dialog.getByRole('button', { name: 'Change the booker' }).click();
  await expect(record.getByRole('link', { name: coming.name })).toBeVisible();
  await record.getByRole('button', { name: 'Approve', exact: true }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'approved' })).toBeVisible();

  // Their own order, that it was paid, and the letter about the one booking.
  const letters = await mailOf(page, coming.email, 3);
  await letters.filter({ hasText: 'Confirmed' }).click();
  const letter = page.frameLocator('iframe').locator('body');
  await expect(letter).toContainText(`Good news, ${coming.name}`);
  await expect(letter).toContainText(reference);
  expect((await letter.textContent())!.match(/Reference BW-/g)).toHaveLength(1);
  await page.getByRole('tab', { name: 'Calendar file' }).click();
  await expect(page.locator('pre')).toContainText('METHOD:REQUEST');
  await expect(page.locator('pre')).toContainText(`ATTENDEE;CN="${coming.name}"`);
  await mailOf(page, leaving.email, 1);

  await openBookings(page, `?view=all&q=${leaving.familyName}`);
  const other = await openRecord(page, MASSAGE);
  await other
    .getByRole('link', { name: /OR-\w{6}/ })
    .first()
    .click();
  await page.getByRole('button', { name: 'Preview and resend' }).click();
  await expect(page.getByRole('dialog')).toContainText(leaving.email);
  await page.getByRole('button', { name: 'Send it again' }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'on its way' })).toBeVisible();
  await mailOf(page, leaving.email, 2);
});
