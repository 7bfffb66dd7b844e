import { type Change, type DomainEvent, insert, patch } from '../kernel/index.js';
import { ruleBefore, ruleFrom } from '../recurrence/index.js';
import type { Series, SeriesOccurrence } from './series.js';

type Versioned = { id: string; version: number; seriesId?: string | null };

/** A series of which the dates from one on have become a series of their own. */
export type SplitSeries = {
  tail: Series;
  /** The dates of the tail. */
  dates: SeriesOccurrence[];
  changes: Change[];
  events: DomainEvent[];
};

/**
 * Makes the dates from one on a series of their own, which continues the first in the same order: each says of its dates
 * what is true of them. Bookings and dates keep their numbers. Null when nothing comes before the date.
 */
export function splitSeries(
  bookings: ReadonlyMap<string, Versioned>,
  series: Series,
  all: readonly SeriesOccurrence[],
  from: Pick<SeriesOccurrence, 'wallStart'>,
  tailId: string,
): SplitSeries | null {
  const before = all.filter(({ wallStart }) => wallStart < from.wallStart);
  const after = all.filter(({ wallStart }) => wallStart >= from.wallStart);
  if (before.length === 0) return null;
  const ruled = (dates: readonly SeriesOccurrence[]) => dates.filter(({ wallStart }) => !series.rdates.includes(wallStart));
  const [ruledBefore, ruledAfter] = [ruled(before), ruled(after)];
  const firstOfTail = (ruledAfter[0] ?? from).wallStart;
  const head: Partial<Series> = {
    ...(ruledBefore.length === 0
      ? { rrule: null, wallStart: before[0]!.wallStart }
      : { rrule: series.rrule && ruleBefore(series.rrule, from.wallStart.slice(0, 10), ruledBefore.length) }),
    exdates: series.exdates.filter((wall) => wall < from.wallStart),
    rdates: series.rdates.filter((wall) => wall < from.wallStart),
  };
  const tail: Series = {
    ...series,
    id: tailId,
    version: 1,
    continuesId: series.id,
    wallStart: firstOfTail,
    rrule: series.rrule && ruledAfter.length > 0 ? ruleFrom(series.rrule, ruledAfter.length) : null,
    exdates: series.exdates.filter((wall) => wall >= from.wallStart),
    rdates: series.rdates.filter((wall) => wall >= firstOfTail),
  };
  const { version: _, ...values } = tail;
  const moved = after.flatMap(({ bookingId }) => bookings.get(bookingId ?? '') ?? []);
  return {
    tail,
    dates: after.map((one) => ({ ...one, seriesId: tailId, version: one.version + 1 })),
    changes: [
      insert('booking_series', values),
      patch<Series>('booking_series', series, head),
      ...after.map((one) => patch<SeriesOccurrence>('series_occurrences', one, { seriesId: tailId })),
      ...moved.map((booking) => patch<Versioned>('bookings', booking, { seriesId: tailId })),
    ],
    events: [
      {
        ...{ type: 'series.split', entity: 'booking_series', entityId: series.id },
        after: { continuedBy: tailId, count: after.length },
      },
    ],
  };
}
