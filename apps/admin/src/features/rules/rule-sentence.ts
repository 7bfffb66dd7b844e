import { dateTimeFormat } from '@bookwright/web-kit';
import type { Enforcement, RuleKind, RulePartsFragment } from '../../gql/graphql.js';

const DATE = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
const WEEKDAY = { weekday: 'long', timeZone: 'UTC' } as const;

/** The name of a day of the week; 1 is Monday. */
export const weekdayName = (weekday: number, locale: string): string =>
  dateTimeFormat(locale, WEEKDAY).format(Date.UTC(2026, 0, 4 + weekday));

const listed = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;

const counted = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;

/** "2 hours", "90 minutes", "3 days". */
export const lengthWords = (minutes: number): string => {
  if (minutes > 0 && minutes % 1440 === 0) return counted(minutes / 1440, 'day');
  return minutes > 0 && minutes % 60 === 0 ? counted(minutes / 60, 'hour') : counted(minutes, 'minute');
};

/** "Monday to Friday", or the days one by one. */
const weekdayWords = (weekdays: readonly number[], locale: string): string => {
  const days = [...weekdays].sort();
  const first = days[0] ?? 1;
  const last = days.at(-1) ?? 1;
  const name = (day: number) => weekdayName(day, locale);
  return days.length > 2 && last - first === days.length - 1 ? `${name(first)} to ${name(last)}` : listed(days.map(name));
};

const dates = (from: string, to: string, locale: string): string => {
  const [first, last] = [new Date(`${from}T00:00Z`), new Date(`${to}T00:00Z`)];
  return from === to
    ? `on ${dateTimeFormat(locale, DATE).format(first)}`
    : `from ${dateTimeFormat(locale, DATE).format(first)} to ${dateTimeFormat(locale, DATE).format(last)}`;
};

type Said = Pick<RulePartsFragment, 'kind' | 'params'>;

/** What people do who keep a rule: "book at least 2 hours ahead". */
const keeping: Record<RuleKind, (params: RulePartsFragment['params'], locale: string) => string> = {
  MIN_NOTICE: ({ minutes }) => `book at least ${lengthWords(minutes ?? 0)} ahead`,
  MAX_NOTICE: ({ days }) => (days === 0 ? 'book for the same day only' : `book at most ${counted(days ?? 0, 'day')} ahead`),
  WEEKDAYS: ({ weekdays }, locale) => `book for ${weekdayWords(weekdays ?? [], locale)} only`,
  BLACKOUT: ({ from, to }, locale) => `book nothing ${dates(from ?? '', to ?? '', locale)}`,
  MAX_PER_DAY: ({ count }) => `find a day full after ${counted(count ?? 0, 'booking')}`,
  SLOT_INTERVAL: ({ minutes }) => `choose a start every ${lengthWords(minutes ?? 0)}`,
  GAP: ({ minutes }) => `leave ${lengthWords(minutes ?? 0)} between two bookings`,
};

export const keepingWords = ({ kind, params }: Said, locale: string): string => keeping[kind](params, locale);

/** A rule as one sentence: who keeps it, who is only warned, whom it leaves alone (C-10). */
export const ruleSentence = (rule: Said & Pick<RulePartsFragment, 'forCustomers' | 'forStaff'>, locale: string): string => {
  const of = (enforcement: Enforcement) =>
    [['customers', rule.forCustomers] as const, ['staff', rule.forStaff] as const].flatMap(([who, theirs]) =>
      theirs === enforcement ? [who] : [],
    );
  const [held, warned, free] = [of('BLOCK'), of('WARN'), of('IGNORE')];
  const what = keepingWords(rule, locale);
  const start = (who: readonly string[]) => {
    const words = listed(who);
    return words.charAt(0).toUpperCase() + words.slice(1);
  };
  if (held.length > 0) {
    const others = warned.length > 0 ? `; ${warned[0]} are warned` : free.length > 0 ? `; ${free[0]} need not` : '';
    return `${start(held)} ${what}${others}.`;
  }
  if (warned.length > 0) return `${start(warned)} are warned unless they ${what}.`;
  return `Nobody has to ${what}.`;
};
