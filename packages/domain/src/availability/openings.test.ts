import fc from 'fast-check';
import { addDays, addMinutes, fromWall, type Interval, localDateOf, startOfDay, toWall, weekdayOf } from '../kernel/index.js';
import type { Resource } from '../resources/index.js';
import { aResource, daily } from '../testing/index.js';
import { isOpenThroughout, joined, openingsBetween, openingsOn, startsOnGrid } from './openings.js';
import { spanOf, timeline } from './span.js';

/** A day on which the clocks change, and the day after, which is as long as any other. */
const CHANGES: [string, string][] = [
  ['Europe/London', '2026-03-29'],
  ['Europe/London', '2026-10-25'],
  ['America/New_York', '2026-03-08'],
  ['America/New_York', '2026-11-01'],
  ['Australia/Lord_Howe', '2026-04-05'],
  ['Australia/Lord_Howe', '2026-10-04'],
  ['Asia/Kathmandu', '2026-11-23'],
  ['Pacific/Apia', '2011-12-31'],
];

const clock = (minutes: number) =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

/** Hours at whole quarters, from the first minute of a day to the last. */
const someHours = fc
  .tuple(fc.nat(95), fc.integer({ min: 1, max: 96 }))
  .map(([from, length]) => ({ opens: clock(15 * from), closes: clock(15 * Math.min(96, from + length)) }));

/** Open at every minute of an interval, read off the clock on the wall. */
function openAtEveryMinute(hours: { opens: string; closes: string }, zone: string, startsAt: string, minutes: number): boolean {
  const date = localDateOf(startsAt, zone);
  return Array.from({ length: minutes }, (_, minute) => toWall(addMinutes(startsAt, minute), zone)).every(
    (wall) => wall.slice(0, 10) === date && hours.opens <= wall.slice(11) && wall.slice(11) < hours.closes,
  );
}

/** Open all the time, by the openings of the days about it. */
const isOpen = (resource: Resource, interval: Interval): boolean => {
  const days = [interval.startsAt, interval.endsAt].map((instant) => localDateOf(instant, resource.timeZone));
  return isOpenThroughout(joined(openingsBetween(resource, addDays(days[0]!, -1), addDays(days[1]!, 1))), spanOf(interval));
};

describe('opening hours', () => {
  test.each(CHANGES)('in %s around %s an interval lies in an opening exactly when every minute of it is open', (zone, date) => {
    fc.assert(
      fc.property(someHours, fc.integer({ min: -20, max: 200 }), fc.integer({ min: 1, max: 6 }), (hours, quarter, quarters) => {
        const resource = aResource({ timeZone: zone, hours: daily(hours.opens, hours.closes) });
        const startsAt = addMinutes(startOfDay(date, zone), 15 * quarter);
        const day = localDateOf(startsAt, zone);
        fc.pre([hours.opens, hours.closes].every((edge) => fromWall(`${day}T${edge}`, zone).kind === 'ONCE'));
        const interval = { startsAt, endsAt: addMinutes(startsAt, 15 * quarters) };
        expect(isOpen(resource, interval)).toBe(openAtEveryMinute(hours, zone, startsAt, 15 * quarters));
      }),
      { numRuns: 30 },
    );
  });

  test('are on the wall clock of the resource: an hour earlier or later in UTC as the seasons go', () => {
    const kim = aResource({ hours: daily('09:00', '17:00') });
    expect(openingsOn(kim, '2026-03-28')).toEqual([{ startsAt: '2026-03-28T09:00:00.000Z', endsAt: '2026-03-28T17:00:00.000Z' }]);
    expect(openingsOn(kim, '2026-03-29')).toEqual([{ startsAt: '2026-03-29T08:00:00.000Z', endsAt: '2026-03-29T16:00:00.000Z' }]);
  });

  test('a night shift is shorter in spring and longer in autumn', () => {
    const lou = aResource({ hours: daily('00:00', '06:00') });
    const hours = (date: string) =>
      openingsOn(lou, date).map((one) => (Date.parse(one.endsAt) - Date.parse(one.startsAt)) / 3_600_000);
    expect([hours('2026-03-28'), hours('2026-03-29'), hours('2026-10-25')]).toEqual([[6], [5], [7]]);
  });

  test('within the hour that is skipped nobody works', () => {
    expect(openingsOn(aResource({ hours: daily('01:00', '02:00') }), '2026-03-29')).toEqual([]);
    expect(openingsOn(aResource({ hours: daily('01:15', '02:00') }), '2026-03-29')).toEqual([]);
  });

  test('on a day that a place skipped nobody worked', () => {
    const sina = aResource({ timeZone: 'Pacific/Apia', hours: daily('09:00', '17:00') });
    expect(openingsOn(sina, '2011-12-30')).toEqual([]);
    expect(openingsOn(sina, '2011-12-29')).toHaveLength(1);
    expect(openingsOn(sina, '2011-12-31')).toHaveLength(1);
  });

  test('until midnight is until midnight, and no minute more', () => {
    const bar = aResource({ hours: daily('18:00', '24:00') });
    const at = (from: string, to: string) => isOpen(bar, { startsAt: from, endsAt: to });
    expect(at('2026-11-23T23:00:00.000Z', '2026-11-24T00:00:00.000Z')).toBe(true);
    expect(at('2026-11-23T23:15:00.000Z', '2026-11-24T00:15:00.000Z')).toBe(false);
    expect(at('2026-11-23T23:30:00.000Z', '2026-11-25T18:30:00.000Z')).toBe(false);
  });

  test('a pause is closed, each part of the day has a grid of its own', () => {
    const kim = aResource({ hours: [...daily('09:00', '12:00'), ...daily('13:10', '17:00')] });
    const openings = openingsBetween(kim, '2026-11-23', '2026-11-23');
    expect(isOpen(kim, { startsAt: '2026-11-23T11:30:00.000Z', endsAt: '2026-11-23T12:30:00.000Z' })).toBe(false);
    const onGrid = (time: string) => startsOnGrid(timeline(openings), Date.parse(`2026-11-23T${time}:00.000Z`), 30);
    expect(['09:30', '09:40', '13:40', '13:30', '12:00'].map(onGrid)).toEqual([true, false, true, false, false]);
  });

  test('openings that touch at midnight are as good as one; a gap of a minute is not', () => {
    const always = aResource({ hours: daily('00:00', '24:00') });
    const nearly = aResource({ hours: daily('00:00', '23:59') });
    const weekend = { startsAt: '2026-11-20T15:00:00.000Z', endsAt: '2026-11-23T09:00:00.000Z' };
    expect([always, nearly].map((resource) => isOpen(resource, weekend))).toEqual([true, false]);
  });

  test('openings that overlap are open wherever one of them is, and each has a grid of its own', () => {
    const kim = aResource({ hours: [...daily('08:00', '20:00'), ...daily('10:05', '11:00'), ...daily('12:00', '13:00')] });
    const openings = openingsBetween(kim, '2026-11-23', '2026-11-23');
    expect(isOpen(kim, { startsAt: '2026-11-23T14:00:00.000Z', endsAt: '2026-11-23T20:00:00.000Z' })).toBe(true);
    const onGrid = (time: string) => startsOnGrid(timeline(openings), Date.parse(`2026-11-23T${time}:00.000Z`), 60);
    expect(['14:00', '10:05', '14:05', '19:00', '20:00'].map(onGrid)).toEqual([true, true, false, true, false]);
  });

  test('[SV-37] a date may have hours of its own, or none', () => {
    const kim = aResource({
      overrides: [
        { date: '2026-11-23', opens: null, closes: null },
        { date: '2026-11-24', opens: '12:00', closes: '14:00' },
        { date: '2026-11-24', opens: '18:00', closes: '20:00' },
      ],
    });
    expect(openingsOn(kim, '2026-11-23')).toEqual([]);
    expect(openingsOn(kim, '2026-11-24').map((one) => one.startsAt.slice(11, 16))).toEqual(['12:00', '18:00']);
    expect(openingsOn(kim, '2026-11-25').map((one) => one.startsAt.slice(11, 16))).toEqual(['09:00']);
  });

  test('a weekday is the weekday of the place', () => {
    const monday = daily('00:00', '24:00', [1]);
    const apia = aResource({ timeZone: 'Pacific/Apia', hours: monday });
    const start = fromWall('2026-11-23T08:00', 'Pacific/Apia').instant;
    expect(weekdayOf(start.slice(0, 10))).toBe(7);
    expect(isOpen(apia, { startsAt: start, endsAt: addMinutes(start, 60) })).toBe(true);
  });
});
