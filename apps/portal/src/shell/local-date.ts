import { dateTimeFormat } from '@bookwright/web-kit';

/** A day without a zone: "2026-11-23". */
export type LocalDate = string;

const parts = { year: 'numeric', month: '2-digit', day: '2-digit' } as const;

/** The day on which an instant falls in a zone. */
export const dayIn = (instant: string, timeZone: string): LocalDate => {
  const found = dateTimeFormat('en-GB', { ...parts, timeZone }).formatToParts(new Date(instant));
  const part = (type: string) => found.find((each) => each.type === type)?.value ?? '';
  return `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`;
};

export const addDays = (date: LocalDate, days: number): LocalDate => {
  const at = new Date(`${date}T00:00:00Z`);
  at.setUTCDate(at.getUTCDate() + days);
  return at.toISOString().slice(0, 10);
};

/** All days [from, to). */
export const daysBetween = (from: LocalDate, to: LocalDate): LocalDate[] => {
  const days: LocalDate[] = [];
  for (let day = from; day < to; day = addDays(day, 1)) days.push(day);
  return days;
};

/** The hour of the day, 0 to 23, in a zone. */
export const hourIn = (instant: string, timeZone: string): number =>
  Number(dateTimeFormat('en-GB', { hour: '2-digit', hourCycle: 'h23', timeZone }).format(new Date(instant)));
