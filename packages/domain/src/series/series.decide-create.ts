import type { Deciding } from '../access/index.js';
import {
  accepted,
  type Change,
  clean,
  type Decision,
  insert,
  isRefused,
  type Refusal,
  refusal,
  refused,
} from '../kernel/index.js';
import { type BookForCustomerCommand, decideBookForCustomer, type StaffOrderFacts } from '../orders/index.js';
import { pointOf } from '../places/index.js';
import type { Occurrence, SeriesTimes } from '../recurrence/index.js';
import type { Series, SeriesOccurrence } from './series.js';
import { type BeyondDates, beyondOfDate, judgeSeries, seriesServiceRefusals } from './series.judge.js';
import type { OccurrenceReport } from './series.report.js';

export type CreateSeriesCommand = {
  seriesId: string;
  times: SeriesTimes;
  /** All dates of the series, in order; see `occurrencesOf`. */
  occurrences: readonly Occurrence[];
  /** Wall times of dates that take place at another time than the series says, from the beginning. */
  moved: ReadonlySet<string>;
  /** Dates that go beyond what is free; the reason is that of the booking. */
  beyond: BeyondDates;
  /** Who takes part in each; empty: whoever and whatever is free. */
  resourceIds: readonly string[];
  /** Leaves out what cannot be had, with the reason, instead of refusing the series. */
  skipConflicts: boolean;
  /** Who comes, if not the one who books. */
  attendeeName?: string | null;
  attendeeEmail?: string | null;
  /** For whom, what, where; its occasions are the dates. */
  booking: Omit<BookForCustomerCommand, 'occasions'>;
};

const NOT_FOR_SERIES = ['COMPLETED', 'CANCELLED'];

/** What is in the way of each date, by its place in the list. */
const conflictsOf = (reports: readonly OccurrenceReport[]): Refusal[] =>
  reports.flatMap(({ outcome, position, wallStart, problems }, index) =>
    outcome !== 'CONFLICT'
      ? []
      : problems.map(({ code, path, details }) =>
          refusal(code, ['occurrences', String(index), ...path], { position, wallStart, ...details }),
        ),
  );

const occurrenceRow = (
  id: string,
  seriesId: string,
  { position, wallStart, startsAt, endsAt, skipReason }: OccurrenceReport,
  bookingId: string | null,
  exception: boolean,
): Omit<SeriesOccurrence, 'version'> => ({
  ...{ id, seriesId, position, wallStart, startsAt, endsAt, bookingId },
  state: bookingId ? 'BOOKED' : 'SKIPPED',
  reason: skipReason,
  exception,
});

/**
 * Books a series: one order (JZ-56) with a booking for each date (JZ-05), all or nothing. Each date finds taken what those
 * before it take. Dates that are left out, by choice or because they cannot be had, are kept with the reason.
 */
export function decideCreateSeries(facts: StaffOrderFacts, command: CreateSeriesCommand, deciding: Deciding): Decision {
  const { seriesId, times, booking, resourceIds, skipConflicts, moved } = command;
  if (!booking.serviceId) return refused(seriesId, refusal('REQUIRED', ['serviceId']));
  const service = facts.services.get(booking.serviceId.toLowerCase());
  const impossible = [
    ...seriesServiceRefusals(service),
    ...(booking.status && NOT_FOR_SERIES.includes(booking.status) ? [refusal('INVALID_VALUE', ['status'])] : []),
  ];
  if (!service || impossible.length > 0) return refused(seriesId, ...impossible);

  const { latitude = null, longitude = null } = booking.place ?? {};
  const wish = {
    ...{ service, resourceIds: resourceIds.map((id) => id.toLowerCase()), place: pointOf({ latitude, longitude }) },
    override: booking.override ?? false,
    overbook: booking.overbook ?? false,
    beyond: command.beyond,
  };
  const { report } = judgeSeries(facts, command.occurrences, wish, deciding, { skipConflicts });
  if (report.conflictCount > 0) return refused(seriesId, ...conflictsOf(report.occurrences));
  const booked = report.occurrences.filter(({ outcome }) => outcome === 'BOOK');
  if (booked.length === 0) return refused(seriesId, refusal('SERIES_EMPTY', ['occurrences']));

  const { attendeeName, attendeeEmail } = command;
  const occasions = booked.map(({ startsAt, endsAt, wallStart }) => ({
    ...{ startsAt, endsAt, resourceIds, attendeeName, attendeeEmail },
    ...beyondOfDate(command.beyond, wallStart),
  }));
  const order = decideBookForCustomer(facts, { ...booking, occasions }, deciding);
  if (isRefused(order)) {
    const inSeries = (why: Refusal): Refusal => {
      const [head, index, ...rest] = why.path;
      if (head !== 'occasions' || index === undefined) return why;
      return { ...why, path: ['occurrences', String(report.occurrences.indexOf(booked[Number(index)]!)), ...rest] };
    };
    return refused(seriesId, ...order.refusals.map(inSeries));
  }
  const bookingIds = order.result!.bookingIds as string[];
  const bookingIdOf = new Map(booked.map(({ position }, index) => [position, bookingIds[index]!]));
  const positionOf = new Map(booked.map(({ position }, index) => [bookingIds[index]!, position]));
  const series: Omit<Series, 'version'> = {
    ...times,
    id: seriesId,
    orderId: booking.orderId,
    serviceId: service.id,
    title: booking.title?.trim() || service.name,
    resourceId: wish.resourceIds[0] ?? null,
    continuesId: null,
    status: 'ACTIVE',
  };
  const inSeries = (change: Change): Change =>
    change.op === 'insert' && change.entity === 'bookings'
      ? { ...change, values: { ...change.values, seriesId, seriesIndex: positionOf.get(change.id)! } }
      : change;
  const rows = report.occurrences.map((one) =>
    insert(
      'series_occurrences',
      occurrenceRow(deciding.newId(), seriesId, one, bookingIdOf.get(one.position) ?? null, moved.has(one.wallStart)),
    ),
  );
  const { bookCount, skipCount } = report;
  const beyond =
    booking.override || booking.overbook ? bookCount : booked.filter((one) => command.beyond.has(one.wallStart)).length;
  return accepted(
    seriesId,
    [...order.changes.map(inSeries), insert('booking_series', series), ...rows],
    [
      ...order.events,
      {
        type: 'series.created',
        entity: 'booking_series',
        entityId: seriesId,
        after: { title: series.title, bookCount, skipCount, ...(beyond > 0 && { beyondCount: beyond }) },
        ...(beyond > 0 && { reason: clean(booking.reason) }),
      },
    ],
    { seriesId, orderId: booking.orderId, bookCount, skipCount },
  );
}
