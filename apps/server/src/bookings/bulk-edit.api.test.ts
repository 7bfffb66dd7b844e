import type { Browser } from '../testing/ask.js';
import { type Harbour, openHarbour } from '../testing/harbour.js';

let harbour: Harbour;
let maya: Browser;
let references: string[];

beforeAll(async () => {
  harbour = await openHarbour();
  maya = await harbour.signedIn('maya@harbour.example');
  references = [];
  for (const [service, time] of [
    ['massage', '10:00'],
    ['consultation', '11:00'],
    ['massage', '12:00'],
    ['consultation', '13:00'],
  ] as const) {
    const { order } = await harbour.order({ serviceId: harbour.ids[service], startsAt: `2026-12-01T${time}:00.000Z` });
    references.push(order.bookings[0].reference);
  }
});
afterAll(() => harbour?.close());

const BULK = `mutation ($input: EditBookingsInput!) { editBookings(input: $input) {
  changedCount unchangedCount refusedCount messageCount
  results { id reference outcome before after refusals { code path } booking { status version } }
  userErrors { code path details } } }`;

async function edit(input: object, as: Browser = maya) {
  const answer = await as.ask(BULK, { input });
  return answer.errors ? { errors: answer.errors } : answer.data.editBookings;
}

const everything = { where: {} };
const state = () =>
  harbour.rows(
    'SELECT t::text FROM bookings t UNION ALL SELECT t::text FROM orders t UNION ALL SELECT t::text FROM events t ORDER BY 1',
  );

test('[AP-37] a preview says what would change and what is refused, and changes nothing', async () => {
  const before = await state();
  const preview = await edit({ select: everything, change: { approve: {} }, dryRun: true });
  expect(preview).toMatchObject({ changedCount: 2, unchangedCount: 0, refusedCount: 2, userErrors: [] });
  expect(preview.results.map((row: { outcome: string }) => row.outcome)).toEqual(['REFUSED', 'REFUSED', 'CHANGED', 'CHANGED']);
  expect(preview.results[0].refusals[0].code).toBe('TRANSITION_NOT_ALLOWED');
  expect(preview.results[3]).toMatchObject({
    before: { status: 'AWAITING_APPROVAL' },
    after: { status: 'CONFIRMED' },
    booking: { status: 'AWAITING_APPROVAL', version: 1 },
  });
  expect(await state()).toEqual(before);
});

test('under ALL_OR_NOTHING one refusal keeps everything as it was', async () => {
  const before = await state();
  const result = await edit({ select: everything, change: { approve: {} }, policy: 'ALL_OR_NOTHING' });
  expect(result).toMatchObject({ changedCount: 0, refusedCount: 4 });
  expect(result.results.map((row: { refusals: { code: string }[] }) => row.refusals[0]!.code).sort()).toEqual([
    'OTHER_ROWS_REFUSED',
    'OTHER_ROWS_REFUSED',
    'TRANSITION_NOT_ALLOWED',
    'TRANSITION_NOT_ALLOWED',
  ]);
  expect(await state()).toEqual(before);
});

test('[AP-35] [AP-38] all that match but one get another booker, each with its history; a repeat with the key changes nothing more', async () => {
  const [{ id: left }] = await harbour.rows('SELECT id FROM bookings WHERE reference = $1', [references[0]]);
  const input = {
    select: { where: { bookerName: { contains: 'nair' } }, except: [left] },
    change: { changeBooker: { customerId: harbour.ids.daniel } },
    idempotencyKey: 'once',
  };
  expect(await edit(input)).toMatchObject({ changedCount: 3, refusedCount: 0 });
  const changed = await harbour.rows("SELECT before, after, actor_name, via FROM events WHERE type = 'booking.booker_changed'");
  expect(changed).toHaveLength(3);
  expect(changed[0]).toMatchObject({ after: { bookerId: harbour.ids.daniel }, actor_name: 'maya', via: 'ADMIN' });
  expect(await edit(input)).toMatchObject({ changedCount: 3 });
  expect(await harbour.rows("SELECT 1 FROM events WHERE type = 'booking.booker_changed'")).toHaveLength(3);
  expect((await edit({ ...input, change: { confirm: {} } })).userErrors).toEqual([
    expect.objectContaining({ code: 'IDEMPOTENCY_KEY_REUSED' }),
  ]);
  expect(await edit({ ...input, idempotencyKey: 'again' })).toMatchObject({ userErrors: [{ code: 'NOTHING_SELECTED' }] });
});

test('[AP-29] one PO number for the orders behind the bookings; what has it already is unchanged', async () => {
  expect(await edit({ select: everything, change: { changePoNumber: { poNumber: 'PO 7' } } })).toMatchObject({ changedCount: 4 });
  expect(await edit({ select: everything, change: { changePoNumber: { poNumber: 'PO 7' } } })).toMatchObject({
    changedCount: 0,
    unchangedCount: 4,
  });
});

test('[AL-27] [AL-35] deleting many names those that could not be', async () => {
  const [{ id }] = await harbour.rows('SELECT id FROM bookings WHERE reference = $1', [references[1]]);
  const missing = '01930000-0000-7000-8000-00000000dead';
  const result = await edit({ select: { ids: [id, missing] }, change: { delete: { reason: 'a mistake' } } });
  expect(result).toMatchObject({ changedCount: 1, refusedCount: 1 });
  expect(result.results[0]).toMatchObject({
    id: missing,
    reference: null,
    outcome: 'REFUSED',
    refusals: [{ code: 'NOT_FOUND' }],
  });
});

describe('Bad input', () => {
  const bad: [string, object, string][] = [
    ['neither ids nor a filter', { select: {}, change: { confirm: {} } }, 'INVALID_VALUE select'],
    ['ids and a filter', { select: { ids: ['x'], where: {} }, change: { confirm: {} } }, 'INVALID_VALUE select'],
    ['nobody', { select: { ids: [] }, change: { confirm: {} } }, 'NOTHING_SELECTED select'],
  ];
  test.each(bad)('%s', async (_, input, expected) => {
    const { userErrors } = await edit(input);
    expect(userErrors.map((why: { code: string; path: string[] }) => `${why.code} ${why.path.join('.')}`)).toEqual([expected]);
  });

  test('no change, two changes, an unknown operator, a filter that is too deep: an error that says so', async () => {
    const deep = Array.from({ length: 12 }).reduce<object>((inner) => ({ not: inner }), { status: { eq: 'CONFIRMED' } });
    for (const input of [
      { select: everything, change: {} },
      { select: everything, change: { confirm: {}, approve: {} } },
      { select: { where: { status: { like: 'C%' } } }, change: { confirm: {} } },
      { select: { where: deep }, change: { confirm: {} } },
    ]) {
      const { errors } = await edit(input);
      expect(errors?.map((error: { extensions: { code: string } }) => error.extensions.code)).toEqual(['BAD_USER_INPUT']);
    }
  });

  test('who may only read may not edit in bulk', async () => {
    const ruth = await harbour.signedIn('ruth@harbour.example');
    const { errors } = await edit({ select: everything, change: { confirm: {} } }, ruth);
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });
});
