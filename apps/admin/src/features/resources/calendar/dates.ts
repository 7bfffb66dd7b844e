type DateHours = { date: string; opens: string | null; closes: string | null };
export type Hours = { opens: string; closes: string };

/** Dates with hours of their own, each once, in order; without hours the date is closed. */
export const datesOf = (rows: readonly DateHours[]): { date: string; hours: Hours[] }[] => {
  const dates = new Map<string, Hours[]>();
  for (const { date, opens, closes } of rows) {
    const hours = dates.get(date) ?? [];
    if (opens !== null && closes !== null) hours.push({ opens, closes });
    dates.set(date, hours);
  }
  return [...dates].map(([date, hours]) => ({ date, hours })).sort((a, b) => a.date.localeCompare(b.date));
};

export const hoursInWords = (hours: readonly Hours[]): string =>
  hours.map(({ opens, closes }) => `${opens} – ${closes}`).join(', ') || 'closed';

/** Every date from the first to the last, both included; at most so many as the API takes at once. */
export const datesBetween = (first: string, last: string): string[] => {
  const dates: string[] = [];
  for (let at = Date.parse(`${first}T00:00:00Z`); at <= Date.parse(`${last}T00:00:00Z`) && dates.length < 366; at += 86_400_000) {
    dates.push(new Date(at).toISOString().slice(0, 10));
  }
  return dates;
};
