import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { anAllocation, aResource, aService, aSession, aStaffMember, inHours } from '@bookwright/domain/testing';
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

let database: TestDatabase;
let owner: Owner;
let world: SmallWorld;

beforeAll(async () => {
  database = await testDatabase();
  owner = await asOwner(database);
  world = await aSmallWorld(owner);
}, 60_000);
afterAll(async () => {
  await owner?.close();
  await database?.close();
});

/** What the migration does to sessions that were made before it. */
async function backfill(): Promise<void> {
  const sql = await readFile(new URL('../migrations/0017-session-resources.sql', import.meta.url), 'utf8');
  await owner.query(sql.slice(sql.indexOf('WITH led AS')));
}

test('sessions of before take their instructor; where somebody was in two places, both are kept and one is marked', async () => {
  const { organizationId } = world;
  const pilates = aService({ name: 'Pilates', kind: 'CLASS', bufferBeforeMin: 15, bufferAfterMin: 30 });
  await insertService(owner, organizationId, pilates);
  const [noor, omar] = [aStaffMember({ displayName: 'Noor' }), aStaffMember({ displayName: 'Omar' })];
  for (const member of [noor, omar]) await owner.insert('staff_members', { organizationId, ...member });
  const noorHerself = aResource({ name: 'Noor', staffMemberId: noor.id });
  await insertResource(owner, organizationId, noorHerself);
  const session = async (from: number, over: Parameters<typeof aSession>[0] = {}) => {
    const times = { startsAt: inHours(from), endsAt: inHours(from + 1) };
    const one = { ...aSession({ serviceId: pilates.id, instructorId: noor.id, ...times, ...over }), id: randomUUID() };
    await owner.insert('event_sessions', { organizationId, ...one });
    return one.id;
  };
  const first = await session(24);
  const within = await session(24.5);
  const justAfter = await session(25.75);
  const beside = await session(48);
  const past = await session(-72);
  await session(72, { status: 'CANCELLED' });
  await session(96, { instructorId: omar.id });
  await session(120, { instructorId: null });
  const draft = await session(144, { status: 'DRAFT' });
  const booking = await aPlacedBooking(owner, world, { startsAt: inHours(49), endsAt: inHours(50) });
  const times = { startsAt: inHours(49), endsAt: inHours(50), bookingId: booking.id };
  await owner.insert('allocations', { organizationId, ...anAllocation({ resource: noorHerself, ...times }), id: randomUUID() });

  await backfill();
  const rows = await owner.query<{ id: string; occupies: boolean; starts: string; ends: string; unit: string; service: string }>(
    `SELECT session_id AS id, occupies, unit_id AS unit, service_id AS service,
            to_char(starts_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS starts,
            to_char(ends_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS ends
     FROM allocations WHERE session_id IS NOT NULL`,
  );
  const taken = new Map(rows.map((row) => [row.id, row]));
  expect(rows).toHaveLength(6);
  expect(taken.get(first)).toMatchObject({
    ...{ occupies: true, unit: noorHerself.unitIds[0], service: pilates.id },
    ...{ starts: inHours(23.75), ends: inHours(25.5) },
  });
  expect(taken.get(within)!.occupies).toBe(false);
  // It would touch only the one that is marked, but nobody can say which of the two took place.
  expect(taken.get(justAfter)!.occupies).toBe(false);
  expect(taken.get(beside)!.occupies).toBe(false);
  expect([past, draft].map((id) => taken.get(id)!.occupies)).toEqual([true, true]);
});
