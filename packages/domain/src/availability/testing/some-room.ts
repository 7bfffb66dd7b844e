import fc from 'fast-check';
import { PHASES, type Service } from '../../catalog/index.js';
import { addDays, addMinutes, type Instant, type LocalDate, overlaps, startOfDay } from '../../kernel/index.js';
import type { GeoPoint } from '../../places/index.js';
import type { Allocation, Resource } from '../../resources/index.js';
import { ENFORCEMENTS, type Rule } from '../../rules/index.js';
import { anAllocation, aRequirement, aResource, aService, idOf } from '../../testing/index.js';

/** Ordinary days and days on which the clocks change. */
const DAYS = fc.constantFrom<[zone: string, date: LocalDate]>(
  ['Europe/London', '2026-11-24'],
  ['Europe/London', '2026-03-29'],
  ['Europe/London', '2026-10-25'],
  ['America/New_York', '2026-11-01'],
  ['Australia/Lord_Howe', '2026-10-04'],
  ['Asia/Kathmandu', '2026-11-24'],
  ['Pacific/Apia', '2026-11-24'],
);

/** Places some minutes from each other. */
const PLACES: GeoPoint[] = [
  { latitude: 51.5, longitude: -0.12 },
  { latitude: 51.52, longitude: -0.1 },
  { latitude: 51.6, longitude: 0.05 },
];
const somePlace = fc.constantFrom(null, null, ...PLACES);

const clock = (minutes: number) =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

/** Hours that begin and end when no clock of these zones changes: what a change does to an edge is shown elsewhere. */
const someHours = fc
  .tuple(fc.constantFrom(7, 8, 9, 9, 10, 14, 0, 4, 18), fc.integer({ min: 4, max: 12 }), fc.constantFrom(0, 0, 10, 30))
  .map(([opens, length, past]) => ({
    opens: clock(opens === 0 ? 0 : 60 * opens + past),
    closes: clock(Math.min(1440, 60 * (opens + length) + past)),
  }));

const someSkills = fc.subarray(['first aid', 'sports']);

const someResource = fc.record({
  kind: fc.constantFrom('STAFF', 'STAFF', 'ROOM'),
  units: fc.constantFrom(1, 1, 2),
  active: fc.constantFrom(true, true, true, false),
  overbookable: fc.constantFrom(true, true, false),
  skills: someSkills,
  elsewhere: fc.constantFrom(false, false, false, true),
  home: somePlace,
  hours: fc.array(someHours, { minLength: 1, maxLength: 2 }),
  weekdays: fc.subarray([1, 2, 3, 4, 5, 6, 7], { minLength: 5 }),
  override: fc.option(fc.tuple(fc.integer({ min: -1, max: 1 }), fc.option(someHours))),
  busy: fc.option(fc.tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 1, max: 8 })), { freq: 3 }),
});

const someNeed = fc.record({
  kind: fc.constantFrom('STAFF', 'STAFF', 'ROOM'),
  quantity: fc.constantFrom(1, 1, 1, 2),
  phase: fc.constantFrom('WHOLE' as const, ...PHASES),
  skills: fc.oneof({ weight: 3, arbitrary: fc.constant<string[]>([]) }, { weight: 1, arbitrary: someSkills }),
  pool: fc.option(fc.uniqueArray(fc.nat(3), { minLength: 1, maxLength: 4 })),
});

const someTaken = fc.record({
  unit: fc.nat(7),
  quarter: fc.oneof(
    { weight: 3, arbitrary: fc.integer({ min: 32, max: 64 }) },
    { weight: 1, arbitrary: fc.integer({ min: -8, max: 110 }) },
  ),
  quarters: fc.constantFrom(1, 2, 4, 6, 10, 20),
  expires: fc.constantFrom(null, null, -5, 0, 5),
  place: somePlace,
  owner: fc.nat(5),
  ofService: fc.boolean(),
});

const someParams = fc.oneof(
  fc.record({ kind: fc.constant('MIN_NOTICE' as const), params: fc.record({ minutes: fc.constantFrom(0, 60, 90, 720) }) }),
  fc.record({ kind: fc.constant('MAX_NOTICE' as const), params: fc.record({ days: fc.constantFrom(0, 1, 30) }) }),
  fc.record({
    kind: fc.constant('WEEKDAYS' as const),
    params: fc.record({ weekdays: fc.subarray([1, 2, 3, 4, 5, 6, 7], { minLength: 4 }) }),
  }),
  fc.record({ kind: fc.constant('BLACKOUT' as const), params: fc.constant({ from: '', to: '' }) }),
  fc.record({ kind: fc.constant('MAX_PER_DAY' as const), params: fc.record({ count: fc.integer({ min: 0, max: 4 }) }) }),
  fc.record({ kind: fc.constant('SLOT_INTERVAL' as const), params: fc.record({ minutes: fc.constantFrom(15, 30, 45) }) }),
  fc.record({ kind: fc.constant('GAP' as const), params: fc.record({ minutes: fc.constantFrom(0, 5, 20, 60) }) }),
);

const someRule = fc.record({
  what: someParams,
  scope: fc.constantFrom('ORGANIZATION', 'SERVICE', 'OTHER_SERVICE', 'RESOURCE'),
  resource: fc.nat(3),
  day: fc.integer({ min: -1, max: 1 }),
  forCustomers: fc.constantFrom(...ENFORCEMENTS),
  forStaff: fc.constantFrom(...ENFORCEMENTS),
  active: fc.constantFrom(true, true, true, true, false),
});

/** Everything that can be in the way of an appointment, at random. */
export const someMaterial = fc.record({
  day: DAYS,
  resources: fc.array(someResource, { minLength: 1, maxLength: 4 }),
  needs: fc.oneof(
    { weight: 3, arbitrary: fc.array(someNeed, { minLength: 1, maxLength: 1 }) },
    { weight: 4, arbitrary: fc.array(someNeed, { minLength: 2, maxLength: 3 }) },
    { weight: 1, arbitrary: fc.constant<(typeof someNeed extends fc.Arbitrary<infer N> ? N : never)[]>([]) },
  ),
  taken: fc.array(someTaken, { maxLength: 8 }),
  rules: fc.array(someRule, { maxLength: 4 }),
  durationMin: fc.constantFrom(15, 30, 60, 90),
  buffers: fc.constantFrom([0, 0], [10, 0], [0, 15], [15, 30]),
  intervalMin: fc.constantFrom(15, 20, 30, 60),
  nowQuarter: fc.integer({ min: -40, max: 50 }),
  place: somePlace,
});
type Material = typeof someMaterial extends fc.Arbitrary<infer M> ? M : never;

/** A room with the time about which it is asked. */
export type SomeRoom = {
  service: Service;
  resources: Resource[];
  allocations: Allocation[];
  rules: Rule[];
  timeZone: string;
  date: LocalDate;
  midnight: Instant;
  now: Instant;
  intervalMin: number;
  place: GeoPoint | null;
};

function resourcesOf({ resources, day: [timeZone, date] }: Material, midnight: Instant): Resource[] {
  return resources.map(({ hours, weekdays, override, busy, home, elsewhere, ...made }, n) => {
    const overrideDate = override && addDays(date, override[0]);
    return aResource({
      ...made,
      name: `Resource ${n}`,
      timeZone: elsewhere ? 'Asia/Kolkata' : timeZone,
      homeLatitude: home?.latitude ?? null,
      homeLongitude: home?.longitude ?? null,
      hours: weekdays.flatMap((weekday) => hours.map((one) => ({ weekday, ...one }))),
      overrides: overrideDate
        ? [{ date: overrideDate, opens: override[1]?.opens ?? null, closes: override[1]?.closes ?? null }]
        : [],
      busy: busy
        ? [
            {
              id: idOf('busy', n),
              resourceId: '',
              startsAt: addMinutes(midnight, 15 * busy[0]),
              endsAt: addMinutes(midnight, 15 * (busy[0] + busy[1])),
              source: 'MANUAL',
              reason: null,
            },
          ]
        : [],
    });
  });
}

/** What is taken; where two would be on one unit at a time, the second was booked knowingly. */
function allocationsOf({ taken }: Material, resources: readonly Resource[], serviceId: string, midnight: Instant, now: Instant) {
  const units = resources.flatMap((resource) => resource.unitIds.map((unitId) => ({ unitId, resourceId: resource.id })));
  const allocations: Allocation[] = [];
  for (const { unit, quarter, quarters, expires, place, owner, ofService } of taken) {
    const startsAt = addMinutes(midnight, 15 * quarter);
    const where = { ...units[unit % units.length]!, startsAt, endsAt: addMinutes(startsAt, 15 * quarters) };
    const occupies = !allocations.some((other) => other.unitId === where.unitId && overlaps(other, where));
    allocations.push(
      anAllocation({
        ...where,
        occupies,
        bookingId: expires === null && owner % 3 > 0 ? idOf('booking', owner) : null,
        sessionId: expires === null && owner % 3 === 0 ? idOf('session', owner) : null,
        basketLineId: expires === null ? null : idOf('line', owner),
        expiresAt: expires === null ? null : addMinutes(now, expires),
        serviceId: ofService ? serviceId : idOf('service', 99_999),
        latitude: place?.latitude ?? null,
        longitude: place?.longitude ?? null,
      }),
    );
  }
  return allocations;
}

const rulesOf = ({ rules, day: [, date] }: Material, resources: readonly Resource[], serviceId: string): Rule[] =>
  rules.map(({ what, scope, resource, day, ...rest }, n) => ({
    id: idOf('rule', n),
    version: 1,
    kind: what.kind,
    params: what.kind === 'BLACKOUT' ? { from: addDays(date, day), to: addDays(date, day) } : what.params,
    serviceId: scope === 'SERVICE' ? serviceId : scope === 'OTHER_SERVICE' ? idOf('service', 99_999) : null,
    resourceId: scope === 'RESOURCE' ? resources[resource % resources.length]!.id : null,
    ...rest,
  })) as Rule[];

export function roomFrom(material: Material): SomeRoom {
  const [timeZone, date] = material.day;
  const midnight = startOfDay(date, timeZone);
  const now = addMinutes(midnight, 15 * material.nowQuarter);
  const resources = resourcesOf(material, midnight);
  const [bufferBeforeMin, bufferAfterMin] = material.buffers as [number, number];
  const requirements = material.needs.map(({ pool, ...need }) =>
    aRequirement({ ...need, resourceIds: pool ? pool.map((n) => resources[n % resources.length]!.id) : [] }),
  );
  for (const requirement of requirements) requirement.resourceIds = [...new Set(requirement.resourceIds)];
  const service = aService({
    durationMin: material.durationMin,
    bufferBeforeMin,
    bufferAfterMin,
    requirements,
    locationMode: material.place ? 'MOBILE' : 'ONSITE',
  });
  return {
    service,
    resources,
    allocations: allocationsOf(material, resources, service.id, midnight, now),
    rules: rulesOf(material, resources, service.id),
    timeZone,
    date,
    midnight,
    now,
    intervalMin: material.intervalMin,
    place: material.place,
  };
}
