import { randomUUID } from 'node:crypto';
import { type Asking, findPlace } from '@bookwright/domain/availability';
import { addMinutes, overlaps, widen } from '@bookwright/domain/kernel';
import type { Allocation } from '@bookwright/domain/resources';
import { anAllocation, aRequirement, aResource, aService, daily, inHours, NOW } from '@bookwright/domain/testing';
import {
  aPlacedBooking,
  aSmallWorld,
  asOwner,
  insertResource,
  insertService,
  type Owner,
  type SmallWorld,
  type TestDatabase,
  testDatabase,
} from '../testing/index.js';
import { allocationsAround, loadServices, resourcesOfServices, unitsOfServices } from './room-facts.js';

let database: TestDatabase;
let owner: Owner;
let world: SmallWorld;

beforeAll(async () => {
  database = await testDatabase();
  owner = await asOwner(database);
  world = await aSmallWorld(owner, { kim: { units: 2 }, massage: { bufferBeforeMin: 5, bufferAfterMin: 20 } });
}, 60_000);
afterAll(async () => {
  await owner?.close();
  await database?.close();
});

const load = <T>(work: Parameters<typeof database.db.write<T>>[1]) => database.db.write(world.organizationId, work);

describe('what a service can use', () => {
  test('[SV-30] is each need with its pool in the order of preference, each resource with its calendar', async () => {
    const resources = ['Zoe', 'Ada', 'Mia'].map((name) =>
      aResource({
        id: randomUUID(),
        name,
        unitIds: [randomUUID(), randomUUID()],
        skills: ['sports'],
        hours: daily('08:00', '12:00', [1, 3]),
        overrides: [{ date: '2026-12-24', opens: null, closes: null }],
      }),
    );
    for (const resource of resources) await insertResource(owner, world.organizationId, resource);
    const therapist = aRequirement({
      role: 'therapist',
      resourceIds: resources.map((resource) => resource.id),
      skills: ['sports'],
    });
    const boat = aRequirement({ role: 'boat', kind: 'BOAT', quantity: 2, phase: 'MAIN' });
    const service = aService({ id: randomUUID(), requirements: [therapist, boat] });
    await insertService(owner, world.organizationId, service);
    await load(async (tx) => {
      const services = await loadServices(tx, [service.id, null, 'nonsense']);
      const found = await resourcesOfServices(tx, services, []);
      const [first, second] = services.get(service.id)!.requirements;
      expect(first!.resourceIds.map((id) => found.get(id)!.name)).toEqual(['Zoe', 'Ada', 'Mia']);
      expect(second).toEqual({ ...boat, id: second!.id });
      expect([...found.values()].sort((a, b) => (a.name < b.name ? 1 : -1))).toEqual([resources[0], resources[2], resources[1]]);
    });
  });

  test('[SV-36] a need without a pool takes every active resource of its kind, also of a kind of the organization', async () => {
    const boats = [aResource({ kind: 'BOAT', name: 'Gull' }), aResource({ kind: 'BOAT', name: 'Heron', active: false })];
    for (const boat of boats)
      await insertResource(owner, world.organizationId, {
        ...boat,
        id: boat.name === 'Gull' ? GULL : randomUUID(),
        unitIds: [randomUUID()],
      });
    const service = aService({ id: randomUUID(), requirements: [aRequirement({ kind: 'BOAT' })] });
    await insertService(owner, world.organizationId, service);
    await load(async (tx) => {
      const services = await loadServices(tx, [service.id]);
      expect([...(await resourcesOfServices(tx, services, [])).keys()]).toEqual([GULL]);
      expect(await unitsOfServices(tx, [service.id])).toHaveLength(1);
    });
  });

  test('of services that need nothing, or are not there, is nothing', () =>
    load(async (tx) => {
      const services = await loadServices(tx, [world.mat.id, randomUUID()]);
      expect([...services.keys()]).toEqual([world.mat.id]);
      expect((await resourcesOfServices(tx, services, [])).size).toBe(0);
      expect((await allocationsAround(tx, new Map(), new Map(), [{ startsAt: NOW, endsAt: inHours(1) }])).size).toBe(0);
      expect((await loadServices(tx, [])).size).toBe(0);
    }));
});

const GULL = '00000000-0000-7000-8000-00000000b0a7';
const asking: Asking = { audience: 'CUSTOMER', now: NOW, timeZone: 'Europe/London', intervalMin: null };

describe('what is taken around a time', () => {
  test('is everything in the way: a place is found among it exactly where it is found among all', async () => {
    const { organizationId, kim } = world;
    const { id: bookingId } = await aPlacedBooking(owner, world);
    const all: Allocation[] = [];
    for (let i = 0; i < 40; i++) {
      const startsAt = inHours(24 + i * 0.75);
      const endsAt = addMinutes(startsAt, 15 + (i % 3) * 15);
      all.push({
        ...anAllocation({ bookingId, startsAt, endsAt }),
        id: randomUUID(),
        unitId: kim.unitIds[i % 2]!,
        resourceId: kim.id,
      });
    }
    await owner.insert('allocations', ...all.map((allocation) => ({ organizationId, ...allocation })));
    await load(async (tx) => {
      const services = await loadServices(tx, [world.massage.id]);
      const resources = await resourcesOfServices(tx, services, []);
      const room = { service: services.get(world.massage.id)!, resources: [...resources.values()] };
      for (let quarter = 0; quarter < 130; quarter++) {
        const startsAt = addMinutes(inHours(23), 15 * quarter);
        const wish = { startsAt, endsAt: addMinutes(startsAt, 60) };
        const near = [...(await allocationsAround(tx, resources, new Map(), [wish])).values()];
        const inTheWay = all.filter((allocation) => overlaps(allocation, widen(wish, 5, 20)));
        const ids = near.map((allocation) => allocation.id);
        expect(inTheWay.filter((allocation) => !ids.includes(allocation.id))).toEqual([]);
        const places = [near, all].map((allocations) =>
          findPlace({ ...room, allocations }, wish, asking).place?.units.map(({ unitId }) => unitId),
        );
        expect(places[0]).toEqual(places[1]);
      }
    });
  });
});
