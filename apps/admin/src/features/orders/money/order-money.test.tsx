import type { DiscountOrderInput, RecordPaymentInput, RefundPaymentInput } from '@bookwright/api-types';
import { screen, waitFor, within } from '@testing-library/react';
import { fakeOffice } from '../../../testing/fake-office.js';
import { aBooking, emptyTimeline, everyPermission, orderOf, priya } from '../../../testing/fake-records.js';
import { openAdmin } from '../../../testing/open-admin.js';

const gbp = (amountMinor: number) => ({ amountMinor, currency: 'GBP' });

const line = (over: object) => ({
  ...{ id: 'l1', description: 'Sports massage', quantity: 1, unitPrice: gbp(5000), gross: gbp(5000), discount: gbp(0) },
  ...{ tax: gbp(833), taxRateBp: 2000, taxIncluded: true, due: gbp(5000), kind: 'SALE', priceVisibility: 'SHOWN' },
  ...{ paymentType: 'PAY_LATER', active: true, booking: null },
  ...over,
});

const payment = {
  ...{ id: 'p1', provider: 'MANUAL', method: 'CASH', amount: gbp(5000), refundable: gbp(5000), status: 'SUCCEEDED' },
  ...{ note: null, takenByName: 'Maya', startedAt: '2026-11-20T16:00:00.000Z', failureCode: null },
};

const rights = [...everyPermission, 'order.recordPayment', 'order.refund', 'order.discount'];

/** An order's record, and what was sent for it. */
const openOrder = async (over: object, permissions = rights) => {
  const office = fakeOffice({ bookings: [aBooking()], permissions });
  const sent: unknown[] = [];
  const answer = (input: unknown, payload: object = { userErrors: [] }) => {
    sent.push(input);
    return { order: null, ...payload };
  };
  Object.assign(office.root, {
    order: () => ({ ...orderOf(priya), bookings: [], lines: [line({})], timeline: emptyTimeline, ...over }),
    recordPayment: ({ input }: { input: RecordPaymentInput }) =>
      input.amount.amountMinor > 5000
        ? answer(input, {
            userErrors: [
              { code: 'PAYMENT_EXCEEDS_DUE', message: '', path: ['amount'], details: { dueMinor: 5000, currency: 'GBP' } },
            ],
          })
        : answer(input),
    refundPayment: ({ input }: { input: RefundPaymentInput }) => answer(input),
    discountOrder: ({ input }: { input: DiscountOrderInput }) => answer(input),
  });
  const { user } = openAdmin('/orders/order-priya', office);
  const record = within(await screen.findByRole('complementary', { name: 'Order OR-PRIYA' }));
  return { user, record, sent };
};

test('an order says what each line costs, what tax is in it, and what is due', async () => {
  const fee = {
    ...line({ id: 'l2', description: 'Cancellation fee: Yoga', kind: 'FEE', gross: gbp(1200), due: gbp(1200), taxRateBp: 0 }),
  };
  const { record } = await openOrder({
    lines: [line({ discount: gbp(500) }), fee],
    paid: gbp(1000),
    due: gbp(5200),
    paymentStatus: 'PARTIALLY_PAID',
  });
  const money = within(record.getByRole('region', { name: 'Money' }));
  expect(money.getByText(/£5.00 off, 20 % tax included: £8.33/)).toBeTruthy();
  expect(money.getByText(/kept when it was cancelled, £12.00 due/)).toBeTruthy();
  expect(within(money.getByRole('row', { name: /^Due/ })).getByText('£52.00')).toBeTruthy();
  expect(money.getByText('Partly paid')).toBeTruthy();
});

test('[JZ-36] a payment is noted for what is due; more than that says what is due', async () => {
  const { record, user, sent } = await openOrder({});
  await user.click(record.getByRole('button', { name: 'Record payment' }));
  const dialog = within(await screen.findByRole('dialog'));
  const amount = dialog.getByRole('textbox', { name: /Amount in GBP/ });
  await user.clear(amount);
  await user.type(amount, '60');
  await user.click(dialog.getByRole('button', { name: 'Record it' }));
  expect(await dialog.findByText('This is more than is due: £50.00.')).toBeTruthy();
  await user.clear(amount);
  await user.type(amount, '19.99');
  await user.click(dialog.getByRole('button', { name: 'Record it' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(sent.at(-1)).toMatchObject({ orderId: 'order-priya', amount: gbp(1999), method: 'CASH', allowOverpayment: false });
});

test('the ledger explains the balance, and money goes back with a reason', async () => {
  const entry = { id: 'e1', kind: 'CHARGE', amount: gbp(5000), at: payment.startedAt, actorName: 'Maya', note: '4711' };
  const { record, user, sent } = await openOrder({
    ...{
      payments: [payment],
      ledger: [{ ...entry, line: line({}), payment }],
      paid: gbp(5000),
      due: gbp(-1200),
      paymentStatus: 'OVERPAID',
    },
  });
  expect(record.getByText(/Cash · Maya · 4711/)).toBeTruthy();
  expect(record.getByText('+ £50.00')).toBeTruthy();
  expect(record.getByText('To give back')).toBeTruthy();
  await user.click(record.getByRole('button', { name: 'Give back' }));
  const dialog = within(await screen.findByRole('dialog'));
  expect((dialog.getByRole('textbox', { name: /Amount in GBP/ }) as HTMLInputElement).value).toBe('12.00');
  await user.click(dialog.getByRole('button', { name: 'Give it back' }));
  expect(await dialog.findByText(/Say why/)).toBeTruthy();
  await user.type(dialog.getByRole('textbox', { name: 'Reason' }), 'Cancelled');
  await user.click(dialog.getByRole('button', { name: 'Give it back' }));
  await waitFor(() => expect(sent).toHaveLength(1));
  expect(sent[0]).toMatchObject({ paymentId: 'p1', amount: gbp(1200), method: 'CASH', reason: 'Cancelled' });
});

test('a discount is a share or an amount', async () => {
  const { record, user, sent } = await openOrder({});
  await user.click(record.getByRole('button', { name: 'Discount' }));
  const dialog = within(await screen.findByRole('dialog'));
  await user.type(dialog.getByRole('textbox', { name: 'Reason' }), 'Regular');
  await user.click(dialog.getByRole('button', { name: 'Set the discount' }));
  await waitFor(() => expect(sent).toHaveLength(1));
  expect(sent[0]).toMatchObject({ percentBp: 1000, reason: 'Regular', lineIds: null });
});

test('who may not take or give money is not offered it', async () => {
  const { record } = await openOrder({ payments: [payment] }, everyPermission);
  expect(record.queryByRole('button', { name: 'Record payment' })).toBeNull();
  expect(record.queryByRole('button', { name: 'Discount' })).toBeNull();
  expect(record.queryByRole('button', { name: 'Give back' })).toBeNull();
});

test('[SV-52] cancelling a booking says what is kept, and staff may waive it', async () => {
  const cancelFee = { keeps: gbp(1200), of: gbp(4000), refund: gbp(0), freeUntil: null };
  const office = fakeOffice({ bookings: [aBooking({ status: 'CONFIRMED', cancelFee })] });
  const { user } = openAdmin('/bookings/b1?view=all', office);
  const record = within(await screen.findByRole('complementary', { name: 'Sports massage, 60 min' }));
  await user.click(record.getByRole('button', { name: 'Cancel' }));
  const dialog = within(await screen.findByRole('dialog'));
  expect(await dialog.findByText('Cancelling now keeps £12.00 of £40.00.')).toBeTruthy();
  await user.click(dialog.getByRole('checkbox', { name: 'Waive the fee' }));
  await user.type(dialog.getByRole('textbox', { name: 'Reason' }), 'Ill');
  await user.click(dialog.getByRole('button', { name: 'Cancel the booking' }));
  await waitFor(() => expect(office.calls).toHaveLength(1));
  expect(office.calls[0]).toMatchObject({ name: 'cancelBooking', input: { fee: 'WAIVE', reason: 'Ill' } });
});
