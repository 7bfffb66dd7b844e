import { newId } from '../ids.js';
import { type Harbour, openHarbour } from '../testing/harbour.js';
import { aSession } from '../testing/shop.js';

let harbour: Harbour;
beforeAll(async () => {
  harbour = await openHarbour();
}, 60_000);
afterAll(() => harbour?.close());

const ERRORS = 'userErrors { code path details }';
const ADD = `mutation ($input: AddBasketDatesInput!) { addBasketDates(input: $input) {
  basketToken basket { id lines { id startsAt quantity } } dates { startsAt sessionId added ${ERRORS} } ${ERRORS} } }`;

async function addDates(input: object) {
  const answer = await harbour.guest.ask(ADD, { input: { shop: 'harbour', idempotencyKey: newId(), ...input } });
  expect(answer.errors).toBeUndefined();
  return answer.data.addBasketDates;
}
const person = { givenName: 'Priya', familyName: 'Nair', email: 'priya@example.org' };
const massage = (startsAt: string, times: number, over: object = {}) => ({
  ...{ serviceId: harbour.ids.massage, startsAt, weekly: { times } },
  ...over,
});
const addedOf = (payload: { dates: { added: boolean }[] }) => payload.dates.map(({ added }) => added);

test('[JZ-29] weekly × N in one step, one order; the time on the wall stays when the clocks change', async () => {
  const { basketToken, basket, dates } = await addDates(massage('2027-03-15T10:00:00Z', 4));
  expect(addedOf({ dates })).toEqual([true, true, true, true]);
  expect(basket.lines.map(({ startsAt }: { startsAt: string }) => startsAt)).toEqual([
    '2027-03-15T10:00:00.000Z',
    '2027-03-22T10:00:00.000Z',
    '2027-03-29T09:00:00.000Z',
    '2027-04-05T09:00:00.000Z',
  ]);
  const { order } = await harbour.shop('checkOut', { basketToken, ...person });
  expect(order.bookings).toHaveLength(4);
});

test('[JZ-29] dates that are not free are told with what is, and the others are added', async () => {
  await harbour.order({ serviceId: harbour.ids.massage, startsAt: '2027-05-10T09:00:00Z' });
  const { basket, dates } = await addDates(massage('2027-05-03T09:00:00Z', 3));
  expect(addedOf({ dates })).toEqual([true, false, true]);
  expect(dates[1]).toMatchObject({ startsAt: '2027-05-10T09:00:00.000Z', userErrors: [{ code: 'RESOURCE_TAKEN' }] });
  expect(dates[1].userErrors[0].details.alternatives[0]).toMatchObject({ startsAt: expect.stringContaining('2027-05-10') });
  expect(basket.lines).toHaveLength(2);
});

test('every second week', async () => {
  const { dates } = await addDates(massage('2027-06-07T09:00:00Z', 3, { weekly: { times: 3, everyWeeks: 2 } }));
  expect(dates.map(({ startsAt }: { startsAt: string }) => startsAt.slice(0, 10))).toEqual([
    ...['2027-06-07', '2027-06-21', '2027-07-05'],
  ]);
});

test('[JZ-57] several dates of a class in one order; a full one is told', async () => {
  const { organizationId, course } = harbour.ids;
  const at = (day: number, capacity: number) =>
    aSession(harbour.owner.insert, organizationId, course, `2027-08-0${day}T09:00:00.000Z`, capacity);
  const [first, full, third] = [await at(2, 5), await at(3, 1), await at(4, 5)];
  const { basketToken, dates } = await addDates({ serviceId: course, sessionIds: [first, full, third], quantity: 2 });
  expect(addedOf({ dates })).toEqual([true, false, true]);
  expect(dates[1]).toMatchObject({ sessionId: full, userErrors: [{ code: 'SESSION_FULL' }] });
  const { order } = await harbour.shop('checkOut', { basketToken, ...person });
  expect(order.bookings).toHaveLength(4);
});

test('into a basket there is, and with one key once', async () => {
  const { basketToken } = await addDates(massage('2027-09-06T09:00:00Z', 2));
  const input = { ...massage('2027-10-04T09:00:00Z', 2), basketToken, idempotencyKey: newId() };
  const [first, again] = [await addDates(input), await addDates(input)];
  expect(first.basket.lines).toHaveLength(4);
  expect(again.basket.lines).toEqual(first.basket.lines);
  expect((await addDates({ ...input, quantity: 2 })).userErrors).toMatchObject([{ code: 'IDEMPOTENCY_KEY_REUSED' }]);
});

test('nothing is made when no date is free', async () => {
  const payload = await addDates(massage('2027-11-01T03:00:00Z', 2));
  expect(addedOf(payload)).toEqual([false, false]);
  expect(payload).toMatchObject({ basketToken: null, basket: null });
});

test.each<[string, object, string]>([
  ['REQUIRED', { weekly: null }, 'weekly'],
  ['REQUIRED', { startsAt: null }, 'startsAt'],
  ['INVALID_VALUE', { weekly: { times: 1 } }, 'weekly.times'],
  ['INVALID_VALUE', { weekly: { times: 1_000_000 } }, 'weekly.times'],
  ['INVALID_VALUE', { weekly: { times: 2, everyWeeks: 0 } }, 'weekly.everyWeeks'],
  ['NOT_FOUND', { shop: 'nowhere' }, 'shop'],
  ['NOT_FOUND', { basketToken: 'x' }, 'basketToken'],
  ['REQUIRED', { idempotencyKey: '' }, 'idempotencyKey'],
])('is refused with %s: %j', async (code, over, path) => {
  const { userErrors, dates } = await addDates({ ...massage('2027-12-06T09:00:00Z', 2), ...over });
  expect(userErrors).toMatchObject([{ code, path: path.split('.') }]);
  expect(dates).toEqual([]);
});
