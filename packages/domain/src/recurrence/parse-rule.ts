import { type Refusal, refusal } from '../kernel/index.js';
import { MOST_OCCURRENCES, type Pattern, type RecurrenceRule, type RuleEnd, type WeekdayInPeriod } from './rule.js';
import { PARTS, type PartName, type RuleProblem, UNSUPPORTED_PARTS } from './rule-parts.js';

/** Longer than any rule that means something. */
const LONGEST = 500;

type Values = { [Name in PartName]?: Extract<ReturnType<(typeof PARTS)[Name]>, { value: unknown }>['value'] };

export const invalidRule = (problem: RuleProblem, part: string | null, path: string[]): Refusal =>
  refusal('INVALID_RRULE', path, { problem, part });

/**
 * Reads the text of a rule, `FREQ=WEEKLY;BYDAY=MO,WE;COUNT=10`, with or without `RRULE:` before it.
 * INVALID_RRULE names the part and the problem; SERIES_ENDLESS a rule without COUNT or UNTIL; SERIES_TOO_LONG a COUNT
 * beyond what a series may have, which is refused without working out a single date.
 */
export function parseRule(text: string, path: string[] = ['rrule']): { rule: RecurrenceRule } | { refusals: Refusal[] } {
  const read = readParts(text, path);
  if ('refusals' in read) return read;
  const { values } = read;
  if (!values.FREQ) return { refusals: [invalidRule('MISSING', 'FREQ', path)] };
  const pattern: Pattern = {
    frequency: values.FREQ,
    interval: values.INTERVAL ?? 1,
    byMonth: values.BYMONTH ?? [],
    byMonthDay: values.BYMONTHDAY ?? [],
    byDay: values.BYDAY ?? [],
    bySetPos: values.BYSETPOS ?? [],
    weekStart: values.WKST ?? 'MO',
  };
  const nonsense = contradiction(pattern);
  if (nonsense) return { refusals: [invalidRule(nonsense.problem, nonsense.part, path)] };
  const end = endOf(values, path);
  return 'refusals' in end ? end : { rule: { ...pattern, end: end.end } };
}

function readParts(text: string, path: string[]): { values: Values } | { refusals: Refusal[] } {
  const rule = text
    .trim()
    .toUpperCase()
    .replace(/^RRULE:/, '');
  if (rule === '' || rule.length > LONGEST) return { refusals: [invalidRule('NOT_A_RULE', null, path)] };
  const values: Record<string, unknown> = {};
  const refusals: Refusal[] = [];
  for (const part of rule.split(';')) {
    const [name, value, ...rest] = part.split('=');
    const known = Object.hasOwn(PARTS, name!);
    const problem: RuleProblem | null = UNSUPPORTED_PARTS.includes(name!)
      ? 'UNSUPPORTED'
      : !known || !value || rest.length > 0
        ? 'MALFORMED'
        : Object.hasOwn(values, name!)
          ? 'REPEATED'
          : null;
    const read = problem ? { problem } : PARTS[name as PartName](value!);
    if ('problem' in read) refusals.push(invalidRule(read.problem, name!, path));
    else values[name!] = read.value;
  }
  return refusals.length > 0 ? { refusals } : { values };
}

/** Parts that mean nothing together, or that calendars read differently. */
function contradiction({ frequency, byMonth, byMonthDay, byDay, bySetPos }: Pattern): {
  problem: RuleProblem;
  part: string;
} | null {
  const longPeriod = frequency === 'MONTHLY' || frequency === 'YEARLY';
  if (frequency === 'WEEKLY' && byMonthDay.length > 0) return { problem: 'NOT_TOGETHER', part: 'BYMONTHDAY' };
  const numbered = byDay.filter(({ nth }) => nth !== undefined);
  if (numbered.length > 0) {
    const alone = numbered.length === byDay.length && byMonthDay.length === 0;
    if (!longPeriod || !alone) return { problem: 'NOT_TOGETHER', part: 'BYDAY' };
    if (numbered.some((day) => !existsIn(day, frequency === 'MONTHLY' || byMonth.length > 0))) {
      return { problem: 'OUT_OF_RANGE', part: 'BYDAY' };
    }
  }
  const chosen = byDay.length + byMonthDay.length > 0;
  if (bySetPos.length > 0 && !(longPeriod && chosen)) return { problem: 'NOT_TOGETHER', part: 'BYSETPOS' };
  return null;
}

/** A month has at most five of a weekday. A year has 52 for sure; calendars read a 53rd differently. */
const existsIn = ({ nth = 0 }: WeekdayInPeriod, month: boolean): boolean => Math.abs(nth) <= (month ? 5 : 52);

function endOf({ COUNT, UNTIL }: Values, path: string[]): { end: RuleEnd } | { refusals: Refusal[] } {
  if (COUNT !== undefined && UNTIL !== undefined) return { refusals: [invalidRule('NOT_TOGETHER', 'UNTIL', path)] };
  if (UNTIL !== undefined) return { end: { until: UNTIL } };
  if (COUNT === undefined) return { refusals: [refusal('SERIES_ENDLESS', path)] };
  if (COUNT > MOST_OCCURRENCES) return { refusals: [refusal('SERIES_TOO_LONG', path, { most: MOST_OCCURRENCES, count: COUNT })] };
  return { end: { count: COUNT } };
}
