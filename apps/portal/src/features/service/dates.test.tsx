import { screen, within } from '@testing-library/react';
import { fakeShop, refusal } from '../../testing/fake-shop.js';
import { fixPresent, openPortal } from '../../testing/open-portal.js';

beforeEach(() => {
  localStorage.clear();
  fixPresent();
});

const addButton = () => screen.getByRole('button', { name: 'Add to basket' });

test('[JZ-29] an appointment is wanted weekly; what is not free can be taken at another time or left out', async () => {
  const shop = fakeShop();
  const alternatives = [{ startsAt: '2026-11-30T11:15:00.000Z', endsAt: '2026-11-30T12:15:00.000Z', resourceId: 'ben' }];
  shop.refuseNext('addBasketDates', refusal('RESOURCE_TAKEN', ['startsAt'], { alternatives }));
  const { user } = openPortal('/harbour/services/massage', shop);
  await user.click(await screen.findByRole('button', { name: '10:00' }));
  const weeks = within(screen.getByRole('group', { name: 'How many weeks' }));
  await user.click(weeks.getByRole('button', { name: 'One more' }));
  await user.click(weeks.getByRole('button', { name: 'One more' }));
  await user.click(addButton());

  const report = await screen.findByText(/2 dates are in your basket/);
  expect(shop.inputsOf('addBasketDates')[0]).toMatchObject({ startsAt: '2026-11-23T10:00:00.000Z', weekly: { times: 3 } });
  const box = within(report.closest('[role="status"]') as HTMLElement);
  expect(box.getByText(/Mon 30 Nov, 10:00/)).toBeTruthy();
  await user.click(box.getByRole('button', { name: 'Mon 30 Nov, 11:15' }));
  await screen.findByText(/3 dates are in your basket/);
  expect(shop.inputsOf('addBasketLine')[0]).toMatchObject({ startsAt: '2026-11-30T11:15:00.000Z', resourceId: 'ben' });
  expect(box.queryByRole('button', { name: /^Leave out/ })).toBeNull();
});

test('[JZ-29] a date that is not free can be left out', async () => {
  const shop = fakeShop();
  shop.refuseNext('addBasketDates', refusal('OUTSIDE_OPENING_HOURS', ['startsAt']));
  const { user } = openPortal('/harbour/services/massage', shop);
  await user.click(await screen.findByRole('button', { name: '10:00' }));
  await user.click(within(screen.getByRole('group', { name: 'How many weeks' })).getByRole('button', { name: 'One more' }));
  await user.click(addButton());
  await user.click(await screen.findByRole('button', { name: 'Leave out Mon 30 Nov, 10:00' }));
  expect(screen.queryByText(/Mon 30 Nov, 10:00/)).toBeNull();
  expect(screen.getByText(/1 date is in your basket/)).toBeTruthy();
});

test('[JZ-57] several sessions are picked and added at once', async () => {
  const { user, shop } = openPortal('/harbour/services/first-aid');
  await user.click(await screen.findByRole('checkbox', { name: 'Book several dates' }));
  const free = screen
    .getAllByRole('checkbox')
    .filter((box) => box.getAttribute('name') === 'session' && !(box as HTMLInputElement).disabled);
  expect(free.length).toBeGreaterThan(1);
  for (const box of free.slice(0, 2)) await user.click(box);
  await user.click(addButton());
  await screen.findByText(/2 dates are in your basket/);
  const [{ sessionIds }] = shop.inputsOf('addBasketDates') as [{ sessionIds: string[] }];
  expect(new Set(sessionIds).size).toBe(2);
});
