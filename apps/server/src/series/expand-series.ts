import type { Service } from '@bookwright/domain/catalog';
import { addMinutes, type Refusal, refusal } from '@bookwright/domain/kernel';
import { type Occurrence, occurrencesOf, repetitionText, type SeriesTimes } from '@bookwright/domain/recurrence';
import type { BeyondDates } from '@bookwright/domain/series';
import { datesOfPattern } from './dates-of-pattern.js';
import type { RepetitionInput, SeriesDatesInput } from './series-dates.inputs.js';

export type ExpandedSeries = { times: SeriesTimes; occurrences: Occurrence[]; moved: Set<string>; beyond: BeyondDates };

/** The rule that is asked for, or why there is none. */
export function ruleOf({
  rrule,
  repetition,
}: Pick<SeriesDatesInput, 'rrule' | 'repetition'>): { rrule: string | null } | { refusals: Refusal[] } {
  if (rrule && repetition) return { refusals: [refusal('INVALID_VALUE', ['rrule'], { why: 'EXACTLY_ONE' })] };
  if (rrule) return { rrule };
  if (!repetition) return { rrule: null };
  const end = endOf(repetition);
  if (!end) return { refusals: [refusal('SERIES_ENDLESS', ['repetition', 'times'])] };
  const { every, unit, weekdays, weekdayOfMonth } = repetition;
  return {
    rrule: repetitionText({ every, unit, end, weekdays: weekdays ?? undefined, weekdayOfMonth: weekdayOfMonth ?? undefined }),
  };
}

function endOf({ times, lastDay }: RepetitionInput): { times: number } | { lastDay: string } | null {
  if (times != null) return { times };
  return lastDay ? { lastDay } : null;
}

/** Dates that are moved from the beginning, at their other time. */
function atOtherTimes(
  occurrences: readonly Occurrence[],
  { otherTimes, beyond }: SeriesDatesInput,
  durationMin: number,
): { occurrences: Occurrence[] } | { refusals: Refusal[] } {
  const other = new Map((otherTimes ?? []).map(({ wallStart, startsAt }) => [wallStart, startsAt]));
  const known = new Set(occurrences.map(({ wallStart }) => wallStart));
  const unknown = (name: string, named: readonly { wallStart: string }[] | null | undefined) =>
    (named ?? []).flatMap(({ wallStart }, index) =>
      known.has(wallStart) ? [] : [refusal('NOT_FOUND', [name, String(index), 'wallStart'], { wallStart })],
    );
  const refusals = [...unknown('otherTimes', otherTimes), ...unknown('beyond', beyond)];
  if (refusals.length > 0) return { refusals };
  return {
    occurrences: occurrences.map((one) => {
      const startsAt = other.get(one.wallStart);
      return startsAt ? { ...one, startsAt, endsAt: addMinutes(startsAt, durationMin), clock: { kind: 'ONCE' } } : one;
    }),
  };
}

/** All dates of the series that is asked for, worked out before anything is locked; the decision is made about them. */
export function expandSeries(
  input: SeriesDatesInput,
  service: Pick<Service, 'durationMin'> | undefined,
  organizationZone: string,
): ExpandedSeries | { refusals: Refusal[] } {
  const rule = ruleOf(input);
  if ('refusals' in rule) return rule;
  const durationMin = input.durationMin ?? service?.durationMin;
  if (durationMin == null) return { refusals: [refusal('REQUIRED', ['durationMin'])] };
  const times: SeriesTimes = {
    wallStart: input.wallStart,
    timeZone: input.timeZone ?? organizationZone,
    durationMin,
    rrule: rule.rrule,
    exdates: input.skip ?? [],
    rdates: input.add ?? [],
  };
  const found = occurrencesOf(times, datesOfPattern);
  if ('refusals' in found) return { refusals: found.refusals.map((why) => inInput(why, input)) };
  const placed = atOtherTimes(found.occurrences, input, durationMin);
  if ('refusals' in placed) return placed;
  return {
    ...{ times, occurrences: placed.occurrences },
    moved: new Set((input.otherTimes ?? []).map(({ wallStart }) => wallStart)),
    beyond: new Map((input.beyond ?? []).map(({ wallStart, overbook }) => [wallStart, overbook ? 'OVERBOOK' : 'OVERRIDE'])),
  };
}

/** What a refusal is about, in the words of the input. */
export function inInput(why: Refusal, { repetition }: Pick<SeriesDatesInput, 'repetition'>): Refusal {
  const [head, ...rest] = why.path;
  const names: Record<string, string> = { exdates: 'skip', rdates: 'add', ...(repetition ? { rrule: 'repetition' } : {}) };
  return head === undefined ? why : { ...why, path: [names[head] ?? head, ...rest] };
}
