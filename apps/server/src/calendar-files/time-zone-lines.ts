import { toWall } from '@bookwright/domain/kernel';

const MINUTE = 60_000;
const DAY = 1440 * MINUTE;
/** Rules are written for so long before and after what they are needed for. */
const MARGIN = 366 * DAY;

/** How far the wall clock is ahead of UTC, in minutes. */
const offsetAt = (millis: number, zone: string): number =>
  (Date.parse(`${toWall(new Date(millis).toISOString(), zone)}:00.000Z`) - Math.floor(millis / MINUTE) * MINUTE) / MINUTE;

type Onset = { at: number; from: number; to: number };

/** The first minute in (from, to] at which the clock runs with the later offset. */
function onsetWithin(from: number, to: number, zone: string): Onset {
  const [before, after] = [offsetAt(from, zone), offsetAt(to, zone)];
  let [low, high] = [from, to];
  while (high - low > MINUTE) {
    const middle = low + Math.floor((high - low) / 2 / MINUTE) * MINUTE;
    if (offsetAt(middle, zone) === before) low = middle;
    else high = middle;
  }
  return { at: high, from: before, to: after };
}

function onsetsBetween(from: number, to: number, zone: string): Onset[] {
  const first = offsetAt(from, zone);
  const onsets: Onset[] = [{ at: from, from: first, to: first }];
  for (let day = from; day < to; day += DAY) {
    if (offsetAt(day, zone) !== offsetAt(day + DAY, zone)) onsets.push(onsetWithin(day, day + DAY, zone));
  }
  return onsets;
}

const twoDigits = (value: number): string => String(value).padStart(2, '0');

/** `+0530`, as a UTC-OFFSET (RFC 5545, 3.3.14). */
const offsetText = (minutes: number): string =>
  `${minutes < 0 ? '-' : '+'}${twoDigits(Math.floor(Math.abs(minutes) / 60))}${twoDigits(Math.abs(minutes) % 60)}`;

/** `20261123T103000`, a wall clock that is read as if it were UTC. */
const wallText = (millis: number): string => new Date(millis).toISOString().slice(0, 19).replace(/[-:]/g, '');

/** What the clock of a zone shows at an instant, `20261123T103000`. */
export const localText = (instant: string, zone: string): string =>
  `${toWall(instant, zone).replace(/[-:]/g, '')}${instant.slice(17, 19)}`;

/**
 * A VTIMEZONE that holds from a year before the first to a year after the last instant (RFC 5545, 3.6.5). Each change of the
 * clock is written out with its date: no rule has to be guessed, and changes that politics made are right.
 */
export function timeZoneLines(zone: string, first: string, last: string): string[] {
  const start = Math.floor((Date.parse(first) - MARGIN) / DAY) * DAY;
  const onsets = onsetsBetween(start, Date.parse(last) + MARGIN, zone);
  const standard = Math.min(...onsets.map(({ to }) => to));
  return [
    'BEGIN:VTIMEZONE',
    `TZID:${zone}`,
    ...onsets.flatMap(({ at, from, to }) => {
      const part = to > standard ? 'DAYLIGHT' : 'STANDARD';
      // The onset is what the clock would have shown had it not been changed.
      const begins = `DTSTART:${wallText(at + from * MINUTE)}`;
      return [`BEGIN:${part}`, begins, `TZOFFSETFROM:${offsetText(from)}`, `TZOFFSETTO:${offsetText(to)}`, `END:${part}`];
    }),
    'END:VTIMEZONE',
  ];
}
