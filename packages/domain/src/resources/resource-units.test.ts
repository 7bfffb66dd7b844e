import { aBookedTime, aResourceRecord, deciding, inHours, resourceCalendarFacts } from '../testing/index.js';
import { decideArchiveResource, decideChangeCapacity, decideRestoreResource } from './index.js';

const kim = aResourceRecord();
const unit = (position: number, active = true) => ({
  ...{ id: `unit ${position}`, version: 1, resourceId: kim.id, position, active },
});
const on = (position: number, over: object = {}) =>
  aBookedTime({ resourceId: kim.id, unitId: `unit ${position}`, at: inHours(position), ...over });

const change = (capacity: number, lists: Parameters<typeof resourceCalendarFacts>[0]) =>
  decideChangeCapacity(
    resourceCalendarFacts({ resources: [kim], ...lists }),
    { id: kim.id, expectedVersion: 1, capacity },
    deciding(),
  );
const told = ({ changes }: ReturnType<typeof change>) =>
  changes.flatMap((one) => {
    if (one.entity !== 'resource_units') return [];
    return one.op === 'insert' ? [`made ${one.values.position}`] : one.op === 'patch' ? [`${one.id} ${one.set.active}`] : [];
  });

describe('the places of a resource', () => {
  test('more of them are new units behind the last', () => {
    const decision = change(3, { resource_units: [unit(1)] });
    expect(told(decision)).toEqual(['made 2', 'made 3']);
    expect(decision.events).toMatchObject([
      { type: 'resource.capacity_changed', before: { capacity: 1 }, after: { capacity: 3 } },
    ]);
    expect(decision.changes[0]).toMatchObject({ op: 'patch', entity: 'resources', expectedVersion: 1 });
  });

  test('units that went out of use come back first', () => {
    expect(told(change(4, { resource_units: [unit(1), unit(2, false), unit(3, false)] }))).toEqual([
      'unit 2 true',
      'unit 3 true',
      'made 4',
    ]);
  });

  test('fewer of them are the last ones that nothing to come is on', () => {
    const lists = { resource_units: [unit(1), unit(2), unit(3), unit(4)], booked: [on(4)] };
    expect(told(change(2, lists))).toEqual(['unit 2 false', 'unit 3 false']);
    expect(told(change(3, lists))).toEqual(['unit 3 false']);
  });

  test('what is booked, or held by a basket, is not taken away', () => {
    const basket = on(2, { bookingId: null, bookingStartsAt: null, bookingEndsAt: null });
    const decision = change(1, { resource_units: [unit(1), unit(2)], booked: [on(1), on(1), basket] });
    expect(decision.refusals).toMatchObject([{ code: 'RESOURCE_IN_USE', path: ['capacity'], details: { least: 2, count: 2 } }]);
    expect(decision.changes).toEqual([]);
  });

  test('as many as before change nothing; none, or too many, are refused', () => {
    expect(change(1, { resource_units: [unit(1), unit(2, false)] }).changes).toEqual([]);
    for (const capacity of [0, -1, 201, 1.5]) {
      expect(change(capacity, { resource_units: [unit(1)] }).refusals).toMatchObject([
        { code: 'INVALID_VALUE', path: ['capacity'] },
      ]);
    }
  });
});

describe('archiving', () => {
  const archive = (command: object, lists = {}) =>
    decideArchiveResource(resourceCalendarFacts({ resources: [kim], ...lists }), { id: kim.id, expectedVersion: 1, ...command });

  test('[SV-03] a resource that nothing is booked on, and taking it back', () => {
    expect(archive({}).changes).toMatchObject([{ op: 'patch', set: { active: false } }]);
    expect(archive({}).events).toMatchObject([{ type: 'resource.archived', before: { active: true }, after: { active: false } }]);
    const archived = aResourceRecord({ active: false });
    const facts = resourceCalendarFacts({ resources: [archived] });
    expect(decideRestoreResource(facts, { id: archived.id }).changes).toMatchObject([{ set: { active: true } }]);
    expect(decideArchiveResource(facts, { id: archived.id }).changes).toEqual([]);
  });

  test('is refused while bookings and sessions are to come, each counted once, unless they stay', () => {
    const visit = on(1);
    const lesson = { ...on(2), bookingId: null, sessionId: 'a lesson' };
    const booked = [visit, { ...visit, id: 'its second unit', unitId: 'unit 2' }, on(2), lesson];
    expect(archive({}, { booked }).refusals).toMatchObject([
      {
        code: 'RESOURCE_IN_USE',
        path: ['keepBookings'],
        details: { count: 3, bookingIds: [visit.bookingId, booked[2]!.bookingId], sessionIds: ['a lesson'] },
      },
    ]);
    expect(archive({ keepBookings: true }, { booked }).changes).toMatchObject([{ set: { active: false } }]);
  });

  test('what somebody else changed meanwhile, or nobody has, is refused', () => {
    expect(archive({ expectedVersion: 7 }).refusals).toMatchObject([{ code: 'STALE_VERSION', details: { version: 1 } }]);
    expect(archive({ id: 'nobody' }).refusals).toMatchObject([{ code: 'NOT_FOUND', path: ['id'] }]);
  });
});
