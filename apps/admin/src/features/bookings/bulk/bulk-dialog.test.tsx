import type { EditBookingsInput } from '@bookwright/api-types';
import { screen, waitFor, within } from '@testing-library/react';
import { fakeOffice } from '../../../testing/fake-office.js';
import { aBooking, daniel, refusal } from '../../../testing/fake-records.js';
import { openAdmin } from '../../../testing/open-admin.js';

const danielsBookings = [
  aBooking({ id: 'b1', reference: 'BW-K91DZ4', booker: daniel }),
  aBooking({ id: 'b2', reference: 'BW-C7T5NJ', booker: daniel }),
  aBooking({ id: 'b3', reference: 'BW-8WD0MA', booker: daniel, title: 'Manual handling' }),
];

/** Three bookings of Daniel; the third refuses another booker. */
const office = () => {
  const made = fakeOffice({ bookings: structuredClone(danielsBookings) });
  made.answerBulk(({ policy }) => ({
    changedCount: policy === 'ALL_OR_NOTHING' ? 0 : 2,
    unchangedCount: 0,
    refusedCount: 1,
    messageCount: 2,
    letters: [{ kind: 'BOOKING_CANCELLED', label: 'Booking: cancelled', count: 2 }],
    userErrors: [],
    results: [
      made.bulkRow(made.bookings[2]!, { outcome: 'REFUSED', refusals: [refusal('BOOKER_NOT_IN_ACCOUNT')] }),
      made.bulkRow(made.bookings[0]!, { outcome: 'CHANGED' }),
      made.bulkRow(made.bookings[1]!, { outcome: 'CHANGED' }),
    ],
  }));
  return made;
};

const selectAll = async (admin: ReturnType<typeof openAdmin>) => {
  await screen.findByText('BW-K91DZ4');
  await admin.user.click(screen.getByRole('checkbox', { name: 'Select all loaded rows' }));
  return within(await screen.findByRole('toolbar', { name: 'Selected rows' }));
};

/** Chooses Priya as the new booker, up to the preview. */
const previewNewBooker = async (admin: ReturnType<typeof openAdmin>) => {
  await admin.user.click((await selectAll(admin)).getByRole('button', { name: 'Change…' }));
  const dialog = within(await screen.findByRole('dialog'));
  await admin.user.type(await dialog.findByRole('combobox', { name: 'New booker' }), 'priya');
  await admin.user.click(await screen.findByRole('option', { name: /Priya Nair/ }));
  await admin.user.click(dialog.getByRole('button', { name: 'Preview' }));
  await dialog.findByRole('heading', { name: 'Change booker to Priya Nair' });
  return dialog;
};

const inputs = (made: ReturnType<typeof office>) => made.calls.map(({ input }) => input as EditBookingsInput);

test('[AP-35] [AP-38] the preview says what would change, and changes nothing', async () => {
  const made = office();
  const dialog = await previewNewBooker(openAdmin('/bookings?view=all', made));
  expect(await dialog.findByText('will change')).toBeTruthy();
  expect(dialog.getByRole('tab', { name: 'All 3' })).toBeTruthy();
  expect(dialog.getByRole('tab', { name: 'Will change 2' })).toBeTruthy();
  const row = within(dialog.getByRole('row', { name: /BW-K91DZ4/ }));
  expect(row.getByText('Daniel Kerr').tagName).toBe('DEL');
  expect(row.getByText('Priya Nair').tagName).toBe('INS');
  expect(within(dialog.getByRole('row', { name: /BW-8WD0MA/ })).getByText(/does not belong to the account/)).toBeTruthy();
  expect(inputs(made)).toEqual([
    {
      select: { ids: ['b1', 'b2', 'b3'] },
      change: { changeBooker: { customerId: 'priya' } },
      policy: 'SKIP_REFUSED',
      dryRun: true,
      sendLetters: true,
    },
  ]);
});

test('[AP-37] the run lists what was changed and what was refused and why', async () => {
  const made = office();
  const admin = openAdmin('/bookings?view=all', made);
  const dialog = await previewNewBooker(admin);
  await admin.user.click(await dialog.findByRole('button', { name: 'Change 2 bookings' }));
  expect(await dialog.findByRole('heading', { name: '2 bookings changed' })).toBeTruthy();
  expect(dialog.getByText(/does not belong to the account/)).toBeTruthy();
  expect(inputs(made)[1]).toMatchObject({ dryRun: false, policy: 'SKIP_REFUSED', idempotencyKey: expect.any(String) });

  const before = made.queries.length;
  await admin.user.click(dialog.getByRole('button', { name: 'Done' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(screen.queryByRole('toolbar', { name: 'Selected rows' })).toBeNull();
  expect(before).toBeGreaterThan(1);
});

test('"change nothing" does not offer to run while a row is refused', async () => {
  const admin = openAdmin('/bookings?view=all', office());
  const dialog = await previewNewBooker(admin);
  await admin.user.click(await dialog.findByText('change nothing'));
  expect((dialog.getByRole('button', { name: 'Change 2 bookings' }) as HTMLButtonElement).disabled).toBe(true);
  expect(dialog.getByText(/nothing would change/)).toBeTruthy();
});

test('a run that is lost and tried again carries the same key', async () => {
  const made = office();
  const admin = openAdmin('/bookings?view=all', made);
  const dialog = await previewNewBooker(admin);
  made.answerBulk(() => {
    throw new Error('The connection broke');
  });
  const run = await dialog.findByRole('button', { name: 'Change 2 bookings' });
  await admin.user.click(run);
  expect(await dialog.findByRole('alert')).toBeTruthy();
  await admin.user.click(run);
  await waitFor(() => expect(made.calls).toHaveLength(3));
  const [, first, second] = inputs(made);
  expect(first!.idempotencyKey).toBe(second!.idempotencyKey);
});

test('a change that is refused as a whole says why', async () => {
  const made = office();
  made.refuseNext('editBookings', refusal('TOO_MANY_SELECTED', [], { max: 5000 }));
  const dialog = await previewNewBooker(openAdmin('/bookings?view=all', made));
  expect((await dialog.findByRole('alert')).textContent).toContain('too many at once');
});

test('[AL-27] where deleting means erasing, the number of bookings is typed first', async () => {
  const made = fakeOffice({ bookings: structuredClone(danielsBookings), settings: { deleteMeans: 'PURGE' } });
  made.answerBulk(() => ({
    ...{ changedCount: 2, unchangedCount: 0, refusedCount: 1, messageCount: 0, letters: [], userErrors: [] },
    results: [
      made.bulkRow(made.bookings[2]!, { outcome: 'REFUSED', refusals: [refusal('DELETE_PAID_NOT_ALLOWED')] }),
      made.bulkRow(made.bookings[0]!, { outcome: 'CHANGED' }),
      made.bulkRow(made.bookings[1]!, { outcome: 'CHANGED' }),
    ],
  }));
  const { user, ...admin } = openAdmin('/bookings?view=all', made);
  await user.click((await selectAll({ user, ...admin })).getByRole('button', { name: 'Delete…' }));
  const dialog = within(await screen.findByRole('dialog'));
  expect(await dialog.findByText(/cannot be brought back/)).toBeTruthy();
  await user.click(dialog.getByRole('button', { name: 'Preview' }));
  const erase = await dialog.findByRole<HTMLButtonElement>('button', { name: 'Erase 2 bookings' });
  expect(erase.disabled).toBe(true);
  await user.type(dialog.getByRole('textbox', { name: /^Type 3/ }), '3');
  await user.click(erase);
  expect(await dialog.findByText(/has been paid/)).toBeTruthy();
  expect(inputs(made).map(({ change, dryRun }) => [change, dryRun])).toEqual([
    [{ delete: {} }, true],
    [{ delete: { confirmation: '3' } }, false],
  ]);
});

test('the preview names the letters that go out, and they can be held back', async () => {
  const made = office();
  const admin = openAdmin('/bookings?view=all', made);
  const dialog = await previewNewBooker(admin);
  expect(await dialog.findByText(/Letters to customers: 2 × Booking: cancelled/)).toBeTruthy();
  await admin.user.click(dialog.getByRole('switch', { name: 'Send the letters' }));
  await admin.user.click(dialog.getByRole('button', { name: 'Change 2 bookings' }));
  await waitFor(() =>
    expect(inputs(made).map(({ dryRun, sendLetters }) => [dryRun, sendLetters])).toEqual([
      [true, true],
      [false, false],
    ]),
  );
});

test('nobody without the right is offered a bulk edit', async () => {
  openAdmin('/bookings?view=all', fakeOffice({ permissions: ['booking.read'] }));
  await screen.findByText('BW-7F3K2Q');
  expect(screen.queryByRole('checkbox')).toBeNull();
});
