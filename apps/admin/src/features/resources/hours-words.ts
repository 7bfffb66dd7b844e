import { blocksOf, blocksOn, clockOf, totalMinutes, WEEKDAYS, type WeeklyHours } from './calendar/week.js';

const hoursOn = (hours: readonly WeeklyHours[], weekday: number): string => {
  let made = 0;
  const blocks = blocksOn(
    blocksOf(hours, () => String(++made)),
    weekday,
  );
  return blocks.map(({ from, to }) => `${clockOf(from)} – ${clockOf(to)}`).join(', ') || 'closed';
};

/** The week in a few lines: days one after the other with the same hours are told together. */
export const weekInWords = (hours: readonly WeeklyHours[]): { days: string; hours: string }[] => {
  const lines: { first: number; last: number; hours: string }[] = [];
  for (let weekday = 1; weekday <= 7; weekday++) {
    const told = hoursOn(hours, weekday);
    const line = lines.at(-1);
    if (line?.hours === told) line.last = weekday;
    else lines.push({ first: weekday, last: weekday, hours: told });
  }
  const short = (weekday: number) => WEEKDAYS[weekday - 1]!.slice(0, 3);
  return lines.map(({ first, last, hours: told }) => ({
    days: first === last ? short(first) : `${short(first)} – ${short(last)}`,
    hours: told,
  }));
};

/** `37 h 30 min` a week. */
export const weekTotal = (hours: readonly WeeklyHours[]): string => {
  const minutes = totalMinutes(blocksOf(hours, () => ''));
  return [Math.floor(minutes / 60) > 0 && `${Math.floor(minutes / 60)} h`, minutes % 60 > 0 && `${minutes % 60} min`]
    .filter(Boolean)
    .join(' ');
};
