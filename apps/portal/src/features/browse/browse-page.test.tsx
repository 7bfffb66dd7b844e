import { screen } from '@testing-library/react';
import type { BrowsedService } from '../../shell/service-card.js';
import { fixPresent, openPortal } from '../../testing/open-portal.js';
import { groupByCategory, matching } from './categories.js';

beforeEach(() => {
  localStorage.clear();
  fixPresent();
});

test('services stand under their categories with price, duration and the next step', async () => {
  openPortal('/harbour');
  const course = await screen.findByRole('link', { name: /First aid at work/ });
  expect(course.textContent).toMatch(/£240\.00.*7 h.*Next Wed 2 Dec/);
  expect(screen.getByRole('link', { name: /Site survey/ }).textContent).toMatch(
    /Price on request.*we come to you.*Choose a time/,
  );
  expect(screen.getByRole('region', { name: 'Safety' })).toBeTruthy();
});

test('without a shop in the address, the demo shop opens', async () => {
  const { router } = openPortal('/');
  await screen.findByRole('heading', { name: 'Book with Harbour Training' });
  expect(router.state.location.pathname).toBe('/harbour');
});

test('an unknown shop says so', async () => {
  openPortal('/nobody');
  expect(await screen.findByRole('heading', { name: 'There is nothing to book at this address' })).toBeTruthy();
});

const service = (name: string, category: string | null) => ({ name, category, description: '' }) as BrowsedService;

test('what has no category comes last', () => {
  const groups = groupByCategory([service('a', null), service('b', 'Safety'), service('c', 'Wellness'), service('d', 'Safety')]);
  expect(groups.map(({ category, services }) => [category, services.map(({ name }) => name)])).toEqual([
    ['Safety', ['b', 'd']],
    ['Wellness', ['c']],
    ['More', ['a']],
  ]);
});

test('a search ignores case and accents and needs every word', () => {
  const all = [service('Café training', 'Food'), service('Cafe tour', null)];
  expect(matching(all, 'CAFE').length).toBe(2);
  expect(matching(all, 'cafe food').map(({ name }) => name)).toEqual(['Café training']);
});
