import { dateTimeFormat } from './intl-cache.js';
import { viewerLocale, viewerZone } from './viewer.js';

export type TimeOptions = {
  /** IANA zone in which the time is read; the viewer's own when omitted. */
  timeZone?: string;
  locale?: string;
  /** Days as "Mon 23 Nov" or "Monday 23 November". */
  length?: 'short' | 'long';
  /** The present, for leaving out the year when it is this one. */
  now?: string;
};

const day = { weekday: 'short', day: 'numeric', month: 'short' } as const;
const longDay = { weekday: 'long', day: 'numeric', month: 'long' } as const;
const clock = { hour: '2-digit', minute: '2-digit' } as const;

const yearIn = (at: Date, timeZone: string): string => dateTimeFormat('en', { year: 'numeric', timeZone }).format(at);

const settled = (at: Date, { timeZone = viewerZone(), locale = viewerLocale(), length = 'short', now }: TimeOptions) => {
  const present = now === undefined ? new Date() : new Date(now);
  const year = yearIn(at, timeZone) === yearIn(present, timeZone) ? {} : ({ year: 'numeric' } as const);
  return { timeZone, locale, parts: { ...(length === 'long' ? longDay : day), ...year } };
};

const isDay = (value: string): boolean => value.length === 10;

/** A day: of an instant in a zone, or of a date without a zone ("2026-11-23"). The year is said when it is not this one. */
export const formatDay = (value: string, options: TimeOptions = {}): string => {
  const at = new Date(isDay(value) ? `${value}T00:00:00Z` : value);
  const { timeZone, locale, parts } = settled(at, isDay(value) ? { ...options, timeZone: 'UTC' } : options);
  return dateTimeFormat(locale, { ...parts, timeZone }).format(at);
};

/** A time of day: "10:00". */
export const formatTime = (instant: string, { timeZone = viewerZone(), locale = viewerLocale() }: TimeOptions = {}): string =>
  dateTimeFormat(locale, { ...clock, timeZone }).format(new Date(instant));

/** Day and time of an instant: "Mon 23 Nov, 10:00". */
export const formatInstant = (instant: string, options: TimeOptions = {}): string => {
  const at = new Date(instant);
  const { timeZone, locale, parts } = settled(at, options);
  return dateTimeFormat(locale, { ...parts, ...clock, timeZone }).format(at);
};

/** From – to: one day when both ends share it ("Mon 23 Nov, 11:15 – 12:15"), else both days. */
export const formatTimeRange = (startsAt: string, endsAt: string, options: TimeOptions = {}): string => {
  const sameDay = formatDay(startsAt, options) === formatDay(endsAt, options);
  return `${formatInstant(startsAt, options)} – ${sameDay ? formatTime(endsAt, options) : formatInstant(endsAt, options)}`;
};
