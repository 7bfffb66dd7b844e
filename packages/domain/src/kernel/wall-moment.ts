import { addMinutes, type Instant } from './instant.js';
import { fromWall, isLocalDate, isTimeZone, type LocalDate, type LocalTime, toWall } from './local-time.js';
import { type Refusal, refusal } from './refusals.js';

/** A moment as a clock on the wall shows it. */
export type WallMoment = {
  date: LocalDate;
  /** `09:30`. */
  time: LocalTime;
  timeZone: string;
  /** Which of the two, where the clocks go back and a time comes twice; the first unless it says `SECOND`. */
  fold?: 'FIRST' | 'SECOND' | null;
};

const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;
const LONGEST_FOLD_MIN = 180;

/** The second instant at which a clock that is put back shows the same time. */
function secondOf(first: Instant, { date, time, timeZone }: WallMoment): Instant {
  for (let minutes = 15; minutes <= LONGEST_FOLD_MIN; minutes += 15) {
    const later = addMinutes(first, minutes);
    if (toWall(later, timeZone) === `${date}T${time}`) return later;
  }
  return first;
}

/**
 * The instant a wall clock means, and whether it means two. A time that the clocks skip is refused (TIME_SKIPPED), with
 * what they show instead.
 */
export function instantOfWall(
  moment: WallMoment,
  path: string[],
): { instant: Instant; twice: boolean; refusals: [] } | { instant: null; refusals: Refusal[] } {
  const { date, time, timeZone } = moment;
  if (!isLocalDate(date)) return { instant: null, refusals: [refusal('INVALID_VALUE', [...path, 'date'])] };
  if (!TIME.test(time)) return { instant: null, refusals: [refusal('INVALID_VALUE', [...path, 'time'])] };
  if (!isTimeZone(timeZone)) return { instant: null, refusals: [refusal('INVALID_VALUE', [...path, 'timeZone'])] };
  const { instant, kind } = fromWall(`${date}T${time}`, timeZone);
  if (kind === 'SKIPPED') {
    return { instant: null, refusals: [refusal('TIME_SKIPPED', path, { next: instant, timeZone })] };
  }
  const twice = kind === 'TWICE';
  return { instant: twice && moment.fold === 'SECOND' ? secondOf(instant, moment) : instant, twice, refusals: [] };
}
