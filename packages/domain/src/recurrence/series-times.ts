import { fromWall, isLocalDate, isTimeZone, type Refusal, refusal, type WallTime } from '../kernel/index.js';
import { MOST_OCCURRENCES } from './rule.js';

/** When a series takes place, as people say it: a first wall time, a zone, a length and how it repeats. */
export type SeriesTimes = {
  wallStart: WallTime;
  /** IANA zone in which all wall times are meant. */
  timeZone: string;
  /** Minutes that pass from start to end of each occurrence, also when the clocks change in between. */
  durationMin: number;
  /** RFC 5545 section 3.3.10; null for dates chosen one by one: the first and `rdates`. */
  rrule: string | null;
  /** Wall times left out of the series (RFC 5545 section 3.8.5.1). One that the rule never gives does no harm. */
  exdates: WallTime[];
  /** Wall times added to those of the rule (section 3.8.5.2). */
  rdates: WallTime[];
};

/** An occurrence lasts at most four weeks. */
const LONGEST_MINUTES = 28 * 24 * 60;
const WALL = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d$/;

/** A wall time that can be meant: it is well formed, its date exists and lies in this century or the next. */
export function isWallTime(text: string): boolean {
  const date = WALL.exec(text)?.[1];
  return date !== undefined && isLocalDate(date) && date >= '2000' && date < '2200';
}

const wallRefusals = (wall: WallTime, path: string[]): Refusal[] =>
  isWallTime(wall) ? [] : [refusal('INVALID_VALUE', path, { value: wall })];

/** A person chose this very time, so it has to exist: moving it would be a surprise (RFC 5545 would move it, section 3.3.5). */
const skippedRefusals = (wall: WallTime, zone: string, path: string[]): Refusal[] =>
  fromWall(wall, zone).kind === 'SKIPPED' ? [refusal('TIME_SKIPPED', path, { wallStart: wall, timeZone: zone })] : [];

const tooMany = (walls: WallTime[], path: string[]): Refusal[] =>
  walls.length > MOST_OCCURRENCES ? [refusal('SERIES_TOO_LONG', path, { most: MOST_OCCURRENCES, count: walls.length })] : [];

/** What is wrong with the times themselves, whatever the rule. */
export function timesRefusals(times: SeriesTimes, path: string[] = []): Refusal[] {
  const { wallStart, timeZone, durationMin, exdates, rdates } = times;
  const shape = [
    ...wallRefusals(wallStart, [...path, 'wallStart']),
    ...(isTimeZone(timeZone) ? [] : [refusal('INVALID_VALUE', [...path, 'timeZone'], { value: timeZone })]),
    ...durationRefusals(durationMin, [...path, 'durationMin']),
    ...tooMany(exdates, [...path, 'exdates']),
    ...tooMany(rdates, [...path, 'rdates']),
  ];
  if (shape.length > 0) return shape;
  const lists = [
    ...exdates.flatMap((wall, i) => wallRefusals(wall, [...path, 'exdates', String(i)])),
    ...rdates.flatMap((wall, i) => wallRefusals(wall, [...path, 'rdates', String(i)])),
  ];
  if (lists.length > 0) return lists;
  return [
    ...skippedRefusals(wallStart, timeZone, [...path, 'wallStart']),
    ...rdates.flatMap((wall, i) => {
      const at = [...path, 'rdates', String(i)];
      if (wall < wallStart) return [refusal('INVALID_VALUE', at, { value: wall, problem: 'BEFORE_START' })];
      return skippedRefusals(wall, timeZone, at);
    }),
  ];
}

function durationRefusals(durationMin: number, path: string[]): Refusal[] {
  if (durationMin <= 0) return [refusal('END_NOT_AFTER_START', path, { durationMin })];
  const fits = Number.isInteger(durationMin) && durationMin <= LONGEST_MINUTES;
  return fits ? [] : [refusal('INVALID_VALUE', path, { durationMin, most: LONGEST_MINUTES })];
}
