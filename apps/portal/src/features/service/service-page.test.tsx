import { screen, within } from '@testing-library/react';
import { fakeSessions, fakeSlots } from '../../testing/fake-catalogue.js';
import { fakeShop, refusal } from '../../testing/fake-shop.js';
import { fixPresent, openPortal } from '../../testing/open-portal.js';

beforeEach(() => {
  localStorage.clear();
  fixPresent();
});

const massage = '/harbour/services/massage';
const time = (name: string) => screen.findByRole('button', { name });
const addButton = () => screen.getByRole('button', { name: 'Add to basket' });

test('[SV-10] only days and times that are free can be chosen, by part of the day', async () => {
  openPortal(massage);
  expect(await time('Mon 23 November')).toHaveProperty('disabled', false);
  expect(screen.getByRole('button', { name: 'Sun 22 November, nothing free' })).toHaveProperty('disabled', true);
  const timesIn = (part: string) =>
    within(screen.getByRole('region', { name: part }))
      .getAllByRole('button')
      .map(({ textContent }) => textContent);
  expect(timesIn('Morning')).toEqual(['09:00', '10:00', '11:15']);
  expect(timesIn('Afternoon')).toEqual(['13:00']);
  expect(timesIn('Evening')).toEqual(['17:30']);
});

test('[SV-10] another day shows its own times', async () => {
  const { user } = openPortal(massage);
  await user.click(await time('Wed 25 November'));
  expect(screen.getByRole('button', { name: '14:30' })).toBeTruthy();
  expect(screen.queryByRole('button', { name: '09:00' })).toBeNull();
});

test('with one person, only the times when that person is free are left', async () => {
  const { user, shop } = openPortal(massage);
  await user.selectOptions(await screen.findByLabelText('With'), 'Ben Okafor');
  expect(screen.queryByRole('button', { name: '10:00' })).toBeNull();
  expect(screen.getByRole('button', { name: 'Wed 25 November, nothing free' })).toHaveProperty('disabled', true);
  await user.click(await time('11:15'));
  await user.click(addButton());
  await screen.findByText(/^Added/);
  expect(shop.inputsOf('addBasketLine')[0]).toMatchObject({ startsAt: '2026-11-23T11:15:00.000Z', resourceId: 'ben' });
});

test('[JZ-19] adding raises the count of the basket, and more can be added', async () => {
  const { user, shop } = openPortal(massage);
  const ten = await time('10:00');
  expect(addButton()).toHaveProperty('disabled', true);
  await user.click(ten);
  await user.click(addButton());
  expect((await screen.findByRole('link', { name: /^Basket/ })).textContent).toMatch(/1$/);

  await user.click(screen.getByRole('button', { name: 'Add another' }));
  await user.click(await time('13:00'));
  await user.click(addButton());
  await screen.findByText(/^Added/);
  expect(screen.getByRole('link', { name: /^Basket/ }).textContent).toMatch(/2$/);
  expect(shop.inputsOf('addBasketLine').map(({ basketToken }) => basketToken)).toEqual([null, 'basket-1']);
});

test('a taken time offers the nearest free ones, and one click chooses', async () => {
  const shop = fakeShop();
  const alternatives = [
    { startsAt: '2026-11-23T11:15:00.000Z', endsAt: '2026-11-23T12:15:00.000Z', resourceId: 'ben' },
    { startsAt: '2026-11-24T10:00:00.000Z', endsAt: '2026-11-24T11:00:00.000Z' },
  ];
  shop.refuseNext('addBasketLine', refusal('RESOURCE_TAKEN', ['startsAt'], { alternatives }));
  const { user } = openPortal(massage, shop);
  await user.click(await time('10:00'));
  await user.click(addButton());

  const notice = await screen.findByRole('alert');
  expect(notice.textContent).toContain('10:00 is taken.');
  expect(within(notice).getByRole('button', { name: '11:15 with Ben Okafor' })).toBeTruthy();
  await user.click(within(notice).getByRole('button', { name: 'Tue 24 Nov, 10:00' }));
  expect(screen.queryByRole('alert')).toBeNull();
  expect((await time('Tue 24 November')).getAttribute('aria-pressed')).toBe('true');
  await user.click(addButton());
  await screen.findByText(/^Added/);
  expect(shop.inputsOf('addBasketLine')[1]).toMatchObject({ startsAt: '2026-11-24T10:00:00.000Z' });
});

test('a time that others took meanwhile stays in its place, struck out', async () => {
  const shop = fakeShop();
  shop.refuseNext('addBasketLine', refusal('RESOURCE_TAKEN', ['startsAt']));
  const { user } = openPortal(massage, shop);
  await user.click(await time('10:00'));
  const all = fakeSlots.massage!;
  fakeSlots.massage = all.filter(({ startsAt }) => startsAt !== '2026-11-23T10:00:00.000Z');
  await user.click(addButton());
  expect(await screen.findByRole('button', { name: '10:00, taken' })).toHaveProperty('disabled', true);
  fakeSlots.massage = all;
});

test('a course shows date, place and seats left; a full date cannot be chosen', async () => {
  const { user, shop } = openPortal('/harbour/services/first-aid');
  const full = await screen.findByRole('radio', { name: /Wed 25 Nov.*Fully booked/ });
  expect(full).toHaveProperty('disabled', true);
  await user.click(screen.getByRole('radio', { name: /Wed 2 Dec, 09:00 – 16:00.*Terminal 2, Door 3.*2 seats left/ }));
  await user.click(screen.getByRole('button', { name: 'One more' }));
  expect(screen.getByRole('button', { name: 'One more' })).toHaveProperty('disabled', true);
  await user.click(addButton());
  await screen.findByText(/^Added/);
  expect(shop.inputsOf('addBasketLine')[0]).toMatchObject({ sessionId: 'fa-2', quantity: 2 });
});

test('[SV-21] a date that a rule keeps back says which rule, and offers no waiting list while there are seats', async () => {
  const all = fakeSessions['first-aid']!;
  const reasons = [{ code: 'TOO_FAR_AHEAD' as const, message: 'x', rule: 'Bookable at most 10 days ahead.' }];
  fakeSessions['first-aid'] = all.map((session) => (session.id === 'fa-3' ? { ...session, bookable: false, reasons } : session));
  openPortal('/harbour/services/first-aid');
  const kept = await screen.findByRole('radio', { name: /Wed 9 Dec.*Bookable at most 10 days ahead/ });
  expect(kept).toHaveProperty('disabled', true);
  expect(screen.getAllByRole('link', { name: 'Join the waiting list' })).toHaveLength(1);
  fakeSessions['first-aid'] = all;
});

test('a price that is not shown is not asked for in another place either', async () => {
  openPortal('/harbour/services/survey');
  expect((await screen.findAllByText(/Price on request/)).length).toBeGreaterThan(0);
  expect(document.body.textContent).not.toMatch(/£|pay at the visit/);
});

test('an expired basket does not stand in the way: the line begins a new one', async () => {
  localStorage.setItem('bookwright.basket.harbour', 'basket-old');
  const { user, shop } = openPortal('/harbour/services/handbook');
  await user.click(await screen.findByRole('button', { name: 'Add to basket' }));
  await screen.findByText(/^Added/);
  expect(shop.inputsOf('addBasketLine')).toEqual([expect.objectContaining({ basketToken: null })]);
  expect(localStorage.getItem('bookwright.basket.harbour')).toBe('basket-1');
});

test('a service that is gone leads back to what can be booked', async () => {
  openPortal('/harbour/services/gone');
  expect(await screen.findByRole('link', { name: 'See what can be booked' })).toHaveProperty('pathname', '/harbour');
});
