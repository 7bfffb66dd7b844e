import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { fromMillis } from './instant.js';
import { addDays, fromWall, isLocalDate, isTimeZone, localDateOf, startOfDay, toWall, weekdayOf } from './local-time.js';

/** Whole hours, half hours, quarters; north and south; a zone that skipped a day, one whose change is half an hour. */
const ZONES = [
  'UTC',
  'Europe/London',
  'America/New_York',
  'America/St_Johns',
  'America/Sao_Paulo',
  'Australia/Lord_Howe',
  'Asia/Kathmandu',
  'Asia/Kolkata',
  'Africa/Casablanca',
  'Africa/Cairo',
  'Asia/Gaza',
  'Pacific/Apia',
  'Pacific/Chatham',
  'Pacific/Kiritimati',
  'Pacific/Pago_Pago',
];

const pad = (n: number) => String(n).padStart(2, '0');

/** What an independent implementation says about a wall clock. */
function byTemporal(wall: string, zone: string) {
  const plain = Temporal.PlainDateTime.from(wall);
  const [earlier, later] = (['earlier', 'later'] as const).map((disambiguation) =>
    plain.toZonedDateTime(zone, { disambiguation }),
  );
  const shown = (zoned: Temporal.ZonedDateTime) => zoned.toPlainDateTime().equals(plain);
  const kind = !shown(earlier!) ? 'SKIPPED' : earlier!.epochMilliseconds === later!.epochMilliseconds ? 'ONCE' : 'TWICE';
  const instant = plain.toZonedDateTime(zone, { disambiguation: 'compatible' }).epochMilliseconds;
  return { instant: fromMillis(instant), kind };
}

/** Minutes around every change of the clocks of a zone within some years. */
function changesOf(zone: string, fromYear: number, years: number): number[] {
  const changes: number[] = [];
  let at: Temporal.ZonedDateTime | null = Temporal.ZonedDateTime.from(`${fromYear}-01-01T00:00[${zone}]`);
  const end = Temporal.ZonedDateTime.from(`${fromYear + years}-01-01T00:00[${zone}]`).epochMilliseconds;
  for (;;) {
    at = at.getTimeZoneTransition('next');
    if (!at || at.epochMilliseconds > end) return changes;
    changes.push(at.epochMilliseconds);
  }
}

/** Quarters of an hour from a change: each one close by, some of those up to a day away. */
const STEPS = Array.from({ length: 201 }, (_, i) => i - 100).filter((step) => Math.abs(step) < 12 || step % 11 === 0);

const wallOf = (millis: number): string => new Date(millis).toISOString().slice(0, 16);

describe.each(ZONES)('%s', (zone) => {
  test('every quarter of an hour around each change of the clocks is as Temporal has it', () => {
    const walls = [...changesOf(zone, 2010, 2), ...changesOf(zone, 2026, 1)].flatMap((change) =>
      STEPS.map((step) => wallOf(change + offsetAt(change, zone) + step * 15 * 60_000)),
    );
    expect(walls.map((wall) => ({ wall, ...fromWall(wall, zone) }))).toEqual(
      walls.map((wall) => ({ wall, ...byTemporal(wall, zone) })),
    );
  });

  test('any wall clock and any instant are as Temporal has them', () => {
    const minute = fc.integer({ min: Date.UTC(1975, 0, 1) / 60_000, max: Date.UTC(2037, 0, 1) / 60_000 });
    fc.assert(
      fc.property(minute, (minutes) => {
        const wall = wallOf(minutes * 60_000);
        expect(fromWall(wall, zone)).toEqual(byTemporal(wall, zone));
        const zoned = Temporal.Instant.fromEpochMilliseconds(minutes * 60_000).toZonedDateTimeISO(zone);
        expect(toWall(fromMillis(minutes * 60_000), zone)).toBe(zoned.toPlainDateTime().toString({ smallestUnit: 'minute' }));
      }),
      { numRuns: 25 },
    );
  });
});

function offsetAt(millis: number, zone: string): number {
  return Temporal.Instant.fromEpochMilliseconds(millis).toZonedDateTimeISO(zone).offsetNanoseconds / 1e6;
}

describe('gaps and folds', () => {
  test.each([
    ['Europe/London', '2026-03-29T01:30', '2026-03-29T01:30:00.000Z', 'SKIPPED'],
    ['Europe/London', '2026-10-25T01:30', '2026-10-25T00:30:00.000Z', 'TWICE'],
    ['Europe/London', '2026-10-25T02:00', '2026-10-25T02:00:00.000Z', 'ONCE'],
    ['America/New_York', '2026-03-08T02:30', '2026-03-08T07:30:00.000Z', 'SKIPPED'],
    ['America/New_York', '2026-11-01T01:30', '2026-11-01T05:30:00.000Z', 'TWICE'],
    ['Australia/Lord_Howe', '2026-04-05T01:45', '2026-04-04T14:45:00.000Z', 'TWICE'],
    ['Australia/Lord_Howe', '2026-10-04T02:15', '2026-10-03T15:45:00.000Z', 'SKIPPED'],
    ['Asia/Kathmandu', '2026-11-23T09:00', '2026-11-23T03:15:00.000Z', 'ONCE'],
    ['Pacific/Apia', '2011-12-30T10:00', '2011-12-30T20:00:00.000Z', 'SKIPPED'],
    ['Pacific/Apia', '2011-12-29T23:59', '2011-12-30T09:59:00.000Z', 'ONCE'],
    ['Pacific/Apia', '2011-12-31T00:00', '2011-12-30T10:00:00.000Z', 'ONCE'],
  ])('in %s %s is %s (%s)', (zone, wall, instant, kind) => expect(fromWall(wall, zone)).toEqual({ instant, kind }));

  test('a day begins at midnight, or when the clock has skipped it', () => {
    expect(startOfDay('2026-07-01', 'Europe/London')).toBe('2026-06-30T23:00:00.000Z');
    expect(startOfDay('2018-11-04', 'America/Sao_Paulo')).toBe('2018-11-04T03:00:00.000Z');
    expect(toWall(startOfDay('2018-11-04', 'America/Sao_Paulo'), 'America/Sao_Paulo')).toBe('2018-11-04T01:00');
  });

  test('the date on the wall is the date of the place', () => {
    expect(localDateOf('2026-11-23T10:30:00.000Z', 'Pacific/Apia')).toBe('2026-11-23');
    expect(localDateOf('2026-11-23T11:30:00.000Z', 'Pacific/Apia')).toBe('2026-11-24');
    expect(localDateOf('2026-11-23T10:30:00.000Z', 'Pacific/Pago_Pago')).toBe('2026-11-22');
  });
});

describe('calendar', () => {
  test('days and weekdays are as Temporal has them', () => {
    const day = fc.date({ min: new Date('1970-01-01'), max: new Date('2199-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(day, fc.integer({ min: -800, max: 800 }), (date, days) => {
        const text = date.toISOString().slice(0, 10);
        const plain = Temporal.PlainDate.from(text);
        expect(addDays(text, days)).toBe(plain.add({ days }).toString());
        expect(weekdayOf(text)).toBe(plain.dayOfWeek);
      }),
    );
  });

  test('a date exists or it does not', () => {
    for (let month = 0; month <= 13; month++) {
      for (let day = 0; day <= 32; day++) {
        const text = `2026-${pad(month)}-${pad(day)}`;
        const exists = month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(2026, month, 0)).getUTCDate();
        expect([text, isLocalDate(text)]).toEqual([text, exists]);
      }
    }
    for (const text of ['', '2026-1-1', '26-01-01', '2026-01-01T00:00', '2028-02-30']) expect(isLocalDate(text)).toBe(false);
    expect(isLocalDate('2028-02-29')).toBe(true);
  });

  test('zones are IANA names', () => {
    for (const zone of ZONES) expect(isTimeZone(zone)).toBe(true);
    for (const zone of ['Mars/Olympus', '', 'London']) expect(isTimeZone(zone)).toBe(false);
  });
});
