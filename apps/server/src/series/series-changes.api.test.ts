import { newId } from '../ids.js';
import { all, openSeriesRoom, type SeriesRoom, said, statesOf, timesOf } from './testing/series-room.js';

let room: SeriesRoom;
let harbour: SeriesRoom['harbour'];
let ben: SeriesRoom['ben'];
let call: SeriesRoom['call'];
let freshMonday: SeriesRoom['freshMonday'];
let weekly: SeriesRoom['weekly'];
let madeSeries: SeriesRoom['madeSeries'];
let seriesNow: SeriesRoom['seriesNow'];
beforeAll(async () => {
  room = await openSeriesRoom();
  ({ harbour, ben, call, freshMonday, weekly, madeSeries, seriesNow } = room);
}, 60_000);
afterAll(() => room?.close());

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

  test('one date to any time makes an exception; this and following become a series of their own', async () => {
    const series = await madeSeries();
    const at = series.occurrences[0].startsAt.replace(/T.*/, 'T15:00:00.000Z');
    const one = await call('moveSeries', { seriesId: series.id, ...only(series, 1), startsAt: at });
    expect(one.series.occurrences[0]).toMatchObject({ startsAt: at, exception: true });
    const rest = await call('moveSeries', { seriesId: series.id, ...following(series, 3), wallTime: '14:00' });
    expect(rest.userErrors).toEqual([]);
    const walls = ({ occurrences }: { occurrences: { wallStart: string }[] }) =>
      occurrences.map((one) => one.wallStart.slice(11));
    expect(walls(rest.series)).toEqual(['10:00', '10:00']);
    expect(walls(rest.continuedBy)).toEqual(['14:00', '14:00']);
    expect(rest.series).toMatchObject({ repetition: 'Every week, 2 times', wallStart: series.wallStart });
    expect(rest.continuedBy).toMatchObject({ repetition: 'Every week, 2 times', continues: { id: series.id } });
    expect(rest.continuedBy.wallStart).toBe(`${series.occurrences[2].wallStart.slice(0, 11)}14:00`);
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
