import { addDays } from '../kernel/index.js';
import { timesAt } from '../recurrence/index.js';
import type { Series, SeriesOccurrence } from '../series/index.js';
import { idOf } from './ids.js';

/** Ten Mondays at half past nine in London, from 30 November 2026, an hour each. */
export const aSeries = (over: Partial<Series> = {}): Series => ({
  id: idOf('series', 1),
  version: 1,
  orderId: idOf('order', 1),
  serviceId: idOf('service', 1),
  title: 'Sports massage',
  resourceId: null,
  continuesId: null,
  status: 'ACTIVE',
  wallStart: '2026-11-30T09:30',
  timeZone: 'Europe/London',
  durationMin: 60,
  rrule: 'FREQ=WEEKLY;COUNT=10',
  exdates: [],
  rdates: [],
  ...over,
});

/** The n-th week of a series that repeats weekly, booked unless said otherwise. */
export function anOccurrence(n: number, over: Partial<SeriesOccurrence> = {}, series: Series = aSeries()): SeriesOccurrence {
  const { wallStart: first } = series;
  const wallStart = over.wallStart ?? `${addDays(first.slice(0, 10), 7 * (n - 1))}${first.slice(10)}`;
  const { startsAt, endsAt } = timesAt(wallStart, series);
  const state = over.state ?? 'BOOKED';
  return {
    id: idOf('occurrence', n),
    version: 1,
    seriesId: series.id,
    position: n,
    wallStart,
    startsAt,
    endsAt,
    bookingId: state === 'SKIPPED' ? null : idOf('booking', n),
    state,
    reason: null,
    exception: false,
    ...over,
  };
}
