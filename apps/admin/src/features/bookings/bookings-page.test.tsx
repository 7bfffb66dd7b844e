import { screen, waitFor, within } from '@testing-library/react';
import { fakeOffice } from '../../testing/fake-office.js';
import { aBooking } from '../../testing/fake-records.js';
import { openAdmin } from '../../testing/open-admin.js';

const rowsDocument = (documents: readonly string[]): string => documents.filter((text) => text.includes('BookingsGrid')).at(-1)!;

test('the grid asks for the columns it shows and no others', async () => {
  const { documents } = openAdmin('/bookings?view=all&cols=reference,price');
  await screen.findByText('BW-7F3K2Q');
  expect(rowsDocument(documents)).toContain('amountMinor');
  expect(rowsDocument(documents)).not.toContain('displayName');
});

test('rows that are grouped by a hidden column still stand under its days', async () => {
  const { documents } = openAdmin('/bookings?cols=reference');
  await screen.findByText('BW-7F3K2Q');
  expect(rowsDocument(documents)).toContain('startsAt');
  expect(screen.getByText(/Monday.* 23 November/)).toBeTruthy();
});

test('a view is a tab, kept in the URL, and filters the rows', async () => {
  const { office, user, router } = openAdmin('/bookings');
  await screen.findByText('BW-7F3K2Q');
  await user.click(screen.getByRole('button', { name: /Needs approval/ }));
  expect(router.state.location.search).toBe('?view=needs-approval');
  await waitFor(() =>
    expect(office.queries).toContainEqual(expect.objectContaining({ where: { status: { in: ['AWAITING_APPROVAL'] } } })),
  );
});

test('deleted bookings have a view of their own and say that they are deleted', async () => {
  const deleted = aBooking({ deletedAt: '2026-11-20T10:00:00.000Z' });
  const { office } = openAdmin('/bookings?view=deleted', fakeOffice({ bookings: [deleted] }));
  const row = (await screen.findByText('BW-7F3K2Q')).closest('[role=row]');
  expect(row!.textContent).toContain('Deleted');
  expect(office.queries[0]!.deletion).toBe('ONLY');
});

test('[AP-28] the menu of a row opens it, offers its allowed actions, and leads to what belongs to it', async () => {
  const { user, router } = openAdmin('/bookings?view=all');
  await user.pointer({ keys: '[MouseRight]', target: await screen.findByText('BW-7F3K2Q') });
  const menu = within(await screen.findByRole('menu'));
  expect(menu.getByRole('menuitem', { name: 'Approve' })).toBeTruthy();
  expect(menu.queryByRole('menuitem', { name: 'Complete' })).toBeNull();
  await user.click(menu.getByRole('menuitem', { name: 'Bookings of Priya Nair' }));
  expect(router.state.location).toMatchObject({ pathname: '/bookings', search: '?view=all&booker.in=priya' });
});

test('somebody who may not read bookings is told so', async () => {
  openAdmin('/bookings', fakeOffice({ permissions: ['order.read'] }));
  expect(await screen.findByRole('heading', { name: 'You may not see bookings' })).toBeTruthy();
  expect(within(screen.getByRole('navigation', { name: 'Main' })).queryByRole('link', { name: 'Bookings' })).toBeNull();
});

test('a path that leads nowhere says so', async () => {
  openAdmin('/nowhere');
  expect(await screen.findByRole('heading', { name: 'There is no such page' })).toBeTruthy();
});
