import type { BookingWhere } from '@bookwright/api-types';
import { screen, waitFor, within } from '@testing-library/react';
import { fakeOffice } from '../../../testing/fake-office.js';
import { openAdmin } from '../../../testing/open-admin.js';

function open() {
  const office = fakeOffice();
  const bookings = office.root.bookings;
  Object.assign(office.root, {
    tasks: () => ({ nodes: [], edges: [], totalCount: { count: 3, capped: false }, pageInfo: {} }),
    bookings: (args: { where?: BookingWhere | null; deletion: 'EXCLUDE' }) => {
      const page = bookings(args);
      const asked = JSON.stringify(args.where);
      const count = asked.includes('AWAITING_APPROVAL') && !asked.includes('CONFIRMED') ? 4 : 12;
      return { ...page, totalCount: { count, capped: count > 10 } };
    },
  });
  return openAdmin('/today', office);
}

test('[SV-07] the day is counted from the organization’s bookings, and each number opens what it counts', async () => {
  const { user, office, router } = open();
  const approval = await screen.findByRole('link', { name: /^Needs approval/ });
  await waitFor(() => expect(within(approval).getByText('4')).toBeTruthy());
  expect(within(screen.getByRole('link', { name: /^Tasks.*overdue/ })).getByText('3')).toBeTruthy();
  await waitFor(() => expect(within(screen.getByRole('link', { name: /^Made today/ })).getByText('12+')).toBeTruthy());
  expect(await within(screen.getByRole('region', { name: 'Next' })).findByText(/BW-7F3K2Q/)).toBeTruthy();
  expect(office.queries).toContainEqual(expect.objectContaining({ where: { status: { in: ['AWAITING_APPROVAL'] } } }));
  await user.click(approval);
  await waitFor(() =>
    expect(router.state.location.pathname + router.state.location.search).toBe('/bookings?view=needs-approval'),
  );
});
