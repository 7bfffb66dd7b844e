import { type LocalTime, type Refusal, refusal } from '../kernel/index.js';
import type { OpeningHours } from './resource.js';

type Hours = { opens: LocalTime; closes: LocalTime };

/** Openings of a week, or of a date, at most. */
export const MOST_HOURS = 168;

const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;

/** `00:00` to `23:59`; a day may close at `24:00`, its end. */
const isTime = (time: LocalTime, closing: boolean): boolean => TIME.test(time) || (closing && time === '24:00');

function rowRefusals({ opens, closes }: Hours, path: string[]): Refusal[] {
  const bad = [
    ...(isTime(opens, false) ? [] : [refusal('INVALID_VALUE', [...path, 'opens'])]),
    ...(isTime(closes, true) ? [] : [refusal('INVALID_VALUE', [...path, 'closes'])]),
  ];
  if (bad.length > 0) return bad;
  return opens < closes ? [] : [refusal('END_NOT_AFTER_START', [...path, 'closes'])];
}

/** What is wrong with openings that belong to one day or, told apart by `dayOf`, to several. They may touch. */
function openingRefusals<H extends Hours>(hours: readonly H[], dayOf: (row: H) => number): Refusal[] {
  if (hours.length > MOST_HOURS) return [refusal('INVALID_VALUE', ['hours'], { most: MOST_HOURS })];
  const bad = hours.flatMap((row, index) => rowRefusals(row, ['hours', String(index)]));
  if (bad.length > 0) return bad;
  return hours.flatMap((row, index) => {
    const other = hours
      .slice(0, index)
      .findIndex((one) => dayOf(one) === dayOf(row) && one.opens < row.closes && row.opens < one.closes);
    return other < 0 ? [] : [refusal('HOURS_OVERLAP', ['hours', String(index)], { with: other })];
  });
}

/** What is wrong with the hours of a week; each refusal leads to its row. */
export function weekRefusals(hours: readonly OpeningHours[]): Refusal[] {
  const days = hours.flatMap(({ weekday }, index) =>
    Number.isInteger(weekday) && weekday >= 1 && weekday <= 7
      ? []
      : [refusal('INVALID_VALUE', ['hours', String(index), 'weekday'], { least: 1, most: 7 })],
  );
  return days.length > 0 ? days : openingRefusals(hours, ({ weekday }) => weekday);
}

/** What is wrong with the hours of one date. */
export const dayRefusals = (hours: readonly Hours[]): Refusal[] => openingRefusals(hours, () => 0);
