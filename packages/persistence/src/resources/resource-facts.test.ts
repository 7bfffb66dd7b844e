import { randomUUID } from 'node:crypto';
import { anAllocation, aResource, daily, inHours, NOW } from '@bookwright/domain/testing';
import { ListQuery } from '../query/index.js';
import {
  aPlacedBooking,
  aSmallWorld,
  asOwner,
  insertResource,
  type Owner,
  type SmallWorld,
  type TestDatabase,
  testDatabase,
} from '../testing/index.js';
import {
  loadResourceCalendarFacts,
  loadResourceDetailFacts,
  ownResourceTypes,
  RESOURCE_LIST,
  resourceLocks,
  timeOffOf,
} from './index.js';
import { resourcesOfServices } from './room-facts.js';

let database: TestDatabase;
let owner: Owner;
let world: SmallWorld;
let elsewhere: SmallWorld;

beforeAll(async () => {
  database = await testDatabase();
  owner = await asOwner(database);
  world = await aSmallWorld(owner, { kim: { id: randomUUID(), unitIds: [randomUUID(), randomUUID()] } });
  elsewhere = await aSmallWorld(owner, { kim: { id: randomUUID(), unitIds: [randomUUID()], code: 'K1', name: 'Elsewhere' } });
}, 60_000);
afterAll(async () => {
  await owner?.close();
  await database?.close();
});

const load = <T>(work: Parameters<typeof database.db.write<T>>[1]) => database.db.write(world.organizationId, work);

describe('what changing a resource looks at', () => {
  test('is its units, its calendar, and what is booked from now on with the times of the bookings', async () => {
    const { organizationId, kim } = world;
    const visit = await aPlacedBooking(owner, world, { resourceId: kim.id, startsAt: inHours(5), endsAt: inHours(6) });
    const times = [
      { startsAt: inHours(-3), endsAt: inHours(-2) },
      { startsAt: inHours(8), endsAt: inHours(9), expiresAt: inHours(-1) },
    ];
    for (const time of times) {
      const allocation = anAllocation({ resource: kim, ...time, bookingId: visit.id });
      await owner.insert('allocations', { organizationId, ...allocation, id: randomUUID() });
    }
    await load(async (tx) => {
      const facts = await loadResourceCalendarFacts(tx, [kim.id, elsewhere.kim.id, 'nonsense'], NOW);
      expect([...facts.resources.keys()]).toEqual([kim.id]);
      expect([...facts.resource_units.values()].map(({ id, active, version }) => [id, active, version]).sort()).toEqual(
        kim.unitIds.map((id) => [id, true, 1]).sort(),
      );
      expect([...facts.schedules.values()].map(({ weekday, opens, closes }) => ({ weekday, opens, closes }))).toEqual(
        expect.arrayContaining(daily('09:00', '17:00')),
      );
      expect([...facts.booked.values()]).toMatchObject([
        { bookingId: visit.id, unitId: kim.unitIds[0], bookingStartsAt: inHours(5), bookingEndsAt: inHours(6) },
      ]);
    });
  });

  test('is who has the same code or is the same person, and nothing of others', async () => {
    const other = aResource({ id: randomUUID(), unitIds: [], code: 'K1', staffMemberId: world.maya.id });
    await insertResource(owner, world.organizationId, other);
    await load(async (tx) => {
      const found = async (command: object) => [...(await loadResourceDetailFacts(tx, [command])).resources.keys()];
      expect(await found({ code: ' k1 ' })).toEqual([other.id]);
      expect(await found({ staffMemberId: world.maya.id })).toEqual([other.id]);
      expect(await found({ id: elsewhere.kim.id, code: 'K' })).toEqual([]);
      const facts = await loadResourceDetailFacts(tx, [{ staffMemberId: world.maya.id }, { staffMemberId: 'nonsense' }]);
      expect([...facts.staff_members.values()]).toEqual([{ id: world.maya.id, active: true }]);
    });
  });

  test('locks the resource and every unit of it', () =>
    load(async (tx) => {
      const locks = await resourceLocks(tx, [world.kim.id, elsewhere.kim.id]);
      expect(locks.map(({ table, ids }) => [table, [...ids].sort()])).toEqual([
        ['resources', [world.kim.id, elsewhere.kim.id].sort()],
        ['resource_units', [...world.kim.unitIds].sort()],
      ]);
    }));
});

test('a unit that went out of use is not booked any more', async () => {
  const [first, second] = world.kim.unitIds;
  const unitsOf = () =>
    load(async (tx) => [...(await resourcesOfServices(tx, new Map([['', world.massage]]), [])).get(world.kim.id)!.unitIds]);
  expect(await unitsOf()).toEqual([first, second]);
  await owner.query('UPDATE resource_units SET active = false WHERE id = $1', [second]);
  expect(await unitsOf()).toEqual([first]);
});

test('two resources of an organization have different codes, whatever their case; of two organizations they may be equal', async () => {
  const twin = aResource({ id: randomUUID(), unitIds: [], code: 'k1' });
  await expect(insertResource(owner, elsewhere.organizationId, twin)).rejects.toMatchObject({
    constraint: 'resources_code_unique',
  });
});

describe('what is shown of resources', () => {
  test('the quick search finds name, code and skills, with and without accents, and nobody of another organization', async () => {
    const zoe = aResource({
      id: randomUUID(),
      unitIds: [],
      name: 'Zoë Müßig',
      code: 'RB-7',
      skills: ['Pilates', 'Rückenschule'],
    });
    await insertResource(owner, world.organizationId, zoe);
    const viewer = { may: () => true };
    const found = async (search: string) => {
      const request = { where: { search }, page: { first: 10 } };
      const list = new ListQuery(database.db, world.organizationId, RESOURCE_LIST, viewer, request);
      const rows = await list.ids(10);
      expect((await list.total(0)).count).toBe(rows.length);
      return rows;
    };
    for (const search of ['zoe', 'ZOË mussig', 'rb-7', 'pilates', 'ruck', 'Zo', 'rü pi']) {
      expect([search, await found(search)]).toEqual([search, [zoe.id]]);
    }
    expect(await found('Elsewhere')).toEqual([]);
    expect(await found('zoe yoga')).toEqual([]);
  });

  test('absences that are not over, by resource, in order', async () => {
    const { organizationId, kim } = world;
    const rows = [
      { startsAt: inHours(-5), endsAt: inHours(-1), reason: 'over' },
      { startsAt: inHours(20), endsAt: inHours(30), reason: 'later' },
      { startsAt: inHours(-1), endsAt: inHours(1), reason: null },
    ];
    for (const row of rows) {
      const busy = { ...row, id: randomUUID(), resourceId: kim.id, source: 'MANUAL' };
      await owner.insert('busy_times', { organizationId, ...busy });
    }
    const found = await timeOffOf(database.db, organizationId, [kim.id, elsewhere.kim.id], NOW);
    expect(found.get(kim.id)).toMatchObject([
      { startsAt: inHours(-1), endsAt: inHours(1), source: 'MANUAL', reason: null },
      { startsAt: inHours(20), reason: 'later' },
    ]);
    expect(found.get(elsewhere.kim.id)).toEqual([]);
  });

  test('[SV-36] the types of the organization, by name', async () => {
    for (const [organizationId, key] of [
      [world.organizationId, 'KAYAK'],
      [world.organizationId, 'BOAT'],
      [elsewhere.organizationId, 'HORSE'],
    ]) {
      await owner.insert('resource_types', { organizationId, id: randomUUID(), key, name: key!.toLowerCase() });
    }
    const types = await ownResourceTypes(database.db, world.organizationId);
    expect(types.map(({ key, name }) => [key, name])).toEqual([
      ['BOAT', 'boat'],
      ['KAYAK', 'kayak'],
    ]);
  });
});
