import { addMinutes } from '../kernel/index.js';
import { anAllocation, aRequirement, aResource, aService, daily, inHours, NOW } from '../testing/index.js';
import { appointmentAt, findPlace } from './place.js';
import type { Asking, Room } from './room.js';
import { freeSlots } from './slots.js';

const asking: Asking = { audience: 'CUSTOMER', now: NOW, timeZone: 'Europe/London', intervalMin: null };
const at = inHours(24);
const [kim, lou, max] = ['Kim', 'Lou', 'Max'].map((name) => aResource({ name }));
const pair = aResource({ name: 'Pair', units: 2 });
const all = [kim!, lou!, max!, pair];

/** Somebody is taken on the day of `at`, later than it. */
const taken = (resource: typeof pair, minutes: number, unit = 0) =>
  anAllocation({
    unitId: resource.unitIds[unit]!,
    resourceId: resource.id,
    startsAt: addMinutes(at, 120),
    endsAt: addMinutes(at, 120 + minutes),
  });
const chosen = (room: Omit<Room, 'resources'>, resourceId: string | null = null) =>
  findPlace({ resources: all, ...room }, { ...appointmentAt(room.service, at), resourceId }, asking).place?.units.map(
    (unit) => all.find(({ id }) => id === unit.resourceId)!.name,
  );

describe('who is taken', () => {
  const service = aService({ resourceIds: [lou!.id, kim!.id, pair.id] });

  test('[SV-31] is whoever is taken for the fewest minutes of that day, then who comes first in the pool', () => {
    expect(chosen({ service, allocations: [] })).toEqual(['Lou']);
    expect(chosen({ service, allocations: [taken(lou!, 15)] })).toEqual(['Kim']);
    expect(chosen({ service, allocations: [taken(lou!, 15), taken(kim!, 30), taken(pair, 45)] })).toEqual(['Lou']);
    expect(chosen({ service, allocations: [taken(lou!, 30), taken(kim!, 30), taken(pair, 45)] })).toEqual(['Pair']);
    const yesterday = { ...taken(lou!, 60), startsAt: inHours(1), endsAt: inHours(2) };
    const runOut = { ...taken(lou!, 60), expiresAt: NOW };
    expect(chosen({ service, allocations: [yesterday, runOut] })).toEqual(['Lou']);
  });

  test('is whoever leaves enough for the other needs', () => {
    const requirements = [aRequirement({ resourceIds: [kim!.id, lou!.id] }), aRequirement({ resourceIds: [kim!.id] })];
    expect(chosen({ service: aService({ requirements }), allocations: [] })).toEqual(['Lou', 'Kim']);
    expect(chosen({ service: aService({ requirements }), allocations: [] }, kim!.id)).toBeUndefined();
  });

  test('includes the one asked for, where several are needed', () => {
    const requirements = [aRequirement({ quantity: 2, resourceIds: [kim!.id, lou!.id, max!.id] })];
    expect(chosen({ service: aService({ requirements }), allocations: [] }, max!.id)).toEqual(['Max', 'Kim']);
  });

  test('is different in phases that overlap, and may be the same in those that do not', () => {
    const phases = (...names: ('WHOLE' | 'SETUP' | 'MAIN' | 'TEARDOWN')[]) =>
      aService({
        bufferBeforeMin: 15,
        bufferAfterMin: 15,
        requirements: names.map((phase) => aRequirement({ phase, resourceIds: [kim!.id] })),
      });
    expect(chosen({ service: phases('SETUP', 'MAIN', 'TEARDOWN'), allocations: [] })).toEqual(['Kim', 'Kim', 'Kim']);
    expect(chosen({ service: phases('WHOLE', 'MAIN'), allocations: [] })).toBeUndefined();
  });

  test('is known at once, also when twenty are wanted of nineteen, or two needs share them', () => {
    const many = Array.from({ length: 19 }, (_, n) => aResource({ name: `${n}` }));
    const pool = many.map(({ id }) => id);
    const wish = (...quantities: number[]) => {
      const requirements = quantities.map((quantity) => aRequirement({ quantity, resourceIds: pool }));
      const room = { service: aService({ requirements }), resources: many, allocations: [] };
      return findPlace(room, appointmentAt(room.service, at), asking);
    };
    expect(wish(20)).toMatchObject({ refusals: [{ code: 'SERVICE_NOT_BOOKABLE', details: { why: 'TOO_FEW' } }] });
    expect(wish(10, 10)).toMatchObject({ refusals: [{ code: 'SERVICE_NOT_BOOKABLE', details: { why: 'TOGETHER' } }] });
    expect(wish(10, 9).place?.units).toHaveLength(19);
  });
});

describe('what lasts for days', () => {
  test('is offered as it is booked, to the last day asked for', () => {
    const van = aResource({ kind: 'VEHICLE', hours: daily('00:00', '24:00') });
    const service = aService({ durationMin: 3 * 24 * 60, resourceIds: [van.id] });
    const room = { service, resources: [van], allocations: [] };
    const days = { from: '2026-11-24', to: '2026-11-25' };
    const starts = freeSlots(room, days, { ...asking, intervalMin: 720 }).map(({ startsAt }) => startsAt);
    expect(starts).toEqual(['2026-11-24T00:00:00.000Z', '2026-11-24T12:00:00.000Z']);
    for (const startsAt of starts) expect(findPlace(room, appointmentAt(service, startsAt), asking).place).not.toBeNull();
  });
});
