import type { Browser } from '../testing/ask.js';
import { type Harbour, NOW, openHarbour } from '../testing/harbour.js';

let harbour: Harbour;
let maya: Browser;
beforeAll(async () => {
  harbour = await openHarbour();
  maya = await harbour.signedIn('maya@harbour.example');
});
afterAll(() => harbour?.close());
afterEach(() => harbour.rows('DELETE FROM booking_rules'));

const RULE =
  'id version kind params { minutes days weekdays from to count } service { id } resource { id } forCustomers forStaff active';
const UNKNOWN = '01930000-0000-7000-8000-00000000dead';

async function call(mutation: 'createRule' | 'changeRule' | 'removeRule', input: object, as = maya) {
  const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`;
  const key = mutation === 'createRule' ? { idempotencyKey: crypto.randomUUID() } : {};
  const answer = await as.ask(
    `mutation ($input: ${type}!) { ${mutation}(input: $input) { rule { ${RULE} } userErrors { code path details } } }`,
    { input: { ...key, ...input } },
  );
  return answer.errors ? { errors: answer.errors.map(({ extensions }) => extensions.code) } : answer.data[mutation];
}

const said = ({ userErrors }: { userErrors: { code: string; path: string[] }[] }) =>
  userErrors.map(({ code, path }) => `${code} ${path.join('.')}`);

const inMinutes = (minutes: number) => new Date(Date.parse(NOW) + minutes * 60_000).toISOString();

/** Whether the shop lists a time of the massage. */
async function isOffered(startsAt: string): Promise<boolean> {
  const day = startsAt.slice(0, 10);
  const after = new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
  const answer = await harbour.guest.ask(
    'query ($id: ID!, $from: LocalDate!, $to: LocalDate!) { shop(slug: "harbour") { service(id: $id) { slots(from: $from, to: $to) { startsAt } } } }',
    { id: harbour.ids.massage, from: day, to: after },
  );
  if (answer.errors) throw new Error(JSON.stringify(answer.errors));
  return answer.data.shop.service.slots.some((slot: { startsAt: string }) => slot.startsAt === startsAt);
}

const wish = (startsAt: string) => harbour.shop('addBasketLine', { serviceId: harbour.ids.massage, startsAt });

describe('Rules are managed', () => {
  test('[SV-08] a rule is made, holds for the shop at once, is changed and removed', async () => {
    const soon = inMinutes(105);
    expect(await isOffered(soon)).toBe(true);
    const { rule } = await call('createRule', { kind: 'MIN_NOTICE', params: { minutes: 120 }, forStaff: 'WARN' });
    expect(rule).toMatchObject({ params: { minutes: 120, days: null }, service: null, forCustomers: 'BLOCK', forStaff: 'WARN' });
    expect(await isOffered(soon)).toBe(false);
    const refused = await wish(soon);
    expect(refused.userErrors[0]).toMatchObject({
      code: 'NOTICE_TOO_SHORT',
      details: { ruleId: rule.id, earliest: inMinutes(120) },
    });

    const changed = await call('changeRule', { id: rule.id, expectedVersion: 1, params: { minutes: 90 } });
    expect(changed.rule).toMatchObject({ version: 2, params: { minutes: 90 }, forStaff: 'WARN' });
    expect(await isOffered(soon)).toBe(true);
    const off = await call('changeRule', { id: rule.id, expectedVersion: 2, active: false });
    expect(off.rule.active).toBe(false);
    expect(await call('removeRule', { id: rule.id, expectedVersion: 3 })).toEqual({ rule: null, userErrors: [] });
    expect(await harbour.rows("SELECT type FROM events WHERE entity = 'booking_rules' ORDER BY id")).toEqual(
      ['rule.created', 'rule.changed', 'rule.changed', 'rule.removed'].map((type) => ({ type })),
    );
  });

  test('[SV-20] [SV-21] the edges of notice are the same in slots and in bookings', async () => {
    await call('createRule', { kind: 'MIN_NOTICE', params: { minutes: 120 } });
    await call('createRule', { kind: 'MAX_NOTICE', params: { days: 10 } });
    for (const [startsAt, code] of [
      [inMinutes(105), 'NOTICE_TOO_SHORT'],
      [inMinutes(120), undefined],
      ['2026-11-30T16:00:00.000Z', undefined],
      ['2026-12-01T09:00:00.000Z', 'TOO_FAR_AHEAD'],
    ] as const) {
      expect([startsAt, await isOffered(startsAt)]).toEqual([startsAt, code === undefined]);
      expect([startsAt, (await wish(startsAt)).userErrors[0]?.code]).toEqual([startsAt, code]);
    }
  });

  test('[SV-22] [SV-23] weekdays and closed dates of one service', async () => {
    const serviceId = harbour.ids.massage;
    await call('createRule', { kind: 'WEEKDAYS', params: { weekdays: [1, 2, 3] }, serviceId });
    await call('createRule', { kind: 'BLACKOUT', params: { from: '2026-12-07', to: '2026-12-08' }, serviceId });
    for (const [startsAt, code] of [
      ['2026-12-02T10:00:00.000Z', undefined],
      ['2026-12-03T10:00:00.000Z', 'WEEKDAY_NOT_ALLOWED'],
      ['2026-12-07T10:00:00.000Z', 'DATE_BLOCKED'],
      ['2026-12-09T10:00:00.000Z', undefined],
    ] as const) {
      expect([startsAt, await isOffered(startsAt)]).toEqual([startsAt, code === undefined]);
      expect([startsAt, (await wish(startsAt)).userErrors[0]?.code]).toEqual([startsAt, code]);
    }
  });

  test('all of them are listed, with what they are about', async () => {
    await call('createRule', { kind: 'GAP', params: { minutes: 10 }, resourceId: harbour.ids.room });
    await call('createRule', { kind: 'MAX_PER_DAY', params: { count: 5 } });
    const ruth = await harbour.signedIn('ruth@harbour.example');
    const { data } = await ruth.ask(`{ bookingRules { ${RULE} } }`);
    expect(data.bookingRules).toEqual([
      expect.objectContaining({
        kind: 'GAP',
        resource: { id: harbour.ids.room },
        params: expect.objectContaining({ minutes: 10 }),
      }),
      expect.objectContaining({ kind: 'MAX_PER_DAY', resource: null, params: expect.objectContaining({ count: 5 }) }),
    ]);
  });

  test('the same key makes one rule', async () => {
    const input = { idempotencyKey: 'once and no more', kind: 'GAP', params: { minutes: 5 } };
    const [first, second] = [await call('createRule', input), await call('createRule', input)];
    expect(second).toEqual(first);
    expect(await harbour.rows('SELECT 1 FROM booking_rules')).toHaveLength(1);
    expect(said(await call('createRule', { ...input, kind: 'MAX_NOTICE' }))).toEqual(['IDEMPOTENCY_KEY_REUSED idempotencyKey']);
    expect(said(await call('createRule', { ...input, idempotencyKey: ' ' }))).toEqual(['REQUIRED idempotencyKey']);
  });
});

describe('Rules that cannot be', () => {
  test.each<[object, string]>([
    [{ kind: 'MIN_NOTICE', params: { minutes: -5 } }, 'INVALID_VALUE params.minutes'],
    [{ kind: 'WEEKDAYS', params: { weekdays: [1, 1] } }, 'INVALID_VALUE params.weekdays'],
    [{ kind: 'BLACKOUT', params: { from: '2026-12-08', to: '2026-12-07' } }, 'END_NOT_AFTER_START params.to'],
    [{ kind: 'GAP', params: { minutes: 5 }, forStaff: 'WARN' }, 'INVALID_VALUE forStaff'],
    [{ kind: 'GAP', params: { minutes: 5 }, serviceId: UNKNOWN }, 'NOT_FOUND serviceId'],
    [{ kind: 'GAP', params: { minutes: 5 }, resourceId: UNKNOWN }, 'NOT_FOUND resourceId'],
    [{ kind: 'MIN_NOTICE', params: { minutes: 5 } }, 'DUPLICATE kind'],
    [{ kind: 'MAX_NOTICE', params: { days: 0 } }, 'RULES_CONTRADICT params'],
  ])('%j is refused and nothing is written', async (input, refusal) => {
    const { rule } = await call('createRule', { kind: 'MIN_NOTICE', params: { minutes: 1440 } });
    const answer = await call('createRule', input);
    expect([said(answer), answer.rule]).toEqual([[refusal], null]);
    if (/DUPLICATE|CONTRADICT/.test(refusal)) expect(answer.userErrors[0].details.ruleId).toBe(rule.id);
    expect(await harbour.rows('SELECT kind FROM booking_rules')).toEqual([{ kind: 'MIN_NOTICE' }]);
  });

  test('an old version and an unknown rule are refused', async () => {
    const { rule } = await call('createRule', { kind: 'GAP', params: { minutes: 5 } });
    expect(said(await call('changeRule', { id: rule.id, expectedVersion: 9, active: false }))).toEqual([
      'STALE_VERSION expectedVersion',
    ]);
    expect(said(await call('removeRule', { id: rule.id, expectedVersion: 9 }))).toEqual(['STALE_VERSION expectedVersion']);
    expect(said(await call('changeRule', { id: UNKNOWN, expectedVersion: 1, active: false }))).toEqual(['NOT_FOUND id']);
    expect(said(await call('removeRule', { id: UNKNOWN, expectedVersion: 1 }))).toEqual(['NOT_FOUND id']);
  });

  test('two at the same time: one of a kind is left', async () => {
    const both = await Promise.all([60, 90].map((minutes) => call('createRule', { kind: 'MIN_NOTICE', params: { minutes } })));
    expect(both.flatMap(said)).toEqual(['DUPLICATE kind']);
    expect(await harbour.rows('SELECT 1 FROM booking_rules')).toHaveLength(1);
  });

  test('the desk may not, and nothing changes', async () => {
    const ben = await harbour.signedIn('ben@harbour.example');
    const { rule } = await call('createRule', { kind: 'GAP', params: { minutes: 5 } });
    expect(await call('createRule', { kind: 'MAX_PER_DAY', params: { count: 1 } }, ben)).toEqual({ errors: ['FORBIDDEN'] });
    expect(await call('changeRule', { id: rule.id, expectedVersion: 1, active: false }, ben)).toEqual({ errors: ['FORBIDDEN'] });
    expect(await call('removeRule', { id: rule.id, expectedVersion: 1 }, ben)).toEqual({ errors: ['FORBIDDEN'] });
    expect(await harbour.rows('SELECT kind, active, version FROM booking_rules')).toEqual([
      { kind: 'GAP', active: true, version: 1 },
    ]);
  });

  test('a rule of another organization is neither seen nor touched', async () => {
    const { rule } = await call('createRule', { kind: 'GAP', params: { minutes: 5 } });
    const rival = await harbour.rival();
    expect((await rival.ask('{ bookingRules { id } }')).data.bookingRules).toEqual([]);
    expect(said(await call('removeRule', { id: rule.id, expectedVersion: 1 }, rival))).toEqual(['NOT_FOUND id']);
    const about = { kind: 'GAP', params: { minutes: 5 } };
    expect(said(await call('createRule', { ...about, serviceId: harbour.ids.massage }, rival))).toEqual(['NOT_FOUND serviceId']);
    expect(await harbour.rows('SELECT 1 FROM booking_rules')).toHaveLength(1);
  });
});
