import type { Booking, BookingAttendee, BookingFacts, MovableBooking, MoveFacts, PlacedFacts } from '../bookings/index.js';
import type { Order, StaffOrderFacts } from '../orders/index.js';
import type { Series, SeriesOccurrence } from './series.js';

type ById<R> = ReadonlyMap<string, R>;

/** Series with all their dates. */
export type SeriesFacts = { booking_series: ById<Series>; series_occurrences: ById<SeriesOccurrence> };

export type CancelSeriesFacts = SeriesFacts & PlacedFacts;
export type MoveSeriesFacts = SeriesFacts & MoveFacts;
export type EditSeriesFacts = SeriesFacts & BookingFacts;

/** What booking a further date looks at: the bookings of the order, of which one is the pattern. */
export type BookDateFacts = StaffOrderFacts & {
  bookings: ById<Booking>;
  booking_attendees: ById<BookingAttendee>;
  orders: ById<Order>;
};
export type RebookFacts = SeriesFacts & BookDateFacts;

/** What another rule looks at: it moves and cancels bookings that there are, and makes further ones. */
export type ChangeRuleFacts = RebookFacts & Omit<MoveFacts, 'bookings'> & { bookings: ById<Booking & MovableBooking> };
