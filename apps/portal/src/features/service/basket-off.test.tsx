import { act, screen, waitFor } from '@testing-library/react';
import { fakeShop } from '../../testing/fake-shop.js';
import { fixPresent, openPortal } from '../../testing/open-portal.js';

beforeEach(() => {
  localStorage.clear();
  fixPresent();
});

/** A shop that takes one thing at a time. */
const withoutBasket = () => {
  const made = fakeShop();
  made.shop.basketEnabled = false;
  return made;
};

test('[JZ-25] where baskets are off, a booking goes straight to its own checkout', async () => {
  const { user, shop, router } = openPortal('/harbour/services/handbook', withoutBasket());
  expect(screen.queryByRole('link', { name: /Basket/ })).toBeNull();
  await user.click(await screen.findByRole('button', { name: 'Book this' }));
  await waitFor(() => expect(router.state.location.pathname).toBe('/harbour/checkout'));
  await screen.findByLabelText('Given name');
  await act(() => router.navigate('/harbour/services/handbook'));
  await user.click(await screen.findByRole('button', { name: 'Book this' }));
  await waitFor(() => expect(shop.inputsOf('addBasketLine')).toHaveLength(2));
  // What was chosen before and not ordered is given back, and never ordered along.
  expect(shop.inputsOf('removeBasketLine')).toMatchObject([{ basketToken: 'basket-1', lineId: 'line-1' }]);
  expect(shop.inputsOf('addBasketLine').map(({ basketToken }) => basketToken)).toEqual([null, null]);
});

test('[JZ-30] where baskets are off, nothing is offered that needs one', async () => {
  const { user } = openPortal('/harbour/services/massage', withoutBasket());
  await user.click(await screen.findByRole('button', { name: '11:15' }));
  expect(await screen.findByRole('button', { name: 'Book this' })).toBeTruthy();
  expect(screen.queryByText(/Repeat/)).toBeNull();
});
