import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { addDays } from '@bookwright/domain/kernel';
import { type Occurrence, occurrencesOf } from '@bookwright/domain/recurrence';
import fc from 'fast-check';
import { datesOfPattern } from './dates-of-pattern.js';
import { instantsOfRruleJs, instantsOfRruleTemporal, wallsOfRruleRust } from './testing/other-libraries.js';
import { CLOCK_CHANGES, changesIn } from './testing/zones.js';

type Series = { wallStart: string; timeZone: string; rrule: string };

function ours(series: Series): Occurrence[] {
  const planned = occurrencesOf({ ...series, durationMin: 60, exdates: [], rdates: [] }, datesOfPattern);
  if ('refusals' in planned) throw new Error(JSON.stringify(planned.refusals));
  return planned.occurrences;
}

const pad = (n: number): string => String(n).padStart(2, '0');
const compact = (text: string): string => text.replace(/[-:]/g, '');
const keptTime = ({ clock }: Occurrence): boolean => clock.kind !== 'SKIPPED';

test('forty zones and more, each with both changes', () => {
  expect(CLOCK_CHANGES.length).toBeGreaterThanOrEqual(40);
  for (const [zone, year] of CLOCK_CHANGES) {
    expect([zone, new Set(changesIn(zone, year).map(({ direction }) => direction)).size]).toEqual([zone, 2]);
  }
});

/** A series that runs over a change of the clocks, at a time of day when they are mostly changed, or any other. */
const around = (zone: string, year: number): fc.Arbitrary<Series> =>
  fc
    .record({
      change: fc.constantFrom(...changesIn(zone, year)),
      hour: fc.oneof({ weight: 3, arbitrary: fc.integer({ min: 0, max: 4 }) }, { weight: 1, arbitrary: fc.nat(23) }),
      minute: fc.constantFrom(0, 15, 30, 45),
      step: fc.constantFrom(['DAILY', 1], ['DAILY', 2], ['WEEKLY', 7]),
      // A change by noon UTC is on this day or the one before.
      dayOfChange: fc.constantFrom(0, 1),
      before: fc.integer({ min: 1, max: 2 }),
    })
    .map(({ change, hour, minute, step: [frequency, days], dayOfChange, before }) => {
      const first = addDays(change.date, -dayOfChange - before * Number(days));
      const last = addDays(first, 5 * Number(days));
      const interval = days === 2 ? ';INTERVAL=2' : '';
      return {
        timeZone: zone,
        wallStart: `${first}T${pad(hour)}:${pad(minute)}`,
        rrule: `FREQ=${frequency}${interval};UNTIL=${compact(last)}T235959Z`,
      };
    });

describe.each(CLOCK_CHANGES)('%s in %i', (zone, year) => {
  test('instants and times on the wall are those of the libraries, where the wall shows the time', () => {
    fc.assert(
      fc.property(around(zone, year), (series) => {
        const occurrences = ours(series);
        expect(occurrences.length).toBeGreaterThanOrEqual(4);
        // Left out, not moved: RFC 5545 section 3.3.10. See below.
        expect(occurrences.filter(keptTime).map(({ startsAt }) => startsAt)).toEqual(instantsOfRruleTemporal(series));
        // rrule-rust loses dates at midnight. See below.
        if (series.wallStart.slice(11) < '01') return;
        const shown = occurrences.flatMap(({ clock }) => (clock.kind === 'SKIPPED' ? [clock.shows] : []));
        const walls = wallsOfRruleRust(series).filter((wall) => !shown.includes(wall));
        expect(occurrences.filter(keptTime).map(({ wallStart }) => wallStart)).toEqual(walls);
      }),
      { seed: 5545, numRuns: 15 },
    );
  });
});

describe('what happens to a time that is skipped', () => {
  const london: Series = { timeZone: 'Europe/London', wallStart: '2026-03-28T01:30', rrule: 'FREQ=DAILY;COUNT=3' };

  /**
   * Section 3.3.10: a recurrence at a local time that does not exist MUST be ignored and not counted. Section 3.3.5, of a
   * time given by itself: it is read with the offset before the gap, so 01:30 is 02:30. A person who books a course of three
   * lessons wants three: we keep the date, move it as section 3.3.5 does, and say so before anything is saved, where it can
   * be skipped.
   */
  test('we move it on by the gap and count it; rrule-temporal leaves it out; rrule-rust moves it; rrule.js moves it back', () => {
    expect(ours(london).map(({ startsAt }) => startsAt)).toEqual([
      '2026-03-28T01:30:00.000Z',
      '2026-03-29T01:30:00.000Z',
      '2026-03-30T00:30:00.000Z',
    ]);
    expect(instantsOfRruleTemporal(london)).toEqual([
      '2026-03-28T01:30:00.000Z',
      '2026-03-30T00:30:00.000Z',
      '2026-03-31T00:30:00.000Z',
    ]);
    expect(wallsOfRruleRust(london)).toEqual(['2026-03-28T01:30', '2026-03-29T02:30', '2026-03-30T01:30']);
    expect(instantsOfRruleJs(london)[1]).toBe('2026-03-29T00:30:00.000Z');
  });

  test('at midnight, where rrule-rust leaves it out', () => {
    const saoPaulo: Series = { timeZone: 'America/Sao_Paulo', wallStart: '2018-11-03T00:30', rrule: 'FREQ=DAILY;COUNT=2' };
    expect(ours(saoPaulo)[1]).toMatchObject({ startsAt: '2018-11-04T03:30:00.000Z', clock: { shows: '2018-11-04T01:30' } });
    expect(wallsOfRruleRust(saoPaulo)[1]).toBe('2018-11-05T00:30');
    expect(instantsOfRruleTemporal(saoPaulo)[1]).toBe('2018-11-05T02:30:00.000Z');
  });

  test('a whole day, Samoa in 2011: both leave it out', () => {
    const apia: Series = { timeZone: 'Pacific/Apia', wallStart: '2011-12-29T10:00', rrule: 'FREQ=DAILY;COUNT=2' };
    expect(ours(apia)[1]).toMatchObject({ wallStart: '2011-12-30T10:00', clock: { shows: '2011-12-31T10:00' } });
    expect(wallsOfRruleRust(apia)[1]).toBe('2011-12-31T10:00');
  });
});

test('a time that exists twice is its first (section 3.3.5); rrule.js takes the second', () => {
  const london: Series = { timeZone: 'Europe/London', wallStart: '2026-10-24T01:30', rrule: 'FREQ=DAILY;COUNT=2' };
  expect(ours(london)[1]?.startsAt).toBe('2026-10-25T00:30:00.000Z');
  expect(instantsOfRruleTemporal(london)[1]).toBe('2026-10-25T00:30:00.000Z');
  expect(instantsOfRruleJs(london)[1]).toBe('2026-10-25T01:30:00.000Z');
});

test('a midnight that exists twice is its first too; rrule-rust leaves the date out', () => {
  const amman: Series = { timeZone: 'Asia/Amman', wallStart: '2021-10-28T00:00', rrule: 'FREQ=DAILY;COUNT=2' };
  expect(ours(amman)[1]).toMatchObject({ startsAt: '2021-10-28T21:00:00.000Z', clock: { kind: 'TWICE' } });
  expect(instantsOfRruleTemporal(amman)[1]).toBe('2021-10-28T21:00:00.000Z');
  expect(wallsOfRruleRust(amman)[1]).toBe('2021-10-30T00:00');
});

test('the zone of the process changes nothing', async () => {
  const program = new URL('./testing/print-occurrences.ts', import.meta.url).pathname;
  const runtime = ['--conditions=source', '--import', '@swc-node/register/esm-register', program];
  const printed = async (TZ: string): Promise<string[]> => {
    const { stdout } = await promisify(execFile)(process.execPath, runtime, {
      env: { ...process.env, NODE_OPTIONS: '', TZ },
      maxBuffer: 64 * 1024 * 1024,
    });
    const lines = stdout.trim().split('\n');
    expect(lines.pop()).toBe(TZ);
    return lines;
  };
  const [utc, ...others] = await Promise.all(['UTC', 'Pacific/Apia', 'Europe/London'].map(printed));
  expect(utc).toHaveLength(2 * CLOCK_CHANGES.length);
  expect(utc!.some((line) => line.includes('SKIPPED')) && utc!.some((line) => line.includes('TWICE'))).toBe(true);
  for (const other of others) expect(other).toEqual(utc);
});
