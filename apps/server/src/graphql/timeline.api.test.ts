import { type Sample, sampleBookings, type TestDatabase, testDatabase } from '@bookwright/persistence/testing';
import pg from 'pg';
import { type Asking, asking } from './testing/ask.js';

let database: TestDatabase;
let sample: Sample;
let api: Asking;

/** Ids rise with time, as those of real events do. */
const eventId = (n: number): string => `01930000-0000-7000-8000-${String(n).padStart(12, '0')}`;

type Event = { n: number; type: string; entity: string; entityId: unknown; before?: object; after?: object };

async function happened(events: Event[], organizationId = sample.organizationId): Promise<void> {
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  try {
    for (const { n, type, entity, entityId, before = null, after = null } of events) {
      await client.query(
        `INSERT INTO events (organization_id, id, at, type, entity, entity_id, actor_kind, actor_name, via, reason, before, after, correlation_id)
         VALUES ($1, $2, $3, $4, $5, $6, 'STAFF', 'Maya', 'ADMIN', 'because', $7, $8, $2)`,
        [
          organizationId,
          eventId(n),
          `2026-11-20T10:00:${String(n).padStart(2, '0')}.000Z`,
          type,
          entity,
          entityId,
          before,
          after,
        ],
      );
    }
  } finally {
    await client.end();
  }
}

beforeAll(async () => {
  database = await testDatabase();
  sample = await sampleBookings(database.url, 3);
  api = await asking(database.db, sample.organizationId);
  const [first, second] = sample.rows as [Record<string, unknown>, Record<string, unknown>];
  const details = { attendeeEmail: 'noor@secret.example', comment: 'late', priceMinor: 4242 };
  await happened([
    { n: 1, type: 'order.placed', entity: 'orders', entityId: first.order },
    { n: 2, type: 'booking.placed', entity: 'bookings', entityId: first.id },
    { n: 3, type: 'booking.confirmed', entity: 'bookings', entityId: second.id },
    { n: 4, type: 'booking.details_edited', entity: 'bookings', entityId: first.id, before: { comment: null }, after: details },
    { n: 5, type: 'order.po_number_changed', entity: 'orders', entityId: first.order },
    { n: 6, type: 'booking.cancelled', entity: 'bookings', entityId: first.id },
  ]);
}, 60_000);
afterAll(async () => {
  await api?.stop();
  await database?.close();
});

const timeline = (args = '') =>
  `{ booking(id: "${sample.rows[0]!.id}") { timeline${args} { nodes { id at type reason summary before after } pageInfo { hasNextPage endCursor } } } }`;

const types = (nodes: { type: string }[]): string[] => nodes.map(({ type }) => type);

describe('a timeline', () => {
  test("holds a booking's own events and its order's, newest first", async () => {
    const { data } = await api.ask(timeline());
    const { nodes, pageInfo } = data!.booking.timeline;
    expect(types(nodes)).toEqual([
      'booking.cancelled',
      'order.po_number_changed',
      'booking.details_edited',
      'booking.placed',
      'order.placed',
    ]);
    expect(nodes[0]).toEqual({
      id: eventId(6),
      at: '2026-11-20T10:00:06.000Z',
      type: 'booking.cancelled',
      reason: 'because',
      summary: 'Maya cancelled the booking.',
      before: null,
      after: null,
    });
    expect(pageInfo).toEqual({ hasNextPage: false, endCursor: eventId(1) });
  });

  test("of an order holds only the order's", async () => {
    const { data } = await api.ask(`{ order(id: "${sample.rows[0]!.order}") { timeline { nodes { type } } } }`);
    expect(types(data!.order.timeline.nodes)).toEqual(['order.po_number_changed', 'order.placed']);
  });

  test('is paged by cursor and refuses nonsense', async () => {
    const pages: string[] = [];
    let after: string | null = null;
    for (let more = true; more; ) {
      const { data } = await api.ask(timeline(after ? `(first: 2, after: "${after}")` : '(first: 2)'));
      pages.push(types(data!.booking.timeline.nodes).join());
      more = data!.booking.timeline.pageInfo.hasNextPage;
      after = data!.booking.timeline.pageInfo.endCursor;
    }
    expect(pages).toEqual(['booking.cancelled,order.po_number_changed', 'booking.details_edited,booking.placed', 'order.placed']);
    for (const args of ['(first: 201)', '(first: -1)', '(after: "x")']) {
      const { errors } = await api.ask(timeline(args));
      expect(errors![0]!.extensions!.code).toBe('BAD_USER_INPUT');
    }
  });

  test('shows changed values to those who may see them', async () => {
    const edited = async (role: 'OWNER' | 'READ_ONLY') =>
      (await api.ask(timeline(), {}, role)).data!.booking.timeline.nodes.find(
        (node: { type: string }) => node.type === 'booking.details_edited',
      );
    expect(await edited('OWNER')).toMatchObject({
      before: { comment: null },
      after: { attendeeEmail: 'noor@secret.example', comment: 'late', priceMinor: 4242 },
    });
    expect(await edited('READ_ONLY')).toMatchObject({ before: { comment: null }, after: { comment: 'late' } });
    expect(JSON.stringify(await edited('READ_ONLY'))).not.toMatch(/secret|4242/);
  });

  test('is read for all rows of a page in one statement', async () => {
    api.statements();
    const { data } = await api.ask('{ bookings(orderBy: [{ field: REFERENCE }]) { nodes { timeline { nodes { type } } } } }');
    expect(data!.bookings.nodes.map((node: { timeline: { nodes: unknown[] } }) => node.timeline.nodes.length)).toEqual([5, 1, 0]);
    expect(api.statements()).toHaveLength(2);
  });
});
