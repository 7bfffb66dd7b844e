import { randomUUID } from 'node:crypto';
import { findPlace } from '@bookwright/domain/availability';
import { addMinutes, overlaps, widen } from '@bookwright/domain/kernel';
import type { Allocation } from '@bookwright/domain/resources';
import { anAllocation, aResource, aService, daily, inHours, NOW } from '@bookwright/domain/testing';
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
import { allocationsAround, loadServices, resourcesOfServices } from './room-facts.js';

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
  test('is each resource with its units and hours, in the order in which they are tried: by name', async () => {
    const resources = ['Zoe', 'Ada', 'Mia'].map((name) =>
      aResource({ id: randomUUID(), name, units: 2, hours: daily('08:00', '12:00', [1, 3]) }),
    );
    for (const resource of resources) {
      await insertResource(owner, world.organizationId, { ...resource, unitIds: resource.unitIds.map(() => randomUUID()) });
    }
    const service = aService({ id: randomUUID(), resourceIds: resources.map((resource) => resource.id) });
    await insertService(owner, world.organizationId, service);
    await load(async (tx) => {
      const services = await loadServices(tx, [service.id, null, 'nonsense']);
      const found = await resourcesOfServices(tx, services);
      const names = services.get(service.id)!.resourceIds.map((id) => found.get(id)!.name);
      expect(names).toEqual(['Ada', 'Mia', 'Zoe']);
      for (const resource of found.values()) {
        expect(resource.unitIds).toHaveLength(2);
        expect(resource.hours).toEqual(daily('08:00', '12:00', [1, 3]));
      }
      expect(services.get(service.id)).toEqual({ ...service, resourceIds: services.get(service.id)!.resourceIds });
    });
  });

  test('of services that need nothing, or are not there, is nothing', () =>
    load(async (tx) => {
      const services = await loadServices(tx, [world.mat.id, randomUUID()]);
      expect([...services.keys()]).toEqual([world.mat.id]);
      expect((await resourcesOfServices(tx, services)).size).toBe(0);
      expect((await allocationsAround(tx, services, new Map(), [{ startsAt: NOW, endsAt: inHours(1) }])).size).toBe(0);
      expect((await loadServices(tx, [])).size).toBe(0);
    }));
});

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
      const resources = await resourcesOfServices(tx, services);
      const room = { service: services.get(world.massage.id)!, resources: [...resources.values()] };
      for (let quarter = 0; quarter < 130; quarter++) {
        const startsAt = addMinutes(inHours(23), 15 * quarter);
        const wish = { startsAt, endsAt: addMinutes(startsAt, 60) };
        const near = [...(await allocationsAround(tx, services, resources, [wish])).values()];
        const inTheWay = all.filter((allocation) => overlaps(allocation, widen(wish, 5, 20)));
        const ids = near.map((allocation) => allocation.id);
        expect(inTheWay.filter((allocation) => !ids.includes(allocation.id))).toEqual([]);
        expect(near.length).toBeLessThan(12);
        const places = [near, all].map((allocations) => findPlace({ ...room, allocations }, wish, NOW).place?.unitId);
        expect(places[0]).toBe(places[1]);
      }
    });
  });
});
