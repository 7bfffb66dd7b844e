import type { Deciding } from '../access/index.js';
import { type Booking, decideEditDetails, type EditDetailsCommand } from '../bookings/index.js';
import { accepted, clean, type Decision, patch, refused } from '../kernel/index.js';
import { changesOfDates, decideDates, eventsOfDates, refusalsOfDates, resultsOf } from './series.each-date.js';
import type { EditSeriesFacts } from './series.facts.js';
import type { Series, SeriesOccurrence } from './series.js';
import { exceptionRefusals, selectOccurrences } from './series.scope.js';
import { datesOf, type SeriesCommand, seriesFor } from './series.subject.js';

/** What can be said of the bookings of a series; a field that is left out stays. */
export type SeriesDetails = Omit<EditDetailsCommand, 'id' | 'expectedVersion'>;
export type EditSeriesCommand = SeriesCommand & { details: SeriesDetails };

const COLUMN: Record<keyof SeriesDetails, keyof Booking> = {
  title: 'title',
  description: 'description',
  comment: 'comment',
  location: 'locationText',
  meetingUrl: 'meetingUrl',
  attendeeName: 'attendeeName',
  attendeeEmail: 'attendeeEmail',
};

/** What most of the bookings say. */
function usual(values: readonly unknown[]): unknown {
  const count = new Map<unknown, number>();
  for (const value of values) count.set(value, (count.get(value) ?? 0) + 1);
  return [...count].sort(([, a], [, b]) => b - a)[0]?.[0];
}

/** Dates whose booking says something of its own where the command would overwrite it. */
function ownWords(facts: EditSeriesFacts, dates: readonly SeriesOccurrence[], details: SeriesDetails): SeriesOccurrence[] {
  const edited = (Object.keys(COLUMN) as (keyof SeriesDetails)[]).filter((field) => details[field] !== undefined);
  const own = new Set<SeriesOccurrence>();
  for (const field of edited) {
    const said = (one: SeriesOccurrence) => facts.bookings.get(one.bookingId!)?.[COLUMN[field]] ?? null;
    const common = usual(dates.map(said));
    for (const one of dates) if (said(one) !== common) own.add(one);
  }
  return dates.filter((one) => own.has(one));
}

/** Changes what the bookings of the dates in scope say, all or nothing. What one says of its own is not overwritten silently. */
export function decideEditSeries(facts: EditSeriesFacts, command: EditSeriesCommand, deciding: Deciding): Decision {
  const { seriesId, scope, overwriteExceptions = null, details } = command;
  const { series, refusal } = seriesFor(facts, command);
  if (refusal) return refusal;
  // Words have nothing to do with times: a date that was moved is edited like the others.
  const selected = selectOccurrences(datesOf(facts, seriesId), scope, { now: deciding.now, overwriteExceptions: true });
  if ('refusals' in selected) return refused(seriesId, ...selected.refusals);
  const { changed, past } = selected.selection;
  const own = scope.kind === 'THIS' ? [] : ownWords(facts, changed, details);
  const unsaid = exceptionRefusals(
    own.map((one) => ({ ...one, exception: true })),
    overwriteExceptions,
  );
  if (unsaid.length > 0) return refused(seriesId, ...unsaid);
  const kept = overwriteExceptions ? [] : own;
  const edited = changed.filter((one) => !kept.includes(one));
  const dates = decideDates(facts, edited, (present, { bookingId }) =>
    decideEditDetails(present, { id: bookingId!, ...details }, deciding),
  );
  const [first] = dates;
  // A text that is too long is so for each; it is said once.
  const ofInput = first?.decision.refusals.filter(({ path: [field] }) => field && field in details) ?? [];
  if (ofInput.length > 0) return refused(seriesId, ...ofInput);
  const refusals = refusalsOfDates(dates);
  if (refusals.length > 0) return refused(seriesId, ...refusals);
  const title = scope.kind === 'ALL' ? clean(details.title) : null;
  return accepted(
    seriesId,
    [...changesOfDates(dates), ...(title && title !== series.title ? [patch<Series>('booking_series', series, { title })] : [])],
    [
      ...eventsOfDates(dates),
      {
        ...{ type: 'series.edited', entity: 'booking_series', entityId: seriesId, reason: clean(command.reason) },
        after: { scope: scope.kind, count: edited.length },
      },
    ],
    { dates: resultsOf(dates, { kept, past }) },
  );
}
