import { newId } from '../ids.js';
import { all, openSeriesRoom, type SeriesRoom, said, statesOf } from './testing/series-room.js';

let room: SeriesRoom;
let harbour: SeriesRoom['harbour'];
let ben: SeriesRoom['ben'];
let ruth: SeriesRoom['ruth'];
let call: SeriesRoom['call'];
let freshMonday: SeriesRoom['freshMonday'];
let weekly: SeriesRoom['weekly'];
let create: SeriesRoom['create'];
let madeSeries: SeriesRoom['madeSeries'];
let bookings: SeriesRoom['bookings'];
let seriesNow: SeriesRoom['seriesNow'];
beforeAll(async () => {
  room = await openSeriesRoom();
  ({ harbour, ben, ruth, call, freshMonday, weekly, create, madeSeries, bookings, seriesNow } = room);
}, 60_000);
afterAll(() => room?.close());

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

  test('goes beyond hours on single dates, knowingly, with a reason that is kept', async () => {
    const day = freshMonday();
    const night = { ...weekly(`${day}T06:00`, 2), beyond: [{ wallStart: `${day}T06:00` }] };
    const report = await call('previewSeries', night);
    expect(report).toMatchObject({ bookCount: 1, conflictCount: 1, occurrences: [{ outcome: 'BOOK', beyond: true }, {}] });
    expect(said(await create({ ...night, reason: 'Agreed' }))).toEqual(['OUTSIDE_OPENING_HOURS occurrences.1.startsAt']);
    expect(said(await create({ ...night, skipConflicts: true }))).toEqual(['REASON_REQUIRED reason']);
    const series = await madeSeries({ ...night, skipConflicts: true, reason: 'Agreed' });
    expect(statesOf(series)).toEqual(['BOOKED', 'SKIPPED']);
    expect(series.history.nodes).toEqual([
      { summary: 'ben booked 1 date and left out 1 date; 1 beyond hours and rules.', reason: 'Agreed' },
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
    ['END_NOT_AFTER_START', { durationMin: -45 }, 'durationMin'],
    ['INVALID_VALUE', { durationMin: 40_321 }, 'durationMin'],
    ['TIME_SKIPPED', { add: ['2028-03-26T01:30'] }, 'add.0'],
    ['INVALID_VALUE', { add: ['2027-02-30T10:00'] }, 'add.0'],
    ['INVALID_VALUE', { skip: ['25:00'] }, 'skip.0'],
    ['INVALID_RRULE', { repetition: { unit: 'WEEK', every: -1, times: 2 } }, 'repetition'],
    ['INVALID_RRULE', { repetition: { unit: 'WEEK', every: 0, times: 2 } }, 'repetition'],
    ['INVALID_RRULE', { repetition: { unit: 'WEEK', times: -2 } }, 'repetition'],
    ['NOT_FOUND', { serviceId: newId(), durationMin: 60 }, 'serviceId'],
    ['NOT_FOUND', { customerId: newId() }, 'customerId'],
    ['NOT_FOUND', { resourceIds: [newId()] }, 'occurrences.0.resourceIds.0'],
    [
      'NOT_FOUND',
      { otherTimes: [{ wallStart: '2027-12-07T10:00', startsAt: '2027-12-07T12:00:00Z' }] },
      'otherTimes.0.wallStart',
    ],
    ['NOT_FOUND', { beyond: [{ wallStart: '2027-12-07T10:00' }] }, 'beyond.0.wallStart'],
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
