import { screen } from '@testing-library/react';
import { fakeOffice } from '../../testing/fake-office.js';
import { refusal } from '../../testing/fake-records.js';
import { openAdmin } from '../../testing/open-admin.js';

const fillIn = async ({ user }: ReturnType<typeof openAdmin>, email: string, password: string) => {
  if (email) await user.type(await screen.findByLabelText('Email'), email);
  if (password) await user.type(screen.getByLabelText('Password'), password);
  await user.click(await screen.findByRole('button', { name: 'Sign in' }));
};

test('leads back to the page that was asked for', async () => {
  const admin = openAdmin('/customers?view=new', fakeOffice({ signedIn: false }));
  await fillIn(admin, ' maya@harbour.example ', 'secret');
  expect(await screen.findByRole('heading', { name: 'Customers' })).toBeTruthy();
  expect(admin.router.state.location).toMatchObject({ pathname: '/customers', search: '?view=new' });
  expect(admin.office.calls).toEqual([{ name: 'signIn', input: { email: 'maya@harbour.example', password: 'secret' } }]);
});

test('says that email and password do not belong together, and asks again', async () => {
  const office = fakeOffice({ signedIn: false });
  office.refuseNext('signIn', refusal('WRONG_CREDENTIALS'));
  const admin = openAdmin('/sign-in', office);
  await fillIn(admin, 'maya@harbour.example', 'wrong');
  expect((await screen.findByRole('alert')).textContent).toContain('do not belong together');
  expect(screen.getByRole('button', { name: 'Sign in' })).toBeTruthy();
});

test('[CRM-15] a refused field says so at the field', async () => {
  const office = fakeOffice({ signedIn: false });
  office.refuseNext('signIn', refusal('INVALID_EMAIL', ['input', 'email']));
  const admin = openAdmin('/sign-in', office);
  await fillIn(admin, 'maya', 'secret');
  await screen.findByText(/not an email address/);
  expect(screen.getByLabelText('Email').getAttribute('aria-invalid')).toBe('true');
});

test('empty fields are not sent', async () => {
  const admin = openAdmin('/sign-in', fakeOffice({ signedIn: false }));
  await fillIn(admin, '', '');
  expect(await screen.findByText('Enter your email address.')).toBeTruthy();
  expect(screen.getByText('Enter your password.')).toBeTruthy();
  expect(admin.office.calls).toEqual([]);
});

test('a session that ends leads to the sign-in page, and back', async () => {
  const admin = openAdmin('/bookings/b1?view=all');
  await screen.findByRole('heading', { name: 'Sports massage, 60 min' });
  admin.office.expire();
  await admin.user.click(screen.getByRole('button', { name: 'Approve' }));
  await fillIn(admin, 'maya@harbour.example', 'secret');
  await screen.findByRole('heading', { name: 'Sports massage, 60 min' });
  expect(admin.router.state.location).toMatchObject({ pathname: '/bookings/b1', search: '?view=all' });
});
