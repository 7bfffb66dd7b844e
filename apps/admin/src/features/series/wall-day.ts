import { dateTimeFormat } from '@bookwright/web-kit';

/** `2026-11-30T09:30` as a day, whatever the zone: it is what the clock on the wall says. */
export const wallDay = (wall: string, locale: string): string =>
  dateTimeFormat(locale, { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(`${wall.slice(0, 10)}T00:00:00Z`),
  );
