import type { Deciding } from '../access/index.js';
import { decideCancel } from '../bookings/index.js';
import { accepted, clean, type Decision, patch, refused } from '../kernel/index.js';
import { changesOfDates, decideDates, eventsOfDates, refusalsOfDates, resultsOf } from './series.each-date.js';
import type { CancelSeriesFacts } from './series.facts.js';
import type { Series, SeriesOccurrence } from './series.js';
import { selectOccurrences } from './series.scope.js';
import { datesOf, type SeriesCommand, seriesFor } from './series.subject.js';

/**
 * Cancels the bookings of the dates in scope, all or nothing. The dates are kept and can be taken back; the series is
 * cancelled once nothing of it is to come.
 */
export function decideCancelSeries(facts: CancelSeriesFacts, command: SeriesCommand, deciding: Deciding): Decision {
  const { seriesId, scope, overwriteExceptions } = command;
  const { series, refusal } = seriesFor(facts, command);
  if (refusal) return refusal;
  const all = datesOf(facts, seriesId);
  const selected = selectOccurrences(all, scope, { now: deciding.now, overwriteExceptions });
  if ('refusals' in selected) return refused(seriesId, ...selected.refusals);
  const { changed, kept, past } = selected.selection;
  const reason = clean(command.reason);
  const dates = decideDates(facts, changed, (present, { bookingId }) =>
    decideCancel(present, { id: bookingId!, reason }, deciding),
  );
  const [first] = dates;
  // A reason that is missing is missing once.
  if (first?.decision.refusals[0]?.path[0] === 'reason') return refused(seriesId, first.decision.refusals[0]);
  const refusals = refusalsOfDates(dates);
  if (refusals.length > 0) return refused(seriesId, ...refusals);

  const ended = changed.map((one) => patch<SeriesOccurrence>('series_occurrences', one, { state: 'CANCELLED', reason }));
  const left = all.some((one) => one.state === 'BOOKED' && one.startsAt > deciding.now && !changed.includes(one));
  return accepted(
    seriesId,
    [
      ...changesOfDates(dates),
      ...ended,
      ...(left || series.status === 'CANCELLED' ? [] : [patch<Series>('booking_series', series, { status: 'CANCELLED' })]),
    ],
    [
      ...eventsOfDates(dates),
      {
        ...{ type: 'series.cancelled', entity: 'booking_series', entityId: seriesId, reason },
        after: { scope: scope.kind, count: changed.length },
      },
    ],
    { dates: resultsOf(dates, { kept, past }) },
  );
}
