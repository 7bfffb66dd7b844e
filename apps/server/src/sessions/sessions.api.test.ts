import { SYSTEM } from '@bookwright/domain/access';
import { createContext } from '../context.js';
import type { Browser } from '../testing/ask.js';
import { type Harbour, NOW, openHarbour } from '../testing/harbour.js';
import { TEST_SECRET } from '../testing/placed-order.js';
import { confirmReachedSessions } from './use-cases/confirm-reached-sessions.js';

let now = NOW;
let harbour: Harbour;
let maya: Browser;
beforeAll(async () => {
  harbour = await openHarbour(() => now);
  // What is paid at checkout waits for its payment; these are about seats.
  await harbour.rows("UPDATE services SET payment_type = 'PAY_LATER' WHERE id = $1", [harbour.ids.course]);
  maya = await harbour.signedIn('maya@harbour.example');
});
afterAll(() => harbour?.close());
afterEach(() => {
  now = NOW;
});

const SESSION =
  'id version status startsAt endsAt capacity taken booked seatsLeft minToRun location meetingUrl waitlistEnabled cancelReason cancelledAt availableActions service { name } instructor { id }';
const UNKNOWN = '01930000-0000-7000-8000-00000000dead';
const DATE = '2026-12-03T10:00:00.000Z';

async function ask(mutation: string, input: object, payload: string, as: Browser) {
  const type = { publishSession: 'SessionActionInput', confirmSession: 'SessionActionInput' }[mutation];
  const input$ = type ?? `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`;
  const answer = await as.ask(
    `mutation ($input: ${input$}!) { ${mutation}(input: $input) { ${payload} userErrors { code path details } } }`,
    { input },
  );
  return answer.errors ? { errors: answer.errors.map(({ extensions }) => extensions.code) } : answer.data[mutation];
}

const create = (input: object = {}, as = maya) =>
  ask(
    'createSessions',
    { idempotencyKey: crypto.randomUUID(), serviceId: harbour.ids.course, startsAt: [DATE], capacity: 5, ...input },
    `sessions { ${SESSION} }`,
    as,
  );
const change = (mutation: string, input: object, as = maya) => ask(mutation, input, `session { ${SESSION} } bookingCount`, as);

const said = ({ userErrors }: { userErrors: { code: string; path: string[] }[] }) =>
  userErrors.map(({ code, path }) => `${code} ${path.join('.')}`.trim());

const aSession = async (input: object = {}) => (await create(input)).sessions[0] as { id: string; version: number };
/** So many places of one order. */
const book = async (sessionId: string, quantity = 1) =>
  (await harbour.order({ serviceId: harbour.ids.course, sessionId, quantity })).order;
const bookingsOn = (sessionId: string) =>
  harbour.rows(
    'SELECT id, status, starts_at, cancel_kind, cancel_reason, reschedule_count, location_text, meeting_url FROM bookings WHERE session_id = $1 ORDER BY id',
    [sessionId],
  );
const versionOf = async (id: string): Promise<number> =>
  (await harbour.rows('SELECT version FROM event_sessions WHERE id = $1', [id]))[0].version;

describe('Sessions are made', () => {
  test('a few dates of one course, on sale at once; the same key makes them once', async () => {
    const input = {
      idempotencyKey: 'four Thursdays',
      startsAt: ['2026-12-10T10:00:00.000Z', DATE],
      minToRun: 3,
      location: 'Yard 3',
      instructorId: harbour.ids.staffMembers.RECEPTIONIST,
    };
    const { sessions, userErrors } = await create(input);
    expect(userErrors).toEqual([]);
    expect(sessions).toMatchObject([
      {
        startsAt: DATE,
        endsAt: '2026-12-03T11:00:00.000Z',
        status: 'TENTATIVE',
        minToRun: 3,
        location: 'Yard 3',
        seatsLeft: 5,
        service: { name: 'First aid' },
        instructor: { id: harbour.ids.staffMembers.RECEPTIONIST },
        availableActions: ['CONFIRM', 'CHANGE', 'CANCEL'],
      },
      { startsAt: '2026-12-10T10:00:00.000Z' },
    ]);
    expect((await create(input)).sessions.map(({ id }: { id: string }) => id)).toEqual(
      sessions.map(({ id }: { id: string }) => id),
    );
    const { order } = await harbour.order({ serviceId: harbour.ids.course, sessionId: sessions[0].id });
    expect(order.bookings).toHaveLength(1);
  });

  test.each<[object, string]>([
    [{ startsAt: [] }, 'NOTHING_SELECTED startsAt'],
    [{ startsAt: ['2026-11-19T10:00:00.000Z', DATE] }, 'IN_THE_PAST startsAt'],
    [{ serviceId: UNKNOWN }, 'NOT_FOUND serviceId'],
    [{ capacity: 0 }, 'QUANTITY_OUT_OF_RANGE capacity'],
    [{ minToRun: 6 }, 'QUANTITY_OUT_OF_RANGE minToRun'],
    [{ durationMin: -5 }, 'INVALID_VALUE durationMin'],
    [{ durationMin: 100_000 }, 'INVALID_VALUE endsAt'],
    [{ meetingUrl: 'somewhere' }, 'INVALID_URL meetingUrl'],
    [{ instructorId: UNKNOWN }, 'NOT_FOUND instructorId'],
    [{ location: 'x'.repeat(201) }, 'TOO_LONG location'],
    [{ idempotencyKey: '' }, 'REQUIRED idempotencyKey'],
  ])('but not with %j, and then none of them', async (input, refusal) => {
    const count = async () => (await harbour.rows('SELECT count(*)::integer AS n FROM event_sessions'))[0].n;
    const before = await count();
    const answer = await create(input);
    expect([said(answer), answer.sessions]).toEqual([[refusal], []]);
    expect(await count()).toBe(before);
  });

  test('a draft is seen by nobody until it is published', async () => {
    const { id, version } = await aSession({ draft: true, startsAt: ['2026-12-17T10:00:00.000Z'] });
    const seen = async () => {
      const { data } = await harbour.guest.ask(
        'query ($id: ID!) { shop(slug: "harbour") { service(id: $id) { sessions { id } } } }',
        { id: harbour.ids.course },
      );
      return data.shop.service.sessions.some((session: { id: string }) => session.id === id);
    };
    expect(await seen()).toBe(false);
    const { session } = await change('publishSession', { id, expectedVersion: version });
    expect(session.status).toBe('CONFIRMED');
    expect(await seen()).toBe(true);
    expect(said(await change('publishSession', { id, expectedVersion: session.version }))).toEqual(['TRANSITION_NOT_ALLOWED']);
  });
});

describe('Sessions are changed', () => {
  test('a new time takes everybody along; the history of each says so', async () => {
    const { id } = await aSession();
    await book(id, 2);
    const to = { startsAt: '2026-12-04T14:00:00.000Z', endsAt: '2026-12-04T15:30:00.000Z' };
    const answer = await change('changeSession', { id, expectedVersion: await versionOf(id), ...to, reason: 'Heating' });
    expect(answer).toMatchObject({ session: { ...to, taken: 2, booked: 2 }, bookingCount: 2, userErrors: [] });
    for (const booking of await bookingsOn(id)) {
      expect(booking).toMatchObject({ status: 'RESCHEDULED', reschedule_count: 1, starts_at: new Date(to.startsAt) });
      const { data } = await maya.ask('query ($id: ID!) { booking(id: $id) { timeline { nodes { type reason } } } }', {
        id: booking.id,
      });
      expect(data.booking.timeline.nodes[0]).toEqual({ type: 'booking.rescheduled', reason: 'Heating' });
    }
  });

  test('never fewer seats than are taken', async () => {
    const { id } = await aSession();
    await book(id, 3);
    const answer = await change('changeSession', { id, expectedVersion: await versionOf(id), capacity: 2 });
    expect(answer).toMatchObject({
      session: { capacity: 5 },
      userErrors: [{ code: 'CAPACITY_BELOW_TAKEN', path: ['capacity'], details: { taken: 3 } }],
    });
    const { session } = await change('changeSession', { id, expectedVersion: await versionOf(id), capacity: 3 });
    expect(session).toMatchObject({ capacity: 3, seatsLeft: 0 });
  });

  test('what is left out stays, null clears, and the place reaches the bookings', async () => {
    const { id } = await aSession({ location: 'Yard 3', minToRun: 2 });
    await book(id);
    const input = {
      id,
      expectedVersion: await versionOf(id),
      location: 'Hall',
      minToRun: null,
      meetingUrl: 'https://meet.example/1',
    };
    const { session } = await change('changeSession', input);
    expect(session).toMatchObject({ location: 'Hall', minToRun: null, capacity: 5, waitlistEnabled: true });
    expect(await bookingsOn(id)).toMatchObject([{ location_text: 'Hall', meeting_url: 'https://meet.example/1' }]);
  });

  test('stale, unknown, past and cancelled ones are refused', async () => {
    const { id } = await aSession({ startsAt: ['2026-12-20T10:00:00.000Z'] });
    expect(said(await change('changeSession', { id, expectedVersion: 9, capacity: 6 }))).toEqual([
      'STALE_VERSION expectedVersion',
    ]);
    expect(said(await change('changeSession', { id: UNKNOWN, expectedVersion: 1 }))).toEqual(['NOT_FOUND id']);
    expect(said(await change('changeSession', { id, expectedVersion: 1, endsAt: DATE }))).toEqual(['END_NOT_AFTER_START endsAt']);
    expect(
      said(
        await change('changeSession', {
          id,
          expectedVersion: 1,
          startsAt: '2026-11-01T10:00:00Z',
          endsAt: '2026-11-01T11:00:00Z',
        }),
      ),
    ).toEqual(['IN_THE_PAST startsAt']);
    await change('cancelSession', { id, expectedVersion: 1, reason: 'Flood' });
    expect(said(await change('changeSession', { id, expectedVersion: 2, capacity: 6 }))).toEqual(['SESSION_CANCELLED id']);
    expect(said(await change('confirmSession', { id, expectedVersion: 2 }))).toEqual(['SESSION_CANCELLED id']);
  });
});

describe('A tentative session', () => {
  const settle = async () => {
    const organization = (await harbour.rows("SELECT id, slug, name, settings FROM organizations WHERE slug = 'harbour'"))[0];
    const base = { db: harbour.database.db, clock: { now: () => now }, sessionSecret: TEST_SECRET, requestId: 'x' };
    return confirmReachedSessions(
      createContext({ ...base, actor: SYSTEM, via: 'SYSTEM', organization: { ...organization, timeZone: 'Europe/London' } }),
    );
  };
  const statusOf = async (id: string) => (await harbour.rows('SELECT status FROM event_sessions WHERE id = $1', [id]))[0].status;

  test('is confirmed by itself once enough have booked; a basket is not a booking', async () => {
    const { id } = await aSession({ minToRun: 3 });
    await book(id, 2);
    await harbour.shop('addBasketLine', { serviceId: harbour.ids.course, sessionId: id });
    await settle();
    expect(await statusOf(id)).toBe('TENTATIVE');
    await book(id);
    await settle();
    expect(await statusOf(id)).toBe('CONFIRMED');
  });

  test('is confirmed by staff before that', async () => {
    const { id, version } = await aSession({ minToRun: 3 });
    expect((await change('confirmSession', { id, expectedVersion: version })).session).toMatchObject({ status: 'CONFIRMED' });
  });
});

describe('Calling off', () => {
  test('[AP-26] one place frees one seat and leaves its neighbours as they are', async () => {
    const { id } = await aSession();
    const order = await book(id, 3);
    const [first, ...others] = order.bookings as { id: string; reference: string; status: string }[];
    const answer = await maya.ask(
      'mutation ($input: BookingReasonInput!) { cancelBooking(input: $input) { booking { status } userErrors { code } } }',
      { input: { id: first!.id, reason: 'ill' } },
    );
    expect(answer.data.cancelBooking).toEqual({ booking: { status: 'CANCELLED' }, userErrors: [] });
    const left = (await bookingsOn(id)).filter(({ id: one }) => one !== first!.id);
    expect(left.map(({ id: one, status }) => ({ id: one, status })).sort((a, b) => (a.id < b.id ? -1 : 1))).toEqual(
      others.map(({ id: one }) => ({ id: one, status: 'CONFIRMED' })).sort((a, b) => (a.id < b.id ? -1 : 1)),
    );
    const { data } = await maya.ask('query ($id: ID!) { session(id: $id) { taken booked status } }', { id });
    expect(data.session).toEqual({ taken: 2, booked: 2, status: 'CONFIRMED' });
    expect(
      await harbour.rows('SELECT internal_total_minor::integer AS total FROM orders WHERE reference = $1', [order.reference]),
    ).toEqual([{ total: 24000 }]);
  });

  test('a session ends every booking on it, lets go of baskets, and touches nothing else', async () => {
    const { id } = await aSession();
    const other = await aSession({ startsAt: ['2026-12-05T10:00:00.000Z'] });
    await book(id, 2);
    const elsewhere = await book(other.id);
    const { basketToken } = await harbour.shop('addBasketLine', { serviceId: harbour.ids.course, sessionId: id });
    const before = await bookingsOn(other.id);

    const answer = await change('cancelSession', { id, expectedVersion: await versionOf(id), reason: 'Flood in the yard' });
    expect(answer).toMatchObject({
      session: {
        status: 'CANCELLED',
        taken: 0,
        booked: 0,
        cancelReason: 'Flood in the yard',
        cancelledAt: now,
        availableActions: [],
      },
      bookingCount: 2,
      userErrors: [],
    });
    for (const booking of await bookingsOn(id)) {
      expect(booking).toMatchObject({
        status: 'CANCELLED',
        cancel_kind: 'SESSION_CANCELLED',
        cancel_reason: 'Flood in the yard',
      });
    }
    expect(await bookingsOn(other.id)).toEqual(before);
    expect(elsewhere.bookings).toHaveLength(1);
    expect(
      await harbour.rows(
        `SELECT DISTINCT o.pay_now_total_minor::integer AS total, l.active FROM orders o JOIN order_lines l ON l.order_id = o.id
         JOIN bookings b ON b.id = l.booking_id WHERE b.session_id = $1`,
        [id],
      ),
    ).toEqual([{ total: 0, active: false }]);
    const person = { givenName: 'Priya', familyName: 'Nair', email: 'priya@example.org' };
    expect((await harbour.shop('checkOut', { basketToken, ...person })).userErrors[0].code).toBe('SESSION_NOT_BOOKABLE');
  });

  test('needs a reason and the right version', async () => {
    const { id } = await aSession();
    expect(said(await change('cancelSession', { id, expectedVersion: 1, reason: ' ' }))).toEqual(['REASON_REQUIRED reason']);
    expect(said(await change('cancelSession', { id, expectedVersion: 8, reason: 'x' }))).toEqual([
      'STALE_VERSION expectedVersion',
    ]);
    expect(said(await change('cancelSession', { id: UNKNOWN, expectedVersion: 1, reason: 'x' }))).toEqual(['NOT_FOUND id']);
  });
});

describe('Who may', () => {
  test('the desk manages sessions; who only reads sees them and changes none', async () => {
    const ben = await harbour.signedIn('ben@harbour.example');
    const ruth = await harbour.signedIn('ruth@harbour.example');
    expect((await create({}, ben)).userErrors).toEqual([]);
    const { id } = await aSession();
    for (const [mutation, input] of [
      ['changeSession', { capacity: 9 }],
      ['publishSession', {}],
      ['confirmSession', {}],
      ['cancelSession', { reason: 'x' }],
    ] as const) {
      expect([mutation, await change(mutation, { id, expectedVersion: 1, ...input }, ruth)]).toEqual([
        mutation,
        { errors: ['FORBIDDEN'] },
      ]);
    }
    expect(await create({}, ruth)).toEqual({ errors: ['FORBIDDEN'] });
    const { data } = await ruth.ask('query ($id: ID!) { session(id: $id) { version availableActions } }', { id });
    expect(data.session).toEqual({ version: 1, availableActions: [] });
  });

  test('another organization finds nothing', async () => {
    const rival = await harbour.rival();
    const { id } = await aSession();
    expect(said(await change('cancelSession', { id, expectedVersion: 1, reason: 'x' }, rival))).toEqual(['NOT_FOUND id']);
    expect(said(await create({}, rival))).toEqual(['NOT_FOUND serviceId']);
    expect((await rival.ask('{ sessions { totalCount { count } } }')).data.sessions.totalCount.count).toBe(0);
    expect(await versionOf(id)).toBe(1);
  });
});

test('the grid of sessions filters, sorts and searches', async () => {
  await aSession({ location: 'Lighthouse', startsAt: ['2027-03-04T10:00:00.000Z'], minToRun: 2 });
  const found = async (where: object) => {
    const answer = await maya.ask(
      'query ($where: SessionWhere) { sessions(where: $where, orderBy: [{ field: STARTS_AT, direction: DESC }]) { nodes { location service { name } } } }',
      { where },
    );
    if (answer.errors) throw new Error(JSON.stringify(answer.errors));
    return answer.data.sessions.nodes.map(({ location }: { location: string }) => location);
  };
  expect(await found({ search: 'first lighth' })).toEqual(['Lighthouse']);
  expect(await found({ search: 'li fi' })).toEqual(['Lighthouse']);
  expect(await found({ search: 'lighthouse nowhere' })).toEqual([]);
  expect(
    await found({ location: { contains: 'house' }, status: { in: ['TENTATIVE'] }, service: { in: [harbour.ids.course] } }),
  ).toEqual(['Lighthouse']);
  expect(await found({ minToRun: { isEmpty: false }, startsAt: { gte: '2027-01-01T00:00:00Z' } })).toEqual(['Lighthouse']);
  expect((await maya.ask('{ grid(entity: SESSION) { fields { name } } }')).data.grid.fields.length).toBeGreaterThan(10);
});
