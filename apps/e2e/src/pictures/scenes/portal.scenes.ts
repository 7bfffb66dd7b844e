import type { Page } from 'playwright-core';
import { SHOP } from '../../steps/shop-api.js';
import { EMPTY_SHOP } from '../prepare.js';
import type { Scene, Stage } from '../scene.js';

const at = (path = '') => `/book/${SHOP}${path}`;

const service = async (page: Page, name: string) => {
  await page.goto(at());
  await page.getByRole('link', { name: new RegExp(`^${name}`) }).click();
  await page.getByRole('complementary', { name: 'Your choice' }).waitFor();
};

/** Opens a page as somebody whose basket is filled. */
const withBasket = async (page: Page, { basketToken }: Stage, path: string) => {
  await page.addInitScript(([key, token]) => localStorage.setItem(key!, token!), [`bookwright.basket.${SHOP}`, basketToken]);
  await page.goto(at(path));
};

const title = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name }).waitFor();

/** Chooses the fourth time of the third day that has any. */
export async function chooseTime(page: Page): Promise<void> {
  await page.getByRole('group', { name: 'Day' }).getByRole('button', { disabled: false }).nth(2).click();
  await page.getByRole('region').getByRole('button').nth(3).click();
}

export const portalScenes: readonly Scene[] = [
  {
    name: 'portal-browse',
    whole: true,
    show: async (page) => {
      await page.goto(at());
      await page.getByRole('link', { name: /Yoga mat/ }).waitFor();
    },
  },
  {
    name: 'portal-browse-search',
    show: async (page) => {
      await page.goto(at());
      await page.getByRole('searchbox', { name: 'Search services' }).fill('massage');
    },
  },
  {
    name: 'portal-browse-nothing-found',
    show: async (page) => {
      await page.goto(at());
      await page.getByRole('searchbox', { name: 'Search services' }).fill('zzyzx');
    },
  },
  { name: 'portal-appointment', show: (page) => service(page, 'Sports massage, 60 min') },
  {
    name: 'portal-appointment-chosen',
    show: async (page) => {
      await service(page, 'Sports massage, 60 min');
      await chooseTime(page);
    },
  },
  {
    name: 'portal-appointment-added',
    show: async (page) => {
      await service(page, 'Online consultation');
      await chooseTime(page);
      await page.getByRole('button', { name: 'Add to basket' }).click();
      await page.getByRole('link', { name: 'Go to basket' }).waitFor();
    },
  },
  {
    name: 'portal-appointment-taken',
    show: async (page) => {
      await service(page, 'Physiotherapy, first visit');
      await chooseTime(page);
      await page.route('**/graphql', async (route) => {
        const asked = route.request().postDataJSON() as { operationName: string; variables: { input: Record<string, unknown> } };
        if (asked.operationName !== 'AddBasketLine') return route.continue();
        for (const turn of [1, 2]) {
          await route.fetch({
            postData: {
              ...asked,
              variables: { input: { ...asked.variables.input, idempotencyKey: `rival ${turn} ${Math.random()}` } },
            },
          });
        }
        return route.continue();
      });
      await page.getByRole('button', { name: 'Add to basket' }).click();
      await page.getByRole('alert').waitFor();
    },
  },
  { name: 'portal-sessions', show: (page) => service(page, 'First aid at work') },
  {
    name: 'portal-sessions-chosen',
    show: async (page) => {
      await service(page, 'Pilates, beginners');
      await page.getByRole('radio', { disabled: false }).nth(1).check();
      await page.getByRole('button', { name: 'One more' }).click();
    },
  },
  { name: 'portal-goods', show: (page) => service(page, 'Yoga mat') },
  { name: 'portal-price-on-request', show: (page) => service(page, 'Occupational health review') },
  {
    name: 'portal-basket-empty',
    show: async (page) => {
      await page.goto(at('/basket'));
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
    whole: true,
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
      await page.goto(at(`/order/${orderToken}`));
      await title(page, /^Order/);
    },
  },
  {
    name: 'portal-cancel',
    show: async (page, { orderToken }) => {
      await page.goto(at(`/order/${orderToken}`));
      await page.getByRole('button', { name: 'Cancel booking' }).first().click();
      await page.getByRole('dialog').waitFor();
    },
  },
  {
    name: 'portal-order-unknown',
    show: async (page) => {
      await page.goto(at('/order/mistyped'));
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
      await page.goto(at('/nowhere/at/all'));
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
