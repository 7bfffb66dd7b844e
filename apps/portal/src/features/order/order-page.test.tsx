import type { ShopOrder } from '@bookwright/api-types';
import { screen, waitFor, within } from '@testing-library/react';
import { gbp, zone } from '../../testing/fake-catalogue.js';
import { fakeShop, refusal, unpaid, untaxed } from '../../testing/fake-shop.js';
import { fixPresent, openPortal } from '../../testing/open-portal.js';

beforeEach(() => {
  localStorage.clear();
  fixPresent();
});

const booking = (fields: Partial<ShopOrder['bookings'][number]> = {}): ShopOrder['bookings'][number] => ({
  id: 'b-1',
  version: 3,
  reference: 'BW-7F3K2Q',
  title: 'Sports massage, 60 min',
  status: 'CONFIRMED',
  startsAt: '2026-11-23T11:15:00.000Z',
  endsAt: '2026-11-23T12:15:00.000Z',
  timeZone: zone,
  location: 'Terminal 2, Door 3',
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
  canCancel: true,
  holdExpiresAt: null,
  canComplete: false,
  cannotCompleteReasons: [],
  rescheduleQuote: { allowed: false, until: '2026-11-22T11:15:00.000Z', status: 'RESCHEDULED', reasons: [], fee: null },
  cancelQuote: { allowed: true, until: '2026-11-22T11:15:00.000Z', status: 'CANCELLED', reasons: [], fee: null },
  slots: [],
  service: null,
  cancelKind: null,
  calendarFile: 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n',
  alternatives: [],
  cannotCancelReasons: [],
  ...fields,
});

const openOrder = (bookings: ShopOrder['bookings'], fields: Partial<ShopOrder> = {}) => {
  const shop = fakeShop();
  shop.orders.set('secret', {
    booking: null,
    reference: 'OR-51XM9D',
    placedAt: '2026-11-20T16:02:00.000Z',
    bookerName: 'Priya Nair',
    bookerEmail: 'priya@northwind.example',
    bookings,
    lines: [],
    total: gbp(8640),
    payNowTotal: gbp(0),
    payLaterTotal: gbp(8640),
    ...unpaid(8640),
    ...fields,
  });
  return openPortal('/harbour/order/secret', shop);
};
const card = (title: string) => screen.findByRole('article', { name: title });

test('every booking says its status in words, when, where and what it costs', async () => {
  openOrder([booking(), booking({ id: 'b-2', title: 'Site survey', status: 'AWAITING_APPROVAL', price: null })]);
  expect((await card('Sports massage, 60 min')).textContent).toMatch(
    /Confirmed.*Mon 23 Nov, 11:15 – 12:15.*Terminal 2, Door 3.*£86\.40 · pay at the visit/,
  );
  const waiting = await card('Site survey');
  expect(waiting.textContent).toMatch(/Waiting for approval.*We look at it and write to you/);
  expect(waiting.textContent).not.toContain('£');
});

test('[SV-10] a time in a zone that is not the viewer’s says its zone', async () => {
  openOrder([booking({ timeZone: 'Asia/Tokyo' })]);
  expect((await card('Sports massage, 60 min')).textContent).toMatch(/20:15 – 21:15Tokyo time, 11:15 where you are/);
});

test('cancelling shows its consequence first, and can be left', async () => {
  const { user, shop } = openOrder([booking()]);
  await user.click(within(await card('Sports massage, 60 min')).getByRole('button', { name: 'Cancel booking' }));
  const dialog = await screen.findByRole('dialog');
  expect(dialog.textContent).toContain('free for others at once');
  await user.click(within(dialog).getByRole('button', { name: 'Keep it' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(shop.calls).toEqual([]);
});

test('a cancelled booking says so; the reason and the version that was seen go to the server', async () => {
  const { user, shop } = openOrder([booking()]);
  await user.click(within(await card('Sports massage, 60 min')).getByRole('button', { name: 'Cancel booking' }));
  const dialog = await screen.findByRole('dialog');
  await user.type(within(dialog).getByLabelText('Reason (optional)'), 'Ill');
  await user.click(within(dialog).getByRole('button', { name: 'Cancel booking' }));
  await waitFor(async () => expect((await card('Sports massage, 60 min')).textContent).toContain('Cancelled'));
  expect(within(await card('Sports massage, 60 min')).queryByRole('button')).toBeNull();
  expect(shop.inputsOf('cancelMyBooking')[0]).toEqual({
    shop: 'harbour',
    accessToken: 'secret',
    bookingId: 'b-1',
    expectedVersion: 3,
    reason: 'Ill',
  });
});

test('[JZ-71] cancelling says what is kept, and asks to agree to exactly that', async () => {
  const fee = { keeps: gbp(1200), of: gbp(4000), refund: gbp(2800), freeUntil: '2026-11-21T11:15:00.000Z' };
  const { user, shop } = openOrder([booking({ cancelQuote: { ...booking().cancelQuote, fee } })]);
  await user.click(within(await card('Sports massage, 60 min')).getByRole('button', { name: 'Cancel booking' }));
  const dialog = within(await screen.findByRole('dialog'));
  expect(dialog.getByText('Cancelling now keeps £12.00 of £40.00.')).toBeTruthy();
  expect(dialog.getByText(/£28.00 of what you paid is given back/)).toBeTruthy();
  const cancel = dialog.getByRole('button', { name: 'Cancel booking' });
  expect((cancel as HTMLButtonElement).disabled).toBe(true);
  await user.click(dialog.getByRole('checkbox', { name: 'I agree that £12.00 is kept' }));
  await user.click(cancel);
  await waitFor(() => expect(shop.inputsOf('cancelMyBooking')).toHaveLength(1));
  expect(shop.inputsOf('cancelMyBooking')[0]).toMatchObject({ acceptedFee: { amountMinor: 1200, currency: 'GBP' } });
});

test('an order says what tax is in it, what was paid and what is still to pay', async () => {
  const sums = { includedTax: gbp(1440), paid: gbp(5000), due: gbp(3640) };
  openOrder([booking()], {
    ...unpaid(0),
    ...sums,
    lines: [{ ...untaxed, description: 'Sports massage', quantity: 1, price: gbp(8640) }],
  });
  const costs = await screen.findByRole('complementary', { name: 'What it costs' });
  expect(costs.textContent).toMatch(/Total£86\.40Tax included£14\.40.*Paid£50\.00Still to pay£36\.40/);
});

test('a refused cancelling says why and leaves the booking', async () => {
  const { user, shop } = openOrder([booking()]);
  shop.refuseNext('cancelMyBooking', refusal('STALE_VERSION'));
  await user.click(within(await card('Sports massage, 60 min')).getByRole('button', { name: 'Cancel booking' }));
  const dialog = await screen.findByRole('dialog');
  await user.click(within(dialog).getByRole('button', { name: 'Cancel booking' }));
  expect((await within(dialog).findByRole('alert')).textContent).toContain('Somebody changed this');
});

test('when it is too late to cancel, it says until when it was possible', async () => {
  const until = '2026-11-22T11:15:00.000Z';
  openOrder([booking({ canCancel: false, cannotCancelReasons: [refusal('CANCEL_TOO_LATE', [], { until })] })]);
  const shown = await card('Sports massage, 60 min');
  expect(shown.textContent).toContain('possible until Sun 22 Nov, 11:15');
  expect(within(shown).queryByRole('button', { name: 'Cancel booking' })).toBeNull();
});

test('[JZ-38] the totals are those of shown prices; a hidden one has no amount', async () => {
  const lines = [
    { ...untaxed, description: 'Sports massage, 60 min', quantity: 1, price: gbp(8640) },
    { ...untaxed, description: 'Site survey', quantity: 1, price: null },
  ];
  openOrder([booking()], { lines });
  const costs = await screen.findByRole('complementary', { name: 'What it costs' });
  expect(costs.textContent).toMatch(/Site surveyon requestTotal£86\.40To pay when booking£0\.00To pay at the visit£86\.40/);
});

test('an unknown link says what to look for', async () => {
  openPortal('/harbour/order/unknown');
  expect(await screen.findByRole('heading', { name: 'There is no order at this address' })).toBeTruthy();
});
