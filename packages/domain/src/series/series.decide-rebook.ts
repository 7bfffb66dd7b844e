import type { Deciding } from '../access/index.js';
import { type Beyond, beyondRefusals } from '../availability/index.js';
import {
  accepted,
  addMinutes,
  clean,
  type Decision,
  type Instant,
  type Interval,
  isRefused,
  minutesBetween,
  patch,
  refused,
  refusedWith,
} from '../kernel/index.js';
import { bookDate } from './series.book-date.js';
import type { RebookFacts } from './series.facts.js';
import type { Series, SeriesOccurrence } from './series.js';

export type RebookCommand = {
  occurrenceId: string;
  /** Another time than the series says, which makes it an exception. */
  startsAt?: Instant | null;
  /** Who takes part; empty or omitted: as in the series. */
  resourceIds?: readonly string[] | null;
} & Beyond;

/** When and with whom a date is booked, to load what stands there. */
export const rebookTime = ({ startsAt, endsAt }: Interval, command: RebookCommand): Interval =>
  command.startsAt
    ? { startsAt: command.startsAt, endsAt: addMinutes(command.startsAt, minutesBetween(startsAt, endsAt)) }
    : { startsAt, endsAt };

/** Books a date that was left out, cancelled or deleted: a new booking like the others, in the order of the series. */
export function decideRebook(facts: RebookFacts, command: RebookCommand, deciding: Deciding): Decision {
  const { occurrenceId: id, override, overbook, reason } = command;
  const occurrence = facts.series_occurrences.get(id);
  if (!occurrence) return refusedWith(id, 'NOT_FOUND', ['occurrenceId']);
  if (occurrence.state === 'BOOKED') return refusedWith(id, 'TRANSITION_NOT_ALLOWED', ['occurrenceId'], { state: 'BOOKED' });
  const series = facts.booking_series.get(occurrence.seriesId)!;
  const wrong = beyondRefusals(command, deciding);
  if (wrong.length > 0) return refused(id, ...wrong);

  const time = rebookTime(occurrence, command);
  const { position } = occurrence;
  const date = { ...time, position, resourceIds: command.resourceIds ?? [], override, overbook, reason };
  const booked = bookDate(facts, series, date, deciding);
  if (isRefused(booked)) return refused(id, ...booked.refusals);
  return accepted(
    id,
    [
      ...booked.changes,
      patch<SeriesOccurrence>('series_occurrences', occurrence, {
        ...{ ...time, bookingId: booked.subjectId, state: 'BOOKED', reason: null },
        exception: time.startsAt !== occurrence.startsAt,
      }),
      ...(series.status === 'CANCELLED' ? [patch<Series>('booking_series', series, { status: 'ACTIVE' })] : []),
    ],
    [
      ...booked.events,
      {
        ...{ type: 'series.date_booked', entity: 'booking_series', entityId: series.id, reason: clean(command.reason) },
        after: { position, startsAt: time.startsAt },
      },
    ],
    { seriesId: series.id, bookingId: booked.subjectId },
  );
}
