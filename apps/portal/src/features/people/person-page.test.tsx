import { screen, within } from '@testing-library/react';
import { ana } from '../../testing/fake-catalogue.js';
import { fakeShop } from '../../testing/fake-shop.js';
import { fixPresent, openPortal } from '../../testing/open-portal.js';

beforeEach(() => {
  localStorage.clear();
  fixPresent();
});

const withPeople = () => {
  const made = fakeShop();
  const services = made.shop.services.filter(({ id }) => id === 'massage') as never[];
  made.shop.people = [{ id: ana.id, slug: 'ana-ruiz', name: ana.name, services }];
  return made;
};
const meta = (selector: string, attribute: string) => document.head.querySelector(selector)?.getAttribute(attribute);

test('[CRM-94] a person has a page with what can be booked with them, and is chosen already', async () => {
  const { user } = openPortal('/harbour', withPeople());
  await user.click(within(await screen.findByRole('region', { name: 'People' })).getByRole('link', { name: 'Ana Ruiz' }));
  expect(await screen.findByRole('heading', { name: 'Ana Ruiz' })).toBeTruthy();
  expect(meta('link[rel="canonical"]', 'href')).toBe('http://localhost/book/harbour/people/ana-ruiz');
  await user.click(screen.getByRole('link', { name: /Sports massage/ }));
  expect(await screen.findByLabelText('With')).toHaveProperty('value', 'ana');
});

test('[CRM-94] a service has a description and one address for those who share it', async () => {
  const { unmount } = openPortal('/harbour/services/massage');
  await screen.findByRole('heading', { name: 'Sports massage, 60 min' });
  expect(document.title).toBe('Sports massage, 60 min · Harbour Training');
  expect(meta('meta[name="description"]', 'content')).toContain('Deep work on the muscles');
  expect(meta('link[rel="canonical"]', 'href')).toBe('http://localhost/book/harbour/services/massage');
  unmount();
  expect(meta('link[rel="canonical"]', 'href')).toBeUndefined();
});

test('nobody at this address: a way on', async () => {
  openPortal('/harbour/people/nobody');
  expect(await screen.findByRole('heading', { name: 'Nobody can be booked at this address' })).toBeTruthy();
  expect(screen.getByRole('link', { name: 'See what can be booked' })).toBeTruthy();
});
