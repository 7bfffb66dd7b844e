import { can } from '@bookwright/domain/access';
import { parseRule, readClock, repetitionOf, repetitionWords } from '@bookwright/domain/recurrence';
import { type OccurrenceState, type SeriesStatus, seriesSummary } from '@bookwright/domain/series';
import type { Context } from '../context.js';
import { clockChangeView } from './preview-series.js';
import type { ClockChangeType } from './series.type.js';
import type { SeriesRepetitionType } from './series-repetition.type.js';

/** How a series repeats, in English. */
export const repetitionOfSeries = repetitionWords;

/** The rule as a form shows it; null for one that says more, and for dates chosen one by one. */
export function ruleOfSeries(rrule: string | null): SeriesRepetitionType | null {
  const parsed = rrule === null ? null : parseRule(rrule);
  const repetition = parsed && 'rule' in parsed ? repetitionOf(parsed.rule) : null;
  if (!repetition) return null;
  const { every, unit, weekdays = [], weekdayOfMonth = null, end } = repetition;
  const [times, lastDay] = 'times' in end ? [end.times, null] : [null, end.lastDay];
  return { every, unit, weekdays, weekdayOfMonth, times, lastDay };
}

/** What the viewer can do to the dates of a series now. */
export function seriesActions(status: SeriesStatus, { actor }: Context): string[] {
  if (status === 'CANCELLED') return [];
  const all = ['booking.updateTime', 'booking.create', 'booking.cancel'] as const;
  return [
    ...(can(actor, 'booking.updateTime') ? ['MOVE'] : []),
    ...(all.every((right) => can(actor, right)) ? ['CHANGE_RULE'] : []),
    ...(can(actor, 'booking.update') ? ['EDIT'] : []),
    ...(can(actor, 'booking.cancel') ? ['CANCEL'] : []),
  ];
}

/** A node of the timeline, in the words of series. */
export const withSummary = <N extends Parameters<typeof seriesSummary>[0]>(node: N) => ({
  ...node,
  summary: seriesSummary(node),
});

export type OccurrenceRow = { wallStart: string; timeZone: string; startsAt: string; state: OccurrenceState };

/** What the clocks do to the time the series says; nothing of note where the date was moved on its own. */
export function clockChangeOf({ wallStart, timeZone, startsAt }: OccurrenceRow): ClockChangeType {
  const { clock, instant } = readClock(wallStart, timeZone);
  return clockChangeView({ wallStart, clock: instant === startsAt ? clock : { kind: 'ONCE' } });
}

/** What the viewer can do to one date now. */
export function occurrenceActions({ state, startsAt }: OccurrenceRow, { actor, clock }: Context): string[] {
  if (startsAt <= clock.now()) return [];
  if (state !== 'BOOKED') return can(actor, 'booking.create') ? ['BOOK'] : [];
  return [...(can(actor, 'booking.updateTime') ? ['MOVE'] : []), ...(can(actor, 'booking.cancel') ? ['CANCEL'] : [])];
}
