import type { Rule } from '../rules/index.js';
import { anAllocation, aResource, aService, aWorld, deciding, idOf, inHours } from '../testing/index.js';
import { askingOf } from './asking.js';
import { conflictsOf, type PlannedBooking } from './conflicts.js';

const AT = inHours(2);
const END = inHours(3);
const kim = aResource({ name: 'Kim' });
const massage = aService({ resourceIds: [kim.id] });
const own = anAllocation({ resource: kim, startsAt: AT, endsAt: END, bookingId: idOf('booking', 1) });

const planned = (over: Partial<PlannedBooking> = {}): PlannedBooking => ({
  ...{ id: idOf('booking', 1), status: 'CONFIRMED', deletedAt: null, startsAt: AT, endsAt: END, latitude: null, longitude: null },
  allocations: [{ id: own.id, resourceId: kim.id }],
  ...over,
});

const codes = (resource = kim, over: Partial<PlannedBooking> = {}, more: Parameters<typeof aWorld>[0] = {}) =>
  conflictsOf(
    aWorld({ resources: [resource], allocations: [own], services: [massage], ...more }),
    planned(over),
    massage,
    askingOf(deciding()),
  ).map(({ code }) => code);

const rule = (kind: 'MIN_NOTICE' | 'BLACKOUT', params: object): Rule =>
  ({
    ...{ id: idOf('rule', 1), version: 1, kind, serviceId: null, resourceId: null, params },
    ...{ forCustomers: 'BLOCK', forStaff: 'BLOCK', active: true },
  }) as Rule;

describe('what stands against a booking that is made', () => {
  test('nothing, as long as all is as it was', () => expect(codes()).toEqual([]));

  test('time off', () => {
    const busy = {
      id: idOf('busy', 1),
      resourceId: kim.id,
      startsAt: inHours(1),
      endsAt: inHours(9),
      source: 'MANUAL',
      reason: null,
    } as const;
    expect(codes({ ...kim, busy: [busy] })).toEqual(['RESOURCE_AWAY']);
  });

  test('other hours', () =>
    expect(codes({ ...kim, overrides: [{ date: '2026-11-23', opens: null, closes: null }] })).toEqual(['OUTSIDE_OPENING_HOURS']));

  test('a second booking at the same time', () => {
    const second = anAllocation({ resource: kim, startsAt: AT, endsAt: END, bookingId: idOf('booking', 2), occupies: false });
    expect(codes(kim, {}, { allocations: [own, second] })).toEqual(['RESOURCE_TAKEN']);
  });

  test('a closed date, but no notice that is too short by now', () => {
    expect(codes(kim, {}, { booking_rules: [rule('BLACKOUT', { from: '2026-11-23', to: '2026-11-23' })] })).toEqual([
      'DATE_BLOCKED',
    ]);
    expect(codes(kim, {}, { booking_rules: [rule('MIN_NOTICE', { minutes: 6000 })] })).toEqual([]);
  });

  test.each([
    ['called off', { status: 'CANCELLED' }],
    ['over', { startsAt: inHours(-2), endsAt: inHours(-1) }],
    ['deleted', { deletedAt: inHours(0) }],
    ['unassigned', { allocations: [] }],
  ] as const)('nothing against one that is %s', (_, over) =>
    expect(codes({ ...kim, overrides: [{ date: '2026-11-23', opens: null, closes: null }] }, over)).toEqual([]),
  );
});
