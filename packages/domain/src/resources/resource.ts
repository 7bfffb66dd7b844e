import type { Instant } from '../kernel/index.js';

export const RESOURCE_KINDS = ['STAFF', 'ROOM', 'VEHICLE', 'EQUIPMENT'] as const;
export type ResourceKind = (typeof RESOURCE_KINDS)[number];

/** Weekly opening hours on the resource's wall clock; weekday 1 is Monday. */
export type OpeningHours = { weekday: number; opens: string; closes: string };

export type Resource = {
  id: string;
  version: number;
  kind: ResourceKind;
  name: string;
  timeZone: string;
  active: boolean;
  /** One unit per place that can be taken at the same time. */
  unitIds: string[];
  hours: OpeningHours[];
};

/** Who occupies a unit when, buffers included. A hold of a basket line ends at `expiresAt`. */
export type Allocation = {
  id: string;
  unitId: string;
  resourceId: string;
  bookingId: string | null;
  basketLineId: string | null;
  startsAt: Instant;
  endsAt: Instant;
  expiresAt: Instant | null;
};

/** A hold whose time is up no longer counts, even before anybody has cleaned it away. */
export const isLive = (allocation: Pick<Allocation, 'expiresAt'>, now: Instant): boolean =>
  allocation.expiresAt === null || allocation.expiresAt > now;
