import type { Rule } from './rule.js';

const WEEKDAYS = ['Mondays', 'Tuesdays', 'Wednesdays', 'Thursdays', 'Fridays', 'Saturdays', 'Sundays'];

const HOUR = 60;
const DAY = 24 * HOUR;

const many = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

/** Minutes as people say them: "2 days", "3 hours", "90 minutes". */
function lengthOf(minutes: number): string {
  if (minutes > 0 && minutes % DAY === 0) return many(minutes / DAY, 'day');
  if (minutes > 0 && minutes % HOUR === 0) return many(minutes / HOUR, 'hour');
  return many(minutes, 'minute');
}

/** What a rule says, as one English sentence. */
export function ruleSentence(rule: Rule): string {
  switch (rule.kind) {
    case 'MIN_NOTICE':
      return `Booked at least ${lengthOf(rule.params.minutes)} ahead.`;
    case 'MAX_NOTICE':
      return `Booked at most ${many(rule.params.days, 'day')} ahead.`;
    case 'WEEKDAYS':
      return `Only on ${rule.params.weekdays.map((day) => WEEKDAYS[day - 1]).join(', ')}.`;
    case 'BLACKOUT':
      return rule.params.from === rule.params.to
        ? `Closed for bookings on ${rule.params.from}.`
        : `Closed for bookings from ${rule.params.from} to ${rule.params.to}.`;
    case 'MAX_PER_DAY':
      return `At most ${many(rule.params.count, 'booking')} a day.`;
    case 'SLOT_INTERVAL':
      return `Appointments start every ${lengthOf(rule.params.minutes)}.`;
    case 'GAP':
      return `${lengthOf(rule.params.minutes)} stay free between bookings.`;
  }
}
