import { expect, test } from '@playwright/test';
import { shopPath } from './steps/portal.js';
import { newcomer, type Service, shopApi, type Wanted } from './steps/shop-api.js';
import { signIn } from './steps/sign-in.js';

const HOUR = 3_600_000;
const pounds = (minor: number): string => `£${(minor / 100).toFixed(2)}`;

/** Something that begins in 26 to 46 hours: its customer may still cancel it, and its policy keeps a part by then. */
async function soon(url: string): Promise<{ wanted: Wanted; service: Service }> {
  const shop = shopApi(url);
  const isSoon = (startsAt: string) => {
    const ahead = Date.parse(startsAt) - Date.now();
    return ahead > 26 * HOUR && ahead < 46 * HOUR;
  };
  const service = await shop.service('Sports massage, 30 min');
  const startsAt = (await shop.freeTimes(service.id, 1, 3)).find(isSoon);
  if (startsAt) return { wanted: { serviceId: service.id, startsAt }, service };
  for (const name of ['Pilates, beginners', 'Yoga, all levels']) {
    const course = await shop.service(name);
    const session = course.sessions.find((one) => one.bookable && isSoon(one.startsAt));
    if (session) return { wanted: { serviceId: course.id, sessionId: session.id }, service: course };
  }
  throw new Error('Nothing begins in a day and a half');
}

test('[JZ-71] a late cancellation keeps its fee: the customer agrees, and the desk takes the money', async ({
  page,
  baseURL,
}) => {
  const { wanted, service } = await soon(baseURL!);
  const customer = newcomer('Fiona');
  const token = await shopApi(baseURL!).order(customer, [wanted]);

  await page.goto(shopPath(`/order/${token}`));
  const booking = page.getByRole('article', { name: service.name });
  const costs = page.getByRole('complementary', { name: 'What it costs' });
  await expect(costs).toContainText('Tax included');
  await booking.getByRole('button', { name: 'Cancel booking' }).click();
  const dialog = page.getByRole('dialog', { name: 'Cancel this booking?' });
  const said = await dialog.getByText(/^Cancelling now keeps/).innerText();
  const [keeps, of] = [...said.matchAll(/£([\d.]+\d)/g)].map(([, amount]) => Math.round(Number(amount) * 100)) as [
    number,
    number,
  ];
  expect(of).toBe(service.price!.amountMinor);
  const cancel = dialog.getByRole('button', { name: 'Cancel booking' });
  await expect(cancel).toBeDisabled();
  await dialog.getByLabel(/I agree/).check();
  await cancel.click();
  await expect(booking).toContainText('Cancelled');
  await expect(costs).toContainText(`Cancellation fee: ${service.name}`);
  await expect(costs).toContainText(`Still to pay${pounds(keeps)}`);

  await page.goto(`/admin/orders?q=${customer.familyName}`);
  await signIn(page);
  await page.getByRole('grid', { name: 'Orders' }).locator('[data-row="0"] [data-col="1"]').click();
  const money = page.getByRole('region', { name: 'Money' });
  await expect(money).toContainText(`kept when it was cancelled`);
  await money.getByRole('button', { name: 'Record payment' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Record it' }).click();
  await expect(money).toContainText('Paid');
  await expect(page.getByRole('region', { name: 'Payments' })).toContainText(`+ ${pounds(keeps)}`);

  await page.goto(shopPath(`/order/${token}`));
  await expect(costs).toContainText('Still to pay£0.00');
});
