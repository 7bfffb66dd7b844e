import type { ShopBooking } from '@bookwright/api-types';
import { screen, waitFor, within } from '@testing-library/react';
import { gbp, zone } from '../../testing/fake-catalogue.js';
import { rightCode } from '../../testing/fake-customer.js';
import { fakeShop, refusal } from '../../testing/fake-shop.js';
import { fixPresent, openPortal } from '../../testing/open-portal.js';

beforeEach(() => {
  localStorage.clear();
  fixPresent();
});

const priya = 'priya@northwind.example';

/** A shop in which Priya is signed in. */
const signedIn = () => {
  const shop = fakeShop();
  shop.mine.email = priya;
  shop.mine.profiles = [shop.mine.profileHere()];
  return shop;
};

const booking = (title: string, fields: Partial<ShopBooking> = {}) =>
  ({
    id: title,
    title,
    status: 'CONFIRMED',
    workflow: 'CONFIRM_NOW',
    cancelKind: null,
    startsAt: '2026-11-23T11:15:00.000Z',
    endsAt: '2026-11-23T12:15:00.000Z',
    timeZone: zone,
    location: 'Door 3',
    locationAddress: null,
    meetingUrl: null,
    attendeeName: null,
    holdExpiresAt: null,
    price: gbp(8640),
    resource: null,
    ...fields,
  }) as ShopBooking;

test('[JZ-70] a guest signs in with the code that was sent, after a wrong one', async () => {
  const { user, shop, router } = openPortal('/harbour/my');
  await user.type(await screen.findByLabelText('Email'), priya);
  await user.click(screen.getByRole('button', { name: 'Send a code' }));
  await user.type(await screen.findByLabelText('Code'), '999999');
  expect(screen.getByRole('status').textContent).toContain(`If somebody books with ${priya}`);
  await user.click(screen.getByRole('button', { name: 'Sign in' }));
  expect(await screen.findByText(/This code is wrong, was used already, or is too old/)).toBeTruthy();
  await user.clear(screen.getByLabelText('Code'));
  await user.type(screen.getByLabelText('Code'), rightCode);
  await user.click(screen.getByRole('button', { name: 'Sign in' }));
  expect(await screen.findByText(`Signed in as ${priya}`)).toBeTruthy();
  expect(router.state.location.pathname).toBe('/harbour/my');
  expect(shop.inputsOf('requestSignInCode')).toEqual([{ shop: 'harbour', email: priya }]);
});

test('too many codes are said, and a new one can be asked for', async () => {
  const made = fakeShop();
  made.refuseNext('requestSignInCode', refusal('TOO_MANY_TRIES', ['email'], { minutes: 12 }));
  const { user } = openPortal('/harbour/sign-in', made);
  await user.type(await screen.findByLabelText('Email'), priya);
  await user.click(screen.getByRole('button', { name: 'Send a code' }));
  expect(await screen.findByText('This was tried too often. Wait 12 min.')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Send a code' }));
  await user.click(await screen.findByRole('button', { name: 'Send a new one' }));
  await waitFor(() => expect(made.inputsOf('requestSignInCode')).toHaveLength(3));
});

test('[SV-14] [SV-15] bookings of every organization say what, when, where and in which state, and open their order', async () => {
  const made = signedIn();
  const organization = { ...made.shop.organization, id: 'spa', slug: 'spa', name: 'Quay Spa' };
  made.mine.bookings.COMING = [
    { organization: made.shop.organization, orderReference: 'OR-51XM9D', booking: booking('Sports massage') },
    { organization, orderReference: 'OR-77AAAA', booking: booking('Sauna', { status: 'AWAITING_APPROVAL', price: null }) },
  ];
  openPortal('/harbour/my', made);
  const first = await screen.findByRole('link', { name: /Sports massage/ });
  expect(first.textContent).toMatch(/Confirmed.*Mon 23 Nov, 11:15 – 12:15.*Door 3.*£86\.40.*Harbour Training/);
  expect(first.getAttribute('href')).toBe('/harbour/order/OR-51XM9D');
  const second = screen.getByRole('link', { name: /Sauna/ });
  expect(second.textContent).toMatch(/Waiting for approval.*Quay Spa/);
  expect(second.textContent).not.toContain('£');
  expect(second.getAttribute('href')).toBe('/spa/order/OR-77AAAA');
});

test('[SV-17] [JZ-68] what is past and what was cancelled are listed each on their own', async () => {
  const made = signedIn();
  const { organization } = made.shop;
  made.mine.bookings.PAST = [{ organization, orderReference: 'OR-1AAAAA', booking: booking('Yoga', { status: 'COMPLETED' }) }];
  made.mine.bookings.CANCELLED = [
    { organization, orderReference: 'OR-2AAAAA', booking: booking('Sauna', { status: 'CANCELLED' }) },
  ];
  const { user } = openPortal('/harbour/my', made);
  expect(await screen.findByRole('heading', { name: 'Nothing is coming up' })).toBeTruthy();
  await user.click(screen.getByRole('link', { name: 'Past' }));
  expect((await screen.findByRole('link', { name: /Yoga/ })).textContent).toContain('Done');
  await user.click(screen.getByRole('link', { name: 'Cancelled' }));
  expect((await screen.findByRole('link', { name: /Sauna/ })).textContent).toContain('Cancelled');
});

test('[JZ-67] [JZ-18] orders are listed with what was bought and the total of shown prices', async () => {
  const made = signedIn();
  made.mine.orders = [
    {
      organization: made.shop.organization,
      reference: 'OR-51XM9D',
      placedAt: '2026-11-20T16:02:00.000Z',
      titles: ['Sports massage', 'Mat'],
      total: gbp(9540),
    },
  ];
  openPortal('/harbour/my/orders', made);
  const order = await screen.findByRole('link', { name: /OR-51XM9D/ });
  expect(order.textContent).toMatch(/Sports massage, Mat£95\.40.*placed .*20 Nov.*Harbour Training/);
});

test('an order by its reference asks a guest to sign in, and leads back', async () => {
  const { user, router } = openPortal('/harbour/order/OR-51XM9D');
  await user.click(await screen.findByRole('link', { name: 'Sign in with a code' }));
  await screen.findByLabelText('Email');
  expect(router.state.location.search).toBe('?to=%2Fharbour%2Forder%2FOR-51XM9D');
});

test('[JZ-22] signing in brings the basket along; what is gone is said in the basket', async () => {
  const made = fakeShop();
  made.root.addBasketLine({
    input: { shop: 'harbour', serviceId: 'massage', startsAt: '2026-11-23T11:15:00.000Z', idempotencyKey: 'a', quantity: 1 },
  });
  localStorage.setItem('bookwright.basket.harbour', 'basket-1');
  made.mine.notes = [{ title: 'Sports massage, 60 min', kept: true, userErrors: [refusal('RESOURCE_TAKEN')] }];
  const { user } = openPortal('/harbour/sign-in', made);
  await user.type(await screen.findByLabelText('Email'), priya);
  await user.click(screen.getByRole('button', { name: 'Send a code' }));
  await user.type(await screen.findByLabelText('Code'), rightCode);
  await user.click(screen.getByRole('button', { name: 'Sign in' }));
  expect(await screen.findByText(/is no longer held for you\./)).toBeTruthy();
  expect(made.inputsOf('takeOverBasket')).toEqual([{ shop: 'harbour', basketToken: 'basket-1' }]);
});

test('[JZ-22] what was put together on another device is here, too', async () => {
  const made = signedIn();
  made.root.addBasketLine({ input: { shop: 'harbour', serviceId: 'handbook', idempotencyKey: 'a', quantity: 1 } });
  made.mine.basketToken = 'basket-1';
  openPortal('/harbour', made);
  await waitFor(() => expect(screen.getByRole('link', { name: /Basket/ }).textContent).toContain('· 1'));
});

test('signing out leaves no basket behind, here or everywhere', async () => {
  const made = signedIn();
  localStorage.setItem('bookwright.basket.harbour', 'basket-1');
  const { user, router } = openPortal('/harbour/my', made);
  await user.click(await screen.findByRole('button', { name: 'Sign out everywhere' }));
  await waitFor(() => expect(router.state.location.pathname).toBe('/harbour'));
  expect(made.inputsOf('signOutCustomer')).toEqual([{ everywhere: true }]);
  expect(localStorage.getItem('bookwright.basket.harbour')).toBeNull();
});

test('a profile says whose it is and is saved there; what is wrong stands at its field', async () => {
  const made = signedIn();
  const { user } = openPortal('/harbour/my/profile', made);
  const form = await screen.findByRole('form', { name: 'Your details at Harbour Training' });
  expect(form.textContent).toContain('Nobody else sees it');
  made.refuseNext('changeMyProfile', refusal('INVALID_VALUE', ['phone']));
  await user.type(within(form).getByLabelText('Phone'), 'call me');
  await user.click(within(form).getByRole('button', { name: 'Save' }));
  await waitFor(() => expect(within(form).getByLabelText('Phone').getAttribute('aria-invalid')).toBe('true'));
  await user.clear(within(form).getByLabelText('Phone'));
  await user.type(within(form).getByLabelText('Phone'), '+44 20 7946 0000');
  await user.click(within(form).getByRole('button', { name: 'Save' }));
  await waitFor(() => expect(made.inputsOf('changeMyProfile')).toHaveLength(2));
  expect(await within(form).findByText('Saved')).toBeTruthy();
  expect(made.inputsOf('changeMyProfile')[1]).toMatchObject({ id: 'profile-1', expectedVersion: 1, phone: '+44 20 7946 0000' });
});

test('a further address is confirmed by its own code', async () => {
  const { user, shop } = openPortal('/harbour/my/profile', signedIn());
  await user.click(await screen.findByRole('button', { name: 'Add an address' }));
  await user.type(screen.getByLabelText('Email'), 'priya@home.example');
  await user.click(screen.getByRole('button', { name: 'Send a code' }));
  await user.type(await screen.findByLabelText('Code'), rightCode);
  await user.click(screen.getByRole('button', { name: 'Confirm' }));
  expect(await screen.findByText(/priya@northwind\.example, priya@home\.example/)).toBeTruthy();
  expect(shop.inputsOf('confirmMyAddress')).toEqual([{ shop: 'harbour', email: 'priya@home.example', code: rightCode }]);
});

test('checkout knows whoever is signed in, and offers their accounts', async () => {
  const made = signedIn();
  made.mine.accounts = [{ id: 'northwind', name: 'Northwind Ltd' }];
  made.root.addBasketLine({ input: { shop: 'harbour', serviceId: 'handbook', idempotencyKey: 'a', quantity: 1 } });
  localStorage.setItem('bookwright.basket.harbour', 'basket-1');
  const { user } = openPortal('/harbour/checkout', made);
  expect(await screen.findByLabelText('Given name')).toHaveProperty('value', 'Priya');
  expect(screen.getByLabelText('Email')).toHaveProperty('value', priya);
  await user.selectOptions(screen.getByLabelText('Who pays'), 'Northwind Ltd');
  await user.click(screen.getByRole('button', { name: /order/i }));
  await waitFor(() => expect(made.inputsOf('checkOut')).toHaveLength(1));
  expect(made.inputsOf('checkOut')[0]).toMatchObject({ familyName: 'Nair', accountId: 'northwind' });
});
