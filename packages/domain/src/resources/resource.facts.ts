import type { Instant, LocalDate, LocalTime } from '../kernel/index.js';
import type { StaffMember } from '../staff/index.js';
import type { BusyTime, OpeningHours, Resource } from './resource.js';

/** A resource as it is stored; its units and its calendar are records of their own. */
export type ResourceRecord = Omit<Resource, 'unitIds' | 'hours' | 'overrides' | 'busy'>;

/** A place of a resource. One that is out of use is not booked any more and keeps what was booked on it. */
export type ResourceUnit = { id: string; version: number; resourceId: string; position: number; active: boolean };

export type StoredHours = OpeningHours & { id: string; resourceId: string };

export type StoredDateHours = {
  id: string;
  resourceId: string;
  localDate: LocalDate;
  opens: LocalTime | null;
  closes: LocalTime | null;
};

export type StoredBusyTime = BusyTime & { version: number };

/** A type of resource that an organization added to `RESOURCE_KINDS`. */
export type OwnResourceType = { id: string; version: number; key: string; name: string };

/** A time taken on a unit that is not over: by a booking, by a session, or by somebody's basket. */
export type BookedTime = {
  id: string;
  resourceId: string;
  unitId: string;
  bookingId: string | null;
  sessionId?: string | null;
  /** What is taken, buffers included. */
  startsAt: Instant;
  endsAt: Instant;
  /** The time of the booking or session itself; null for a basket. */
  bookingStartsAt: Instant | null;
  bookingEndsAt: Instant | null;
};

/** What creating and changing a resource looks at: those in question, and those that have its code or its person. */
export type ResourceDetailFacts = {
  resources: ReadonlyMap<string, ResourceRecord>;
  resource_types: ReadonlyMap<string, OwnResourceType>;
  staff_members: ReadonlyMap<string, Pick<StaffMember, 'id' | 'active'>>;
};

/** What changing the calendar or the units of a resource looks at. */
export type ResourceCalendarFacts = {
  resources: ReadonlyMap<string, ResourceRecord>;
  resource_units: ReadonlyMap<string, ResourceUnit>;
  schedules: ReadonlyMap<string, StoredHours>;
  schedule_overrides: ReadonlyMap<string, StoredDateHours>;
  busy_times: ReadonlyMap<string, StoredBusyTime>;
  booked: ReadonlyMap<string, BookedTime>;
};

/** The records that belong to one resource. */
export const ofResource = <R extends { resourceId: string }>(records: ReadonlyMap<string, R>, resourceId: string): R[] =>
  [...records.values()].filter((record) => record.resourceId === resourceId);

type OwnedTime = Pick<BookedTime, 'bookingId' | 'sessionId'>;

/** The bookings and sessions that some times belong to, each once. */
export const ownerIdsOf = (times: readonly OwnedTime[]): string[] => [
  ...new Set(times.flatMap(({ bookingId, sessionId }) => bookingId ?? sessionId ?? [])),
];
