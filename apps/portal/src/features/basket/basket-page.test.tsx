import { jest } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { fakeShop, refusal } from '../../testing/fake-shop.js';
import { fixPresent, openPortal, present } from '../../testing/open-portal.js';

beforeEach(() => {
  localStorage.clear();
  fixPresent();
});

const shop = 'harbour';
const massage = {
  shop,
  serviceId: 'massage',
  startsAt: '2026-11-23T11:15:00.000Z',
  resourceId: 'ben',
  idempotencyKey: 'a',
  quantity: 1,
};
const course = { shop, serviceId: 'first-aid', sessionId: 'fa-3', quantity: 1, idempotencyKey: 'b' };
const survey = { shop, serviceId: 'survey', startsAt: '2026-11-24T08:00:00.000Z', quantity: 1, idempotencyKey: 'c' };
const handbook = { shop, serviceId: 'handbook', quantity: 1, idempotencyKey: 'd' };

/** A basket with these lines, known to this browser. */
const withBasket = (...inputs: (typeof massage | typeof course | typeof survey | typeof handbook)[]) => {
  const made = fakeShop();
  for (const input of inputs) made.root.addBasketLine({ input: { ...input, basketToken: 'basket-1' } });
  made.calls.length = 0;
  localStorage.setItem('bookwright.basket.harbour', 'basket-1');
  return made;
};

const line = (name: string) => screen.findByRole('article', { name });

test('[JZ-20] all lines stand in one place with time, place, price and attendee', async () => {
  openPortal('/harbour/basket', withBasket(massage, course, handbook));
  const first = await line('Sports massage, 60 min');
  expect(first.textContent).toMatch(/£86\.40.*Mon 23 Nov, 11:15 – 12:15.*with Ben Okafor.*pay at the visit/);
  expect(within(first).getByLabelText('Who is coming')).toBeTruthy();
  expect((await line('First aid at work')).textContent).toMatch(/Wed 9 Dec, 09:00 – 16:00.*Terminal 2, Door 3/);
  expect(within(await line('First aid handbook')).queryByLabelText('Who is coming')).toBeNull();
  expect(screen.getByRole('complementary', { name: 'Total' }).textContent).toMatch(/Total£338\.90To pay when booking£252\.50/);
});

test('[JZ-38] a price that is not shown is in no total, and it is said', async () => {
  openPortal('/harbour/basket', withBasket(survey));
  expect((await line('Site survey')).textContent).toContain('on request');
  expect(screen.getByRole('complementary', { name: 'Total' }).textContent).toMatch(
    /£0\.00.*Prices on request are not in this total/,
  );
});

test('[JZ-21] the attendee of a line is kept when the field is left', async () => {
  const { user, shop: made } = openPortal('/harbour/basket', withBasket(massage));
  await user.type(within(await line('Sports massage, 60 min')).getByLabelText('Who is coming'), 'Aoife Brennan');
  expect(made.calls).toEqual([]);
  await user.tab();
  await waitFor(() => expect(made.inputsOf('changeBasketLine')).toHaveLength(1));
  expect(made.inputsOf('changeBasketLine')[0]).toMatchObject({ lineId: 'line-1', attendeeName: 'Aoife Brennan' });
});

test('[JZ-21] the quantity changes the price by what the server says', async () => {
  const { user } = openPortal('/harbour/basket', withBasket(handbook));
  await user.click(within(await line('First aid handbook')).getByRole('button', { name: 'One more' }));
  await waitFor(async () => expect((await line('First aid handbook')).textContent).toContain('£25.00'));
});

test('[JZ-21] a line can be removed; the last one leaves an empty basket with a way on', async () => {
  const { user } = openPortal('/harbour/basket', withBasket(handbook));
  await user.click(within(await line('First aid handbook')).getByRole('button', { name: 'Remove' }));
  expect(await screen.findByRole('heading', { name: 'Your basket is empty' })).toBeTruthy();
  expect(screen.getByRole('link', { name: 'See what can be booked' })).toHaveProperty('pathname', '/harbour');
});

test('[JZ-21] another time for a line moves the line instead of adding one', async () => {
  const { user, shop: made, router } = openPortal('/harbour/basket', withBasket(massage));
  await user.click(within(await line('Sports massage, 60 min')).getByRole('link', { name: 'Change time' }));
  expect((await screen.findByText(/Now in your basket/)).textContent).toContain('Mon 23 Nov, 11:15');
  await user.click(await screen.findByRole('button', { name: 'Fri 27 November' }));
  await user.click(screen.getByRole('button', { name: '16:00' }));
  await user.click(screen.getByRole('button', { name: 'Change to this' }));
  await waitFor(() => expect(router.state.location.pathname).toBe('/harbour/basket'));
  expect((await line('Sports massage, 60 min')).textContent).toContain('Fri 27 Nov, 16:00 – 17:00');
  expect(made.calls.map(({ name }) => name)).toEqual(['changeBasketLine']);
});

test('another date of a course is taken before the old one is given up', async () => {
  const { user, shop: made } = openPortal('/harbour/basket', withBasket(course));
  await user.click(within(await line('First aid at work')).getByRole('link', { name: 'Change date' }));
  await user.click(await screen.findByRole('radio', { name: /Wed 2 Dec/ }));
  await user.click(screen.getByRole('button', { name: 'Change to this' }));
  expect((await line('First aid at work')).textContent).toContain('Wed 2 Dec');
  expect(made.calls.map(({ name }) => name)).toEqual(['addBasketLine', 'removeBasketLine']);
});

test('a refused change says why at its line', async () => {
  const made = withBasket(course);
  made.refuseNext('changeBasketLine', refusal('SESSION_FULL', ['quantity'], { seatsLeft: 1 }));
  const { user } = openPortal('/harbour/basket', made);
  await user.click(within(await line('First aid at work')).getByRole('button', { name: 'One more' }));
  expect((await screen.findByRole('alert')).textContent).toBe('For this date only 1 seat is left.');
});

test('the basket says how long its times are held, and what is no longer held', async () => {
  const made = withBasket(massage, course);
  openPortal('/harbour/basket', made);
  expect((await screen.findByText(/Your times are held for/)).textContent).toMatch(/1[45]:\d\d$/);

  made.baskets.get('basket-1')!.lines[0]!.holdExpiresAt = null;
  openPortal('/harbour/basket', made);
  expect((await screen.findAllByText(/no longer held for you/)).length).toBe(1);
});

test('when the hold ends while the basket is open, it says so', async () => {
  const made = withBasket(massage);
  made.baskets.get('basket-1')!.lines[0]!.holdExpiresAt = new Date(Date.parse(present) + 1000).toISOString();
  openPortal('/harbour/basket', made);
  expect((await screen.findByText(/Your times are held for/)).textContent).toMatch(/0:01$/);
  jest.setSystemTime(new Date(Date.parse(present) + 2000));
  expect(await screen.findByText(/no longer held for you/, {}, { timeout: 3000 })).toBeTruthy();
  expect(screen.queryByText(/Your times are held for/)).toBeNull();
});

test('[JZ-21] what another tab has changed is shown when this one is seen again; a change of what is no longer so is refused', async () => {
  const made = withBasket(handbook);
  const { user } = openPortal('/harbour/basket', made);
  await line('First aid handbook');
  made.root.changeBasketLine({ input: { shop, basketToken: 'basket-1', lineId: 'line-1', quantity: 3 } });
  document.dispatchEvent(new Event('visibilitychange'));
  await waitFor(async () => expect((await line('First aid handbook')).textContent).toContain('£37.50'));
  made.refuseNext('changeBasketLine', refusal('STALE_VERSION', ['expectedVersion']));
  await user.click(within(await line('First aid handbook')).getByRole('button', { name: 'One more' }));
  expect((await screen.findByRole('alert')).textContent).toContain('Somebody changed this');
  expect(made.inputsOf('changeBasketLine').at(-1)).toMatchObject({ lineId: 'line-1', expectedVersion: 1 });
});

test('an expired basket says that nothing was booked and lets choose again', async () => {
  localStorage.setItem('bookwright.basket.harbour', 'basket-gone');
  const { user } = openPortal('/harbour/basket');
  expect((await screen.findByText(/Nothing was booked/)).textContent).toContain('nothing was charged');
  await user.click(screen.getByRole('link', { name: 'Choose again' }));
  expect(localStorage.getItem('bookwright.basket.harbour')).toBeNull();
});

test('a basket survives a reload', async () => {
  const made = withBasket(handbook);
  openPortal('/harbour/basket', made).unmount();
  openPortal('/harbour/basket', made);
  expect(await line('First aid handbook')).toBeTruthy();
});
