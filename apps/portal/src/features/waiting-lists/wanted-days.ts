import { addDays, dayIn, type LocalDate } from '../../shell/local-date.js';

const quarter = 15 * 60_000;

/** The instant at which a day begins on the clock of a zone: the first quarter of an hour that falls on it. */
export const startOfDayIn = (date: LocalDate, timeZone: string): string => {
  let at = Date.parse(`${date}T00:00:00Z`) - 15 * 3_600_000;
  while (dayIn(new Date(at).toISOString(), timeZone) < date) at += quarter;
  return new Date(at).toISOString();
};

/** Whole days, both included, as the API takes them: [wantedFrom, wantedTo). */
export const wantedDays = (from: LocalDate, to: LocalDate, timeZone: string) => ({
  wantedFrom: startOfDayIn(from, timeZone),
  wantedTo: startOfDayIn(addDays(to, 1), timeZone),
});
