import { expect, test } from '@playwright/test';
import { newcomer, shopApi } from './steps/shop-api.js';
import { STAFF, signIn } from './steps/sign-in.js';

test('[SV-20] [SV-08] a rule is made in words, a contradiction names the other rule, and removing takes two clicks', async ({
  page,
}) => {
  await page.goto('/admin/rules');
  await signIn(page, STAFF.owner);
  const service = 'Occupational health review';
  const make = async (amount: string, unit?: string) => {
    await page.getByRole('button', { name: 'New rule' }).click();
    const form = page.getByRole('dialog', { name: 'New rule' });
    if (!unit) {
      await form.getByRole('combobox', { name: 'What it demands' }).click();
      await page.getByRole('option', { name: 'How far ahead' }).click();
    }
    await form.getByRole('combobox', { name: 'Where it holds' }).fill(service);
    await page.getByRole('option', { name: service }).click();
    await form.getByRole('textbox', { name: unit ? 'At least' : 'At most so many days ahead' }).fill(amount);
    if (unit) {
      await form.getByRole('combobox', { name: 'Unit' }).click();
      await page.getByRole('option', { name: unit }).click();
    }
    return form;
  };

  const first = await make('5');
  await expect(first).toContainText('Customers book at most 5 days ahead; staff are warned.');
  await first.getByRole('button', { name: 'Make the rule' }).click();
  const group = page.getByRole('region', { name: service });
  await expect(group).toContainText('Customers book at most 5 days ahead');

  const second = await make('6', 'days ahead');
  await second.getByRole('button', { name: 'Make the rule' }).click();
  await expect(second).toContainText('Together with another rule this would leave no time to book.');
  await expect(second).toContainText(`It is about ${service}: “Customers book at most 5 days ahead; staff are warned.”`);
  await second.getByRole('button', { name: 'Back' }).click();

  await group.getByRole('button', { name: /^Remove:/ }).click();
  await group.getByRole('button', { name: 'Remove it' }).click();
  await expect(group).toHaveCount(0);
});

test('[AP-26] a session is made, booked and called off: the dialog says how many go with it, and they do', async ({
  page,
  baseURL,
}) => {
  const shop = shopApi(baseURL!);
  const place = `Boathouse ${Date.now()}`;
  await page.goto('/admin/sessions');
  await signIn(page, STAFF.receptionist);
  await page.getByRole('button', { name: 'New session' }).click();
  const form = page.getByRole('dialog', { name: 'New session' });
  await form.getByRole('combobox', { name: 'What takes place' }).fill('Open evening');
  await page.getByRole('option', { name: 'Open evening' }).click();
  const day = new Date(Date.now() + 20 * 86_400_000);
  await form
    .getByRole('textbox', { name: 'Day' })
    .fill(day.toLocaleDateString('en-GB', { day: 'numeric', month: 'short', year: 'numeric' }));
  await page.keyboard.press('Tab');
  await form.getByRole('spinbutton', { name: 'Hours' }).focus();
  await page.keyboard.type('1530');
  await form.getByRole('textbox', { name: 'Needed to run' }).fill('3');
  await form.getByRole('textbox', { name: 'Place' }).fill(place);
  await form.getByRole('button', { name: 'Make the session' }).click();
  await expect(form).toHaveCount(0);

  await page.goto(`/admin/sessions?view=all&location.contains=${encodeURIComponent(place)}`);
  await page.getByRole('grid', { name: 'Sessions' }).getByRole('gridcell', { name: 'Open evening' }).click();
  const record = page.getByRole('complementary', { name: 'Open evening' });
  await expect(record).toContainText('3 needed, 0 booked: 3 more and it is confirmed');
  const sessionId = page.url().match(/sessions\/([^?]+)/)![1]!;
  const { id } = await shop.service('Open evening');
  await shop.order(newcomer('Una'), [{ serviceId: id, sessionId }]);
  await shop.order(newcomer('Ugo'), [{ serviceId: id, sessionId }]);

  await page.reload();
  await expect(record).toContainText('3 needed, 2 booked: 1 more and it is confirmed');
  await record.getByRole('button', { name: 'Call off' }).click();
  const dialog = page.getByRole('dialog', { name: 'Call off Open evening' });
  await expect(dialog).toContainText('All 2 bookings on it are cancelled');
  await dialog.getByRole('textbox', { name: 'Reason' }).fill('The tide is too high');
  await dialog.getByRole('button', { name: 'Call it off with 2 bookings' }).click();
  await expect(record.getByText('Cancelled', { exact: true }).first()).toBeVisible();
  await expect(record).toContainText('The tide is too high');
  await expect(record.getByRole('listitem').filter({ hasText: 'Una' })).toContainText('Cancelled');
});

test('[SV-05] a service that needs a person and a room is made on its page, and offers times', async ({ page, baseURL }) => {
  const shop = shopApi(baseURL!);
  const name = `Foot bath ${Date.now()}`;
  await page.goto('/admin/services/new/form');
  await signIn(page, STAFF.owner);
  await page.getByRole('textbox', { name: 'Name' }).fill(name);
  await page.getByRole('textbox', { name: 'Price in GBP' }).fill('19.99');
  await page.getByRole('button', { name: 'Say what it needs' }).click();
  await page.getByRole('button', { name: 'It needs something else, too' }).click();
  await page.getByRole('button', { name: 'Make the service' }).click();
  await expect(page.getByText('This is needed.')).toHaveCount(2);
  const [therapist, room] = await page.getByRole('textbox', { name: 'What people call it' }).all();
  await therapist!.fill('therapist');
  await room!.fill('room with a tub');
  await page.getByRole('button', { name: 'Make the service' }).click();

  const record = page.getByRole('complementary', { name });
  await expect(record).toContainText('therapist: any staff');
  await expect(record).toContainText('room with a tub: any room');
  await expect(record).toContainText('£19.99');
  const { id } = await shop.service(name);
  expect((await shop.freeTimes(id, 3, 12)).length).toBeGreaterThan(0);

  await record.getByRole('button', { name: 'Take off the shop' }).click();
  await expect(record).toContainText('No longer offered');
  await expect(shop.service(name)).rejects.toThrow(`There is no service ${name}`);
});
