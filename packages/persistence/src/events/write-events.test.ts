import { randomUUID } from 'node:crypto';
import { SYSTEM } from '@bookwright/domain/access';
import { idsFor, NOW, ownerActor } from '@bookwright/domain/testing';
import { aSmallWorld, asOwner, type Owner, type SmallWorld, type TestDatabase, testDatabase } from '../testing/index.js';
import { type RecordedEvent, writeEvents } from './write-events.js';

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

const nextId = idsFor('event');
const anEvent = (over: Partial<RecordedEvent> = {}): RecordedEvent => ({
  id: nextId(),
  at: NOW,
  type: 'booking.confirmed',
  entity: 'bookings',
  entityId: world.ann.id,
  before: { status: 'PENDING' },
  after: { status: 'CONFIRMED' },
  reason: 'Called',
  actor: ownerActor(),
  via: 'ADMIN',
  correlationId: randomUUID(),
  ...over,
});

const write = (events: RecordedEvent[], handlersFor: (type: string) => readonly string[] = () => []) =>
  database.db.write(world.organizationId, (tx) => writeEvents(tx, events, { handlersFor, delayOf: () => 0 }));

describe('events', () => {
  test('are rows that say who did what, where, and what it was before', async () => {
    const [told, terse] = [
      anEvent(),
      anEvent({ actor: SYSTEM, via: 'SYSTEM', before: undefined, after: undefined, reason: undefined }),
    ];
    await write([told, terse]);
    const rows = await owner.query('SELECT * FROM events WHERE id = ANY($1::uuid[]) ORDER BY id', [[told.id, terse.id]]);
    expect(rows).toMatchObject([
      {
        organization_id: world.organizationId,
        type: 'booking.confirmed',
        entity: 'bookings',
        entity_id: world.ann.id,
        actor_kind: 'STAFF',
        actor_id: told.actor.id,
        actor_name: told.actor.name,
        via: 'ADMIN',
        reason: 'Called',
        before: { status: 'PENDING' },
        after: { status: 'CONFIRMED' },
        correlation_id: told.correlationId,
      },
      { actor_kind: 'SYSTEM', actor_id: null, reason: null, before: null, after: null },
    ]);
  });

  test('are delivered to each handler of their type, and to nobody else', async () => {
    const [placed, other] = [anEvent({ type: 'order.placed' }), anEvent()];
    await write([placed, other], (type) => (type === 'order.placed' ? ['mail', 'calendar'] : []));
    const deliveries = await owner.query('SELECT event_id, handler, status, attempts, next_at FROM deliveries ORDER BY handler');
    expect(deliveries).toEqual(
      ['calendar', 'mail'].map((handler) => ({
        event_id: placed.id,
        handler,
        status: 'PENDING',
        attempts: 0,
        next_at: new Date(NOW),
      })),
    );
  });

  test('vanish with the transaction that wrote them', async () => {
    const event = anEvent({ type: 'order.placed' });
    const work = database.db.write(world.organizationId, async (tx) => {
      await writeEvents(tx, [event], { handlersFor: () => ['mail'], delayOf: () => 0 });
      throw new Error('after all');
    });
    await expect(work).rejects.toThrow('after all');
    expect(await owner.query('SELECT id FROM events WHERE id = $1', [event.id])).toEqual([]);
    expect(await owner.query('SELECT event_id FROM deliveries WHERE event_id = $1', [event.id])).toEqual([]);
  });

  test('of none are no statement', () => write([]));

  test.each([
    "UPDATE events SET reason = 'never said'",
    'DELETE FROM events',
    'TRUNCATE events',
    'ALTER TABLE events DROP COLUMN reason',
  ])('are not altered by the application: %s', async (statement) => {
    const untouched = "SELECT count(*) AS n, md5(string_agg(e::text, ',' ORDER BY e.id)) AS rows FROM events e";
    const before = await owner.query(untouched);
    await expect(database.db.write(world.organizationId, (tx) => tx.query(statement))).rejects.toMatchObject({ code: '42501' });
    expect(await owner.query(untouched)).toEqual(before);
  });
});
