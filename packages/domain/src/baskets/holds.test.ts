import fc from 'fast-check';
import { type Instant, isRefused } from '../kernel/index.js';
import {
  aBasket,
  after,
  aResource,
  aService,
  aSession,
  aWorld,
  deciding,
  inHours,
  inMinutes,
  NOW,
  type World,
} from '../testing/index.js';
import { decideAddLine, decideChangeLine, decideRemoveLine } from './basket.decide.js';
import { isHeld } from './basket.js';
import { decideFreeHold } from './free-hold.js';

const kim = aResource();
const massage = aService({ resourceIds: [kim.id] });
const yoga = aService({ kind: 'CLASS' });
const session = aSession({ serviceId: yoga.id, capacity: 6, startsAt: inHours(48) });
const baskets = [aBasket(), aBasket()];
const shop = aWorld({ services: [massage, yoga], resources: [kim], event_sessions: [session], baskets });
const settings = { holdMinutes: 10 };

const holdSeat = (lineId: string, quantity: number, basket = 0) => ({
  lineId,
  basketId: baskets[basket]!.id,
  serviceId: yoga.id,
  sessionId: session.id,
  quantity,
});
const holdHour = (lineId: string, startsAt: Instant) => ({
  lineId,
  basketId: baskets[0]!.id,
  serviceId: massage.id,
  startsAt,
  quantity: 1,
});

describe('holds', () => {
  test('run out at their end, not before', () => {
    expect(isHeld({ holdExpiresAt: inMinutes(1) }, NOW)).toBe(true);
    expect(isHeld({ holdExpiresAt: NOW }, NOW)).toBe(false);
    expect(isHeld({ holdExpiresAt: null }, NOW)).toBe(false);
  });

  test('seats that have run out are for the next who asks, who ends those holds', () => {
    const full = after(shop, decideAddLine(shop, holdSeat('a', 4), deciding({ settings })));
    const early = decideAddLine(full, holdSeat('b', 3, 1), deciding({ settings, now: inMinutes(9) }));
    expect(early.refusals).toMatchObject([{ code: 'SESSION_FULL', details: { seatsLeft: 2 } }]);
    const present = after(full, decideAddLine(full, holdSeat('b', 3, 1), deciding({ settings, now: inMinutes(10) })));
    expect(present.event_sessions.get(session.id)!.taken).toBe(3);
    expect(present.basket_lines.get('a')!.holdExpiresAt).toBeNull();
  });

  test('a time that has run out is for the next who asks', () => {
    const held = after(shop, decideAddLine(shop, holdHour('a', inHours(24)), deciding({ settings })));
    expect(isRefused(decideAddLine(held, holdHour('b', inHours(24)), deciding({ settings, now: inMinutes(9) })))).toBe(true);
    const present = after(held, decideAddLine(held, holdHour('b', inHours(24)), deciding({ settings, now: inMinutes(10) })));
    expect([...present.allocations.values()].map((allocation) => allocation.basketLineId)).toEqual(['b']);
  });

  test('are ended by the clock, too: what is still held stays, what was ended is ended', () => {
    const held = after(
      shop,
      decideAddLine(shop, holdSeat('a', 4), deciding({ settings })),
      decideAddLine(shop, holdHour('b', inHours(24)), deciding({ settings })),
    );
    const free = (world: World, lineId: string, now: Instant) => decideFreeHold(world, { lineId }, deciding({ now }));
    expect(free(held, 'a', inMinutes(9)).changes).toEqual([]);
    const present = after(held, free(held, 'a', inMinutes(10)), free(held, 'b', inMinutes(10)));
    expect(present.event_sessions.get(session.id)!.taken).toBe(0);
    expect(present.allocations.size).toBe(0);
    expect(free(present, 'a', inMinutes(11)).changes).toEqual([]);
    expect(free(present, 'unknown', NOW).refusals).toMatchObject([{ code: 'NOT_FOUND' }]);
  });
});

/** What must hold at any time: seats are counted by the lines that have not been ended, within the capacity; no unit twice. */
function consistent(world: World, now: Instant): void {
  const lines = [...world.basket_lines.values()];
  const counted = lines
    .filter((line) => line.sessionId && line.holdExpiresAt !== null)
    .reduce((sum, line) => sum + line.quantity, 0);
  const { taken, capacity } = world.event_sessions.get(session.id)!;
  expect(taken).toBe(counted);
  expect(taken).toBeLessThanOrEqual(capacity);
  const allocations = [...world.allocations.values()].sort((a, b) => (a.startsAt < b.startsAt ? -1 : 1));
  for (const [i, allocation] of allocations.entries()) {
    const next = allocations[i + 1];
    if (next) expect(next.startsAt >= allocation.endsAt).toBe(true);
    expect(world.basket_lines.has(allocation.basketLineId!)).toBe(true);
  }
  for (const line of lines.filter((one) => !one.sessionId && isHeld(one, now))) {
    expect(allocations.filter((allocation) => allocation.basketLineId === line.id)).toMatchObject([{ startsAt: line.startsAt }]);
  }
}

/** Steps of two customers on one session and one resource, as time goes on. */
const someSteps = fc.array(
  fc.record({
    kind: fc.constantFrom('seats', 'hour', 'quantity', 'time', 'remove', 'free'),
    line: fc.constantFrom('a', 'b', 'c', 'd'),
    basket: fc.nat(1),
    quantity: fc.integer({ min: 1, max: 5 }),
    hour: fc.integer({ min: 23, max: 27 }),
    pass: fc.constantFrom(0, 0, 1, 4, 11),
  }),
  { maxLength: 25 },
);

test('whatever customers do and however time passes, seats and units add up', () => {
  fc.assert(
    fc.property(someSteps, (steps) => {
      let world = shop;
      let minutes = 0;
      for (const { kind, line: lineId, basket, quantity, hour, pass } of steps) {
        minutes += pass;
        const now = inMinutes(minutes);
        const present = deciding({ settings, now });
        const known = world.basket_lines.get(lineId);
        const own = { lineId, basketId: known?.basketId ?? baskets[basket]!.id };
        const decision =
          kind === 'remove'
            ? decideRemoveLine(world, own, present)
            : kind === 'free'
              ? decideFreeHold(world, { lineId }, present)
              : kind === 'quantity'
                ? decideChangeLine(world, { ...own, quantity }, present)
                : kind === 'time'
                  ? decideChangeLine(world, { ...own, startsAt: inHours(hour) }, present)
                  : known
                    ? null
                    : decideAddLine(
                        world,
                        kind === 'seats'
                          ? holdSeat(lineId, quantity, basket)
                          : { ...holdHour(lineId, inHours(hour)), basketId: own.basketId },
                        present,
                      );
        if (decision) world = after(world, decision);
        consistent(world, now);
      }
    }),
  );
});
