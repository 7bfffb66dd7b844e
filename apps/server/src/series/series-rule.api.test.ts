import { newId } from '../ids.js';
import { all, openSeriesRoom, type SeriesRoom, said, statesOf } from './testing/series-room.js';

let room: SeriesRoom;
let harbour: SeriesRoom['harbour'];
let call: SeriesRoom['call'];
let freshMonday: SeriesRoom['freshMonday'];
let weekly: SeriesRoom['weekly'];
let madeSeries: SeriesRoom['madeSeries'];
let seriesNow: SeriesRoom['seriesNow'];
let bookings: SeriesRoom['bookings'];
beforeAll(async () => {
  room = await openSeriesRoom();
  ({ harbour, call, freshMonday, weekly, madeSeries, seriesNow, bookings } = room);
}, 60_000);
afterAll(() => room?.close());

type Series = Awaited<ReturnType<SeriesRoom['madeSeries']>>;
type Date = { outcome: string; startsAt: string; movedFrom: string | null; occurrenceId: string | null; reasons: object[] };

const weeks = (repetition: object) => ({ repetition: { unit: 'WEEK', ...repetition } });
const change = (series: Series, over: object) =>
  call('changeSeriesRule', { seriesId: series.id, idempotencyKey: newId(), reason: 'Asked for', ...over });
const outcomes = ({ dates }: { dates: Date[] }) => dates.map(({ outcome }) => outcome);
const wallsOf = (series: Series): string[] => series.occurrences.map(({ wallStart }: { wallStart: string }) => wallStart);
const dayOn = (day: string, days: number) => new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);

describe('another rule for a series', () => {
  test('moves bookings within their week, and keeps them, their order and their numbers', async () => {
    const series = await madeSeries();
    const changed = await change(series, weeks({ weekdays: ['TU'], times: 4 }));
    expect(said(changed)).toEqual([]);
    expect(outcomes(changed)).toEqual(['MOVED', 'MOVED', 'MOVED', 'MOVED']);
    expect(changed.repetition).toBe('Every week on Tuesday, 4 times');
    expect(changed.series).toMatchObject({
      ...{ rrule: 'FREQ=WEEKLY;BYDAY=TU;COUNT=4', bookedCount: 4 },
      repetitionFields: { every: 1, unit: 'WEEK', weekdays: ['TU'], times: 4, lastDay: null },
    });
    for (const [index, one] of changed.series.occurrences.entries()) {
      const before = series.occurrences[index];
      expect(one.wallStart).toBe(`${dayOn(before.wallStart.slice(0, 10), 1)}T10:00`);
      expect(one.booking).toMatchObject({ id: before.booking.id, startsAt: one.startsAt, seriesIndex: before.position });
      expect(one.exception).toBe(false);
    }
    expect(changed.series.history.nodes[0].summary).toBe('ben changed the rule: 4 moved.');
  });

  test('[CRM-97] keeps what both have, books what is new in the same order, cancels the rest', async () => {
    const series = await madeSeries();
    const changed = await change(series, weeks({ every: 2, times: 3 }));
    expect(outcomes(changed)).toEqual(['STAYS', 'CANCELLED', 'STAYS', 'CANCELLED', 'ADDED']);
    expect(statesOf(changed.series)).toEqual(['BOOKED', 'CANCELLED', 'BOOKED', 'CANCELLED', 'BOOKED']);
    const added = changed.series.occurrences[4];
    expect(changed.series.occurrences[1].reason).toBe('Asked for');
    expect(added).toMatchObject({ position: 5, booking: { order: { id: series.order.id }, seriesIndex: 5 } });
    expect(changed.series.order).toMatchObject({ internalTotal: { amountMinor: 15000 } });
  });

  test('says what it would do and does nothing', async () => {
    const series = await madeSeries();
    const before = await bookings();
    const told = await change(series, {
      ...weeks({ weekdays: ['FR'], times: 5 }),
      dryRun: true,
      idempotencyKey: null,
      reason: null,
    });
    expect(said(told)).toEqual([]);
    expect(outcomes(told)).toEqual(['MOVED', 'MOVED', 'MOVED', 'MOVED', 'ADDED']);
    expect(told.dates[0]).toMatchObject({ movedFrom: series.occurrences[0].startsAt, clockChange: { kind: 'ONCE' } });
    expect(await bookings()).toBe(before);
    expect((await seriesNow(series.id)).occurrences).toEqual(series.occurrences);
  });

  test('[JZ-56] from a date on makes a second series of the same order, which says what it continues', async () => {
    const series = await madeSeries();
    const from = series.occurrences[2];
    const changed = await change(series, { ...weeks({ weekdays: ['TH'], times: 3 }), fromOccurrenceId: from.id });
    expect(outcomes(changed)).toEqual(['MOVED', 'MOVED', 'ADDED']);
    expect(changed.series).toMatchObject({
      rrule: 'FREQ=WEEKLY;COUNT=2',
      bookedCount: 2,
      continuedBy: [{ id: changed.continuedBy.id }],
    });
    expect(statesOf(changed.series)).toEqual(['BOOKED', 'BOOKED']);
    expect(changed.continuedBy).toMatchObject({
      ...{ rrule: 'FREQ=WEEKLY;BYDAY=TH;COUNT=3', bookedCount: 3, continues: { id: series.id }, order: { id: series.order.id } },
    });
    const numbers = changed.continuedBy.occurrences.map(({ booking }: { booking: object }) => booking);
    expect(numbers).toMatchObject([
      ...[3, 4, 5].map((seriesIndex) => ({ seriesIndex, seriesId: changed.continuedBy.id, order: { id: series.order.id } })),
    ]);
    expect(numbers[0].id).toBe(from.booking.id);
    // Either goes on for itself.
    const head = await call('moveSeries', { seriesId: series.id, ...all, wallTime: '15:00' });
    expect(wallsOf(head.series).map((wall) => wall.slice(11))).toEqual(['15:00', '15:00']);
    expect((await seriesNow(changed.continuedBy.id)).occurrences).toEqual(changed.continuedBy.occurrences);
  });

  test('asks about a date that was changed on its own, which keeps its time or goes along', async () => {
    const series = await madeSeries();
    const second = series.occurrences[1];
    const at = second.startsAt.replace(/T.*/, 'T15:00:00.000Z');
    await call('moveSeries', { seriesId: series.id, scope: { kind: 'THIS', occurrenceId: second.id }, startsAt: at });
    const asked = await change(series, weeks({ weekdays: ['WE'], times: 4 }));
    expect(said(asked)).toEqual(['SERIES_EXCEPTIONS_KEPT overwriteExceptions']);
    expect(asked.userErrors[0].details).toMatchObject({ occurrences: [{ id: second.id, startsAt: at }] });
    expect(outcomes(asked)).toEqual(['MOVED', 'KEPT', 'MOVED', 'MOVED']);
    expect((await seriesNow(series.id)).rrule).toBe(series.rrule);
    const kept = await change(series, { ...weeks({ weekdays: ['WE'], times: 4 }), overwriteExceptions: false });
    expect(kept.series.occurrences[1]).toMatchObject({ startsAt: at, exception: true, state: 'BOOKED' });
    const gone = await change(series, { ...weeks({ weekdays: ['TH'], times: 4 }), overwriteExceptions: true });
    expect(said(gone)).toEqual([]);
    expect(gone.series.occurrences[1]).toMatchObject({ exception: false });
    expect(wallsOf(gone.series)).toEqual([0, 7, 14, 21].map((days) => `${dayOn(series.wallStart.slice(0, 10), days + 3)}T10:00`));
  });

  test('a date that is not booked stays so and can be booked where it is now', async () => {
    const series = await madeSeries();
    const first = series.occurrences[0];
    await call('cancelSeries', { seriesId: series.id, scope: { kind: 'THIS', occurrenceId: first.id }, reason: 'ill' });
    const changed = await change(series, weeks({ weekdays: ['TU'], times: 4 }));
    expect(outcomes(changed)).toEqual(['SKIPPED', 'MOVED', 'MOVED', 'MOVED']);
    const again = await call('bookSkippedOccurrence', { occurrenceId: first.id, idempotencyKey: newId() });
    expect(said(again)).toEqual([]);
    expect(again.series.occurrences[0]).toMatchObject({ state: 'BOOKED', startsAt: changed.series.occurrences[0].startsAt });
  });

  test('what is in the way refuses all and is in the report; or bookings stay and new dates are left out', async () => {
    const day = freshMonday();
    await madeSeries(weekly(`${dayOn(day, 1)}T10:00`, 1));
    const rival = await madeSeries(weekly(`${dayOn(day, 22)}T10:00`, 1));
    const series = await madeSeries(weekly(`${day}T10:00`, 3));
    const to = weeks({ weekdays: ['TU'], times: 4 });
    const refused = await change(series, to);
    expect(said(refused)).toEqual([
      `RESOURCE_TAKEN occurrences.${series.occurrences[0].id}.startsAt`,
      `RESOURCE_TAKEN occurrences.${dayOn(day, 22)}T10:00.startsAt`,
    ]);
    expect(outcomes(refused)).toEqual(['REFUSED', 'MOVED', 'MOVED', 'REFUSED']);
    expect(refused.series.occurrences).toEqual(series.occurrences);
    const done = await change(series, { ...to, skipConflicts: true });
    expect(outcomes(done)).toEqual(['KEPT', 'MOVED', 'MOVED', 'SKIPPED']);
    expect(done.series.occurrences[0]).toMatchObject({ startsAt: series.occurrences[0].startsAt, exception: true });
    const skipped = done.series.occurrences[3];
    expect(skipped).toMatchObject({ state: 'SKIPPED', reason: 'RESOURCE_TAKEN', availableActions: ['BOOK'] });
    await call('cancelSeries', { seriesId: rival.id, ...all, reason: 'ill' });
    expect(said(await call('bookSkippedOccurrence', { occurrenceId: skipped.id, idempotencyKey: newId() }))).toEqual([]);
  });

  test('every day, one day later: dates make room for each other', async () => {
    const day = freshMonday();
    const series = await madeSeries({ ...weekly(`${day}T10:00`), repetition: { unit: 'DAY', times: 4 } });
    const changed = await change(series, { wallStart: `${day}T10:30`, repetition: { unit: 'DAY', times: 4 } });
    expect(outcomes(changed)).toEqual(['MOVED', 'MOVED', 'MOVED', 'MOVED']);
    const longer = await change(series, { wallStart: `${day}T11:15`, durationMin: 75, repetition: { unit: 'DAY', times: 4 } });
    expect(said(longer)).toEqual([]);
    expect(longer.series).toMatchObject({ durationMin: 75 });
  });

  test('is done once with one key', async () => {
    const series = await madeSeries();
    const input = { ...weeks({ times: 5 }), idempotencyKey: newId() };
    const first = await change(series, input);
    const again = await change(series, input);
    expect(again.series.occurrences).toEqual(first.series.occurrences);
    expect(said(await change(series, { ...input, reason: 'Other' }))).toEqual(['IDEMPOTENCY_KEY_REUSED idempotencyKey']);
  });

  test.each<[string, object]>([
    ['REQUIRED repetition', {}],
    ['SERIES_ENDLESS repetition.times', { repetition: { unit: 'WEEK' } }],
    ['SERIES_ENDLESS rrule', { rrule: 'FREQ=WEEKLY' }],
    ['SERIES_TOO_LONG rrule', { rrule: 'FREQ=DAILY;COUNT=1000000' }],
    ['INVALID_RRULE rrule', { rrule: 'FREQ=WEEKLY;BYHOUR=9;COUNT=3' }],
    ['INVALID_VALUE rrule', { rrule: 'FREQ=WEEKLY;COUNT=3', repetition: { unit: 'WEEK', times: 2 } }],
    ['END_NOT_AFTER_START durationMin', { ...weeks({ times: 2 }), durationMin: -30 }],
    ['TIME_SKIPPED wallStart', { ...weeks({ times: 2 }), wallStart: '2028-03-26T01:30' }],
    ['NOT_FOUND fromOccurrenceId', { ...weeks({ times: 2 }), fromOccurrenceId: newId() }],
    ['STALE_VERSION expectedVersion', { ...weeks({ times: 2 }), expectedVersion: 99 }],
    ['REQUIRED idempotencyKey', { ...weeks({ times: 2 }), idempotencyKey: ' ' }],
    ['REASON_REQUIRED reason', { ...weeks({ times: 1 }), reason: ' ' }],
    ['REASON_REQUIRED reason', { ...weeks({ times: 4 }), override: true, reason: null }],
  ])('is refused with %s, and nothing is changed', async (why, over) => {
    const series = await madeSeries(weekly(`${freshMonday()}T10:00`, 2));
    expect(said(await change(series, over))).toEqual([why]);
    expect((await seriesNow(series.id)).occurrences).toEqual(series.occurrences);
  });

  test('without the rights, or from another organization, nothing is changed', async () => {
    const series = await madeSeries();
    const input = { seriesId: series.id, ...weeks({ times: 2 }), idempotencyKey: newId(), reason: 'x' };
    expect(await call('changeSeriesRule', input, room.ruth)).toEqual({ errors: ['FORBIDDEN'] });
    const eve = await harbour.rival();
    expect(said(await call('changeSeriesRule', input, eve))).toEqual(['NOT_FOUND seriesId']);
    expect((await seriesNow(series.id)).occurrences).toEqual(series.occurrences);
  });
});

describe('another day of the week', () => {
  test('for all: the rule goes along', async () => {
    const series = await madeSeries();
    const moved = await call('moveSeries', { seriesId: series.id, ...all, weekday: 'TH' });
    expect(said(moved)).toEqual([]);
    expect(wallsOf(moved.series)).toEqual(wallsOf(series).map((wall) => `${dayOn(wall.slice(0, 10), 3)}T10:00`));
    expect(moved.series).toMatchObject({ wallStart: wallsOf(moved.series)[0], repetition: 'Every week, 4 times' });
  });

  test('for selected dates: they are exceptions, and the rule stays', async () => {
    const series = await madeSeries();
    const scope = { kind: 'SELECTED', occurrenceIds: [series.occurrences[1].id] };
    const moved = await call('moveSeries', { seriesId: series.id, scope, weekday: 'FR', wallTime: '11:00' });
    expect(moved.series.occurrences[1]).toMatchObject({ exception: true, wallStart: series.occurrences[1].wallStart });
    expect(moved.series.occurrences[1].startsAt.slice(0, 10)).toBe(dayOn(series.occurrences[1].startsAt.slice(0, 10), 4));
    expect(moved.series.wallStart).toBe(series.wallStart);
  });

  test('of a rule of several days it is refused: the rule is changed instead', async () => {
    const day = freshMonday();
    const series = await madeSeries({ ...weekly(`${day}T10:00`), ...weeks({ weekdays: ['MO', 'WE'], times: 4 }) });
    expect(said(await call('moveSeries', { seriesId: series.id, ...all, weekday: 'TH' }))).toEqual(['INVALID_VALUE weekday']);
  });
});
