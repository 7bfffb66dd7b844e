import type { Service } from '../catalog/index.js';
import type { Instant, LocalDate } from '../kernel/index.js';
import type { GeoPoint, TravelEstimator } from '../places/index.js';
import type { Allocation, Resource } from '../resources/index.js';
import type { Audience, Rule } from '../rules/index.js';
import type { Span } from './span.js';

/** What an appointment of one service may use, what is taken there already, and the rules that are in force. */
export type Room = {
  service: Service;
  /** Every resource that one of the service's needs could take. */
  resources: readonly Resource[];
  /** What is taken on their units; with a rule on bookings per day, what counts towards it as well. */
  allocations: readonly Allocation[];
  rules?: readonly Rule[];
  /** For those who are not told by whom: when each unit is taken, instead of `allocations`, and what counts towards limits. */
  anonymous?: Anonymous;
};

/** When a unit is taken, and where; for those who are not told by whom. */
export type TakenTime = Span & { place: GeoPoint | null };

/** Bookings and holds by date. */
export type DayCounts = ReadonlyMap<LocalDate, number>;

/** What is taken, without whose it is; run-out holds, and what is given up, are left out. */
export type Anonymous = {
  takenOn(unitId: string): readonly TakenTime[];
  /** What counts towards limits per day: of the organization, of the service, and of each resource that has a limit. */
  counted: { all: DayCounts; ofService: DayCounts; ofResource: ReadonlyMap<string, DayCounts> };
};

/** Who asks, when, and by which clock. */
export type Asking = {
  audience: Audience;
  now: Instant;
  /** The organization's zone: dates and weekdays of rules are judged by its calendar (SV-22). */
  timeZone: string;
  /** Where no rule says otherwise, appointments start every so many minutes after an opening; null for any time. */
  intervalMin: number | null;
  travel?: TravelEstimator;
};

export type Wish = {
  startsAt: Instant;
  endsAt: Instant;
  /** Only this resource for the first need; omitted or null, any that qualifies. */
  resourceId?: string | null;
  /** Only these resources, for each need by its id. */
  named?: ReadonlyMap<string, readonly string[]>;
  /** Allocations that will be given up, such as the booking's own when it moves. */
  except?: ReadonlySet<string>;
  /** Where it takes place, when that is not where the resource is at home. */
  place?: GeoPoint | null;
  /** Staff go beyond hours and rules that may be gone beyond, and have said why (C-10). */
  override?: boolean;
  /** Staff book a resource knowingly a second time, where it may be. */
  overbook?: boolean;
};
