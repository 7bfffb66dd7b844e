import { screen, waitFor, within } from '@testing-library/react';
import { fakeOffice } from '../../testing/fake-office.js';
import { aBooking } from '../../testing/fake-records.js';
import { openAdmin } from '../../testing/open-admin.js';

const deleted = aBooking({ deletedAt: '2026-11-20T09:00:00.000Z', comment: 'Ring twice', attendeeName: 'Bo Lee' });

function office(copy: object = {}) {
  const made = fakeOffice({ bookings: [deleted] });
  const service = { id: 'massage', name: deleted.title };
  Object.assign(made.root, {
    bookingCopy: ({ id }: { id: string }) =>
      id === deleted.id
        ? {
            ...{ serviceBookable: true, resources: [{ id: 'kim', name: 'Kim', kind: 'STAFF' }], from: { ...deleted, service } },
            nearest: { startsAt: '2026-11-23T11:15:00.000Z' },
            ...copy,
          }
        : null,
  });
  return made;
}

async function openCopy(made = office()) {
  const opened = openAdmin('/bookings/b1?view=all', made);
  const record = within(await screen.findByRole('complementary', { name: deleted.title }));
  await opened.user.click(record.getByRole('button', { name: 'More actions' }));
  await opened.user.click(await screen.findByRole('menuitem', { name: 'New booking from this' }));
  return { ...opened, panel: within(await screen.findByRole('complementary', { name: 'New booking' })) };
}

test('[AL-32] a deleted booking is made anew: all but its time is filled in, and the nearest free time is a press away', async () => {
  const { panel, user, office: made } = await openCopy();
  expect(await panel.findByText(/Made from BW-7F3K2Q/)).toBeTruthy();
  expect(panel.getByRole<HTMLInputElement>('textbox', { name: 'Who comes' }).value).toBe('Bo Lee');
  await user.click(panel.getByRole('button', { name: 'Book' }));
  expect(await panel.findByText('Give a time.')).toBeTruthy();
  await user.click(panel.getByRole('button', { name: /23 Nov.*11:15/ }));
  await user.click(panel.getByRole('button', { name: 'Book' }));
  await waitFor(() => expect(made.calls).toHaveLength(1));
  expect(made.calls[0]!.input).toMatchObject({
    ...{ customerId: 'priya', serviceId: 'massage', resourceIds: ['kim'], comment: 'Ring twice', attendeeName: 'Bo Lee' },
    startsAtLocal: { date: '2026-11-23', time: '11:15' },
  });
});

test('where the service is gone, its title is kept', async () => {
  const { panel } = await openCopy(office({ serviceBookable: false, nearest: null }));
  expect(await panel.findByText(/can no longer be booked/)).toBeTruthy();
  expect(panel.getByRole<HTMLInputElement>('textbox', { name: 'Title' }).value).toBe(deleted.title);
});
