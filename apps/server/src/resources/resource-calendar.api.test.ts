import type { Browser } from '../testing/ask.js';
import { type Harbour, openHarbour } from '../testing/harbour.js';
import { anOrganization } from '../testing/placed-order.js';
import { aResource } from '../testing/shop.js';

let harbour: Harbour;
let maya: Browser;
let ben: Browser;
let room: string;
beforeAll(async () => {
  harbour = await openHarbour();
  maya = await harbour.signedIn('maya@harbour.example');
  ben = await harbour.signedIn('ben@harbour.example');
  room = harbour.ids.room;
});
afterAll(() => harbour?.close());

const RESOURCE =
  'id version weeklyHours { weekday opens closes } dateHours { date opens closes } timeOff { id startsAt endsAt source reason }';
const UNKNOWN = '01930000-0000-7000-8000-00000000dead';

async function call(mutation: string, input: object, as = maya) {
  const key = mutation === 'addTimeOff' ? { idempotencyKey: crypto.randomUUID() } : {};
  const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`;
  const answer = await as.ask(
    `mutation ($input: ${type}!) { ${mutation}(input: $input) { resource { ${RESOURCE} } conflicts { id title startsAt } userErrors { code path details } } }`,
    { input: { ...key, ...input } },
  );
  return answer.errors ? { errors: answer.errors.map(({ extensions }) => extensions.code) } : answer.data[mutation];
}

const said = ({ userErrors }: { userErrors: { code: string; path: string[] }[] }) =>
  userErrors.map(({ code, path }) => `${code} ${path.join('.')}`);
const version = async () => (await harbour.rows('SELECT version FROM resources WHERE id = $1', [room]))[0].version as number;
const idsOf = (rows: { id: string }[]) => rows.map(({ id }) => id);

/** The times of the massage that the shop offers on a date, in London. */
async function offered(date: string): Promise<string[]> {
  const after = new Date(Date.parse(`${date}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
  const { data } = await harbour.guest.ask(
    'query ($id: ID!, $from: LocalDate!, $to: LocalDate!) { shop(slug: "harbour") { service(id: $id) { slots(from: $from, to: $to) { startsAt } } } }',
    { id: harbour.ids.massage, from: date, to: after },
  );
  return data.shop.service.slots.map(({ startsAt }: { startsAt: string }) => startsAt.slice(11, 16));
}

const NINE_TO_FIVE = [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, opens: '09:00', closes: '17:00' }));

describe('The week of a resource', () => {
  test('[SV-37] is replaced, free times follow, and the bookings that lie outside are answered and stay', async () => {
    const monday = '2026-11-30';
    const { order } = await harbour.order({ serviceId: harbour.ids.massage, startsAt: `${monday}T16:00:00.000Z` });
    expect((await offered(monday)).at(-1)).toBe('15:00');
    const hours = [
      { weekday: 1, opens: '08:00', closes: '10:00' },
      { weekday: 1, opens: '20:00', closes: '24:00' },
      { weekday: 2, opens: '00:00', closes: '02:00' },
    ];
    const answer = await call('setWeeklyHours', { id: room, expectedVersion: await version(), hours });
    expect(answer).toMatchObject({ resource: { version: 2, weeklyHours: hours }, userErrors: [] });
    expect(idsOf(answer.conflicts)).toEqual([order.bookings[0].id]);
    expect(await harbour.rows('SELECT 1 FROM allocations WHERE booking_id = $1', [order.bookings[0].id])).toHaveLength(1);
    const times = await offered(monday);
    expect([times[0], times.filter((time) => time >= '20:00').at(-1)]).toEqual(['08:00', '23:45']);
    expect(times.some((time) => time > '09:00' && time < '20:00')).toBe(false);
    expect(await offered('2026-12-02')).toEqual([]);

    const back = await call('setWeeklyHours', { id: room, expectedVersion: 2, hours: NINE_TO_FIVE });
    expect([back.resource.weeklyHours, back.conflicts]).toEqual([NINE_TO_FIVE, []]);
    const events = await harbour.rows(
      "SELECT before, after FROM events WHERE type = 'resource.weekly_hours_changed' ORDER BY id LIMIT 1",
    );
    expect(events[0].after).toEqual({ hours: ['1 08:00-10:00', '1 20:00-24:00', '2 00:00-02:00'] });
  });

  test('that overlaps itself, ends before it begins, or is no time is refused by its row, and nothing is written', async () => {
    const before = await harbour.rows('SELECT id FROM schedules WHERE resource_id = $1 ORDER BY 1', [room]);
    const expectedVersion = await version();
    const row = (opens: string, closes: string, weekday = 1) => ({ weekday, opens, closes });
    const refused: [object[], string][] = [
      [[row('09:00', '12:00'), row('11:00', '13:00')], 'HOURS_OVERLAP hours.1'],
      [[row('12:00', '09:00')], 'END_NOT_AFTER_START hours.0.closes'],
      [[row('09:00', '12:00'), row('25:00', '26:00')], 'INVALID_VALUE hours.1.opens'],
      [[row('09:00', '12:00', 8)], 'INVALID_VALUE hours.0.weekday'],
    ];
    for (const [hours, code] of refused) {
      expect(said(await call('setWeeklyHours', { id: room, expectedVersion, hours }))[0]).toBe(code);
    }
    expect(said(await call('setWeeklyHours', { id: room, expectedVersion: 99, hours: [] }))).toEqual([
      'STALE_VERSION expectedVersion',
    ]);
    expect(await call('setWeeklyHours', { id: room, expectedVersion, hours: [] }, ben)).toEqual({ errors: ['FORBIDDEN'] });
    expect(await harbour.rows('SELECT id FROM schedules WHERE resource_id = $1 ORDER BY 1', [room])).toEqual(before);
  });
});

describe('Single dates of a resource', () => {
  test('[SV-37] are closed, opened otherwise, and given back to the week', async () => {
    const date = '2026-12-24';
    const { order } = await harbour.order({ serviceId: harbour.ids.massage, startsAt: `${date}T14:00:00.000Z` });
    const closed = await call('setDateHours', {
      id: room,
      expectedVersion: await version(),
      dates: [date, '2026-12-25'],
      hours: [],
    });
    expect(closed.resource.dateHours).toEqual([
      { date, opens: null, closes: null },
      { date: '2026-12-25', opens: null, closes: null },
    ]);
    expect(idsOf(closed.conflicts)).toEqual([order.bookings[0].id]);
    expect(await offered(date)).toEqual([]);
    const hours = [
      { opens: '07:00', closes: '08:00' },
      { opens: '10:00', closes: '11:00' },
    ];
    const open = await call('setDateHours', { id: room, expectedVersion: await version(), dates: [date], hours });
    expect(open.resource.dateHours).toHaveLength(3);
    expect(await offered(date)).toEqual(['07:00', '10:00']);
    const back = await call('setDateHours', { id: room, expectedVersion: await version(), dates: [date, '2026-12-25'] });
    expect(back.resource.dateHours).toEqual([]);
    expect((await offered(date))[0]).toBe('09:00');
  });

  test('that are wrong are refused', async () => {
    const expectedVersion = await version();
    const hours = [
      { opens: '07:00', closes: '09:00' },
      { opens: '08:00', closes: '10:00' },
    ];
    const set = async (input: object, as = maya) => call('setDateHours', { id: room, expectedVersion, ...input }, as);
    expect(said(await set({ dates: ['2026-12-24'], hours }))).toEqual(['HOURS_OVERLAP hours.1']);
    expect(said(await set({ dates: [], hours: [] }))).toEqual(['REQUIRED dates']);
    expect(await set({ dates: ['2026-02-30'], hours: [] })).toEqual({ errors: ['BAD_USER_INPUT'] });
    expect(await set({ dates: ['2026-12-24'], hours: [] }, ben)).toEqual({ errors: ['FORBIDDEN'] });
    expect(await harbour.rows('SELECT 1 FROM schedule_overrides')).toEqual([]);
  });
});

describe('Time off', () => {
  test('[SV-37] takes free times away, answers what is booked then, and is taken back', async () => {
    const date = '2026-12-10';
    const { order } = await harbour.order({ serviceId: harbour.ids.massage, startsAt: `${date}T13:00:00.000Z` });
    const input = { idempotencyKey: 'rest', id: room, startsAt: `${date}T12:30`, endsAt: `${date}T15:00`, reason: 'Training' };
    const added = await call('addTimeOff', input);
    expect(added.conflicts).toMatchObject([
      { id: order.bookings[0].id, title: 'Sports massage', startsAt: `${date}T13:00:00.000Z` },
    ]);
    expect(added.resource.timeOff).toMatchObject([
      { startsAt: `${date}T12:30:00.000Z`, endsAt: `${date}T15:00:00.000Z`, source: 'MANUAL', reason: 'Training' },
    ]);
    expect(await call('addTimeOff', input)).toEqual(added);
    const times = await offered(date);
    expect(times.filter((time) => time > '11:30' && time < '15:00')).toEqual([]);
    expect(times).toEqual(expect.arrayContaining(['11:30', '15:00']));
    const removed = await call('removeTimeOff', { id: added.resource.timeOff[0].id });
    expect(removed).toMatchObject({ resource: { id: room, timeOff: [] }, userErrors: [] });
    expect(await offered(date)).toEqual(expect.arrayContaining(['12:00', '14:00']));
    expect(said(await call('removeTimeOff', { id: added.resource.timeOff[0].id }))).toEqual(['NOT_FOUND id']);
  });

  test('that is wrong is refused, and nothing is written', async () => {
    const add = (input: object, as = maya) =>
      call('addTimeOff', { id: room, startsAt: '2026-12-10', endsAt: '2026-12-10', ...input }, as);
    expect(said(await add({ startsAt: '2027-03-28T01:30' }))).toContain('TIME_SKIPPED startsAt');
    expect(said(await add({ startsAt: '2026-12-11' }))).toEqual(['END_NOT_AFTER_START endsAt']);
    expect(said(await add({ endsAt: 'noon' }))).toEqual(['INVALID_VALUE endsAt']);
    expect(said(await add({ reason: 'x'.repeat(201) }))).toEqual(['TOO_LONG reason']);
    expect(said(await add({ id: UNKNOWN }))).toEqual(['NOT_FOUND id']);
    expect(await add({}, ben)).toEqual({ errors: ['FORBIDDEN'] });
    expect(await harbour.rows('SELECT 1 FROM busy_times')).toEqual([]);
  });

  test('of another organization is neither seen nor taken back', async () => {
    const { insert } = harbour.owner;
    const elsewhere = await anOrganization(insert, 'elsewhere');
    const theirs = await aResource(insert, elsewhere, 'Their room', []);
    const id = crypto.randomUUID();
    const written = { created_at: '2026-11-20T09:00:00Z', updated_at: '2026-11-20T09:00:00Z' };
    await insert('busy_times', {
      ...{
        organization_id: elsewhere,
        id,
        resource_id: theirs,
        starts_at: '2026-12-10T09:00:00Z',
        ends_at: '2026-12-10T10:00:00Z',
      },
      ...{ source: 'MANUAL', ...written },
    });
    expect(said(await call('removeTimeOff', { id }))).toEqual(['NOT_FOUND id']);
    for (const [mutation, input] of [
      ['setWeeklyHours', { hours: [] }],
      ['setDateHours', { dates: ['2026-12-10'], hours: [] }],
      ['addTimeOff', { startsAt: '2026-12-10', endsAt: '2026-12-10' }],
    ] as const) {
      const answer = await call(mutation, { id: theirs, expectedVersion: 1, ...input });
      expect([mutation, said(answer), answer.resource]).toEqual([mutation, ['NOT_FOUND id'], null]);
    }
    expect(await harbour.rows('SELECT 1 FROM busy_times WHERE id = $1', [id])).toHaveLength(1);
  });
});
