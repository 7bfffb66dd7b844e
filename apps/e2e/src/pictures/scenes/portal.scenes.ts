import type { Page } from 'playwright-core';
import { addToBasket, chooseTime, openService, shopPath } from '../../steps/portal.js';
import { newcomer, SHOP } from '../../steps/shop-api.js';
import { EMPTY_SHOP } from '../prepare.js';
import { isPhone, type Look, type Scene, type Stage } from '../scene.js';

/** Opens a page as somebody whose basket is filled. */
const withBasket = async (page: Page, { basketToken }: Stage, path: string) => {
  await page.addInitScript(([key, token]) => localStorage.setItem(key!, token!), [`bookwright.basket.${SHOP}`, basketToken]);
  await page.goto(shopPath(path));
};

/** Desk and phone take times of different days. */
const dayFor = (look: Look): { day: number } => ({ day: isPhone(look) ? 3 : 2 });

/** Somebody else takes the wanted time, with everybody who could do it, just before it is put into the basket. */
const withRivals = (page: Page) =>
  page.route('**/graphql', async (route) => {
    const asked = route.request().postDataJSON() as { operationName: string; variables: { input: Record<string, unknown> } };
    if (asked.operationName !== 'AddBasketLine') return route.continue();
    for (let turn = 1; ; turn++) {
      const input = { ...asked.variables.input, idempotencyKey: `rival ${turn} ${Math.random()}` };
      const answer = await route.fetch({ postData: { ...asked, variables: { input } } });
      const { data } = (await answer.json()) as { data: { addBasketLine: { userErrors: unknown[] } } };
      if (data.addBasketLine.userErrors.length > 0) return route.continue();
    }
  });

const title = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name }).waitFor();

export const portalScenes: readonly Scene[] = [
  {
    name: 'portal-browse',
    whole: true,
    show: async (page) => {
      await page.goto(shopPath());
      await page.getByRole('link', { name: /Yoga mat £29/ }).waitFor();
    },
  },
  {
    name: 'portal-browse-search',
    show: async (page) => {
      await page.goto(shopPath());
      await page.getByRole('searchbox', { name: 'Search services' }).fill('massage');
    },
  },
  {
    name: 'portal-browse-nothing-found',
    show: async (page) => {
      await page.goto(shopPath());
      await page.getByRole('searchbox', { name: 'Search services' }).fill('zzyzx');
    },
  },
  { name: 'portal-appointment', show: (page) => openService(page, 'Sports massage, 60 min') },
  {
    name: 'portal-appointment-chosen',
    show: async (page, { look }) => {
      await openService(page, 'Sports massage, 60 min');
      await chooseTime(page, dayFor(look));
    },
  },
  {
    name: 'portal-appointment-added',
    show: async (page, { look }) => {
      await openService(page, 'Online consultation');
      await chooseTime(page, dayFor(look));
      await addToBasket(page);
    },
  },
  {
    name: 'portal-appointment-taken',
    show: async (page, { look }) => {
      await openService(page, 'Physiotherapy, first visit');
      await chooseTime(page, dayFor(look));
      await withRivals(page);
      await page.getByRole('button', { name: 'Add to basket' }).click();
      await page.getByRole('alert').waitFor();
    },
  },
  { name: 'portal-sessions', show: (page) => openService(page, 'First aid at work £240.00') },
  {
    name: 'portal-sessions-chosen',
    show: async (page) => {
      await openService(page, 'Pilates, beginners');
      await page.getByRole('radio', { disabled: false }).nth(1).check();
      await page.getByRole('button', { name: 'One more' }).click();
    },
  },
  {
    name: 'portal-waiting-join',
    show: async (page) => {
      await openService(page, 'Pilates, beginners');
      await page.locator('a[href*="waiting/new"]').first().click();
      await title(page, 'Join the waiting list');
    },
  },
  {
    name: 'portal-waiting-place',
    show: async (page) => {
      await openService(page, 'Pilates, beginners');
      await page.locator('a[href*="waiting/new"]').first().click();
      const { name, email } = newcomer('Hedwig');
      await page.getByLabel('Name').fill(name);
      await page.getByLabel('Email').fill(email);
      await page.getByRole('button', { name: 'Join the waiting list' }).click();
      await title(page, 'You are on the waiting list');
    },
  },
  { name: 'portal-goods', show: (page) => openService(page, 'Yoga mat £29.00') },
  { name: 'portal-price-on-request', show: (page) => openService(page, 'Occupational health review') },
  {
    name: 'portal-basket-empty',
    show: async (page) => {
      await page.goto(shopPath('/basket'));
      await title(page, 'Your basket is empty');
    },
  },
  {
    name: 'portal-basket',
    whole: true,
    show: async (page, stage) => {
      await withBasket(page, stage, '/basket');
      await title(page, 'Basket');
    },
  },
  {
    name: 'portal-checkout',
    whole: true,
    show: async (page, stage) => {
      await withBasket(page, stage, '/checkout');
      await title(page, 'Checkout');
    },
  },
  {
    name: 'portal-checkout-errors',
    show: async (page, stage) => {
      await withBasket(page, stage, '/checkout');
      await page.getByLabel('Email').fill('rosalind@');
      await page.getByRole('button', { name: 'Place order' }).click();
      await page.getByText('Please tell us your given name.').waitFor();
    },
  },
  {
    name: 'portal-order',
    whole: true,
    show: async (page, { orderToken }) => {
      await page.goto(shopPath(`/order/${orderToken}`));
      await title(page, /^Order/);
    },
  },
  {
    name: 'portal-cancel',
    show: async (page, { orderToken }) => {
      await page.goto(shopPath(`/order/${orderToken}`));
      await page.getByRole('button', { name: 'Cancel booking' }).first().click();
      await page.getByRole('dialog').waitFor();
    },
  },
  {
    name: 'portal-order-unknown',
    show: async (page) => {
      await page.goto(shopPath('/order/mistyped'));
      await title(page, 'There is no order at this address');
    },
  },
  {
    name: 'portal-basket-expired',
    show: async (page, stage) => {
      await withBasket(page, { ...stage, basketToken: 'expired-long-ago' }, '/basket');
      await title(page, /./);
    },
  },
  {
    name: 'portal-shop-unknown',
    show: async (page) => {
      await page.goto('/book/nobody');
      await title(page, 'There is nothing to book at this address');
    },
  },
  {
    name: 'portal-not-found',
    show: async (page) => {
      await page.goto(shopPath('/nowhere/at/all'));
      await title(page, 'This page does not exist');
    },
  },
  {
    name: 'portal-shop-empty',
    show: async (page) => {
      await page.goto(`/book/${EMPTY_SHOP}`);
      await title(page, 'Nothing can be booked at the moment');
    },
  },
];
