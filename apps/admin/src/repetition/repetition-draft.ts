import type { RepetitionInput, RepetitionUnit, SeriesRecordPartsFragment, SeriesWeekday } from '../gql/graphql.js';

/** How something repeats, as it is being typed. */
export type RepetitionDraft = {
  every: number | string;
  unit: RepetitionUnit;
  weekdays: SeriesWeekday[];
  /** With months: on the day of the first date, or on a weekday of the month. */
  ofMonth: 'DATE' | 'WEEKDAY';
  nth: number;
  weekday: SeriesWeekday;
  ends: 'TIMES' | 'LAST_DAY';
  times: number | string;
  lastDay: string | null;
  /** The rule as a text; null: as chosen above. */
  rule: string | null;
};

export const WEEKDAYS: readonly SeriesWeekday[] = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

/** Which of its kind a day is in its month: the fifth is called the last. */
export function placeInMonth(day: string): Pick<RepetitionDraft, 'nth' | 'weekday'> {
  const date = new Date(`${day}T00:00:00Z`);
  const nth = Math.ceil(date.getUTCDate() / 7);
  return { nth: nth > 4 ? -1 : nth, weekday: WEEKDAYS[(date.getUTCDay() + 6) % 7]! };
}

export const weekly: RepetitionDraft = {
  ...{ every: 1, unit: 'WEEK', weekdays: [], ofMonth: 'DATE', nth: 1, weekday: 'MO' },
  ...{ ends: 'TIMES', times: 10, lastDay: null, rule: null },
};

/** What is sent of it; null until it says enough. */
export function repetitionInput(draft: RepetitionDraft): { repetition: RepetitionInput } | { rrule: string } | null {
  const { every, unit, weekdays, ofMonth, nth, weekday, ends, times, lastDay, rule } = draft;
  if (rule !== null) return rule.trim() ? { rrule: rule.trim() } : null;
  if (!(Number(every) > 0) || (ends === 'TIMES' ? !(Number(times) > 0) : !lastDay)) return null;
  return {
    repetition: {
      ...{ every: Number(every), unit },
      ...(unit === 'WEEK' && weekdays.length > 0 && { weekdays }),
      ...(unit === 'MONTH' && ofMonth === 'WEEKDAY' && { weekdayOfMonth: { day: weekday, nth } }),
      ...(ends === 'TIMES' ? { times: Number(times) } : { lastDay }),
    },
  };
}

/** The rule of a series, to be changed: in the form if it can be shown there, else as a text. */
export function repetitionOf({ repetitionFields, rrule }: SeriesRecordPartsFragment): RepetitionDraft {
  if (!repetitionFields) return { ...weekly, rule: rrule ?? null };
  const { every, unit, weekdays, weekdayOfMonth, times, lastDay } = repetitionFields;
  return {
    ...{ ...weekly, every, unit, weekdays },
    ...(weekdayOfMonth && { ofMonth: 'WEEKDAY' as const, nth: weekdayOfMonth.nth, weekday: weekdayOfMonth.day }),
    ...(times == null ? { ends: 'LAST_DAY' as const, lastDay: lastDay ?? null } : { times }),
  };
}
