import type { SetBookingAssigneesInput, UserError } from '@bookwright/api-types';
import { screen, waitFor, within } from '@testing-library/react';
import { fakeOffice } from '../../../testing/fake-office.js';
import { aBooking, everyPermission, refusal } from '../../../testing/fake-records.js';
import { openAdmin } from '../../../testing/open-admin.js';

test('[CRM-77] several people are responsible; one who is busy is assigned with a reason', async () => {
  const ina = { id: 'ina', displayName: 'Ina', role: 'STAFF', active: true };
  const office = fakeOffice({
    permissions: [...everyPermission, 'booking.assign', 'booking.overrideRules'],
    bookings: [aBooking({ assignee: ina as never, availableActions: ['ASSIGN'] })],
  });
  let errors: UserError[] = [refusal('RESOURCE_TAKEN', ['staffMemberIds', '1'])];
  Object.assign(office.root, {
    staffMembers: () => [
      ina,
      { ...ina, id: 'ben', displayName: 'Ben' },
      { ...ina, id: 'gus', displayName: 'Gus', active: false },
    ],
    setBookingAssignees: ({ input }: { input: SetBookingAssigneesInput }) => {
      office.calls.push({ name: 'setBookingAssignees', input });
      const userErrors = errors;
      errors = [];
      return { booking: office.bookings[0], userErrors };
    },
  });
  const { user } = openAdmin('/bookings/b1?view=all', office);
  const record = within(await screen.findByRole('complementary', { name: office.bookings[0]!.title }));
  await user.click(record.getByRole('button', { name: 'More actions' }));
  await user.click(await screen.findByRole('menuitem', { name: 'Assign' }));
  const dialog = within(await screen.findByRole('dialog'));
  await user.click(await dialog.findByRole('combobox', { name: /^Assigned to/ }));
  await user.click(await screen.findByRole('option', { name: 'Ben', hidden: true }));
  expect(screen.queryByRole('option', { name: 'Gus', hidden: true })).toBeNull();
  await user.click(dialog.getByRole('button', { name: 'Assign' }));
  await user.click(await dialog.findByRole('switch', { name: 'Assign them all the same' }));
  await user.type(dialog.getByRole('textbox', { name: 'Why' }), 'She manages both');
  await user.click(dialog.getByRole('button', { name: 'Assign' }));
  await waitFor(() => expect(office.calls).toHaveLength(2));
  expect(office.calls.map(({ input }) => input)).toEqual([
    { id: 'b1', expectedVersion: 1, staffMemberIds: ['ina', 'ben'] },
    { id: 'b1', expectedVersion: 1, staffMemberIds: ['ina', 'ben'], override: true, reason: 'She manages both' },
  ]);
});
