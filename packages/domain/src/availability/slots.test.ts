import fc from 'fast-check';
import { GUEST } from '../access/index.js';
import { decideAddLine } from '../baskets/index.js';
import { addDays, addMinutes, type Instant, startOfDay } from '../kernel/index.js';
import type { Allocation, Resource } from '../resources/index.js';
import { aBasket, anAllocation, aResource, aService, aWorld, daily, deciding } from '../testing/index.js';
import { findPlace } from './place.js';
import type { Asking, Room } from './room.js';
import { freeSlots } from './slots.js';

/** Ordinary days and days on which the clocks change. */
const DAYS = fc.constantFrom<[string, string]>(
  ['Europe/London', '2026-11-24'],
  ['Europe/London', '2026-03-29'],
  ['Europe/London', '2026-10-25'],
  ['America/New_York', '2026-11-01'],
  ['Australia/Lord_Howe', '2026-10-04'],
  ['Asia/Kathmandu', '2026-11-24'],
  ['Pacific/Apia', '2026-11-24'],
);

const clock = (minutes: number) =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

const someHours = fc
  .tuple(fc.nat(22), fc.integer({ min: 1, max: 10 }), fc.constantFrom(0, 10, 30))
  .map(([opens, length, past]) => ({
    opens: clock(60 * opens + past),
    closes: clock(Math.min(1440, 60 * (opens + length) + past)),
  }));

const someResource = fc.record({
  hours: fc.uniqueArray(someHours, { minLength: 1, maxLength: 2, selector: ({ opens }) => opens }),
  units: fc.integer({ min: 1, max: 2 }),
  active: fc.boolean().map((active) => active || undefined),
});

/** A few resources with what is taken on them, some of it by holds that have run out or not. */
const someWorld = fc.record({
  day: DAYS,
  resources: fc.array(someResource, { minLength: 1, maxLength: 3 }),
  taken: fc.array(
    fc.record({
      unit: fc.nat(5),
      quarter: fc.integer({ min: -8, max: 110 }),
      quarters: fc.integer({ min: 1, max: 12 }),
      expires: fc.constantFrom(null, -5, 0, 5),
    }),
    { maxLength: 10 },
  ),
  durationMin: fc.constantFrom(15, 30, 60, 90),
  buffers: fc.constantFrom([0, 0], [10, 0], [0, 15], [15, 30]),
  intervalMin: fc.constantFrom(15, 20, 30, 60),
  nowQuarter: fc.integer({ min: -10, max: 60 }),
});

function build(made: typeof someWorld extends fc.Arbitrary<infer T> ? T : never): {
  room: Room;
  now: Instant;
  midnight: Instant;
  date: string;
} {
  const [timeZone, date] = made.day;
  const midnight = startOfDay(date, timeZone);
  const now = addMinutes(midnight, 15 * made.nowQuarter);
  const resources: Resource[] = made.resources.map(({ hours, units, active = false }) =>
    aResource({ timeZone, units, active, hours: hours.flatMap(({ opens, closes }) => daily(opens, closes)) }),
  );
  const units = resources.flatMap((resource) => resource.unitIds.map((unitId) => ({ unitId, resource })));
  const allocations: Allocation[] = made.taken.map(({ unit, quarter, quarters, expires }) => {
    const startsAt = addMinutes(midnight, 15 * quarter);
    return anAllocation({
      ...units[unit % units.length]!,
      startsAt,
      endsAt: addMinutes(startsAt, 15 * quarters),
      basketLineId: expires === null ? null : 'line',
      expiresAt: expires === null ? null : addMinutes(now, expires),
    });
  });
  const service = aService({
    durationMin: made.durationMin,
    bufferBeforeMin: made.buffers[0]!,
    bufferAfterMin: made.buffers[1]!,
    resourceIds: resources.map((resource) => resource.id),
  });
  return { room: { service, resources, allocations }, now, midnight, date };
}

describe('free slots', () => {
  test('are exactly the times for which a place is found, and which can be put into a basket', () => {
    fc.assert(
      fc.property(someWorld, (made) => {
        const { room, now, midnight, date } = build(made);
        const { intervalMin } = made;
        const asking: Asking = { audience: 'CUSTOMER', now, timeZone: made.day[0], intervalMin };
        const slots = new Map(
          freeSlots(room, { from: addDays(date, -1), to: addDays(date, 2) }, asking).map((slot) => [slot.startsAt, slot]),
        );
        const basket = aBasket({ expiresAt: addMinutes(now, 60) });
        const world = aWorld({
          baskets: [basket],
          services: [room.service],
          resources: room.resources,
          allocations: room.allocations,
        });
        const present = deciding({ now, actor: GUEST, organization: { slotIntervalMin: intervalMin, timeZone: made.day[0] } });
        const times = Array.from({ length: 156 }, (_, i) => addMinutes(midnight, 10 * i - 60)).filter(
          (startsAt) => startsAt > now,
        );
        const placeFor = (startsAt: Instant, resourceId: string | null) =>
          findPlace(room, { startsAt, endsAt: addMinutes(startsAt, made.durationMin), resourceId }, asking).place;
        const placed = times.filter((startsAt) => placeFor(startsAt, null));
        expect(times.filter((startsAt) => slots.has(startsAt))).toEqual(placed);
        const command = { lineId: 'mine', basketId: basket.id, serviceId: room.service.id, quantity: 1 };
        const added = times.filter((startsAt) => decideAddLine(world, { ...command, startsAt }, present).refusals.length === 0);
        expect(added).toEqual(placed);
        const ids = room.resources.map((resource) => resource.id);
        const alone = placed.map((startsAt) => ids.filter((id) => placeFor(startsAt, id)));
        expect(placed.map((startsAt) => slots.get(startsAt)!.resourceIds)).toEqual(alone);
        for (const [i, startsAt] of placed.entries()) expect(alone[i]).toContain(placeFor(startsAt, null)!.resourceId);
      }),
      { numRuns: 25 },
    );
  });

  test('come in the order of time, each once, with each of its resources once', () => {
    fc.assert(
      fc.property(someWorld, (made) => {
        const { room, now, date } = build(made);
        const asking: Asking = { audience: 'CUSTOMER', now, timeZone: made.day[0], intervalMin: made.intervalMin };
        const slots = freeSlots(room, { from: date, to: addDays(date, 1) }, asking);
        const starts = slots.map((slot) => slot.startsAt);
        expect(starts).toEqual([...new Set(starts)].sort());
        for (const { resourceIds } of slots) expect(new Set(resourceIds).size).toBe(resourceIds.length);
      }),
      { numRuns: 25 },
    );
  });

  const kim = aResource({ hours: daily('09:00', '11:00') });
  const room: Room = { service: aService({ resourceIds: [kim.id] }), resources: [kim], allocations: [] };
  const usual: Omit<Asking, 'now'> = { audience: 'CUSTOMER', timeZone: 'Europe/London', intervalMin: 30 };
  const walls = (from: string, over: Partial<Room> = {}, now = '2026-01-01T00:00:00.000Z') =>
    freeSlots({ ...room, ...over }, { from, to: addDays(from, 1) }, { ...usual, now }).map((slot) => slot.startsAt.slice(11, 16));

  test('begin with the opening and end with the closing', () => {
    expect(walls('2026-11-24')).toEqual(['09:00', '09:30', '10:00']);
    expect(walls('2026-07-01')).toEqual(['08:00', '08:30', '09:00']);
  });

  test('that have begun are gone', () => expect(walls('2026-11-24', {}, '2026-11-24T09:30:00.000Z')).toEqual(['10:00']));

  test('of an inactive resource, or of none, are none', () => {
    expect(walls('2026-11-24', { resources: [{ ...kim, active: false }] })).toEqual([]);
    expect(walls('2026-11-24', { resources: [] })).toEqual([]);
  });

  test('repeat the hour that comes twice', () => {
    const lou = aResource({ hours: daily('00:30', '03:00') });
    expect(walls('2026-10-25', { resources: [lou], service: aService({ resourceIds: [lou.id] }) })).toEqual([
      '23:30',
      '00:00',
      '00:30',
      '01:00',
      '01:30',
      '02:00',
    ]);
    expect(walls('2026-03-29', { resources: [lou], service: aService({ resourceIds: [lou.id] }) })).toEqual(['00:30', '01:00']);
  });
});
