import { addMinutes } from '../kernel/index.js';
import { anAllocation, aResource, aService, inHours, inMinutes, NOW } from '../testing/index.js';
import { appointmentAt, findPlace } from './place.js';
import type { Asking, Room, Wish } from './room.js';

const kim = aResource({ name: 'Kim' });
const lou = aResource({ name: 'Lou', units: 2 });
const away = aResource({ name: 'Max', active: false });
const massage = aService({ resourceIds: [kim.id, lou.id, away.id] });
const at = inHours(24);
const hour = appointmentAt(massage, at);

const room = (...allocations: Room['allocations']): Room => ({ service: massage, resources: [kim, lou, away], allocations });
const busy = (unitId: string, over: { startsAt?: string; endsAt?: string; expiresAt?: string } = {}) =>
  anAllocation({ ...hour, ...over, unitId, basketLineId: over.expiresAt ? 'line' : null });
const asking: Asking = { audience: 'CUSTOMER', now: NOW, timeZone: 'Europe/London', intervalMin: null };
const find = (in_: Room, { intervalMin = null, ...wish }: Partial<Wish & Asking> = {}) => {
  const { place, refusals } = findPlace(in_, { ...hour, ...wish }, { ...asking, intervalMin });
  return { place: place && { ...place.units[0]!, units: place.units }, refusals };
};

describe('finding a place', () => {
  test('[SV-31] the first resource in the order of preference, then its next unit; never a busy one', () => {
    const taken = [busy(kim.unitIds[0]!), busy(lou.unitIds[0]!), busy(lou.unitIds[1]!)];
    const found = [0, 1, 2].map((n) => find(room(...taken.slice(0, n))).place);
    expect(found.map((place) => place?.unitId)).toEqual([kim.unitIds[0], lou.unitIds[0], lou.unitIds[1]]);
    expect(find(room(...taken))).toMatchObject({ place: null, refusals: [{ code: 'RESOURCE_TAKEN', path: ['startsAt'] }] });
    const louFirst = aService({ resourceIds: [lou.id, kim.id] });
    expect(find({ ...room(), service: louFirst }).place?.resourceId).toBe(lou.id);
  });

  test('back to back is free, a minute of overlap is not', () => {
    const only = { resourceId: kim.id };
    const before = busy(kim.unitIds[0]!, { startsAt: addMinutes(at, -60), endsAt: at });
    const behind = busy(kim.unitIds[0]!, { startsAt: hour.endsAt, endsAt: addMinutes(at, 120) });
    expect(find(room(before, behind), only).place).not.toBeNull();
    expect(find(room({ ...before, endsAt: addMinutes(at, 1) }), only).place).toBeNull();
    expect(find(room({ ...behind, startsAt: addMinutes(at, 59) }), only).place).toBeNull();
  });

  test('buffers are part of what is occupied, on both sides', () => {
    const service = { ...massage, bufferBeforeMin: 10, bufferAfterMin: 20 };
    const place = find({ ...room(), service }).place!;
    expect(place.occupied).toEqual({ startsAt: addMinutes(at, -10), endsAt: addMinutes(at, 80) });
    const before = busy(kim.unitIds[0]!, { startsAt: addMinutes(at, -60), endsAt: addMinutes(at, -9) });
    expect(find({ ...room(before), service }, { resourceId: kim.id }).place).toBeNull();
    const behind = busy(kim.unitIds[0]!, { startsAt: addMinutes(at, 79), endsAt: addMinutes(at, 100) });
    expect(find({ ...room(behind), service }, { resourceId: kim.id }).place).toBeNull();
  });

  test('only the one that is asked for', () => {
    expect(find(room(), { resourceId: lou.id }).place?.resourceId).toBe(lou.id);
    expect(find(room(busy(kim.unitIds[0]!)), { resourceId: kim.id }).place).toBeNull();
  });

  test('what will be given up is not in the way', () => {
    const own = busy(kim.unitIds[0]!);
    expect(find(room(own), { resourceId: kim.id, except: new Set([own.id]) }).place).toMatchObject({ expired: [] });
  });

  test('a hold that has run out is not in the way, but must be cleaned away; a live one is', () => {
    const runOut = busy(kim.unitIds[0]!, { expiresAt: NOW });
    expect(find(room(runOut), { resourceId: kim.id }).place?.expired).toEqual([runOut]);
    expect(find(room(busy(kim.unitIds[0]!, { expiresAt: inMinutes(1) })), { resourceId: kim.id }).place).toBeNull();
    expect(find(room(runOut, busy(kim.unitIds[0]!)), { resourceId: kim.id }).place).toBeNull();
  });

  test.each([
    ['SERVICE_NOT_BOOKABLE', room(), { resourceId: away.id }],
    ['SERVICE_NOT_BOOKABLE', room(), { resourceId: 'unknown' }],
    ['SERVICE_NOT_BOOKABLE', { ...room(), resources: [] }, {}],
    ['OUTSIDE_OPENING_HOURS', room(), { startsAt: inHours(22), endsAt: inHours(23.5) }],
    ['NOT_A_SLOT', room(), { intervalMin: 25 }],
  ])('%s', (code, in_, wish) => expect(find(in_, wish)).toMatchObject({ place: null, refusals: [{ code }] }));

  test('on the grid of one resource is enough, and it is that one', () => {
    const early = aResource({ hours: lou.hours.map((hours) => ({ ...hours, opens: '08:50' })) });
    const both = { ...room(), service: aService({ resourceIds: [kim.id, early.id] }), resources: [kim, early] };
    const startsAt = addMinutes(at, 50);
    const wish = { startsAt, endsAt: addMinutes(startsAt, 60), intervalMin: 30 };
    expect(find(both, wish).place?.resourceId).toBe(early.id);
    const taken = anAllocation({ ...wish, resource: early });
    expect(find({ ...both, allocations: [taken] }, wish)).toMatchObject({ refusals: [{ code: 'RESOURCE_TAKEN' }] });
    expect(find(both, { ...wish, resourceId: kim.id })).toMatchObject({ refusals: [{ code: 'NOT_A_SLOT' }] });
  });
});
