import type { Page } from 'playwright-core';
import { type Customer, SHOP } from './shop-api.js';

/** A page of the demo organization's shop. */
export const shopPath = (path = ''): string => `/book/${SHOP}${path}`;

/** From the list of services to the one whose card begins with these words. */
export async function openService(page: Page, words: string): Promise<void> {
  await page.goto(shopPath());
  await page.getByRole('link', { name: new RegExp(`^${words}`) }).click();
  await page.getByRole('complementary', { name: 'Your choice' }).waitFor();
}

/** Chooses a free time; days and times are counted from 0 among those that can be chosen. */
export async function chooseTime(page: Page, { day = 2, time = 3 } = {}): Promise<void> {
  await page.getByRole('group', { name: 'Day' }).getByRole('button', { disabled: false }).nth(day).click();
  await page.getByRole('region').getByRole('button', { disabled: false }).nth(time).click();
}

/** Puts the choice into the basket, and waits until it is there. */
export async function addToBasket(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Add to basket' }).click();
  await page.getByRole('link', { name: 'Go to basket' }).waitFor();
}

/** Says who orders, at the checkout. */
export async function fillInCustomer(page: Page, { givenName, familyName, email, comment }: Customer): Promise<void> {
  await page.getByLabel('Given name').fill(givenName);
  await page.getByLabel('Family name').fill(familyName);
  await page.getByLabel('Email').fill(email);
  if (comment) await page.getByLabel(/^Anything we should know/).fill(comment);
}
