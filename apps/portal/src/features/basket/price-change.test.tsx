import { screen, waitFor, within } from '@testing-library/react';
import { gbp } from '../../testing/fake-catalogue.js';
import { fakeShop } from '../../testing/fake-shop.js';
import { fixPresent, openPortal } from '../../testing/open-portal.js';

beforeEach(() => {
  localStorage.clear();
  fixPresent();
});

test('a price that has changed is said, and accepted as it is now', async () => {
  const shop = fakeShop();
  const handbook = { shop: 'harbour', serviceId: 'handbook', quantity: 2, idempotencyKey: 'd', basketToken: 'basket-1' };
  shop.root.addBasketLine({ input: handbook });
  const basketOf = shop.root.shop({ slug: 'harbour' })!.basket;
  Object.assign(shop.root.shop({ slug: 'harbour' })!, {
    basket: (args: { token: string }) => {
      const basket = basketOf(args);
      return basket && { ...basket, lines: basket.lines.map((line) => ({ ...line, newPrice: gbp(1400) })) };
    },
  });
  localStorage.setItem('bookwright.basket.harbour', 'basket-1');
  const { user } = openPortal('/harbour/basket', shop);
  const line = within(await screen.findByRole('article', { name: 'First aid handbook' }));
  expect(line.getByText(/The price has changed: each is £14\.00 by now/)).toBeTruthy();
  await user.click(line.getByRole('button', { name: 'Accept the new price' }));
  await waitFor(() => expect(shop.inputsOf('changeBasketLine')).toHaveLength(1));
  expect(shop.inputsOf('changeBasketLine')[0]).toMatchObject({ acceptedPrice: { amountMinor: 1400, currency: 'GBP' } });
});
