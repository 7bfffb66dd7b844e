import { GUEST, SYSTEM } from '@bookwright/domain/access';
import { customerActor, inHours, NOW, staffAs, type TestBooking } from '@bookwright/domain/testing';
import { aPlacedBooking } from '@bookwright/persistence/testing';
import { freeHolds } from '../baskets/use-cases/free-expired-holds.js';
import { cancelBookings } from '../bookings/use-cases/cancel-bookings.js';
import { checkInBookings } from '../bookings/use-cases/check-in-bookings.js';
import { confirmBookings } from '../bookings/use-cases/confirm-bookings.js';
import { rescheduleBookings } from '../bookings/use-cases/reschedule-bookings.js';
import { openSmallShop, type SmallShop } from '../testing/small-shop.js';
import { execute, MOST_SUBJECTS } from './execute.js';

let shop: SmallShop;
beforeAll(async () => {
  shop = await openSmallShop();
}, 60_000);
afterAll(() => shop?.close());

async function pending(n: number, over: Partial<TestBooking> = {}): Promise<TestBooking[]> {
  const bookings: TestBooking[] = [];
  for (let i = 0; i < n; i++) bookings.push(await aPlacedBooking(shop.owner, shop, { status: 'PENDING', ...over }));
  return bookings;
}
const statusOf = async (ids: string[]) =>
  (await shop.rows<{ status: string }>('SELECT status FROM bookings WHERE id = ANY($1::uuid[]) ORDER BY id', [ids])).map(
    (row) => row.status,
  );
const byId = (bookings: TestBooking[]) => bookings.sort((a, b) => (a.id < b.id ? -1 : 1));

describe('executing', () => {
  test('many at once: what is possible is done, what is not says why, in the order of the commands', async () => {
    const bookings = byId([...(await pending(2)), ...(await pending(1, { status: 'COMPLETED' }))]);
    const commands = [...bookings, { id: '00000000-0000-7000-8000-000000000000' }].map(({ id }) => ({ id }));
    const outcome = await execute(shop.as(), confirmBookings, commands);
    expect(outcome).toMatchObject({ changedCount: 2, unchangedCount: 0, refusedCount: 2 });
    expect(outcome.results.map((result) => result.subjectId)).toEqual(commands.map((command) => command.id));
    expect(outcome.results.map((result) => result.refusals[0]?.code ?? result.outcome)).toEqual([
      ...bookings.map((booking) => (booking.status === 'PENDING' ? 'CHANGED' : 'TRANSITION_NOT_ALLOWED')),
      'NOT_FOUND',
    ]);
    expect(await statusOf(bookings.map((booking) => booking.id))).toEqual(
      bookings.map((booking) => (booking.status === 'PENDING' ? 'CONFIRMED' : 'COMPLETED')),
    );
  });

  test('all or nothing: one refusal refuses the others, and nothing is written', async () => {
    const bookings = [...(await pending(2)), ...(await pending(1, { status: 'COMPLETED' }))];
    const before = await shop.fingerprint();
    const outcome = await execute(
      shop.as(),
      confirmBookings,
      bookings.map(({ id }) => ({ id })),
      { policy: 'ALL_OR_NOTHING' },
    );
    expect(outcome).toMatchObject({ changedCount: 0, refusedCount: 3 });
    expect(outcome.results.map((result) => result.refusals[0]!.code)).toEqual([
      'OTHER_ROWS_REFUSED',
      'OTHER_ROWS_REFUSED',
      'TRANSITION_NOT_ALLOWED',
    ]);
    expect(await shop.fingerprint()).toBe(before);
    const all = await execute(
      shop.as(),
      confirmBookings,
      bookings.slice(0, 2).map(({ id }) => ({ id })),
      { policy: 'ALL_OR_NOTHING' },
    );
    expect(all.changedCount).toBe(2);
  });

  test('a dry run tells what would happen, and writes nothing', async () => {
    const [seat] = await pending(1, { sessionId: shop.session.id });
    const [hour] = await pending(1, { serviceId: shop.massage.id, resourceId: shop.kim.id, startsAt: inHours(48) });
    const commands = [
      { id: seat!.id, reason: 'Illness' },
      { id: hour!.id, reason: 'Illness' },
    ];
    const move = [{ id: hour!.id, startsAt: inHours(50), endsAt: inHours(51) }];
    const before = await shop.fingerprint();
    const planned = await execute(shop.as(), cancelBookings, commands, { dryRun: true, idempotency: { key: 'dry', input: 1 } });
    const moved = await execute(shop.as(), rescheduleBookings, move, { dryRun: true });
    expect([planned.changedCount, moved.changedCount]).toEqual([2, 1]);
    expect(await shop.fingerprint()).toBe(before);
    const done = await execute(shop.as(), cancelBookings, commands, { idempotency: { key: 'dry', input: 1 } });
    expect(done).toEqual(planned);
    expect(await shop.fingerprint()).not.toBe(before);
  });

  test('events say who, where, when, and what belongs together', async () => {
    const bookings = await pending(2);
    const ids = bookings.map(({ id }) => id);
    await execute(
      shop.as(staffAs('RECEPTIONIST')),
      confirmBookings,
      ids.map((id) => ({ id, note: 'Called' })),
    );
    const events = await shop.rows('SELECT * FROM events WHERE entity_id = ANY($1::uuid[])', [ids]);
    expect(events).toHaveLength(2);
    for (const event of events) {
      expect(event).toMatchObject({
        at: new Date(NOW),
        type: 'booking.confirmed',
        actor_kind: 'STAFF',
        actor_name: 'Sam RECEPTIONIST',
        via: 'ADMIN',
        reason: 'Called',
        before: { status: 'PENDING' },
        after: { status: 'CONFIRMED' },
      });
    }
    expect(new Set(events.map((event) => event.correlation_id)).size).toBe(1);
  });

  test('what is so already is not written again', async () => {
    const [booking] = await pending(1, { serviceId: shop.massage.id, resourceId: shop.kim.id, startsAt: inHours(72) });
    const before = await shop.fingerprint();
    const outcome = await execute(shop.as(), rescheduleBookings, [
      { id: booking!.id, startsAt: booking!.startsAt, endsAt: booking!.endsAt },
    ]);
    expect(outcome).toMatchObject({ changedCount: 0, unchangedCount: 1 });
    expect(await shop.fingerprint()).toBe(before);
  });

  test('what cannot be an id is not found', async () => {
    for (const useCase of [confirmBookings, cancelBookings, rescheduleBookings]) {
      const command = { id: 'nonsense', reason: 'x', startsAt: inHours(5), endsAt: inHours(6) };
      const outcome = await execute(shop.as(), useCase as typeof cancelBookings, [command]);
      expect(outcome.results[0]!.refusals).toMatchObject([{ code: 'NOT_FOUND', path: ['id'] }]);
    }
  });

  test('nothing to do is done at once', async () =>
    expect(await execute(shop.as(), confirmBookings, [])).toEqual({
      changedCount: 0,
      unchangedCount: 0,
      refusedCount: 0,
      results: [],
    }));

  test('the same booking twice in one call is decided twice, in order', async () => {
    const [booking] = await pending(1, { startsAt: inHours(-1) });
    const outcome = await execute(shop.as(), checkInBookings, [{ id: booking!.id }, { id: booking!.id }]);
    expect(outcome.results.map((result) => result.outcome)).toEqual(['CHANGED', 'REFUSED']);
    expect(await statusOf([booking!.id])).toEqual(['ARRIVED']);
  });

  test('a booking that is moved twice in one call occupies one unit, at the last time', async () => {
    const [booking] = await pending(1, { serviceId: shop.massage.id, resourceId: shop.kim.id, startsAt: inHours(96) });
    const to = (hour: number) => ({ id: booking!.id, startsAt: inHours(hour), endsAt: inHours(hour + 1) });
    expect((await execute(shop.as(), rescheduleBookings, [to(97), to(98)])).changedCount).toBe(2);
    expect(await shop.rows('SELECT starts_at FROM allocations WHERE booking_id = $1', [booking!.id])).toEqual([
      { starts_at: new Date(inHours(98)) },
    ]);
    expect(await shop.rows('SELECT version, reschedule_count FROM bookings WHERE id = $1', [booking!.id])).toEqual([
      { version: 3, reschedule_count: 2 },
    ]);
  });
});

describe('who may not', () => {
  test.each([
    ['a role without the right', () => shop.as(staffAs('READ_ONLY')), confirmBookings, 'FORBIDDEN'],
    ['a guest', () => shop.as(GUEST), confirmBookings, 'UNAUTHENTICATED'],
    ['a customer, on what staff do', () => shop.as(customerActor('order')), confirmBookings, 'FORBIDDEN'],
    ['staff, on what only the system does', () => shop.as(), freeHolds, 'FORBIDDEN'],
    ['nobody in no organization', () => ({ ...shop.as(SYSTEM), organization: null }), confirmBookings, 'UNAUTHENTICATED'],
  ] as const)('%s changes nothing', async (_, caller, useCase, code) => {
    const [booking] = await pending(1);
    const before = await shop.fingerprint();
    const call = execute(caller(), useCase as typeof confirmBookings, [{ id: booking!.id }]);
    await expect(call).rejects.toMatchObject({ code });
    expect(await shop.fingerprint()).toBe(before);
  });

  test('a customer changes nothing of somebody else’s order', async () => {
    const [booking] = await pending(1, { startsAt: inHours(100) });
    const before = await shop.fingerprint();
    const outcome = await execute(shop.as(customerActor('00000000-0000-7000-8000-000000000001')), cancelBookings, [
      { id: booking!.id, reason: null },
    ]);
    expect(outcome.results[0]!.refusals).toMatchObject([{ code: 'FORBIDDEN_FOR_ACTOR' }]);
    expect(await shop.fingerprint()).toBe(before);
  });

  test('more subjects than there is room for are refused before anything is read', async () => {
    const commands = Array.from({ length: MOST_SUBJECTS + 1 }, () => ({ id: 'x' }));
    await expect(execute(shop.as(), confirmBookings, commands)).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
      details: { limit: MOST_SUBJECTS },
    });
  });
});
