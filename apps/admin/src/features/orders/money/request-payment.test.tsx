import type { RequestPaymentInput } from '@bookwright/api-types';
import { screen, within } from '@testing-library/react';
import { fakeOffice } from '../../../testing/fake-office.js';
import { aBooking, emptyTimeline, everyPermission, orderOf, priya } from '../../../testing/fake-records.js';
import { openAdmin } from '../../../testing/open-admin.js';

const link = 'https://book.example.com/book/harbour/pay/secret';

const open = async (permissions: string[], refuse = false) => {
  const office = fakeOffice({ bookings: [aBooking()], permissions: permissions as typeof everyPermission });
  const sent: RequestPaymentInput[] = [];
  Object.assign(office.root, {
    order: () => ({
      ...orderOf(priya),
      bookings: [],
      lines: [],
      timeline: emptyTimeline,
      due: { amountMinor: 5000, currency: 'GBP' },
    }),
    requestPayment: ({ input }: { input: RequestPaymentInput }) => {
      sent.push(input);
      const userErrors = refuse ? [{ code: 'NOTHING_DUE', message: '', path: [], details: null }] : [];
      return { order: null, payLink: refuse ? null : link, userErrors };
    },
  });
  const { user } = openAdmin('/orders/order-priya', office);
  const record = within(await screen.findByRole('complementary', { name: 'Order OR-PRIYA' }));
  return { user, record, sent };
};

test('[JZ-58] staff send a link to pay, and see it to pass it on', async () => {
  const { user, record, sent } = await open([...everyPermission, 'order.recordPayment']);
  await user.click(await record.findByRole('button', { name: 'Ask for payment' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Ask for payment' }));
  await user.click(dialog.getByRole('button', { name: 'Send the link' }));
  expect(((await dialog.findByLabelText('Link to pay')) as HTMLInputElement).value).toBe(link);
  expect(sent).toMatchObject([{ orderId: 'order-priya', bookingId: null }]);
});

test('nothing due is said, and without the right there is no button', async () => {
  const { user, record } = await open([...everyPermission, 'order.recordPayment'], true);
  await user.click(await record.findByRole('button', { name: 'Ask for payment' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Ask for payment' }));
  await user.click(dialog.getByRole('button', { name: 'Send the link' }));
  expect(await dialog.findByText('There is nothing to pay.')).toBeTruthy();
  document.body.innerHTML = '';
  const other = await open(everyPermission.filter((permission) => permission !== 'order.recordPayment'));
  expect(other.record.queryByRole('button', { name: 'Ask for payment' })).toBeNull();
});
