import type { ShopOrder } from '@bookwright/api-types';
import { screen, waitFor, within } from '@testing-library/react';
import { gbp, slotAt, zone } from '../../testing/fake-catalogue.js';
import { fakeShop, refusal, unpaid } from '../../testing/fake-shop.js';
import { fixPresent, openPortal } from '../../testing/open-portal.js';

beforeEach(() => {
  localStorage.clear();
  fixPresent();
});

type Booking = ShopOrder['bookings'][number];
const quote = { allowed: true, until: '2026-11-22T11:15:00.000Z', reasons: [] };
const slots = [
  slotAt('2026-11-23T11:15:00.000Z', []),
  slotAt('2026-11-24T09:00:00.000Z', []),
  slotAt('2026-11-24T10:00:00.000Z', []),
];

const booking = (fields: Partial<Booking> = {}): Booking => ({
  id: 'b-1',
  version: 3,
  reference: 'BW-7F3K2Q',
  title: 'Sports massage, 60 min',
  status: 'CONFIRMED',
  startsAt: '2026-11-23T11:15:00.000Z',
  endsAt: '2026-11-23T12:15:00.000Z',
  timeZone: zone,
  location: null,
  locationMode: 'ONSITE',
  locationAddress: null,
  latitude: null,
  longitude: null,
  navigationUrl: null,
  attendees: [],
  meetingUrl: null,
  attendeeName: null,
  resource: null,
  price: gbp(8640),
  paymentType: 'PAY_LATER',
  workflow: 'CONFIRM_NOW',
  holdExpiresAt: null,
  canComplete: false,
  cannotCompleteReasons: [],
  cancelKind: null,
  calendarFile: 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n',
  rescheduleQuote: { ...quote, status: 'RESCHEDULED', fee: null },
  cancelQuote: { ...quote, status: 'CANCELLED', fee: null },
  canCancel: true,
  cannotCancelReasons: [],
  slots,
  alternatives: [],
  service: null,
  ...fields,
});

const openOrder = (one: Booking) => {
  const shop = fakeShop();
  const order = {
    reference: 'OR-51XM9D',
    placedAt: '2026-11-20T16:02:00.000Z',
    bookerName: 'Priya Nair',
    bookerEmail: 'priya@northwind.example',
    bookings: [one],
    booking: one,
    lines: [],
    total: gbp(8640),
    payNowTotal: gbp(0),
    payLaterTotal: gbp(8640),
    ...unpaid(8640),
  };
  shop.orders.set('secret', order);
  return openPortal('/harbour/order/secret', shop);
};
const card = () => screen.findByRole('article', { name: 'Sports massage, 60 min' });
const service = () => fakeShop().root.shop({ slug: 'harbour' })!.services[0] as unknown as Booking['service'];

test('[JZ-43] a pencilled-in booking says how long it is held, and is completed in place', async () => {
  const holdExpiresAt = new Date(Date.now() + 3_600_000).toISOString();
  const { user, shop } = openOrder(booking({ status: 'PENCILLED_IN', holdExpiresAt, canComplete: true }));
  const steps = within(await card()).getByRole('region', { name: 'Complete this booking' });
  expect(steps.textContent).toMatch(/Held for you for (1 h 00 min|59:\d\d)/);
  await user.type(within(steps).getByRole('textbox'), 'Model X');
  await user.click(within(steps).getByRole('button', { name: 'Complete booking' }));
  await waitFor(async () => expect((await card()).textContent).toContain('Confirmed'));
  expect(shop.inputsOf('completeMyBooking')[0]).toMatchObject({ bookingId: 'b-1', expectedVersion: 3, comment: 'Model X' });
  expect(screen.queryByRole('region', { name: 'Complete this booking' })).toBeNull();
});

test('[JZ-43] too late is said; the booking that ran out says why it is gone', async () => {
  const { user, shop } = openOrder(booking({ status: 'PENCILLED_IN', canComplete: true }));
  shop.refuseNext('completeMyBooking', refusal('HOLD_RUN_OUT'));
  await user.click(await screen.findByRole('button', { name: 'Complete booking' }));
  expect((await screen.findByRole('alert')).textContent).toContain('has run out');
  document.body.innerHTML = '';
  openOrder(booking({ status: 'CANCELLED', cancelKind: 'EXPIRED' }));
  expect((await card()).textContent).toMatch(/Run out.*not completed in time/);
});

test('[JZ-71] moving says what follows, offers free times, and moves', async () => {
  const { user, shop } = openOrder(booking({ service: service() }));
  await user.click(within(await card()).getByRole('button', { name: 'Move' }));
  const dialog = await screen.findByRole('dialog');
  expect(dialog.textContent).toMatch(/Afterwards it is “Moved”.*until Sun 22 Nov, 11:15/);
  const day = await within(dialog).findByRole('group', { name: /Tue 24 Nov/ });
  await user.click(within(day).getByRole('button', { name: '10:00' }));
  await user.click(within(dialog).getByRole('button', { name: /^Move to/ }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(shop.inputsOf('rescheduleMyBooking')[0]).toMatchObject({ startsAt: '2026-11-24T10:00:00.000Z', expectedVersion: 3 });
  await waitFor(async () => expect((await card()).textContent).toContain('Tue 24 Nov, 10:00'));
});

test('[JZ-71] a time that was just taken offers the nearest', async () => {
  const { user, shop } = openOrder(booking({ service: service() }));
  const alternatives = [{ startsAt: '2026-11-25T15:00:00.000Z', endsAt: '2026-11-25T16:00:00.000Z' }];
  shop.refuseNext('rescheduleMyBooking', refusal('RESOURCE_TAKEN', ['startsAt'], { alternatives }));
  await user.click(within(await card()).getByRole('button', { name: 'Move' }));
  const dialog = await screen.findByRole('dialog');
  await user.click(await within(dialog).findByRole('button', { name: '09:00' }));
  await user.click(within(dialog).getByRole('button', { name: /^Move to/ }));
  await user.click(await within(dialog).findByRole('button', { name: 'Wed 25 Nov, 15:00' }));
  await user.click(within(dialog).getByRole('button', { name: 'Move to Wed 25 Nov, 15:00' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(shop.inputsOf('rescheduleMyBooking')[1]).toMatchObject({ startsAt: '2026-11-25T15:00:00.000Z' });
});

test('what cannot be moved has no button for it', async () => {
  openOrder(booking({ service: service(), rescheduleQuote: { ...quote, allowed: false, status: 'RESCHEDULED', fee: null } }));
  expect(within(await card()).queryByRole('button', { name: 'Move' })).toBeNull();
});

test('[JZ-42] a declined request offers what is free instead', async () => {
  const alternatives = [slotAt('2026-11-24T09:00:00.000Z', [])];
  openOrder(booking({ status: 'CANCELLED', cancelKind: 'DECLINED', service: service(), alternatives }));
  expect((await card()).textContent).toContain('Declined');
  const link = within(await card()).getByRole('link', { name: /Tue 24 Nov, 09:00/ });
  expect(link.getAttribute('href')).toContain('/harbour/services/massage?around=2026-11-24T09:00:00.000Z');
});
