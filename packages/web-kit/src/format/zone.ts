import { dateTimeFormat } from './intl-cache.js';
import { formatTime } from './time.js';
import { viewerZone } from './viewer.js';

const wallClock = {
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
} as const;

const wallClockIn = (timeZone: string, at: Date): string => dateTimeFormat('en-GB', { ...wallClock, timeZone }).format(at);

/** A zone as people say it: "Europe/London" → "London", "America/Argentina/Buenos_Aires" → "Buenos Aires". */
export const zoneCity = (timeZone: string): string => timeZone.slice(timeZone.lastIndexOf('/') + 1).replaceAll('_', ' ');

/** True when the clocks of both zones show the same at that instant. */
export const sameClock = (timeZone: string, otherZone: string, at: string): boolean =>
  timeZone === otherZone || wallClockIn(timeZone, new Date(at)) === wallClockIn(otherZone, new Date(at));

/**
 * What to say beside a time that is shown in `timeZone`: null when the viewer's clock shows the same, else
 * "London time", with `at` also what that is for the viewer: "London time, 19:00 where you are".
 */
export const zoneNote = (timeZone: string, viewer: string = viewerZone(), at?: string, locale?: string): string | null => {
  if (timeZone === viewer) return null;
  const name = timeZone === 'UTC' || timeZone === 'Etc/UTC' ? 'UTC' : `${zoneCity(timeZone)} time`;
  if (at === undefined) return name;
  if (sameClock(timeZone, viewer, at)) return null;
  return `${name}, ${formatTime(at, { timeZone: viewer, locale })} where you are`;
};
