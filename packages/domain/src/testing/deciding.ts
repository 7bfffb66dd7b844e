import type { Actor, Deciding } from '../access/index.js';
import type { Instant } from '../kernel/index.js';
import { DEFAULT_SETTINGS, type Organization, type OrganizationSettings } from '../organizations/index.js';
import { offlineTravel } from '../places/index.js';
import { ownerActor } from './actors.js';
import { idOf, idsFor } from './ids.js';
import { NOW } from './moments.js';

export const anOrganization = (over: Partial<Organization> = {}): Organization => ({
  id: idOf('organization', 0),
  slug: 'harbour',
  name: 'Harbour Training',
  timeZone: 'Europe/London',
  locale: 'en-GB',
  currency: 'GBP',
  slotIntervalMin: 15,
  settings: DEFAULT_SETTINGS,
  ...over,
});

const made = idsFor('made');
let references = 0;

/** What a decision is told from outside; by default the owner decides at `NOW`. Ids and references are never repeated. */
export function deciding({
  actor = ownerActor(),
  now = NOW,
  settings = {},
  organization = {},
}: {
  actor?: Actor;
  now?: Instant;
  settings?: Partial<OrganizationSettings>;
  organization?: Partial<Organization>;
} = {}): Deciding {
  const all = { ...DEFAULT_SETTINGS, ...settings };
  return {
    actor,
    now,
    organization: anOrganization({ settings: all, ...organization }),
    settings: all,
    travel: offlineTravel(all.travelSpeedKmh),
    newId: made,
    newReference: (prefix) => `${prefix}-${(++references).toString(36).toUpperCase().padStart(6, '0')}`,
  };
}
