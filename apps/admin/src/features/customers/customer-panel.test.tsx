import { screen, waitFor } from '@testing-library/react';
import { fakeOffice } from '../../testing/fake-office.js';
import { customer, everyPermission, northwind } from '../../testing/fake-records.js';
import { openAdmin } from '../../testing/open-admin.js';

const rights = [...everyPermission, 'customer.manage'];
const page = (count: number) => ({
  nodes: [],
  edges: [],
  pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
  totalCount: { count, capped: false },
});

/** Lena's record; the API remembers the accounts she is given. */
function open() {
  const office = fakeOffice({ permissions: rights });
  let lena = customer('lena', 'Lena Fischer');
  Object.assign(office.root, {
    customer: () => lena,
    orders: () => page(0),
    accounts: () => ({ ...page(1), nodes: [northwind] }),
    bookings: ({ where }: { where?: { billing?: unknown } }) => page(where?.billing ? 2 : 0),
    changeCustomer: ({ input }: { input: { accountIds: string[] } }) => {
      office.calls.push({ name: 'changeCustomer', input });
      lena = { ...lena, version: 2, account: northwind, accounts: [northwind] };
      return { customer: lena, userErrors: [] };
    },
  });
  return openAdmin('/customers/lena', office);
}

test('[AP-48] whoever gets an account is asked about the bookings that should have had one, and is led to exactly those', async () => {
  const { user, office } = open();
  await user.click(await screen.findByRole('button', { name: 'Change' }));
  await user.click(await screen.findByRole('combobox', { name: 'Account' }));
  await user.click(await screen.findByRole('option', { name: /Northwind/ }));
  await user.click(screen.getByRole('button', { name: 'Save' }));
  await waitFor(() =>
    expect(office.calls.at(-1)).toMatchObject({ name: 'changeCustomer', input: { accountIds: ['northwind'] } }),
  );
  expect(await screen.findByText(/Lena Fischer has 2 bookings that should be billed to an account/)).toBeTruthy();
  const way = screen.getByRole<HTMLAnchorElement>('link', { name: 'See which ones' });
  expect(way.getAttribute('href')).toContain('booker.in=lena&bill=lena&to=Northwind%20Ltd');
});
