import fc from 'fast-check';
import { addMinutes, fromMillis, isInstant, minutesBetween } from './instant.js';
import { contains, type Interval, overlaps, widen } from './interval.js';

const at = (minute: number) => fromMillis(1_800_000_000_000 + minute * 60_000);
const between = (from: number, to: number): Interval => ({ startsAt: at(from), endsAt: at(to) });

/** Intervals on a short line, so that they meet, touch and miss each other often; with the minutes they hold. */
const someInterval = fc.tuple(fc.nat(20), fc.integer({ min: 1, max: 10 })).map(([from, length]) => ({
  interval: between(from, from + length),
  minutes: new Set(Array.from({ length }, (_, i) => from + i)),
}));

describe('intervals', () => {
  test.each([
    [between(0, 60), between(60, 120), false],
    [between(0, 60), between(59, 120), true],
    [between(0, 60), between(10, 20), true],
    [between(0, 60), between(0, 60), true],
    [between(0, 60), between(61, 90), false],
  ])('%j and %j overlap: %s', (a, b, expected) => {
    expect(overlaps(a, b)).toBe(expected);
    expect(overlaps(b, a)).toBe(expected);
  });

  test('overlap is having a minute in common; containment is having all of them', () => {
    fc.assert(
      fc.property(someInterval, someInterval, (a, b) => {
        expect(overlaps(a.interval, b.interval)).toBe([...a.minutes].some((minute) => b.minutes.has(minute)));
        expect(contains(a.interval, b.interval)).toBe([...b.minutes].every((minute) => a.minutes.has(minute)));
      }),
    );
  });

  test('buffers are added outside', () => {
    expect(widen(between(30, 60), 10, 5)).toEqual(between(20, 65));
    expect(widen(between(30, 60), 0, 0)).toEqual(between(30, 60));
  });
});

describe('instants', () => {
  test('canonical text sorts in the order of time', () => {
    const millis = fc.integer({ min: Date.UTC(1970, 0, 1), max: Date.UTC(9999, 11, 31) });
    fc.assert(
      fc.property(millis, millis, (a, b) => {
        expect(fromMillis(a) < fromMillis(b)).toBe(a < b);
        expect(isInstant(fromMillis(a))).toBe(true);
      }),
    );
  });

  test.each([
    ['2026-11-23T10:00:00.000Z', true],
    ['2026-11-23T10:00:00Z', false],
    ['2026-11-23T10:00:00.000+00:00', false],
    ['2026-02-29T10:00:00.000Z', false],
    ['2028-02-29T10:00:00.000Z', true],
    ['2026-11-23T24:00:00.000Z', false],
    ['2026-11-23T10:60:00.000Z', false],
    ['tomorrow', false],
  ])('%s is an instant: %s', (text, valid) => expect(isInstant(text)).toBe(valid));

  test('minutes are added and counted', () => {
    expect(addMinutes('2026-12-31T23:30:00.000Z', 45)).toBe('2027-01-01T00:15:00.000Z');
    expect(minutesBetween('2026-12-31T23:30:00.000Z', '2027-01-01T00:15:00.000Z')).toBe(45);
  });
});
