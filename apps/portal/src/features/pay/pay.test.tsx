import { screen, waitFor, within } from '@testing-library/react';
import { gbp } from '../../testing/fake-catalogue.js';
import { type FakeShop, fakeShop, refusal } from '../../testing/fake-shop.js';
import { fixPresent, openPortal } from '../../testing/open-portal.js';

beforeEach(() => {
  localStorage.clear();
  fixPresent();
});

type Order = Parameters<FakeShop['orders']['set']>[1];
type Paying = NonNullable<Order['paying']>;

const paying = (over: Partial<Paying> = {}): Paying => ({
  now: gbp(12_000),
  all: gbp(17_000),
  until: new Date(Date.now() + 25 * 60_000).toISOString(),
  latest: 'STARTED',
  declined: false,
  ...over,
});

const order = (over: Partial<Paying> = {}): Order => ({
  reference: 'OR-51XM9D',
  placedAt: '2026-11-20T16:02:00.000Z',
  bookerName: 'Priya Nair',
  bookerEmail: 'priya@northwind.example',
  bookings: [],
  booking: null,
  lines: [],
  total: gbp(17_000),
  payNowTotal: gbp(12_000),
  payLaterTotal: gbp(5_000),
  includedTax: gbp(0),
  addedTax: gbp(0),
  paid: gbp(0),
  refunded: gbp(0),
  due: gbp(17_000),
  paying: paying(over),
});

const openOrder = (over: Partial<Paying> = {}) => {
  const shop = fakeShop();
  shop.orders.set('secret', order(over));
  shop.sandbox.set('sb_1', {
    description: 'Harbour Training, order OR-51XM9D',
    amount: gbp(12_000),
    state: 'OPEN',
    declined: false,
    expiresAt: '2026-11-22T12:00:00.000Z',
    returnUrl: `${window.location.origin}/book/harbour/order/secret`,
  });
  return openPortal('/harbour/order/secret', shop);
};
const panel = () => screen.findByRole('region', { name: 'Paying' });

test('[JZ-32] what has to be paid says until when, and leads to the page where it is paid and back', async () => {
  const { user, shop } = openOrder();
  expect((await panel()).textContent).toMatch(/held for 25:00|held for 24:59/);
  await user.click(within(await panel()).getByRole('button', { name: 'Pay £120.00 now' }));
  await screen.findByRole('heading', { name: 'Test payment' });
  expect(shop.inputsOf('payMyOrder')).toEqual([{ shop: 'harbour', accessToken: 'secret', scope: 'NOW' }]);
  await user.click(screen.getByRole('button', { name: /Is declined/ }));
  expect((await screen.findByRole('alert')).textContent).toContain('declined');
  shop.orders.set('secret', order({ now: gbp(0), all: gbp(5_000), until: null, latest: 'SUCCEEDED' }));
  await user.click(screen.getByRole('button', { name: /Pays at once/ }));
  await screen.findByRole('heading', { name: 'Order OR-51XM9D' });
  await waitFor(async () => expect(within(await panel()).getByRole('status').textContent).toContain('has arrived'));
  expect(within(await panel()).getByRole('button', { name: 'Pay £50.00 online' })).toBeTruthy();
});

test('somebody who comes back while nobody knows yet need not wait: it is asked about', async () => {
  const { shop } = openOrder();
  await panel();
  shop.orders.set('secret', order({ now: gbp(0), all: gbp(0), until: null, latest: 'SUCCEEDED' }));
  await waitFor(async () => expect((await panel()).textContent).toContain('has arrived'));
  expect(shop.inputsOf('checkMyPayment').length).toBeGreaterThan(0);
});

test('a card that was declined is said, and a payment that cannot be opened says why', async () => {
  const { user, shop } = openOrder({ declined: true });
  expect(within(await panel()).getByRole('alert').textContent).toContain('declined');
  shop.refuseNext('payMyOrder', refusal('PROVIDER_UNREACHABLE'));
  await user.click(within(await panel()).getByRole('button', { name: 'Pay everything, £170.00' }));
  await waitFor(async () => expect((await panel()).textContent).toContain('cannot reach the payment service'));
  expect(shop.inputsOf('payMyOrder')[0]).toMatchObject({ scope: 'ALL' });
});

test('without anything to pay there is nothing to see', async () => {
  openOrder({ now: gbp(0), all: gbp(0), until: null, latest: null });
  await screen.findByRole('heading', { name: 'Order OR-51XM9D' });
  expect(screen.queryByRole('region', { name: 'Paying' })).toBeNull();
});
