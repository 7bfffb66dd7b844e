import { isLocalDate, type LocalDate, type Refusal, refusal } from '../kernel/index.js';
import type { RuleKind } from './rule.js';

/** What each kind of rule says. */
export type RuleParams = {
  /** A booking is made at least so many minutes before it starts. */
  MIN_NOTICE: { minutes: number };
  /** The day of a booking is at most so many days from today, on the organization's calendar. */
  MAX_NOTICE: { days: number };
  /** Bookings start on these weekdays; 1 is Monday. */
  WEEKDAYS: { weekdays: number[] };
  /** No bookings start from the first to the last date, both included. */
  BLACKOUT: { from: LocalDate; to: LocalDate };
  /** At most so many bookings on one date. */
  MAX_PER_DAY: { count: number };
  /** Appointments start every so many minutes after an opening. */
  SLOT_INTERVAL: { minutes: number };
  /** Minutes that stay free between two bookings of one unit. */
  GAP: { minutes: number };
};

/** The names of what each kind of rule says. */
export const PARAM_NAMES: { [Kind in RuleKind]: readonly (keyof RuleParams[Kind] & string)[] } = {
  MIN_NOTICE: ['minutes'],
  MAX_NOTICE: ['days'],
  WEEKDAYS: ['weekdays'],
  BLACKOUT: ['from', 'to'],
  MAX_PER_DAY: ['count'],
  SLOT_INTERVAL: ['minutes'],
  GAP: ['minutes'],
};

const YEAR_OF_MINUTES = 366 * 24 * 60;

const whole = (value: unknown, least: number, most: number): boolean =>
  Number.isInteger(value) && (value as number) >= least && (value as number) <= most;

const number = (params: Record<string, unknown>, name: string, least: number, most: number): Refusal[] =>
  whole(params[name], least, most) ? [] : [refusal('INVALID_VALUE', ['params', name], { least, most })];

const CHECKS: { [Kind in RuleKind]: (params: Record<string, unknown>) => Refusal[] } = {
  MIN_NOTICE: (params) => number(params, 'minutes', 0, YEAR_OF_MINUTES),
  MAX_NOTICE: (params) => number(params, 'days', 0, 3660),
  WEEKDAYS: ({ weekdays }) => {
    const days = Array.isArray(weekdays) ? weekdays : [];
    const valid = days.length > 0 && days.every((day) => whole(day, 1, 7)) && new Set(days).size === days.length;
    return valid ? [] : [refusal('INVALID_VALUE', ['params', 'weekdays'], { least: 1, most: 7 })];
  },
  BLACKOUT: ({ from, to }) => {
    const dates = Object.entries({ from, to });
    const bad = dates.filter(([, date]) => typeof date !== 'string' || !isLocalDate(date));
    if (bad.length > 0) return bad.map(([name]) => refusal('INVALID_VALUE', ['params', name]));
    return (from as string) <= (to as string) ? [] : [refusal('END_NOT_AFTER_START', ['params', 'to'])];
  },
  MAX_PER_DAY: (params) => number(params, 'count', 0, 100_000),
  SLOT_INTERVAL: (params) => number(params, 'minutes', 1, 24 * 60),
  GAP: (params) => number(params, 'minutes', 0, 24 * 60),
};

/** What is wrong with the values of a rule; empty when they make one. */
export const paramRefusals = (kind: RuleKind, params: Record<string, unknown>): Refusal[] => CHECKS[kind](params);
