import { expect, type Page, test } from '@playwright/test';
import { addToBasket, fillInCustomer, openService, shopPath } from './steps/portal.js';
import { type Customer, newcomer, openSession, shopApi } from './steps/shop-api.js';
import { staffApi } from './steps/staff-api.js';

const KIT = 'First aid kit';

/** The codes that were sent to an address, newest first. */
async function codesTo(url: string, address: string): Promise<string[]> {
  const letters = await (await staffApi(url)).lettersTo(address);
  return letters.flatMap((text) => /^ {4}(\d{3} \d{3})$/m.exec(text)?.[1] ?? []);
}

/** Asks for a code, and returns it once its letter is there. */
async function askForCode(page: Page, url: string, address: string): Promise<string> {
  const before = (await codesTo(url, address)).length;
  await page.getByLabel('Email').fill(address);
  await page.getByRole('button', { name: 'Send a code' }).click();
  await page.getByLabel('Code').waitFor();
  let codes: string[] = [];
  await expect(async () => {
    codes = await codesTo(url, address);
    expect(codes.length).toBe(before + 1);
  }).toPass({ timeout: 45_000 });
  return codes[0]!;
}

async function enterCode(page: Page, code: string): Promise<void> {
  await page.getByLabel('Code').fill(code);
  await page.getByRole('button', { name: 'Sign in' }).click();
}

const wrong = (code: string) => (code.startsWith('0') ? '1' : '0') + code.slice(1);

/** Somebody who has booked a place on a course that can still be cancelled. */
async function whoHasBooked(url: string): Promise<Customer> {
  const shop = shopApi(url);
  const who = newcomer('Odile');
  const course = await shop.service('First aid at work');
  await shop.order(who, [{ serviceId: course.id, sessionId: openSession(course).id }]);
  return who;
}

test('[JZ-70] [SV-04] [JZ-65] [JZ-66] a guest finds what they booked by a code: a wrong one and a used one open nothing', async ({
  page,
  browser,
  baseURL,
}) => {
  test.setTimeout(150_000);
  const who = await whoHasBooked(baseURL!);
  await page.goto(shopPath('/my'));
  const code = await askForCode(page, baseURL!, who.email);
  await enterCode(page, wrong(code));
  await expect(page.getByText('This code is wrong, was used already, or is too old.')).toBeVisible();
  await enterCode(page, code);
  await expect(page.getByText(`Signed in as ${who.email}`)).toBeVisible();
  await page.getByRole('link', { name: /^First aid at work/ }).click();
  await expect(page.getByRole('heading', { name: /^Order OR-/ })).toBeVisible();
  await expect(page.getByRole('article', { name: 'First aid at work' })).toContainText(/Where|Who|Booking/);

  const other = await browser.newContext({ baseURL: baseURL! });
  const elsewhere = await other.newPage();
  await elsewhere.goto(page.url());
  await elsewhere.getByRole('link', { name: 'Sign in with a code' }).click();
  await elsewhere.getByLabel('Email').fill(who.email);
  await elsewhere.getByRole('button', { name: 'Send a code' }).click();
  await elsewhere.getByLabel('Code').waitFor();
  await enterCode(elsewhere, code);
  await expect(elsewhere.getByText('This code is wrong, was used already, or is too old.')).toBeVisible();
  await other.close();

  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: /PDF/ }).click();
  expect((await download).suggestedFilename()).toMatch(/^OR-\w+\.pdf$/);
});

test('[JZ-22] a basket is found on another device after signing in', async ({ page, browser, baseURL }) => {
  test.setTimeout(150_000);
  const who = await whoHasBooked(baseURL!);
  await openService(page, KIT);
  await addToBasket(page);
  await page.goto(shopPath('/sign-in'));
  await enterCode(page, await askForCode(page, baseURL!, who.email));
  await expect(page.getByText(`Signed in as ${who.email}`)).toBeVisible();

  const other = await browser.newContext({ baseURL: baseURL! });
  const phone = await other.newPage();
  await phone.goto(shopPath('/sign-in'));
  await enterCode(phone, await askForCode(phone, baseURL!, who.email));
  await expect(phone.getByText(`Signed in as ${who.email}`)).toBeVisible();
  await phone.getByRole('link', { name: /^Basket/ }).click();
  await expect(phone.getByRole('article', { name: KIT })).toBeVisible();
  await phone.goto(shopPath('/checkout'));
  await expect(phone.getByLabel('Given name')).toHaveValue(who.givenName);
  await other.close();
});

test('[JZ-24] [JZ-25] with baskets off, each thing goes straight to its own checkout and becomes an order of its own', async ({
  page,
  baseURL,
}) => {
  test.setTimeout(150_000);
  const staff = await staffApi(baseURL!);
  await staff.set({ basketEnabled: false });
  try {
    const who = newcomer('Ottilie');
    const orders: string[] = [];
    for (const _ of [1, 2]) {
      await page.goto(shopPath());
      await expect(page.getByRole('link', { name: /^Basket/ })).toHaveCount(0);
      await page.getByRole('link', { name: new RegExp(`^${KIT}`) }).click();
      await page.getByRole('button', { name: 'Book this' }).click();
      await fillInCustomer(page, who);
      await page.getByRole('button', { name: /^(Place order|Order)/ }).click();
      await page.waitForURL(/\/order\/|\/pay/);
      await expect(async () => {
        const letters = await staff.lettersTo(who.email);
        const found = new Set(letters.flatMap((text) => /OR-\w{6}/.exec(text)?.[0] ?? []));
        expect(found.size).toBe(orders.length + 1);
      }).toPass({ timeout: 45_000 });
      orders.push('one');
    }
  } finally {
    await staff.set({ basketEnabled: true });
  }
});
