import type { Message, ResendOrderEmailInput } from '@bookwright/api-types';
import { screen, waitFor, within } from '@testing-library/react';
import { fakeOffice } from '../../testing/fake-office.js';
import { everyPermission } from '../../testing/fake-records.js';
import { openAdmin } from '../../testing/open-admin.js';

const unsent: Omit<Message, 'order'> = {
  id: 'm1',
  kind: 'BOOKING_CONFIRMED',
  channel: 'EMAIL',
  to: '',
  subject: 'Confirmed: First aid',
  bodyText: '',
  bodyHtml: '',
  calendarFile: null,
  status: 'NOT_SENT',
  error: 'The booker has no email address.',
  createdAt: '2026-11-20T15:58:00.000Z',
  sentAt: null,
  booking: null,
};

const open = (permissions: readonly string[]) => {
  const office = fakeOffice({ permissions: [...permissions] });
  const { order } = office.bookings[0]!;
  order.messages = [unsent];
  order.letterPreview = { to: 'priya@northwind.example', subject: 'Your order', bodyText: 'All of it', bodyHtml: '<p></p>' };
  Object.assign(office.root, {
    resendOrderEmail: ({ input }: { input: ResendOrderEmailInput }) => {
      office.calls.push({ name: 'resendOrderEmail', input });
      return { order: office.root.order({ id: input.id }), userErrors: [] };
    },
  });
  return { id: order.id, ...openAdmin(`/orders/${order.id}`, office) };
};

test('[JZ-62] the order says what was not sent and why; its email is looked at and sent once more', async () => {
  const { user, office, id } = open([...everyPermission, 'order.resend']);
  const messages = within(await screen.findByRole('region', { name: 'Messages' }));
  expect(messages.getByText('The booker has no email address.')).toBeTruthy();
  expect(messages.getByText(/to nobody · not sent/)).toBeTruthy();
  await user.click(messages.getByRole('button', { name: 'Preview and resend' }));
  const dialog = within(await screen.findByRole('dialog'));
  expect(await dialog.findByText(/To priya@northwind.example/)).toBeTruthy();
  await user.click(dialog.getByRole('button', { name: 'Send it again' }));
  expect(await screen.findByText('The order email is on its way to priya@northwind.example.')).toBeTruthy();
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(office.calls).toEqual([{ name: 'resendOrderEmail', input: { id, idempotencyKey: expect.any(String) } }]);
});

test('who may not send it can look at it', async () => {
  const { user } = open(everyPermission.filter((one) => one !== 'order.resend'));
  await user.click(await screen.findByRole('button', { name: 'Preview' }));
  const dialog = within(await screen.findByRole('dialog'));
  expect(await dialog.findByText(/To priya@northwind.example/)).toBeTruthy();
  expect(dialog.queryByRole('button', { name: 'Send it again' })).toBeNull();
});
