import type { Instant, LocalDate, LocalTime } from '../kernel/index.js';

/** The types every organization has; its own come beside them (SV-33 to SV-36). */
export const RESOURCE_KINDS = ['STAFF', 'ROOM', 'VEHICLE', 'EQUIPMENT'] as const;

/** The key of a type of resource: one of `RESOURCE_KINDS`, or of the organization's own, such as `BOAT`. */
export type ResourceKind = string;

/** Weekly opening hours on the resource's wall clock; weekday 1 is Monday. */
export type OpeningHours = { weekday: number; opens: LocalTime; closes: LocalTime };

/** Other hours on one date; without hours the date is closed. */
export type DateHours = { date: LocalDate; opens: LocalTime | null; closes: LocalTime | null };

export const BUSY_SOURCES = ['MANUAL', 'CALENDAR', 'BLACKOUT'] as const;
export type BusySource = (typeof BUSY_SOURCES)[number];

/** A time at which a resource is not to be had although it would be open: time off, or something in another calendar. */
export type BusyTime = {
  id: string;
  resourceId: string;
  startsAt: Instant;
  endsAt: Instant;
  source: BusySource;
  reason: string | null;
};

/** Somebody or something that is booked. */
export type Resource = {
  id: string;
  version: number;
  kind: ResourceKind;
  name: string;
  code: string | null;
  timeZone: string;
  /** False when archived: nothing new is booked on it. */
  active: boolean;
  /** Staff may knowingly book it a second time for the same time. */
  overbookable: boolean;
  skills: string[];
  /** The member of staff this is, if it is one. */
  staffMemberId: string | null;
  homeAddress: string | null;
  homeLatitude: number | null;
  homeLongitude: number | null;
  /** One unit per place that can be taken at the same time. */
  unitIds: string[];
  hours: OpeningHours[];
  overrides: DateHours[];
  /** What is known of its absences around the times in question. */
  busy: BusyTime[];
};

/** Who occupies a unit when, buffers included: a booking, a basket line until `expiresAt`, or a session. */
export type Allocation = {
  id: string;
  unitId: string;
  resourceId: string;
  bookingId: string | null;
  basketLineId: string | null;
  sessionId: string | null;
  /** The need of the service that it serves. */
  requirementId: string | null;
  startsAt: Instant;
  endsAt: Instant;
  expiresAt: Instant | null;
  /** False where a unit was knowingly booked a second time. */
  occupies: boolean;
  serviceId: string | null;
  /** When the booking itself starts: limits per day count by it. */
  serviceStartsAt: Instant | null;
  latitude: number | null;
  longitude: number | null;
};

/** A hold whose time is up no longer counts, even before anybody has cleaned it away. */
export const isLive = (allocation: Pick<Allocation, 'expiresAt'>, now: Instant): boolean =>
  allocation.expiresAt === null || allocation.expiresAt > now;

/** A resource that may serve a need: of its kind, with the skills, out of the pool if there is one, and not archived. */
export const qualifies = (
  resource: Pick<Resource, 'id' | 'active' | 'kind' | 'skills'>,
  need: { kind: ResourceKind; skills: readonly string[]; resourceIds: readonly string[] },
): boolean =>
  resource.active &&
  (need.resourceIds.length === 0 ? resource.kind === need.kind : need.resourceIds.includes(resource.id)) &&
  need.skills.every((skill) => resource.skills.includes(skill));
