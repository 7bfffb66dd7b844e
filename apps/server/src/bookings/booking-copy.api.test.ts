import type { Browser } from '../testing/ask.js';
import { type Harbour, openHarbour } from '../testing/harbour.js';

let harbour: Harbour;
let ben: Browser;
beforeAll(async () => {
  harbour = await openHarbour();
  ben = await harbour.signedIn('ben@harbour.example');
});
afterAll(() => harbour?.close());

const COPY = `query ($id: ID!) { bookingCopy(id: $id) { serviceBookable resources { id name } nearest { startsAt }
  from { id title durationMin deletedAt status service { id } session { id } booker { name } comment location } } }`;
async function copyOf(who: Browser, id: string) {
  const { data, errors } = await who.ask(COPY, { id });
  return errors ? { forbidden: errors[0]!.extensions.code } : data.bookingCopy;
}
async function booked(startsAt: string): Promise<string> {
  const { order } = await harbour.order({ serviceId: harbour.ids.massage, startsAt });
  return order.bookings[0].id;
}
const act = async (name: 'deleteBooking' | 'cancelBooking', id: string) => {
  const mutation = `mutation ($input: BookingReasonInput!) { ${name}(input: $input) { userErrors { code } } }`;
  expect((await ben.ask(mutation, { input: { id, reason: 'Ill' } })).data[name].userErrors).toEqual([]);
};

test('[AL-32] a new booking can be made from a deleted one: all but its time, for which the nearest free one is proposed', async () => {
  const id = await booked('2026-11-24T10:00:00.000Z');
  await act('deleteBooking', id);
  const copy = await copyOf(ben, id);
  expect(copy).toMatchObject({
    serviceBookable: true,
    resources: [{ id: harbour.ids.room, name: 'Room 1' }],
    nearest: { startsAt: '2026-11-24T10:00:00.000Z' },
    from: { id, title: 'Sports massage', durationMin: 60, service: { id: harbour.ids.massage }, booker: { name: 'Priya Nair' } },
  });
  expect(copy.from.deletedAt).not.toBeNull();

  await booked('2026-11-24T10:00:00.000Z');
  const { nearest } = await copyOf(ben, id);
  expect(nearest.startsAt).toBe('2026-11-24T09:00:00.000Z');
});

test('the proposed time of one that is over is the next; a place on a session has none; a service that is gone cannot be booked', async () => {
  const id = await booked('2026-11-25T10:00:00.000Z');
  await act('cancelBooking', id);
  await harbour.rows("UPDATE bookings SET starts_at = '2026-11-02T10:00Z', ends_at = '2026-11-02T11:00Z' WHERE id = $1", [id]);
  const { nearest, from } = await copyOf(ben, id);
  expect(from.status).toBe('CANCELLED');
  expect(nearest.startsAt > '2026-11-20T12:00:00.000Z').toBe(true);
  expect(nearest.startsAt < '2026-11-24T00:00:00.000Z').toBe(true);

  await harbour.rows('UPDATE services SET active = false WHERE id = $1', [harbour.ids.massage]);
  expect(await copyOf(ben, id)).toMatchObject({ serviceBookable: false, nearest: null, from: { title: 'Sports massage' } });
  await harbour.rows('UPDATE services SET active = true WHERE id = $1', [harbour.ids.massage]);

  const { order } = await harbour.order({ serviceId: harbour.ids.course, sessionId: harbour.ids.session });
  expect(await copyOf(ben, order.bookings[0].id)).toMatchObject({
    nearest: null,
    from: { session: { id: harbour.ids.session } },
  });
});

test('it takes the right to book; what is another organization’s, or nobody’s, is not found', async () => {
  const id = await booked('2026-11-26T10:00:00.000Z');
  expect(await copyOf(await harbour.signedIn('ruth@harbour.example'), id)).toEqual({ forbidden: 'FORBIDDEN' });
  expect(await copyOf(harbour.guest, id)).toEqual({ forbidden: 'UNAUTHENTICATED' });
  expect(await copyOf(await harbour.rival(), id)).toBeNull();
  expect(await copyOf(ben, 'nonsense')).toBeNull();
});
