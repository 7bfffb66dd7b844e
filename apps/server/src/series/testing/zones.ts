import { addDays, type LocalDate } from '@bookwright/domain/kernel';

/**
 * Zones whose clocks are put forward and back: whole hours, half an hour (Lord Howe), two hours (Troll), at midnight
 * (Beirut, Azores, Havana), at quarters (Chatham), around Ramadan (Casablanca), with winter as the exception (Dublin).
 */
const CHANGING = [
  'Africa/Cairo',
  'Africa/Casablanca',
  'America/Adak',
  'America/Anchorage',
  'America/Chicago',
  'America/Denver',
  'America/Halifax',
  'America/Havana',
  'America/Los_Angeles',
  'America/Miquelon',
  'America/New_York',
  'America/Nuuk',
  'America/Port-au-Prince',
  'America/Santiago',
  'America/St_Johns',
  'Antarctica/Troll',
  'Asia/Beirut',
  'Asia/Gaza',
  'Asia/Jerusalem',
  'Atlantic/Azores',
  'Atlantic/Bermuda',
  'Australia/Adelaide',
  'Australia/Hobart',
  'Australia/Lord_Howe',
  'Australia/Sydney',
  'Europe/Athens',
  'Europe/Berlin',
  'Europe/Dublin',
  'Europe/Helsinki',
  'Europe/Kyiv',
  'Europe/Lisbon',
  'Europe/London',
  'Europe/Madrid',
  'Europe/Paris',
  'Europe/Rome',
  'Pacific/Auckland',
  'Pacific/Chatham',
  'Pacific/Easter',
  'Pacific/Norfolk',
] as const;

/** Zones that gave up changing, in a year in which they did. */
const GAVE_UP = [
  ['America/Sao_Paulo', 2018],
  ['Asia/Tehran', 2021],
  ['Asia/Amman', 2021],
] as const;

/** A zone and a year in which its clocks were put forward and back. */
export const CLOCK_CHANGES: readonly (readonly [zone: string, year: number])[] = [
  ...CHANGING.map((zone) => [zone, 2026] as const),
  ...GAVE_UP,
];

/** What the runtime says a zone is ahead of UTC at noon UTC of a day, `GMT+01:00`. */
function offsetOn(format: Intl.DateTimeFormat, date: LocalDate): string {
  const parts = format.formatToParts(Date.parse(`${date}T12:00:00.000Z`));
  return parts.find(({ type }) => type === 'timeZoneName')!.value;
}

const hours = (offset: string): number => {
  const [, sign, hour, minute] = /^GMT(?:([+-])(\d\d):(\d\d))?/.exec(offset)!;
  return hour === undefined ? 0 : (sign === '-' ? -1 : 1) * (Number(hour) + Number(minute) / 60);
};

export type ClockChangeDay = { date: LocalDate; direction: 'FORWARD' | 'BACK' };

/** The days (by noon UTC) on which the clocks of a zone are put forward or back. */
export function changesIn(zone: string, year: number): ClockChangeDay[] {
  const format = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' });
  const changes: ClockChangeDay[] = [];
  let before = hours(offsetOn(format, `${year}-01-01`));
  for (let date = `${year}-01-02`; date < `${year + 1}`; date = addDays(date, 1)) {
    const after = hours(offsetOn(format, date));
    if (after !== before) changes.push({ date, direction: after > before ? 'FORWARD' : 'BACK' });
    before = after;
  }
  return changes;
}
