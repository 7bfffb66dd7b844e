import fc from 'fast-check';
import { addMinutes } from '../kernel/index.js';
import { aBookedTime, aResourceRecord, daily, deciding, resourceCalendarFacts } from '../testing/index.js';
import { decideAddTimeOff, decideRemoveTimeOff, decideSetDateHours, decideSetWeeklyHours, type OpeningHours } from './index.js';

const kim = aResourceRecord();
const stored = (hours: readonly OpeningHours[]) => hours.map((row, i) => ({ id: `h${i}`, resourceId: kim.id, ...row }));
const booked = (from: string, over: object = {}) => aBookedTime({ resourceId: kim.id, unitId: 'unit', at: from, ...over });
type Lists = Parameters<typeof resourceCalendarFacts>[0];
const factsOf = (lists: Lists = {}) => resourceCalendarFacts({ resources: [kim], ...lists });
const codes = ({ refusals }: { refusals: { code: string; path: string[] }[] }) =>
  refusals.map(({ code, path }) => `${code} ${path.join('.')}`);

const week = (hours: readonly OpeningHours[], lists?: Lists) =>
  decideSetWeeklyHours(factsOf(lists), { id: kim.id, expectedVersion: 1, hours }, deciding());
const at = (weekday: number, opens: string, closes: string): OpeningHours => ({ weekday, opens, closes });

describe('weekly hours', () => {
  test('[SV-37] are replaced as a whole; what is the same is left alone', () => {
    const decision = week([at(1, '09:00', '12:00'), at(1, '12:00', '17:00'), at(6, '00:00', '24:00')], {
      schedules: stored([at(1, '09:00', '12:00'), at(2, '09:00', '12:00')]),
    });
    expect(decision.changes).toMatchObject([
      { op: 'patch', entity: 'resources', expectedVersion: 1, set: {} },
      { op: 'remove', entity: 'schedules', id: 'h1' },
      { op: 'insert', values: { weekday: 1, opens: '12:00', closes: '17:00' } },
      { op: 'insert', values: { weekday: 6, opens: '00:00', closes: '24:00' } },
    ]);
    expect(decision.events).toMatchObject([
      {
        type: 'resource.weekly_hours_changed',
        before: { hours: ['1 09:00-12:00', '2 09:00-12:00'] },
        after: { hours: ['1 09:00-12:00', '1 12:00-17:00', '6 00:00-24:00'] },
      },
    ]);
    expect(week(stored([at(1, '09:00', '12:00')]), { schedules: stored([at(1, '09:00', '12:00')]) }).changes).toEqual([]);
  });

  test.each([
    [[at(1, '09:00', '12:00'), at(2, '10:00', '11:00'), at(1, '11:59', '13:00')], 'HOURS_OVERLAP hours.2'],
    [[at(1, '09:00', '12:00'), at(1, '09:00', '12:00')], 'HOURS_OVERLAP hours.1'],
    [[at(3, '09:00', '17:00'), at(3, '10:00', '11:00')], 'HOURS_OVERLAP hours.1'],
    [[at(1, '12:00', '12:00')], 'END_NOT_AFTER_START hours.0.closes'],
    [[at(1, '22:00', '06:00')], 'END_NOT_AFTER_START hours.0.closes'],
    [[at(1, '9:00', '12:00')], 'INVALID_VALUE hours.0.opens'],
    [[at(1, '24:00', '24:00')], 'INVALID_VALUE hours.0.opens'],
    [[at(1, '09:00', '24:01')], 'INVALID_VALUE hours.0.closes'],
    [[at(1, '09:60', '12:00')], 'INVALID_VALUE hours.0.opens'],
    [[at(1, '09:00', '12:00'), at(1, '', 'noon')], 'INVALID_VALUE hours.1.opens'],
    [[at(0, '09:00', '12:00')], 'INVALID_VALUE hours.0.weekday'],
    [[at(8, '09:00', '12:00')], 'INVALID_VALUE hours.0.weekday'],
  ])('%j are refused: %s', (hours, said) => {
    const decision = week(hours);
    expect(codes(decision)[0]).toBe(said);
    expect(decision.changes).toEqual([]);
  });

  test('are taken exactly when no two share a minute of a day, and are then what is stored', () => {
    const pad = (n: number) => String(n).padStart(2, '0');
    const clock = (quarter: number) => `${pad(Math.floor(quarter / 4))}:${pad((quarter % 4) * 15)}`;
    const row = fc
      .tuple(fc.integer({ min: 1, max: 3 }), fc.nat(90), fc.integer({ min: 1, max: 6 }))
      .map(([weekday, from, length]) => ({ weekday, from, to: from + length }));
    fc.assert(
      fc.property(fc.array(row, { maxLength: 6 }), fc.array(row, { maxLength: 4 }), (rows, before) => {
        const taken = rows.flatMap(({ weekday, from, to }) =>
          Array.from({ length: to - from }, (_, i) => `${weekday} ${from + i}`),
        );
        const hoursOf = (some: typeof rows) => some.map(({ weekday, from, to }) => at(weekday, clock(from), clock(to)));
        const facts = { schedules: stored(hoursOf(before)) };
        const decision = week(hoursOf(rows), facts);
        expect(decision.refusals.length === 0).toBe(new Set(taken).size === taken.length);
        if (decision.refusals.length > 0) return;
        const text = ({ weekday, opens, closes }: OpeningHours) => `${weekday} ${opens}-${closes}`;
        const left = facts.schedules.filter(({ id }) => !decision.changes.some((one) => one.op === 'remove' && one.id === id));
        const made = decision.changes.flatMap((one) => (one.op === 'insert' ? [one.values as unknown as OpeningHours] : []));
        expect(new Set([...left, ...made].map(text))).toEqual(new Set(hoursOf(rows).map(text)));
      }),
    );
  });

  test('answer which bookings then lie outside: those that were inside, the booking counted and not its buffer', () => {
    const lists = {
      schedules: stored(daily('09:00', '17:00')),
      booked: [
        booked('2026-11-24T16:00:00.000Z', { bookingId: 'last hour' }),
        booked('2026-11-24T15:00:00.000Z', { bookingId: 'until four' }),
        booked('2026-11-24T16:00:00.000Z', { bookingId: null, sessionId: 'a session' }),
        booked('2026-11-24T18:00:00.000Z', { bookingId: 'always outside' }),
        booked('2026-11-24T16:00:00.000Z', { bookingId: null, bookingStartsAt: null, bookingEndsAt: null }),
        booked('2026-07-07T15:00:00.000Z', { bookingId: 'in summer time' }),
      ],
    };
    expect(week(daily('09:00', '16:00'), lists).result).toEqual({ conflicts: ['last hour', 'a session', 'in summer time'] });
  });
});

const dates = (
  command: { dates: string[]; hours: { opens: string; closes: string }[] | null },
  lists: Lists = { schedules: stored(daily('09:00', '17:00')) },
) => decideSetDateHours(factsOf(lists), { id: kim.id, expectedVersion: 1, ...command }, deciding());
const override = (localDate: string, opens: string | null, closes: string | null) => ({
  ...{ id: `${localDate} ${opens}`, resourceId: kim.id, localDate, opens, closes },
});

describe('hours of single dates', () => {
  test('[SV-37] close them, or open them at other times, several a day', () => {
    expect(dates({ dates: ['2026-12-25', '2026-12-26', '2026-12-25'], hours: [] }).changes).toMatchObject([
      { entity: 'resources' },
      { op: 'insert', values: { localDate: '2026-12-25', opens: null, closes: null } },
      { op: 'insert', values: { localDate: '2026-12-26', opens: null, closes: null } },
    ]);
    const two = [
      { opens: '08:00', closes: '10:00' },
      { opens: '20:00', closes: '24:00' },
    ];
    const decision = dates({ dates: ['2026-12-24'], hours: two }, { schedule_overrides: [override('2026-12-24', null, null)] });
    expect(decision.changes.map(({ op }) => op)).toEqual(['patch', 'remove', 'insert', 'insert']);
    expect(decision.events).toMatchObject([
      {
        before: { dateHours: ['2026-12-24 closed'] },
        after: { dateHours: ['2026-12-24 08:00-10:00', '2026-12-24 20:00-24:00'] },
      },
    ]);
  });

  test('are taken back, and then the week holds again; nothing to take back changes nothing', () => {
    const lists = { schedule_overrides: [override('2026-12-24', null, null), override('2026-12-25', null, null)] };
    expect(dates({ dates: ['2026-12-24'], hours: null }, lists).changes).toMatchObject([
      { op: 'patch' },
      { op: 'remove', id: '2026-12-24 null' },
    ]);
    expect(dates({ dates: ['2026-12-26'], hours: null }, lists).changes).toEqual([]);
    expect(dates({ dates: ['2026-12-25'], hours: [] }, lists).changes).toEqual([]);
  });

  test('answer which bookings then lie outside', () => {
    const lists = {
      schedules: stored(daily('09:00', '17:00')),
      booked: [booked('2026-12-24T10:00:00.000Z', { bookingId: 'eve' }), booked('2026-12-23T10:00:00.000Z')],
    };
    expect(dates({ dates: ['2026-12-24'], hours: [] }, lists).result).toEqual({ conflicts: ['eve'] });
    expect(dates({ dates: ['2026-12-24'], hours: [{ opens: '10:00', closes: '11:00' }] }, lists).result).toEqual({
      conflicts: [],
    });
  });

  test.each([
    [{ dates: [], hours: [] }, 'REQUIRED dates'],
    [{ dates: ['2026-12-24', '2026-02-30'], hours: [] }, 'INVALID_VALUE dates.1'],
    [{ dates: ['0000-01-01'], hours: [] }, 'INVALID_VALUE dates.0'],
    [{ dates: Array.from({ length: 367 }, () => '2026-12-24'), hours: [] }, 'INVALID_VALUE dates'],
    [{ dates: ['2026-12-24'], hours: [{ opens: '12:00', closes: '10:00' }] }, 'END_NOT_AFTER_START hours.0.closes'],
    [
      {
        dates: ['2026-12-24'],
        hours: [
          { opens: '08:00', closes: '12:00' },
          { opens: '11:00', closes: '13:00' },
        ],
      },
      'HOURS_OVERLAP hours.1',
    ],
  ])('%j are refused: %s', (command, said) => expect(codes(dates(command))).toEqual([said]));
});

const off = (startsAt: string, endsAt: string, lists?: Lists, over: object = {}) =>
  decideAddTimeOff(factsOf(lists), { id: kim.id, timeOffId: 'off', startsAt, endsAt, ...over });

describe('time off', () => {
  test('[SV-37] is given on the wall clock and kept as instants, in winter and in summer', () => {
    expect(off('2026-12-24T13:00', '2026-12-27T09:00', {}, { reason: ' Christmas ' }).changes).toEqual([
      {
        ...{ op: 'insert', entity: 'busy_times', id: 'off' },
        values: {
          ...{ id: 'off', resourceId: kim.id, source: 'MANUAL', reason: 'Christmas' },
          ...{ startsAt: '2026-12-24T13:00:00.000Z', endsAt: '2026-12-27T09:00:00.000Z' },
        },
      },
    ]);
    expect(off('2026-07-01T13:00', '2026-07-01T14:00').changes).toMatchObject([
      { values: { startsAt: '2026-07-01T12:00:00.000Z', endsAt: '2026-07-01T13:00:00.000Z' } },
    ]);
  });

  test('of whole days is from their beginning to their end, also where a clock skips midnight', () => {
    expect(off('2026-12-24', '2026-12-26').changes).toMatchObject([
      { values: { startsAt: '2026-12-24T00:00:00.000Z', endsAt: '2026-12-27T00:00:00.000Z' } },
    ]);
    const cairo = aResourceRecord({ timeZone: 'Africa/Cairo' });
    const skipped = { id: cairo.id, timeOffId: 'off', startsAt: '2026-04-24', endsAt: '2026-04-24' };
    expect(decideAddTimeOff(factsOf({ resources: [cairo] }), skipped).changes).toMatchObject([
      { values: { startsAt: '2026-04-23T22:00:00.000Z', endsAt: '2026-04-24T21:00:00.000Z' } },
    ]);
  });

  test.each([
    ['2026-03-29T01:30', '2026-03-29T04:00', 'TIME_SKIPPED startsAt'],
    ['2026-03-28T01:30', '2026-03-29T01:00', 'TIME_SKIPPED endsAt'],
    ['2026-12-24T13:00', '2026-12-24T13:00', 'END_NOT_AFTER_START endsAt'],
    ['2026-12-24', '2026-12-23', 'END_NOT_AFTER_START endsAt'],
    ['2026-12-24T25:00', '2026-12-25', 'INVALID_VALUE startsAt'],
    ['2026-12-24', 'tomorrow', 'INVALID_VALUE endsAt'],
    ['2026-02-30', '2026-03-01', 'INVALID_VALUE startsAt'],
    ['2026-12-24T10:00:00Z', '2026-12-25', 'INVALID_VALUE startsAt'],
    ['0000-01-01', '2026-12-25', 'INVALID_VALUE startsAt'],
  ])('from %s to %s is refused: %s', (from, to, said) => {
    expect(codes(off(from, to))).toEqual([said]);
    expect(off(from, to).changes).toEqual([]);
  });

  test('answers which bookings lie in it: they stay, and a buffer alone is no conflict', () => {
    const lists = {
      booked: [
        booked('2026-12-24T12:00:00.000Z', { bookingId: 'before, its buffer reaches in' }),
        booked('2026-12-24T12:30:00.000Z', { bookingId: 'reaches in' }),
        booked('2026-12-24T15:00:00.000Z', { bookingId: 'after' }),
        booked('2026-12-24T14:00:00.000Z', { bookingId: 'inside' }),
        booked('2026-12-24T14:00:00.000Z', { bookingId: 'inside', unitId: 'second unit' }),
        booked('2026-12-24T15:00:00.000Z', {
          bookingId: 'is made ready inside',
          ...{ startsAt: '2026-12-24T14:30:00.000Z', endsAt: '2026-12-24T15:00:00.000Z' },
        }),
      ],
    };
    const { result } = off('2026-12-24T13:00', '2026-12-24T15:00', lists);
    expect(result).toEqual({ timeOffId: 'off', conflicts: ['reaches in', 'inside', 'is made ready inside'] });
  });

  test('conflicts are the bookings that share a minute with it', () => {
    fc.assert(
      fc.property(fc.nat(200), fc.integer({ min: 1, max: 90 }), (start, length) => {
        const from = addMinutes('2026-12-24T09:00:00.000Z', start);
        const visit = booked(from, { minutes: length, bookingId: 'b' });
        const { result } = off('2026-12-24T10:00', '2026-12-24T11:00', { booked: [visit] });
        expect((result!.conflicts as string[]).length === 1).toBe(start < 120 && start + length > 60);
      }),
    );
  });

  test('is taken back; what came from elsewhere is not', () => {
    const time = {
      id: 'off',
      version: 1,
      resourceId: kim.id,
      startsAt: '2026-12-24T00:00:00.000Z',
      endsAt: '2026-12-25T00:00:00.000Z',
    };
    const take = (source: 'MANUAL' | 'CALENDAR', id = 'off') =>
      decideRemoveTimeOff(factsOf({ busy_times: [{ ...time, source, reason: 'Rest' }] }), { id });
    expect(take('MANUAL').changes).toEqual([{ op: 'remove', entity: 'busy_times', id: 'off' }]);
    expect(take('MANUAL').events).toMatchObject([{ entityId: kim.id, type: 'resource.time_off_removed', reason: 'Rest' }]);
    expect(codes(take('CALENDAR'))).toEqual(['INVALID_VALUE id']);
    expect(codes(take('MANUAL', 'other'))).toEqual(['NOT_FOUND id']);
  });
});
