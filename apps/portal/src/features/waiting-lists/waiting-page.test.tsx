import type { JoinWaitlistInput, WaitlistPlace, WaitlistPlaceInput } from '@bookwright/api-types';
import { screen, waitFor } from '@testing-library/react';
import { zone } from '../../testing/fake-catalogue.js';
import { fakeShop, refusal } from '../../testing/fake-shop.js';
import { fixPresent, openPortal } from '../../testing/open-portal.js';

beforeEach(() => {
  localStorage.clear();
  fixPresent();
});

const aPlace = (fields: Partial<WaitlistPlace> = {}): WaitlistPlace => ({
  status: 'WAITING',
  position: 2,
  name: 'Priya Nair',
  quantity: 2,
  serviceId: 'first-aid',
  serviceName: 'First aid at work',
  startsAt: '2026-11-25T09:00:00.000Z',
  endsAt: '2026-11-25T16:00:00.000Z',
  timeZone: zone,
  location: 'Terminal 2, Door 3',
  wantedFrom: null,
  wantedTo: null,
  joinedAt: '2026-11-20T09:00:00.000Z',
  offerExpiresAt: null,
  orderAccessToken: null,
  ...fields,
});

/** A shop with one place on a waiting list, behind the token `secret`. */
const waitingShop = (first: Partial<WaitlistPlace> = {}) => {
  const shop = fakeShop();
  let place = aPlace(first);
  const inputs: Record<string, unknown>[] = [];
  const answer =
    (status: WaitlistPlace['status']) =>
    ({ input }: { input: WaitlistPlaceInput }) => {
      inputs.push({ ...input });
      place = { ...place, status, position: null };
      return { place, basketToken: null, userErrors: [] };
    };
  Object.assign(shop.root, {
    waitlistPlace: ({ token }: { token: string }) => (token === 'secret' ? place : null),
    leaveWaitlist: answer('LEFT'),
    declineOffer: answer('DECLINED'),
    acceptOffer: () => ({ place, basketToken: 'secret', userErrors: [] }),
    joinWaitlist: ({ input }: { input: JoinWaitlistInput }) => {
      inputs.push({ ...input });
      if (input.email.startsWith('twice'))
        return { token: null, place: null, userErrors: [refusal('ALREADY_WAITING', ['email'])] };
      if (input.email.startsWith('free')) {
        return {
          token: null,
          place: null,
          userErrors: [refusal('SEATS_AVAILABLE', ['wantedFrom'], { startsAt: '2026-11-23T10:00:00.000Z' })],
        };
      }
      return { token: 'secret', place, userErrors: [] };
    },
  });
  return { shop, inputs };
};
const heading = (name: string) => screen.findByRole('heading', { level: 1, name });

test('a full date leads to its waiting list; who joins sees their place', async () => {
  const { shop, inputs } = waitingShop();
  const { user, router } = openPortal('/harbour/services/first-aid', shop);
  await user.click(await screen.findByRole('link', { name: 'Join the waiting list' }));
  await heading('Join the waiting list');
  await user.click(await screen.findByRole('button', { name: 'Join the waiting list' }));
  expect(await screen.findByText('Please tell us your name.')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'One more' }));
  await user.type(screen.getByLabelText('Name'), 'Priya Nair');
  await user.type(screen.getByLabelText('Email'), 'twice@example.org');
  await user.click(screen.getByRole('button', { name: 'Join the waiting list' }));
  expect(await screen.findByText('You are on this waiting list already.')).toBeTruthy();
  await user.clear(screen.getByLabelText('Email'));
  await user.type(screen.getByLabelText('Email'), 'priya@example.org');
  await user.click(screen.getByRole('button', { name: 'Join the waiting list' }));
  await heading('You are on the waiting list');
  expect(router.state.location.pathname).toBe('/harbour/waiting/secret');
  expect(inputs[1]).toMatchObject({
    ...{ shop: 'harbour', serviceId: 'first-aid', sessionId: 'fa-1', quantity: 2 },
    ...{ name: 'Priya Nair', email: 'priya@example.org', phone: null },
  });
});

test('a time of an appointment is waited for within a window on the shop’s clock', async () => {
  const { shop, inputs } = waitingShop();
  const { user } = openPortal('/harbour/waiting/new?service=massage', shop);
  await user.type(await screen.findByLabelText('Name'), 'Priya Nair');
  await user.type(screen.getByLabelText('Email'), 'priya@example.org');
  await user.click(screen.getByRole('button', { name: 'Join the waiting list' }));
  await heading('You are on the waiting list');
  expect(inputs[0]).toMatchObject({
    ...{ serviceId: 'massage', quantity: 1 },
    ...{ wantedFrom: '2026-11-22T09:00:00.000Z', wantedTo: '2026-11-22T18:00:00.000Z' },
  });
});

test('who need not wait is told what is free, and led there', async () => {
  const { shop } = waitingShop();
  const { user } = openPortal('/harbour/waiting/new?service=massage', shop);
  await user.type(await screen.findByLabelText('Name'), 'Priya Nair');
  await user.type(screen.getByLabelText('Email'), 'free@example.org');
  await user.click(screen.getByRole('button', { name: 'Join the waiting list' }));
  expect((await screen.findByRole('alert')).textContent).toContain('There is no need to wait: Mon 23 Nov, 10:00 is free.');
  expect(screen.getByRole('link', { name: 'Book it now' }).getAttribute('href')).toBe('/harbour/services/massage');
});

test('somebody who waits sees their turn and can leave', async () => {
  const { shop, inputs } = waitingShop();
  const { user } = openPortal('/harbour/waiting/secret', shop);
  const place = await screen.findByRole('region', { name: 'Your place' });
  expect(place.textContent).toMatch(/First aid at work.*Wed 25 Nov, 09:00 – 16:00.*2 seats.*2 is your place in the list/);
  await user.click(screen.getByRole('button', { name: 'Leave the waiting list' }));
  await heading('You have left the waiting list');
  expect(inputs).toEqual([{ shop: 'harbour', token: 'secret' }]);
  expect(screen.getByRole('link', { name: 'See what is free' }).getAttribute('href')).toBe('/harbour/services/first-aid');
});

const offer = { status: 'OFFERED', position: null, offerExpiresAt: '2026-11-22T08:30:00.000Z' } as const;

test('an offer says how long it stands; accepting opens its basket at the checkout', async () => {
  const { shop } = waitingShop(offer);
  shop.baskets.set('secret', { lines: [], orderAccessToken: null });
  const { user, router } = openPortal('/harbour/waiting/secret', shop);
  await heading('There is a place for you');
  expect(screen.getByText(/Yours for/).textContent).toBe('Yours for 23 h 30 min, until Sun 22 Nov, 08:30');
  await user.click(screen.getByRole('button', { name: 'Accept' }));
  await waitFor(() => expect(router.state.location.pathname).toMatch(/checkout|basket/));
  expect(localStorage.getItem('bookwright.basket.harbour')).toBe('secret');
});

test('who has something in a basket is told that the offer is ordered on its own', async () => {
  const { shop } = waitingShop(offer);
  const { user } = openPortal('/harbour/services/handbook', shop);
  await user.click(await screen.findByRole('button', { name: 'Add to basket' }));
  await waitFor(() => expect(localStorage.getItem('bookwright.basket.harbour')).toBe('basket-1'));
  openPortal('/harbour/waiting/secret', shop);
  expect(await screen.findByText(/Accepting opens a basket of its own/)).toBeTruthy();
});

test('an offer can be declined', async () => {
  const { shop } = waitingShop(offer);
  const { user } = openPortal('/harbour/waiting/secret', shop);
  await user.click(await screen.findByRole('button', { name: 'Decline' }));
  await heading('You have declined the offer');
});

test('an offer that runs out meanwhile is refused in words', async () => {
  const { shop } = waitingShop(offer);
  Object.assign(shop.root, { acceptOffer: () => ({ place: null, basketToken: null, userErrors: [refusal('OFFER_EXPIRED')] }) });
  const { user } = openPortal('/harbour/waiting/secret', shop);
  await user.click(await screen.findByRole('button', { name: 'Accept' }));
  expect((await screen.findByRole('alert')).textContent).toBe('This offer has expired.');
});

test('what was accepted leads to its order; an unknown link says what to look for', async () => {
  const { shop } = waitingShop({ status: 'ACCEPTED', position: null, orderAccessToken: 'order-7' });
  openPortal('/harbour/waiting/secret', shop);
  expect((await screen.findByRole('link', { name: 'See your order' })).getAttribute('href')).toBe('/harbour/order/order-7');
  openPortal('/harbour/waiting/unknown', shop);
  await heading('There is no place at this address');
});
