import { screen, waitFor, within } from '@testing-library/react';
import { fakeOffice } from '../../testing/fake-office.js';
import { aBooking, orderOf, priya, refusal } from '../../testing/fake-records.js';
import { freeSlot, notFree, slotReason } from '../../testing/fake-slots.js';
import { openAdmin } from '../../testing/open-admin.js';

/** The record of the first booking, once it is there. */
const openRecord = async (office = fakeOffice()) => {
  const admin = openAdmin('/bookings/b1?view=all', office);
  const record = await screen.findByRole('complementary', { name: office.bookings[0]!.title });
  return { ...admin, record: within(record) };
};

test('[AP-28] a booking opens beside the grid with what it is and what happened to it', async () => {
  const { record } = await openRecord();
  expect(record.getByText('Awaiting approval')).toBeTruthy();
  expect(record.getByText(/with 2 other bookings/)).toBeTruthy();
  expect(record.getByText(/23 Nov.* 10:00 – 11:00/)).toBeTruthy();
  expect(record.getByRole('link', { name: 'Priya Nair' }).getAttribute('href')).toBe('/customers/priya');
  expect(record.getByText('£86.40')).toBeTruthy();
  expect(record.getByText('Placed through the portal')).toBeTruthy();
  expect(screen.getByRole('grid')).toBeTruthy();
});

test('offers the actions that the server allows; a forbidden one says why and does nothing', async () => {
  const { record, user, office } = await openRecord();
  expect(record.getByRole('button', { name: 'Approve' })).toBeTruthy();
  expect(record.queryByRole('button', { name: 'Complete' })).toBeNull();
  const checkIn = record.getByRole('button', { name: 'Check in' });
  expect(checkIn.getAttribute('aria-disabled')).toBe('true');
  await user.hover(checkIn);
  expect((await screen.findByRole('tooltip')).textContent).toMatch(/too early to check in/i);
  await user.click(checkIn);
  expect(office.calls).toEqual([]);
});

test('an action is sent with the version that was seen, and the record shows what it did', async () => {
  const { record, user, office } = await openRecord();
  await user.click(record.getByRole('button', { name: 'Approve' }));
  expect(await record.findByText('Confirmed')).toBeTruthy();
  expect(office.calls).toEqual([{ name: 'approveBooking', input: { id: 'b1', expectedVersion: 1 } }]);
  expect(screen.getByTestId('said').textContent).toContain('BW-7F3K2Q approved.');
});

test('a refused action says why in a sentence', async () => {
  const office = fakeOffice();
  office.refuseNext('approveBooking', refusal('RESOURCE_TAKEN'));
  const { record, user } = await openRecord(office);
  await user.click(record.getByRole('button', { name: 'Approve' }));
  await waitFor(() => expect(screen.getByTestId('said').textContent).toContain('This time has just been taken.'));
  expect(record.getByText('Awaiting approval')).toBeTruthy();
});

test('[CRM-15] a refused detail says so at its field, and nothing is lost', async () => {
  const office = fakeOffice();
  office.refuseNext('editBookingDetails', refusal('INVALID_URL', ['input', 'meetingUrl']));
  const { record, user } = await openRecord(office);
  await user.click(record.getByRole('button', { name: 'Edit' }));
  await user.type(record.getByLabelText('Meeting link'), 'meet.example');
  await user.click(record.getByRole('button', { name: 'Save' }));
  expect(await record.findByText(/not a web address/)).toBeTruthy();
  expect(record.getByLabelText('Meeting link').getAttribute('aria-invalid')).toBe('true');
  await user.click(record.getByRole('button', { name: 'Save' }));
  await waitFor(() => expect(office.bookings[0]!.meetingUrl).toBe('meet.example'));
  expect(office.calls[1]).toEqual({
    name: 'editBookingDetails',
    input: { id: 'b1', expectedVersion: 1, meetingUrl: 'meet.example' },
  });
});

test('[CRM-20] a stale edit shows both values and writes over nothing unseen', async () => {
  const { record, user, office } = await openRecord();
  await user.click(record.getByRole('button', { name: 'Edit' }));
  await user.clear(record.getByLabelText('Location'));
  await user.type(record.getByLabelText('Location'), 'Door 4');
  Object.assign(office.bookings[0]!, { version: 2, location: 'Door 9', comment: 'From somebody else' });
  await user.click(record.getByRole('button', { name: 'Save' }));

  const conflict = within(await record.findByRole('alert'));
  expect(conflict.getByText(/Yours: “Door 4”/)).toBeTruthy();
  expect(conflict.getByText(/Theirs: “Door 9”/)).toBeTruthy();
  expect(office.bookings[0]!.location).toBe('Door 9');
  expect((record.getByLabelText('Comment') as HTMLTextAreaElement).value).toBe('From somebody else');

  await user.click(record.getByRole('button', { name: 'Save' }));
  await waitFor(() => expect(office.bookings[0]!.location).toBe('Door 4'));
  expect(office.calls.at(-1)).toEqual({
    name: 'editBookingDetails',
    input: { id: 'b1', expectedVersion: 2, location: 'Door 4' },
  });
});

test('[CRM-20] theirs can be taken', async () => {
  const { record, user, office } = await openRecord();
  await user.click(record.getByRole('button', { name: 'Edit' }));
  await user.type(record.getByLabelText('Location'), ', back door');
  Object.assign(office.bookings[0]!, { version: 2, location: 'Door 9' });
  await user.click(record.getByRole('button', { name: 'Save' }));
  await user.click(await record.findByRole('button', { name: 'Take theirs' }));
  await user.click(record.getByRole('button', { name: 'Save' }));
  expect(await record.findByText('Door 9')).toBeTruthy();
  expect(office.calls).toHaveLength(1);
});

test('[CRM-21] deleting asks first; going back leaves the booking', async () => {
  const { record, user, office } = await openRecord();
  const startDeleting = async () => {
    await user.click(record.getByRole('button', { name: 'More actions' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Delete' }));
    return within(await screen.findByRole('dialog', { name: 'Delete BW-7F3K2Q' }));
  };
  let dialog = await startDeleting();
  await user.click(dialog.getByRole('button', { name: 'Back' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(office.calls).toEqual([]);

  dialog = await startDeleting();
  await user.click(dialog.getByRole('button', { name: 'Delete the booking' }));
  expect(await dialog.findByText(/Say why/)).toBeTruthy();
  await user.type(dialog.getByRole('textbox', { name: 'Reason' }), 'Entered twice');
  await user.click(dialog.getByRole('button', { name: 'Delete the booking' }));
  expect(await record.findByText(/“Entered twice”/)).toBeTruthy();
  expect(office.calls).toEqual([{ name: 'deleteBooking', input: { id: 'b1', expectedVersion: 1, reason: 'Entered twice' } }]);
});

test('where deleting means erasing, the dialog asks for the reference', async () => {
  const office = fakeOffice({ settings: { deleteMeans: 'PURGE' } });
  const { record, user } = await openRecord(office);
  await user.click(record.getByRole('button', { name: 'More actions' }));
  await user.click(await screen.findByRole('menuitem', { name: 'Delete' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Delete BW-7F3K2Q' }));
  expect(dialog.queryByRole('textbox', { name: 'Reason' })).toBeNull();
  office.refuseNext('purgeBooking', refusal('CONFIRMATION_REQUIRED', ['confirmation']));
  await user.click(dialog.getByRole('button', { name: 'Erase for good' }));
  expect(await dialog.findByText(/Type the reference/)).toBeTruthy();
  await user.type(dialog.getByRole('textbox', { name: 'Type BW-7F3K2Q to confirm' }), 'BW-7F3K2Q');
  await user.click(dialog.getByRole('button', { name: 'Erase for good' }));
  await waitFor(() => expect(office.calls).toHaveLength(2));
  expect(office.calls[1]!.input).toEqual({ id: 'b1', expectedVersion: 1, confirmation: 'BW-7F3K2Q' });
});

test('a move to a time that is taken says who is there and offers the nearest free times', async () => {
  const office = fakeOffice();
  const rival = {
    startsAt: '2026-11-23T10:00:00.000Z',
    endsAt: '2026-11-23T11:00:00.000Z',
    booking: aBooking({ reference: 'BW-RIVAL' }),
  };
  const taken = slotReason('RESOURCE_TAKEN', { rival: rival as never });
  office.slots.answerWith(({ startsAtLocal }) =>
    startsAtLocal?.time === '11:15' ? freeSlot() : notFree([taken], { times: ['2026-11-23T11:15:00.000Z'] }),
  );
  const { record, user } = await openRecord(office);
  await user.click(record.getByRole('button', { name: 'Move' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Move BW-7F3K2Q' }));
  expect((await dialog.findByRole('link', { name: 'BW-RIVAL' })).getAttribute('href')).toBe('/bookings/b1');
  await user.click(dialog.getByRole('button', { name: /11:15/ }));
  expect(await dialog.findByText('This time is free.')).toBeTruthy();
  expect(office.slots.asked.at(-1)).toMatchObject({
    bookingId: 'b1',
    startsAtLocal: { date: '2026-11-23', time: '11:15' },
    durationMin: 60,
  });
  await user.click(dialog.getByRole('button', { name: 'Move the booking' }));
  await waitFor(() => expect(office.bookings[0]!.startsAt).toBe('2026-11-23T11:15:00.000Z'));
  expect(office.bookings[0]!.endsAt).toBe('2026-11-23T12:15:00.000Z');
});

test('[CRM-84] a booking against which something stands says what it is', async () => {
  const office = fakeOffice();
  office.slots.conflicts.push(slotReason('RESOURCE_AWAY', { resource: { id: 'room-2', name: 'Room 2', kind: 'ROOM' } }));
  const { record } = await openRecord(office);
  expect((await record.findByRole('alert')).textContent).toContain('A conflict');
  expect(record.getByText('Room 2:').closest('li')!.textContent).toMatch(/^Room 2: .+\.$/);
});

test('[AP-29] the PO number of the order is changed from the booking', async () => {
  const office = fakeOffice({ bookings: [aBooking({ order: orderOf(priya, { poNumber: '4471' }) })] });
  const { record, user } = await openRecord(office);
  await user.click(record.getByRole('button', { name: 'More actions' }));
  await user.click(await screen.findByRole('menuitem', { name: 'Change PO number' }));
  const dialog = within(await screen.findByRole('dialog'));
  const input = await dialog.findByLabelText('PO number');
  expect((input as HTMLInputElement).value).toBe('4471');
  await user.clear(input);
  await user.type(input, '4472-B');
  await user.click(dialog.getByRole('button', { name: 'Save the PO number' }));
  expect(await record.findByText(/PO 4472-B/)).toBeTruthy();
  expect(office.calls).toEqual([
    { name: 'changeOrderPoNumber', input: { id: 'order-priya', expectedVersion: 1, poNumber: '4472-B' } },
  ]);
});

test('Escape closes the record, keeps the grid as it was and gives it the focus back', async () => {
  const { record, user, router } = await openRecord();
  record.getByRole('button', { name: 'Approve' }).focus();
  await user.keyboard('{Escape}');
  await waitFor(() => expect(screen.getByRole('grid').contains(document.activeElement)).toBe(true));
  expect(router.state.location).toMatchObject({ pathname: '/bookings', search: '?view=all' });
});

test('a booking that does not exist says so', async () => {
  openAdmin('/bookings/unknown');
  expect(await screen.findByText('There is no such booking')).toBeTruthy();
});
