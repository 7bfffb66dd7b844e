import { dateTimeFormat } from '@bookwright/web-kit';

/** A date and a time without a zone, as `<input type="datetime-local">` holds it: "2026-11-23T09:00". */
export type WallTime = string;

const clock = {
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
} as const;

/** What the clock of a zone shows at an instant. */
export const wallTimeAt = (instant: string, timeZone: string): WallTime => {
  const found = dateTimeFormat('en-GB', { ...clock, timeZone }).formatToParts(new Date(instant));
  const part = (type: string) => found.find((each) => each.type === type)?.value ?? '';
  return `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}T${part('hour')}:${part('minute')}`;
};

const millis = (wall: WallTime): number => Date.parse(`${wall}Z`);

/**
 * The instant at which the clock of a zone shows a time. Where the clocks change, a time that is skipped gives one beside the
 * gap: for a window of days in which somebody could come, that is near enough.
 */
export const instantOf = (wall: WallTime, timeZone: string): string => {
  const offsetAt = (at: number) => millis(wallTimeAt(new Date(at).toISOString(), timeZone)) - at;
  const guess = millis(wall) - offsetAt(millis(wall));
  return new Date(millis(wall) - offsetAt(guess)).toISOString();
};
