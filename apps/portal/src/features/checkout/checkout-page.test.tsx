import { screen, waitFor } from '@testing-library/react';
import { fakeShop, refusal } from '../../testing/fake-shop.js';
import { fixPresent, openPortal } from '../../testing/open-portal.js';

beforeEach(() => {
  localStorage.clear();
  fixPresent();
});

const openCheckout = (shop = fakeShop()) => {
  const base = { shop: 'harbour', basketToken: 'basket-1', quantity: 1, idempotencyKey: 'a' };
  shop.root.addBasketLine({ input: { ...base, serviceId: 'massage', startsAt: '2026-11-23T11:15:00.000Z', resourceId: 'ben' } });
  shop.root.addBasketLine({ input: { ...base, serviceId: 'first-aid', sessionId: 'fa-3' } });
  localStorage.setItem('bookwright.basket.harbour', 'basket-1');
  return openPortal('/harbour/checkout', shop);
};

type User = ReturnType<typeof openPortal>['user'];
const fill = async (user: User, email = 'priya@northwind.example') => {
  await user.type(await screen.findByLabelText('Given name'), ' Priya ');
  await user.type(screen.getByLabelText('Family name'), 'Nair');
  await user.type(screen.getByLabelText('Email'), email);
};
const placeOrder = () => screen.getByRole('button', { name: 'Place order' });

test('[SV-13] before ordering, every line shows service, time, place and price', async () => {
  openCheckout();
  const order = await screen.findByRole('complementary', { name: 'Your order' });
  expect(order.textContent).toMatch(/Sports massage, 60 minMon 23 Nov, 11:15 – 12:15with Ben Okafor£86\.40/);
  expect(order.textContent).toMatch(/First aid at workWed 9 Dec, 09:00 – 16:00Terminal 2, Door 3£240\.00/);
  expect(order.textContent).toMatch(/Total£326\.40To pay when booking£240\.00/);
});

test('an order of a guest: trimmed values, what was left empty is null, and the order page follows', async () => {
  const { user, shop, router } = openCheckout();
  await fill(user);
  await user.click(placeOrder());
  expect(await screen.findByText(/Thank you/)).toBeTruthy();
  expect(router.state.location.pathname).toBe('/harbour/order/order-1');
  expect(shop.inputsOf('checkOut')[0]).toMatchObject({
    givenName: 'Priya',
    familyName: 'Nair',
    email: 'priya@northwind.example',
    phone: null,
    poNumber: null,
    comment: null,
  });
  expect(localStorage.getItem('bookwright.basket.harbour')).toBeNull();
});

test('what is missing is said at its field, without asking the server', async () => {
  const { user, shop } = openCheckout();
  await screen.findByLabelText('Given name');
  await user.click(placeOrder());
  expect(screen.getByLabelText('Given name').getAttribute('aria-invalid')).toBe('true');
  expect(screen.getByText('Please tell us your given name.')).toBeTruthy();
  expect(document.activeElement).toBe(screen.getByLabelText('Given name'));
  expect(shop.inputsOf('checkOut')).toEqual([]);
});

test('a refusal of the server stands at the field that its path names', async () => {
  const shop = fakeShop();
  shop.refuseNext('checkOut', refusal('INVALID_EMAIL', ['input', 'email']), refusal('TOO_LONG', ['comment'], { limit: 4000 }));
  const { user } = openCheckout(shop);
  await fill(user, 'priya@northwind.e');
  await user.click(placeOrder());
  expect(await screen.findByText(/This is not an email address/)).toBeTruthy();
  expect(screen.getByText('This is too long: at most 4000 characters.')).toBeTruthy();
  expect(screen.getByLabelText('Email').getAttribute('aria-invalid')).toBe('true');
  expect(document.activeElement).toBe(screen.getByLabelText('Email'));
});

test('a refusal about the order as a whole leads back to the basket', async () => {
  const shop = fakeShop();
  shop.refuseNext('checkOut', refusal('HOLD_EXPIRED', ['lines', '1']));
  const { user } = openCheckout(shop);
  await fill(user);
  await user.click(placeOrder());
  expect((await screen.findByRole('alert')).textContent).toContain('First aid at work: The time was held for a while');
  expect(screen.getByRole('link', { name: 'Back to the basket' })).toHaveProperty('pathname', '/harbour/basket');
});

test('a double click makes one order', async () => {
  const { user, shop } = openCheckout();
  await fill(user);
  await user.dblClick(placeOrder());
  await screen.findByText(/Thank you/);
  expect(shop.inputsOf('checkOut')).toHaveLength(1);
  expect(shop.orders.size).toBe(1);
});

test('after a lost answer the repeat is the same attempt and makes no second order', async () => {
  const shop = fakeShop();
  shop.failNext('checkOut');
  const { user } = openCheckout(shop);
  await fill(user);
  await user.click(placeOrder());
  await user.click(await screen.findByRole('button', { name: 'Try again' }));
  await screen.findByText(/Thank you/);
  const [first, second] = shop.inputsOf('checkOut');
  expect(second!.idempotencyKey).toBe(first!.idempotencyKey);
  expect(shop.orders.size).toBe(1);
});

test('after a refusal the next try is a new attempt', async () => {
  const shop = fakeShop();
  shop.refuseNext('checkOut', refusal('HOLD_EXPIRED'));
  const { user } = openCheckout(shop);
  await fill(user);
  await user.click(placeOrder());
  await screen.findByRole('alert');
  await user.click(placeOrder());
  await screen.findByText(/Thank you/);
  const [first, second] = shop.inputsOf('checkOut');
  expect(second!.idempotencyKey).not.toBe(first!.idempotencyKey);
});

test('without a basket the checkout leads to the basket page', async () => {
  const { router } = openPortal('/harbour/checkout');
  await waitFor(() => expect(router.state.location.pathname).toBe('/harbour/basket'));
});
