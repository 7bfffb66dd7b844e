import type { Instant } from '../kernel/index.js';
import type { Organization, OrganizationSettings } from '../organizations/index.js';
import type { TravelEstimator } from '../places/index.js';
import type { Actor } from './actor.js';

/** What every decision is told from outside: who acts, when, where; and where fresh ids come from. */
export type Deciding = {
  actor: Actor;
  now: Instant;
  organization: Organization;
  settings: OrganizationSettings;
  /** How long the way between two mobile bookings takes. */
  travel: TravelEstimator;
  /** A fresh, time-ordered id. */
  newId: () => string;
  /** A fresh, unguessable reference people can read aloud: `BW-7F3K2Q`. */
  newReference: (prefix: 'BW' | 'OR') => string;
};
