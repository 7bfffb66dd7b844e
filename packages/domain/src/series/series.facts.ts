import type { Booking, BookingAttendee, BookingFacts, MoveFacts, PlacedFacts } from '../bookings/index.js';
import type { Order, StaffOrderFacts } from '../orders/index.js';
import type { Series, SeriesOccurrence } from './series.js';

type ById<R> = ReadonlyMap<string, R>;

/** Series with all their dates. */
export type SeriesFacts = { booking_series: ById<Series>; series_occurrences: ById<SeriesOccurrence> };

export type CancelSeriesFacts = SeriesFacts & PlacedFacts;
export type MoveSeriesFacts = SeriesFacts & MoveFacts;
export type EditSeriesFacts = SeriesFacts & BookingFacts;

/** What booking a date that was left out looks at: the bookings of its series, of which one is the pattern. */
export type RebookFacts = SeriesFacts &
  StaffOrderFacts & { bookings: ById<Booking>; booking_attendees: ById<BookingAttendee>; orders: ById<Order> };
