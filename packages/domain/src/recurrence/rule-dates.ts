import { addDays, fromWall, type LocalDate, type Refusal, refusal, type WallTime } from '../kernel/index.js';
import { invalidRule } from './parse-rule.js';
import { type DatesOfPattern, MOST_OCCURRENCES, MOST_YEARS, type RecurrenceRule } from './rule.js';

/** Up to when occurrences belong to the rule. `lastDate` is enough to look for them, `includes` has the last word. */
type Until = { lastDate: LocalDate; includes(wall: WallTime): boolean };

/** RFC 5545 section 3.3.10: UNTIL is inclusive; one in UTC is compared as an instant, one without as a wall time. */
function readUntil(until: string, zone: string): Until {
  const [, year, month, day, hour, minute, second] = /^(.{4})(.{2})(.{2})(?:T(..)(..)(..))?/.exec(until)!;
  const date = `${year}-${month}-${day}`;
  if (hour === undefined) return { lastDate: date, includes: (wall) => wall.slice(0, 10) <= date };
  const wallUntil = `${date}T${hour}:${minute}:${second}`;
  if (!until.endsWith('Z')) return { lastDate: date, includes: (wall) => `${wall}:00` <= wallUntil };
  const instant = `${wallUntil}.000Z`;
  return { lastDate: addDays(date, 1), includes: (wall) => fromWall(wall, zone).instant <= instant };
}

const tooLong = (path: string[]): { refusals: Refusal[] } => ({
  refusals: [refusal('SERIES_TOO_LONG', path, { most: MOST_OCCURRENCES, mostYears: MOST_YEARS })],
});
const empty = (path: string[]): { refusals: Refusal[] } => ({ refusals: [refusal('SERIES_EMPTY', path)] });

/**
 * The wall times a rule gives, in order. COUNT counts them before any is left out (section 3.8.5.3). Never works out
 * more than a series may have: SERIES_TOO_LONG beyond 500 dates or 20 years, SERIES_EMPTY when there is none.
 */
export function wallTimesOf(
  rule: RecurrenceRule,
  { wallStart, timeZone }: { wallStart: WallTime; timeZone: string },
  datesOf: DatesOfPattern,
  path: string[],
): { walls: WallTime[] } | { refusals: Refusal[] } {
  const { end, ...pattern } = rule;
  const first = wallStart.slice(0, 10);
  const horizon = addDays(first, Math.floor(MOST_YEARS * 365.25));
  const onDate = (date: LocalDate): WallTime => `${date}${wallStart.slice(10)}`;
  if ('count' in end) {
    const dates = datesOf({ pattern, first, last: horizon, atMost: end.count });
    if (dates.length === end.count) return { walls: dates.map(onDate) };
    return dates.length === 0 ? empty(path) : tooLong(path);
  }
  if (end.until.slice(0, 4) > horizon.slice(0, 4)) return tooLong(path);
  const until = readUntil(end.until, timeZone);
  if (!until.includes(wallStart)) return { refusals: [invalidRule('BEFORE_START', 'UNTIL', path)] };
  if (until.lastDate > horizon) return tooLong(path);
  const dates = datesOf({ pattern, first, last: until.lastDate, atMost: MOST_OCCURRENCES + 1 });
  const walls = dates.map(onDate).filter(until.includes);
  if (walls.length > MOST_OCCURRENCES) return tooLong(path);
  return walls.length === 0 ? empty(path) : { walls };
}
