import { newId } from '../ids.js';
import type { Browser } from '../testing/ask.js';
import { type Harbour, openHarbour } from '../testing/harbour.js';

let harbour: Harbour;
let ben: Browser;
let ruth: Browser;
beforeAll(async () => {
  harbour = await openHarbour();
  ben = await harbour.signedIn('ben@harbour.example');
  ruth = await harbour.signedIn('ruth@harbour.example');
}, 60_000);
afterAll(() => harbour?.close());

const ERRORS = 'userErrors { code path details }';
const DATE = `id position wallStart startsAt endsAt state reason exception availableActions clockChange { kind sentence }
  booking { id version status startsAt seriesId seriesIndex order { id } }`;
const SERIES = `id version title status rrule repetition wallStart timeZone durationMin bookedCount skippedCount nextStartsAt
  availableActions order { id reference bookingCount internalTotal { amountMinor } booker { name } } resource { name }
  occurrences { ${DATE} } history { nodes { summary reason } }`;
const CHANGED = `series { ${SERIES} } dates { occurrenceId outcome startsAt reasons { code } } ${ERRORS}`;
const DOCUMENTS = {
  createSeries: `mutation ($input: CreateSeriesInput!) { createSeries(input: $input) { ${CHANGED} } }`,
  cancelSeries: `mutation ($input: CancelSeriesInput!) { cancelSeries(input: $input) { ${CHANGED} } }`,
  moveSeries: `mutation ($input: MoveSeriesInput!) { moveSeries(input: $input) { ${CHANGED} } }`,
  editSeries: `mutation ($input: EditSeriesInput!) { editSeries(input: $input) { ${CHANGED} } }`,
  bookSkippedOccurrence: `mutation ($input: BookSkippedOccurrenceInput!) { bookSkippedOccurrence(input: $input) { ${CHANGED} } }`,
  previewSeries: `query ($input: PreviewSeriesInput!) { previewSeries(input: $input) {
    occurrences { position wallStart startsAt clockChange { kind sentence shows } outcome moved skipReason
      reasons { code resource { name } } fixes { times { startsAt } resources { name } } }
    repetition bookCount skipCount conflictCount clockChangeCount canSave ${ERRORS} } }`,
};

async function call(name: keyof typeof DOCUMENTS, input: object, as: Browser = ben) {
  const answer = await as.ask(DOCUMENTS[name], { input });
  return answer.errors ? { errors: answer.errors.map(({ extensions }) => extensions.code) } : answer.data[name];
}

let weeks = 0;
/** A Monday that no other test uses, at ten: four weeks are free from there on. */
const freshMonday = (): string => {
  weeks += 5;
  return new Date(Date.UTC(2026, 10, 30 + 7 * weeks)).toISOString().slice(0, 10);
};
const weekly = (wallStart: string, times = 4) => ({
  serviceId: harbour.ids.massage,
  wallStart,
  repetition: { unit: 'WEEK', times },
});
const forDaniel = () => ({ customerId: harbour.ids.daniel, idempotencyKey: newId(), sendOrderEmail: false });
const create = (over: object, as = ben) => call('createSeries', { ...forDaniel(), ...over }, as);

async function madeSeries(over: object = {}) {
  const made = await create({ ...weekly(`${freshMonday()}T10:00`), ...over });
  expect(made.userErrors).toEqual([]);
  return made.series;
}
const said = (answer: { userErrors: { code: string; path: string[] }[] }) =>
  answer.userErrors.map(({ code, path }) => `${code} ${path.join('.')}`);
const statesOf = (series: { occurrences: { state: string }[] }) => series.occurrences.map(({ state }) => state);
const timesOf = (series: { occurrences: { startsAt: string }[] }) =>
  series.occurrences.map(({ startsAt }) => startsAt.slice(11, 16));
const bookings = async () => (await harbour.rows('SELECT count(*)::int AS n FROM bookings'))[0].n as number;
const SERIES_OF = `query ($id: ID!) { series(id: $id) { ${SERIES} } }`;
const seriesNow = async (id: string, as = ben) => (await as.ask(SERIES_OF, { id })).data.series;
const all = { scope: { kind: 'ALL' } };

describe('a new series', () => {
  test('[JZ-05] [JZ-56] [CRM-97] is one order with a booking of its own for each date', async () => {
    const day = freshMonday();
    const series = await madeSeries({ ...weekly(`${day}T10:00`), title: 'Physio', priceMinor: 3000 });
    expect(series).toMatchObject({ title: 'Physio', status: 'ACTIVE', repetition: 'Every week, 4 times', bookedCount: 4 });
    expect(series.order).toMatchObject({
      bookingCount: 4,
      internalTotal: { amountMinor: 12000 },
      booker: { name: 'Daniel Kerr' },
    });
    expect(new Set(series.occurrences.map(({ booking }: { booking: { id: string } }) => booking.id)).size).toBe(4);
    for (const { position, booking } of series.occurrences) {
      expect(booking).toMatchObject({
        status: 'SCHEDULED',
        seriesId: series.id,
        seriesIndex: position,
        order: { id: series.order.id },
      });
    }
    expect(series.history.nodes).toEqual([{ summary: 'ben booked 4 dates.', reason: null }]);
  });

  test('keeps its time on the wall when the clocks change', async () => {
    const made = await create({ ...weekly('2029-03-19T10:00', 2), idempotencyKey: newId() });
    expect(made.series.occurrences.map(({ startsAt }: { startsAt: string }) => startsAt)).toEqual([
      '2029-03-19T10:00:00.000Z',
      '2029-03-26T09:00:00.000Z',
    ]);
  });

  test('is made once with one key', async () => {
    const input = { ...weekly(`${freshMonday()}T10:00`), idempotencyKey: 'once' };
    const [first, again] = [await create(input), await create(input)];
    expect(again.series.id).toBe(first.series.id);
    expect(said(await create({ ...input, title: 'Other' }))).toEqual(['IDEMPOTENCY_KEY_REUSED idempotencyKey']);
  });

  test('that cannot be had on some dates is refused with each, and nothing is written', async () => {
    const day = freshMonday();
    await madeSeries(weekly(`${day}T10:00`, 2));
    const before = await bookings();
    const refused = await create(weekly(`${day}T10:30`, 3));
    expect(said(refused)).toEqual(['RESOURCE_TAKEN occurrences.0.startsAt', 'RESOURCE_TAKEN occurrences.1.startsAt']);
    expect(refused.userErrors[0].details).toMatchObject({ position: 1, wallStart: `${day}T10:30` });
    expect(refused.series).toBeNull();
    expect(await bookings()).toBe(before);
    expect(await harbour.rows("SELECT id FROM booking_series WHERE wall_start LIKE '%T10:30'")).toEqual([]);
  });

  test('leaves out what cannot be had if told to, keeps it with the reason, and books it once it is free', async () => {
    const day = freshMonday();
    const rival = await madeSeries(weekly(`${day}T10:00`, 1));
    const series = await madeSeries({ ...weekly(`${day}T10:00`, 3), skipConflicts: true });
    expect(statesOf(series)).toEqual(['SKIPPED', 'BOOKED', 'BOOKED']);
    const [skipped] = series.occurrences;
    expect(skipped).toMatchObject({ reason: 'RESOURCE_TAKEN', booking: null, availableActions: ['BOOK'] });
    const again = { occurrenceId: skipped.id, idempotencyKey: newId() };
    expect(said(await call('bookSkippedOccurrence', again))).toEqual(['RESOURCE_TAKEN startsAt']);
    await call('cancelSeries', { seriesId: rival.id, ...all, reason: 'ill' });
    const { series: now, userErrors } = await call('bookSkippedOccurrence', again);
    expect(userErrors).toEqual([]);
    expect(statesOf(now)).toEqual(['BOOKED', 'BOOKED', 'BOOKED']);
    expect(now.occurrences[0]).toMatchObject({ reason: null, exception: false, booking: { seriesIndex: 1 } });
    expect(now.order).toMatchObject({ id: series.order.id, bookingCount: 3, internalTotal: { amountMinor: 15000 } });
    const twice = { occurrenceId: skipped.id, idempotencyKey: newId() };
    expect(said(await call('bookSkippedOccurrence', twice))).toEqual(['TRANSITION_NOT_ALLOWED occurrenceId']);
  });

  test('with dates left out by choice, and dates at another time', async () => {
    const day = freshMonday();
    const second = new Date(Date.parse(day) + 7 * 86_400_000).toISOString().slice(0, 10);
    const series = await madeSeries({
      ...weekly(`${day}T10:00`, 3),
      skip: [`${day}T10:00`],
      otherTimes: [{ wallStart: `${second}T10:00`, startsAt: `${second}T14:00:00Z` }],
    });
    expect(series.occurrences).toMatchObject([
      { state: 'SKIPPED', reason: 'LEFT_OUT' },
      { state: 'BOOKED', exception: true, wallStart: `${second}T10:00`, startsAt: `${second}T14:00:00.000Z` },
      { state: 'BOOKED', exception: false },
    ]);
  });

  test.each<[string, object, string]>([
    ['SERIES_ENDLESS', { repetition: { unit: 'WEEK' } }, 'repetition.times'],
    ['SERIES_ENDLESS', { repetition: null, rrule: 'FREQ=DAILY' }, 'rrule'],
    ['SERIES_TOO_LONG', { repetition: null, rrule: 'FREQ=DAILY;COUNT=1000000' }, 'rrule'],
    ['SERIES_TOO_LONG', { repetition: { unit: 'DAY', lastDay: '2090-01-01' } }, 'repetition'],
    ['INVALID_RRULE', { repetition: null, rrule: 'FREQ=NOW;COUNT=2' }, 'rrule'],
    ['INVALID_VALUE', { rrule: 'FREQ=DAILY;COUNT=2' }, 'rrule'],
    ['SERIES_EMPTY', { repetition: { unit: 'WEEK', times: 1 }, skip: ['2027-12-06T10:00'] }, 'skip'],
    ['TIME_SKIPPED', { wallStart: '2028-03-26T01:30' }, 'wallStart'],
    ['INVALID_VALUE', { wallStart: 'tomorrow' }, 'wallStart'],
    ['END_NOT_AFTER_START', { durationMin: 0 }, 'durationMin'],
    ['NOT_FOUND', { serviceId: newId(), durationMin: 60 }, 'serviceId'],
    ['NOT_FOUND', { customerId: newId() }, 'customerId'],
    ['NOT_FOUND', { resourceIds: [newId()] }, 'occurrences.0.resourceIds.0'],
    [
      'NOT_FOUND',
      { otherTimes: [{ wallStart: '2027-12-07T10:00', startsAt: '2027-12-07T12:00:00Z' }] },
      'otherTimes.0.wallStart',
    ],
    ['INVALID_VALUE', { status: 'COMPLETED' }, 'status'],
    ['REASON_REQUIRED', { override: true }, 'reason'],
    ['REQUIRED', { idempotencyKey: ' ' }, 'idempotencyKey'],
    ['OUTSIDE_OPENING_HOURS', { wallStart: '2027-12-06T03:00' }, 'occurrences.0.startsAt'],
  ])('is refused with %s: %j', async (code, over, path) => {
    const before = await bookings();
    const { userErrors, series } = await create({ ...weekly('2027-12-06T10:00', 2), ...over });
    expect(userErrors[0]).toMatchObject({ code, path: path.split('.') });
    expect(series).toBeNull();
    expect(await bookings()).toBe(before);
  });

  test('is not for sessions, whose places are chosen one by one', async () => {
    const { userErrors } = await create({ ...weekly('2027-12-06T10:00'), serviceId: harbour.ids.course });
    expect(userErrors).toMatchObject([{ code: 'SERVICE_NOT_BOOKABLE', path: ['serviceId'], details: { why: 'HAS_SESSIONS' } }]);
  });

  test('a million dates are refused at once', async () => {
    const begun = performance.now();
    await create({ ...weekly('2027-12-06T10:00'), repetition: { unit: 'DAY', times: 1_000_000 } });
    expect(performance.now() - begun).toBeLessThan(1000);
  });
});

describe('the report before saving', () => {
  test('says what the clocks do, what is in the way, and what would help; nothing is written', async () => {
    const day = freshMonday();
    await madeSeries(weekly(`${day}T10:00`, 1));
    const before = await bookings();
    const report = await call('previewSeries', weekly(`${day}T10:00`, 2));
    expect(report).toMatchObject({ bookCount: 1, conflictCount: 1, canSave: false, repetition: 'Every week, 2 times' });
    expect(report.occurrences[0]).toMatchObject({
      outcome: 'CONFLICT',
      reasons: [{ code: 'RESOURCE_TAKEN' }],
    });
    expect(report.occurrences[0].fixes.times.length).toBeGreaterThan(0);
    expect(report.occurrences[1]).toMatchObject({ outcome: 'BOOK', reasons: [] });
    const skipping = await call('previewSeries', { ...weekly(`${day}T10:00`, 2), skipConflicts: true });
    expect(skipping).toMatchObject({ bookCount: 1, skipCount: 1, canSave: true });
    expect(skipping.occurrences[0]).toMatchObject({ outcome: 'SKIP', skipReason: 'RESOURCE_TAKEN' });
    expect(await bookings()).toBe(before);
  });

  test('what it lets through can be saved, and dates find taken what those before them take', async () => {
    const day = freshMonday();
    const three = { ...weekly(`${day}T10:00`, 1), add: [`${day}T10:30`, `${day}T11:00`] };
    const report = await call('previewSeries', three);
    expect(report.occurrences.map(({ outcome }: { outcome: string }) => outcome)).toEqual(['BOOK', 'CONFLICT', 'BOOK']);
    expect(said(await create(three))).toEqual(['RESOURCE_TAKEN occurrences.1.startsAt']);
    expect(statesOf(await madeSeries({ ...three, skipConflicts: true }))).toEqual(['BOOKED', 'SKIPPED', 'BOOKED']);
  });

  test('a time that exists twice is its first, one that does not exist moves on, both are said', async () => {
    const nights = (wallStart: string) => ({ ...weekly(wallStart, 2), repetition: { unit: 'DAY', times: 2 } });
    const autumn = await call('previewSeries', nights('2027-10-30T01:30'));
    expect(autumn.occurrences[1]).toMatchObject({
      startsAt: '2027-10-31T00:30:00.000Z',
      clockChange: { kind: 'TWICE', sentence: '31 Oct 01:30 exists twice: the first is meant' },
    });
    const spring = await call('previewSeries', nights('2027-03-27T01:30'));
    expect(spring.occurrences[1].clockChange).toEqual({
      ...{ kind: 'SKIPPED', shows: '2027-03-28T02:30' },
      sentence: '28 Mar 01:30 does not exist: 02:30 is meant',
    });
  });

  test('says what is wrong with the rule', async () => {
    const { userErrors, canSave } = await call('previewSeries', { ...weekly('2027-12-06T10:00'), repetition: { unit: 'DAY' } });
    expect([userErrors[0].code, canSave]).toEqual(['SERIES_ENDLESS', false]);
  });
});

describe('changing dates', () => {
  const following = (series: { occurrences: { id: string }[] }, n: number) => ({
    scope: { kind: 'THIS_AND_FOLLOWING', occurrenceId: series.occurrences[n - 1]!.id },
  });
  const only = (series: { occurrences: { id: string }[] }, n: number) => ({
    scope: { kind: 'THIS', occurrenceId: series.occurrences[n - 1]!.id },
  });

  test('cancels this, this and following, selected, all; cancelled dates are kept', async () => {
    const series = await madeSeries();
    const change = { seriesId: series.id, reason: 'ill' };
    const states = async (input: object) => statesOf((await call('cancelSeries', { ...change, ...input })).series);
    expect(await states(only(series, 2))).toEqual(['BOOKED', 'CANCELLED', 'BOOKED', 'BOOKED']);
    const { occurrences } = series;
    expect(await states({ scope: { kind: 'SELECTED', occurrenceIds: [occurrences[0].id] } })).toEqual([
      ...['CANCELLED', 'CANCELLED', 'BOOKED', 'BOOKED'],
    ]);
    expect(await states(following(series, 4))).toEqual(['CANCELLED', 'CANCELLED', 'BOOKED', 'CANCELLED']);
    const last = await call('cancelSeries', { ...change, ...all });
    expect(last.series).toMatchObject({ status: 'CANCELLED', bookedCount: 0, skippedCount: 4, availableActions: [] });
    expect(last.series.order.internalTotal.amountMinor).toBe(0);
    const taken = await harbour.rows(
      'SELECT 1 FROM allocations a JOIN bookings b ON b.id = a.booking_id WHERE b.series_id = $1',
      [series.id],
    );
    expect(taken).toEqual([]);
    expect(said(await call('cancelSeries', { ...change, ...all }))).toEqual(['NOTHING_SELECTED scope']);
  });

  test('needs a reason to cancel, once, and a date that exists', async () => {
    const series = await madeSeries();
    expect(said(await call('cancelSeries', { seriesId: series.id, ...all }))).toEqual(['REASON_REQUIRED reason']);
    const unknown = { seriesId: series.id, scope: { kind: 'THIS', occurrenceId: newId() }, reason: 'x' };
    expect(said(await call('cancelSeries', unknown))).toEqual(['NOT_FOUND scope.occurrenceId']);
    expect(said(await call('cancelSeries', { ...unknown, seriesId: newId() }))).toEqual(['NOT_FOUND seriesId']);
    expect(said(await call('cancelSeries', { ...unknown, expectedVersion: 9 }))).toEqual(['STALE_VERSION expectedVersion']);
  });

  test('moves all to another time of day; the plan moves along', async () => {
    const series = await madeSeries();
    const moved = await call('moveSeries', { seriesId: series.id, ...all, wallTime: '13:00' });
    expect(moved.userErrors).toEqual([]);
    expect(timesOf(moved.series).every((time) => time === '13:00' || time === '12:00')).toBe(true);
    expect(moved.series.wallStart.slice(11)).toBe('13:00');
    for (const one of moved.series.occurrences) {
      expect(one).toMatchObject({ exception: false, booking: { startsAt: one.startsAt } });
      expect(one.wallStart.slice(11)).toBe('13:00');
    }
  });

  test('a dry run says what would become of each date, and does nothing', async () => {
    const series = await madeSeries();
    const { dates, userErrors } = await call('moveSeries', { seriesId: series.id, ...all, wallTime: '13:00', dryRun: true });
    expect(userErrors).toEqual([]);
    expect(dates.map(({ outcome }: { outcome: string }) => outcome)).toEqual(['CHANGED', 'CHANGED', 'CHANGED', 'CHANGED']);
    expect(timesOf(await seriesNow(series.id))).toEqual(timesOf(series));
  });

  test('a booking that is moved on its own becomes an exception, which is not overwritten silently', async () => {
    const series = await madeSeries();
    const { booking, startsAt } = series.occurrences[1];
    const to = new Date(Date.parse(startsAt) + 2 * 3_600_000).toISOString();
    const end = new Date(Date.parse(startsAt) + 3 * 3_600_000).toISOString();
    const moved = await ben.ask(
      'mutation ($i: RescheduleBookingInput!) { rescheduleBooking(input: $i) { userErrors { code } } }',
      {
        i: { id: booking.id, expectedVersion: booking.version, startsAt: to, endsAt: end },
      },
    );
    expect(moved.data.rescheduleBooking.userErrors).toEqual([]);
    const now = await seriesNow(series.id);
    expect(now.occurrences[1]).toMatchObject({ exception: true, startsAt: to, wallStart: series.occurrences[1].wallStart });

    const change = { seriesId: series.id, ...all, wallTime: '15:00' };
    const asked = await call('moveSeries', change);
    expect(asked.userErrors).toMatchObject([
      {
        code: 'SERIES_EXCEPTIONS_KEPT',
        path: ['overwriteExceptions'],
        details: { occurrences: [{ position: 2, startsAt: to }] },
      },
    ]);
    expect(asked.series.occurrences).toEqual(now.occurrences);
    const kept = await call('moveSeries', { ...change, overwriteExceptions: false });
    expect(kept.dates.map(({ outcome }: { outcome: string }) => outcome).sort()).toEqual([
      'CHANGED',
      'CHANGED',
      'CHANGED',
      'KEPT',
    ]);
    expect(kept.series.occurrences[1].startsAt).toBe(to);
    const overwritten = await call('moveSeries', { ...change, wallTime: '16:00', overwriteExceptions: true });
    expect(overwritten.series.occurrences[1]).toMatchObject({ exception: false, wallStart: expect.stringContaining('T16:00') });
  });

  test('a booking that is cancelled or deleted on its own leaves a date that can be taken back', async () => {
    const series = await madeSeries();
    const [first, second] = series.occurrences;
    const end = (name: string, id: string) =>
      ben.ask(`mutation ($i: BookingReasonInput!) { ${name}(input: $i) { userErrors { code } } }`, { i: { id, reason: 'ill' } });
    expect((await end('cancelBooking', first.booking.id)).data.cancelBooking.userErrors).toEqual([]);
    expect((await end('deleteBooking', second.booking.id)).data.deleteBooking.userErrors).toEqual([]);
    const now = await seriesNow(series.id);
    expect(statesOf(now)).toEqual(['CANCELLED', 'FREE', 'BOOKED', 'BOOKED']);
    expect(now.occurrences[0].reason).toBe('ill');
    for (const { id } of now.occurrences.slice(0, 2)) {
      expect(said(await call('bookSkippedOccurrence', { occurrenceId: id, idempotencyKey: newId() }))).toEqual([]);
    }
    expect(statesOf(await seriesNow(series.id))).toEqual(['BOOKED', 'BOOKED', 'BOOKED', 'BOOKED']);
  });

  test('a booking that is removed for good takes its date along', async () => {
    const maya = await harbour.signedIn('maya@harbour.example');
    const series = await madeSeries();
    const { booking } = series.occurrences[0];
    const remove =
      'mutation ($i: BookingReasonInput!) { deleteBooking(input: $i) { booking { reference } userErrors { code } } }';
    const gone = await maya.ask(remove, { i: { id: booking.id, reason: 'by mistake' } });
    const confirm = gone.data.deleteBooking.booking.reference;
    const purge = 'mutation ($i: PurgeBookingInput!) { purgeBooking(input: $i) { userErrors { code } } }';
    const purged = await maya.ask(purge, { i: { id: booking.id, confirmation: confirm } });
    expect(purged.errors).toBeUndefined();
    expect(purged.data.purgeBooking.userErrors).toEqual([]);
    expect(statesOf(await seriesNow(series.id))).toEqual(['BOOKED', 'BOOKED', 'BOOKED']);
  });

  test('one date to any time makes an exception; this and following change the plan from there on', async () => {
    const series = await madeSeries();
    const at = series.occurrences[0].startsAt.replace(/T.*/, 'T15:00:00.000Z');
    const one = await call('moveSeries', { seriesId: series.id, ...only(series, 1), startsAt: at });
    expect(one.series.occurrences[0]).toMatchObject({ startsAt: at, exception: true });
    const rest = await call('moveSeries', { seriesId: series.id, ...following(series, 3), wallTime: '14:00' });
    expect(rest.series.occurrences.map(({ wallStart }: { wallStart: string }) => wallStart.slice(11))).toEqual([
      ...['10:00', '10:00', '14:00', '14:00'],
    ]);
    expect(rest.series.wallStart.slice(11)).toBe('10:00');
  });

  test('dates that cannot be moved refuse all, or stay as they are', async () => {
    const day = freshMonday();
    await madeSeries(weekly(`${day}T14:00`, 1));
    const series = await madeSeries(weekly(`${day}T10:00`, 3));
    const change = { seriesId: series.id, ...all, wallTime: '14:00' };
    const refused = await call('moveSeries', change);
    expect(said(refused)).toEqual([`RESOURCE_TAKEN occurrences.${series.occurrences[0].id}.startsAt`]);
    expect(refused.series.occurrences).toEqual(series.occurrences);
    const kept = await call('moveSeries', { ...change, keepConflicts: true });
    expect(kept.dates.map(({ outcome }: { outcome: string }) => outcome)).toEqual(['REFUSED', 'CHANGED', 'CHANGED']);
    expect(kept.series.occurrences[0]).toMatchObject({ exception: true, startsAt: series.occurrences[0].startsAt });
  });

  test.each<[string, object]>([
    ['REQUIRED wallTime', {}],
    ['INVALID_VALUE wallTime', { wallTime: '25:00' }],
    ['INVALID_VALUE startsAt', { startsAt: '2027-01-01T10:00:00Z' }],
    ['END_NOT_AFTER_START durationMin', { durationMin: 0 }],
    ['REASON_REQUIRED', { wallTime: '12:00', override: true }],
  ])('moving is refused with %s', async (why, over) => {
    const series = await madeSeries(weekly(`${freshMonday()}T10:00`, 1));
    const [first] = said(await call('moveSeries', { seriesId: series.id, ...all, ...over }));
    expect(first).toContain(why);
  });

  test('edits what they say; what one says of its own is asked about', async () => {
    const series = await madeSeries();
    const change = { seriesId: series.id };
    await call('editSeries', { ...change, ...only(series, 2), title: 'Special' });
    const asked = await call('editSeries', { ...change, ...all, title: 'Physio' });
    expect(asked.userErrors).toMatchObject([{ code: 'SERIES_EXCEPTIONS_KEPT', details: { occurrences: [{ position: 2 }] } }]);
    const edited = await call('editSeries', { ...change, ...all, title: 'Physio', overwriteExceptions: false });
    expect(edited.series.title).toBe('Physio');
    const titles = await harbour.rows('SELECT title FROM bookings WHERE series_id = $1 ORDER BY series_index', [series.id]);
    expect(titles.map(({ title }: { title: string }) => title)).toEqual(['Physio', 'Special', 'Physio', 'Physio']);
    expect(said(await call('editSeries', { ...change, ...all, title: 'x'.repeat(201), overwriteExceptions: true }))).toEqual([
      'TOO_LONG title',
    ]);
  });
});

describe('who may', () => {
  test('without the right nothing can be changed', async () => {
    const series = await madeSeries();
    const change = { seriesId: series.id, ...all, reason: 'x' };
    const before = await bookings();
    expect(await create(weekly(`${freshMonday()}T10:00`), ruth)).toEqual({ errors: ['FORBIDDEN'] });
    expect(await call('previewSeries', weekly('2027-12-06T10:00'), ruth)).toEqual({ errors: ['FORBIDDEN'] });
    expect(await call('cancelSeries', change, ruth)).toEqual({ errors: ['FORBIDDEN'] });
    expect(await call('moveSeries', { ...change, wallTime: '12:00' }, ruth)).toEqual({ errors: ['FORBIDDEN'] });
    expect(await call('editSeries', { ...change, title: 'x' }, ruth)).toEqual({ errors: ['FORBIDDEN'] });
    const date = { occurrenceId: series.occurrences[0].id, idempotencyKey: newId() };
    expect(await call('bookSkippedOccurrence', date, ruth)).toEqual({ errors: ['FORBIDDEN'] });
    expect(await bookings()).toBe(before);
    const seen = await seriesNow(series.id, ruth);
    expect(seen).toMatchObject({ availableActions: [], bookedCount: 4 });
    expect(seen.occurrences[0].availableActions).toEqual([]);
  });

  test('another organization sees and changes nothing', async () => {
    const series = await madeSeries();
    const eve = await harbour.rival();
    expect(await seriesNow(series.id, eve)).toBeNull();
    expect((await eve.ask('{ seriesList { nodes { id } totalCount { count } } }')).data.seriesList).toEqual({
      ...{ nodes: [], totalCount: { count: 0 } },
    });
    expect(said(await call('cancelSeries', { seriesId: series.id, ...all, reason: 'x' }, eve))).toEqual(['NOT_FOUND seriesId']);
    const date = { occurrenceId: series.occurrences[0].id, idempotencyKey: newId() };
    expect(said(await call('bookSkippedOccurrence', date, eve))).toEqual(['NOT_FOUND occurrenceId']);
  });

  test('the list can be filtered and searched', async () => {
    const series = await madeSeries({ title: 'Zebra course' });
    const list = async (where: object) => {
      const answer = await ben.ask(
        'query ($where: SeriesWhere) { seriesList(where: $where) { nodes { id nextStartsAt lastStartsAt bookedCount order { booker { name } } } } }',
        { where },
      );
      expect(answer.errors).toBeUndefined();
      return answer.data.seriesList.nodes.map(({ id }: { id: string }) => id);
    };
    expect(await list({ search: 'zebra kerr' })).toEqual([series.id]);
    expect(await list({ title: { contains: 'ebra' }, bookedCount: { eq: 4 } })).toEqual([series.id]);
    expect(await list({ search: 'nobody' })).toEqual([]);
  });
});

test('two series that want the same times: one gets them', async () => {
  const day = freshMonday();
  const answers = await Promise.all([1, 2, 3].map(() => create(weekly(`${day}T10:00`, 4))));
  expect(answers.filter(({ series }) => series)).toHaveLength(1);
  expect(answers.flatMap(said).every((why) => why.startsWith('RESOURCE_TAKEN occurrences.'))).toBe(true);
});
