import type { AddToWaitlistInput } from '@bookwright/api-types';
import { screen, waitFor, within } from '@testing-library/react';
import { fakeOffice } from '../testing/fake-office.js';
import { aBooking, everyPermission, type FakeBooking, refusal } from '../testing/fake-records.js';
import { openAdmin } from '../testing/open-admin.js';

function open(permissions = [...everyPermission, 'waitlist.manage']) {
  const service = { id: 'massage', name: 'Sports massage', kind: 'SERVICE' } as FakeBooking['service'];
  const office = fakeOffice({ permissions, bookings: [aBooking({ service })] });
  const refusing: ReturnType<typeof refusal>[][] = [];
  Object.assign(office.root, {
    addToWaitlist: ({ input }: { input: AddToWaitlistInput }) => {
      office.calls.push({ name: 'addToWaitlist', input });
      const userErrors = refusing.shift() ?? [];
      return { entry: userErrors.length > 0 ? null : { id: 'w1', name: 'Priya Nair' }, userErrors };
    },
  });
  return { ...openAdmin('/bookings/b1?view=all', office), refusing };
}

test('whoever booked is put on the list of the service, for whole days on our clock', async () => {
  const { user, office, refusing } = open();
  const record = within(await screen.findByRole('complementary', { name: 'Sports massage, 60 min' }));
  await user.click(record.getByText('Put somebody on the waiting list'));
  const dialog = within(await screen.findByRole('dialog', { name: /^Put on the waiting list/ }));
  refusing.push([refusal('REQUIRED', ['email'])]);
  await user.click(await dialog.findByRole('button', { name: 'Put on the list' }));
  expect(await dialog.findByText('This is needed.')).toBeTruthy();
  await user.click(dialog.getByRole('button', { name: 'Put on the list' }));
  expect(await screen.findByText('Priya Nair is on the waiting list.')).toBeTruthy();
  const inputs = office.calls.map(({ input }) => input as AddToWaitlistInput);
  expect(inputs[1]).toMatchObject({ customerId: 'priya', sessionId: null, quantity: 1 });
  expect(Date.parse(inputs[1]!.wantedTo!) - Date.parse(inputs[1]!.wantedFrom!)).toBe(24 * 3600_000);
  expect(inputs[0]!.idempotencyKey).not.toBe(inputs[1]!.idempotencyKey);
});

test('whoever may not manage waiting lists is offered none', async () => {
  open(everyPermission);
  await waitFor(() => expect(screen.getByRole('complementary')).toBeTruthy());
  expect(screen.queryByRole('button', { name: 'Put somebody on the waiting list' })).toBeNull();
});
