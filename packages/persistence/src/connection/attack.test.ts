import { randomUUID } from 'node:crypto';
import { anAllocation, inHours } from '@bookwright/domain/testing';
import {
  aPlacedBooking,
  aSmallWorld,
  asOwner,
  type Owner,
  type SmallWorld,
  type TestDatabase,
  testDatabase,
} from '../testing/index.js';
import { snakeCase } from './naming.js';

/**
 * Somebody who holds the application's connection and nothing but SQL, past every rule of ours: what PostgreSQL itself does
 * not let happen. Which organization a transaction sees is the application's to say (`setTenant`), and is not attacked here.
 */
let database: TestDatabase;
let owner: Owner;
let own: SmallWorld;
let other: SmallWorld;
let bookingId: string;
let foreignBookingId: string;

const EXCLUSION = '23P01';
const CHECK = '23514';
const FOREIGN_KEY = '23503';
const POLICY = '42501';
const DUPLICATE = '23505';

beforeAll(async () => {
  database = await testDatabase();
  owner = await asOwner(database);
  own = await aSmallWorld(owner, { session: { capacity: 2 }, kim: { units: 2 } });
  other = await aSmallWorld(owner);
  const times = { startsAt: inHours(24), endsAt: inHours(25) };
  bookingId = (await aPlacedBooking(owner, own, { resourceId: own.kim.id, ...times })).id;
  foreignBookingId = (await aPlacedBooking(owner, other, { resourceId: other.kim.id, ...times })).id;
}, 60_000);
afterAll(async () => {
  await owner?.close();
  await database?.close();
});

/** One statement as the application's role, in a transaction of the organization. */
const attack = (text: string, values: unknown[] = []) => database.db.write(own.organizationId, (tx) => tx.query(text, values));

const refused = (text: string, values: unknown[], code: string, constraint?: string) =>
  expect(attack(text, values)).rejects.toMatchObject({ code, ...(constraint ? { constraint } : {}) });

/** The statement that inserts a row, and its values. */
function insertion(table: string, row: Record<string, unknown>): [string, unknown[]] {
  const columns = Object.keys(row).map(snakeCase);
  return [
    `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${columns.map((_, i) => `$${i + 1}`).join(', ')})`,
    Object.values(row),
  ];
}

/** Kim's first unit, taken by the booking; `over` says otherwise. */
const allocation = (over: Record<string, unknown> = {}) => ({
  organizationId: own.organizationId,
  ...anAllocation({ resource: own.kim, id: randomUUID(), bookingId, startsAt: inHours(24), endsAt: inHours(25) }),
  ...over,
});
const plant = (table: string, row: Record<string, unknown>, code: string, constraint?: string) =>
  refused(...insertion(table, row), code, constraint);

const kept = () =>
  owner.query(
    `SELECT (SELECT md5(string_agg(t::text, ',' ORDER BY t::text)) FROM allocations t) AS allocations,
            (SELECT md5(string_agg(t::text, ',' ORDER BY t::text)) FROM event_sessions t) AS sessions,
            (SELECT md5(string_agg(t::text, ',' ORDER BY t::text)) FROM bookings t) AS bookings`,
  );

describe('with SQL alone, as the application’s role,', () => {
  test('who connects is nobody in particular: no owner, no superuser, bound by row-level security', async () => {
    const [me] = await attack(
      `SELECT current_user AS name, rolsuper AS super, rolbypassrls AS bypasses, rolcreaterole AS makes
       FROM pg_roles WHERE rolname = current_user`,
    );
    expect(me).toEqual({ name: 'bookwright_app', super: false, bypasses: false, makes: false });
  });

  test.each([
    ['the very time', inHours(24), inHours(25)],
    ['a minute of it at the end', inHours(24 + 59 / 60), inHours(26)],
    ['a minute of it at the start', inHours(23), inHours(24 + 1 / 60)],
    ['all around it', inHours(20), inHours(30)],
    ['a moment within it', inHours(24.4), inHours(24.6)],
  ])('a unit that is taken is not taken again: %s', async (_, startsAt, endsAt) => {
    const before = await kept();
    await plant('allocations', allocation({ startsAt, endsAt }), EXCLUSION, 'allocations_no_overlap');
    await plant('allocations', allocation({ startsAt, endsAt, expiresAt: inHours(-1) }), EXCLUSION, 'allocations_no_overlap');
    expect(await kept()).toEqual(before);
  });

  test('nor is what is taken elsewhere, or another time, moved there', async () => {
    const [later, unit] = [
      allocation({ startsAt: inHours(30), endsAt: inHours(31) }),
      allocation({ unitId: own.kim.unitIds[1] }),
    ];
    for (const one of [later, unit]) await attack(...insertion('allocations', one));
    const before = await kept();
    const moves = ['starts_at = $2, ends_at = $3', 'starts_at = starts_at - make_interval(hours => 6)'];
    await refused(
      `UPDATE allocations SET ${moves[0]} WHERE id = $1`,
      [later.id, inHours(24.5), inHours(25.5)],
      EXCLUSION,
      'allocations_no_overlap',
    );
    await refused(`UPDATE allocations SET ${moves[1]} WHERE id = $1`, [later.id], EXCLUSION, 'allocations_no_overlap');
    await refused('UPDATE allocations SET unit_id = $2 WHERE id = $1', [unit.id, own.kim.unitIds[0]], EXCLUSION);
    expect(await kept()).toEqual(before);
  });

  test('a session’s instructor is not booked beside it, nor set up for a second session, nor taken over by none', async () => {
    const led = { bookingId: null, sessionId: own.session.id, startsAt: inHours(26), endsAt: inHours(28) };
    await attack(...insertion('allocations', allocation(led)));
    const before = await kept();
    const during = { startsAt: inHours(27), endsAt: inHours(29) };
    await plant('allocations', allocation(during), EXCLUSION, 'allocations_no_overlap');
    await plant('allocations', allocation({ ...led, ...during }), EXCLUSION, 'allocations_no_overlap');
    await plant('allocations', allocation({ ...during, occupies: true, expiresAt: inHours(-1) }), EXCLUSION);
    const late = { startsAt: inHours(80), endsAt: inHours(81) };
    await plant('allocations', allocation({ ...led, ...late, bookingId }), CHECK, 'allocations_have_one_owner');
    await plant('allocations', allocation({ ...led, ...late, sessionId: null }), CHECK, 'allocations_have_one_owner');
    await plant('allocations', allocation({ ...led, ...late, sessionId: other.session.id }), FOREIGN_KEY);
    await refused('DELETE FROM event_sessions WHERE id = $1', [own.session.id], FOREIGN_KEY, 'allocations_session_fk');
    expect(await kept()).toEqual(before);
  });

  test('two that are written at the same moment do not both stay', async () => {
    const both = [0, 1].map(() =>
      attack(...insertion('allocations', allocation({ startsAt: inHours(40), endsAt: inHours(41) }))),
    );
    const codes = (await Promise.allSettled(both)).map((one) => (one.status === 'fulfilled' ? 'kept' : one.reason.code));
    expect(codes.sort()).toEqual([EXCLUSION, 'kept']);
  });

  test('the constraint cannot be put off until the end of the transaction, nor taken away', async () => {
    const moment = allocation({ startsAt: inHours(24.1), endsAt: inHours(24.2) });
    const put = database.db.write(own.organizationId, async (tx) => {
      await tx.query('SET CONSTRAINTS ALL DEFERRED');
      await tx.query(...insertion('allocations', moment));
    });
    await expect(put).rejects.toMatchObject({ code: EXCLUSION });
    await refused('ALTER TABLE allocations DROP CONSTRAINT allocations_no_overlap', [], POLICY);
    await refused('ALTER TABLE event_sessions DROP CONSTRAINT event_sessions_seats_within_capacity', [], POLICY);
    await refused('SET LOCAL session_replication_role = replica', [], POLICY);
  });

  test.each([
    ['more seats than there are', 'taken = capacity + 1'],
    ['fewer seats than none', 'taken = -1'],
    ['a room that is smaller than what is sold', 'taken = 2, capacity = 1'],
  ])('a session does not have %s', async (_, set) => {
    const before = await kept();
    await refused(
      `UPDATE event_sessions SET ${set} WHERE id = $1`,
      [own.session.id],
      CHECK,
      'event_sessions_seats_within_capacity',
    );
    expect(await kept()).toEqual(before);
  });

  test('what would take no time, or run backwards, is not written', async () => {
    await plant('allocations', allocation({ startsAt: inHours(50), endsAt: inHours(50) }), CHECK);
    await plant('allocations', allocation({ startsAt: inHours(51), endsAt: inHours(50) }), CHECK);
    await refused('UPDATE bookings SET ends_at = starts_at WHERE id = $1', [bookingId], CHECK, 'bookings_end_after_start');
  });

  test('nothing refers to what belongs to another organization', async () => {
    const { organizationId } = own;
    const free = { startsAt: inHours(60), endsAt: inHours(61) };
    await plant('allocations', allocation({ ...free, bookingId: foreignBookingId }), FOREIGN_KEY);
    await plant('allocations', allocation({ ...free, unitId: other.kim.unitIds[0] }), FOREIGN_KEY);
    await plant('resource_units', { organizationId, id: randomUUID(), resourceId: other.kim.id, position: 7 }, FOREIGN_KEY);
    await refused('UPDATE bookings SET booker_id = $2 WHERE id = $1', [bookingId, other.ann.id], FOREIGN_KEY);
    await refused('UPDATE bookings SET service_id = $2 WHERE id = $1', [bookingId, other.massage.id], FOREIGN_KEY);
    await refused('UPDATE bookings SET resource_id = $2 WHERE id = $1', [bookingId, other.kim.id], FOREIGN_KEY);
    await refused('UPDATE bookings SET session_id = $2 WHERE id = $1', [bookingId, other.session.id], FOREIGN_KEY);
    await refused('UPDATE event_sessions SET service_id = $2 WHERE id = $1', [own.session.id, other.yoga.id], FOREIGN_KEY);
    await plant('service_requirements', { ...aNeed(), organizationId, serviceId: other.massage.id }, FOREIGN_KEY);
  });

  const aNeed = () => ({
    id: randomUUID(),
    serviceId: own.massage.id,
    position: 9,
    role: 'x',
    kind: 'STAFF',
    createdAt: inHours(0),
    updatedAt: inHours(0),
  });

  test('nothing is written for another organization, handed to it, or changed there', async () => {
    const before = await kept();
    const foreign = { organizationId: other.organizationId };
    const time = { startsAt: inHours(70), endsAt: inHours(71), unitId: other.kim.unitIds[0], resourceId: other.kim.id };
    await plant('allocations', allocation({ ...foreign, ...time, bookingId: foreignBookingId }), POLICY);
    await plant('service_requirements', { ...aNeed(), ...foreign, serviceId: other.massage.id }, POLICY);
    for (const table of ['event_sessions', 'allocations', 'bookings', 'booking_rules', 'orders']) {
      const moved = `UPDATE ${table} SET organization_id = $1`;
      if (table === 'booking_rules') expect(await attack(moved, [other.organizationId])).toEqual([]);
      else await refused(moved, [other.organizationId], POLICY);
    }
    const seats = 'UPDATE event_sessions SET taken = capacity WHERE id = $1 RETURNING id';
    expect(await attack(seats, [other.session.id])).toEqual([]);
    expect(await attack('DELETE FROM allocations WHERE booking_id = $1 RETURNING id', [foreignBookingId])).toEqual([]);
    expect(await attack('DELETE FROM bookings WHERE organization_id = $1 RETURNING id', [other.organizationId])).toEqual([]);
    expect(await kept()).toEqual(before);
  });

  test('another organization is not even told about by what collides with it', async () => {
    const { organizationId } = own;
    const name = { createdAt: inHours(0), updatedAt: inHours(0), timeZone: 'Europe/London', kind: 'ROOM', name: 'x' };
    await attack(...insertion('resources', { ...name, organizationId, id: other.kim.id }));
    await plant('resources', { ...name, organizationId, id: other.kim.id }, DUPLICATE);
  });

  test('history is added to, never altered', async () => {
    await refused("UPDATE events SET type = 'x'", [], POLICY);
    await refused('DELETE FROM events', [], POLICY);
    await refused('TRUNCATE allocations', [], POLICY);
  });
});
