import { can, type Deciding } from '../access/index.js';
import type { Service } from '../catalog/index.js';
import { clean, type Refusal, refusal } from '../kernel/index.js';
import type { Allocation, Resource } from '../resources/index.js';
import type { Audience, Rule } from '../rules/index.js';
import type { Asking, Room } from './room.js';

/** The facts that free times depend on. */
export type RoomFacts = {
  resources: ReadonlyMap<string, Resource>;
  allocations: ReadonlyMap<string, Allocation>;
  booking_rules: ReadonlyMap<string, Rule>;
};

/** What a service may use, out of the facts of a decision. */
export const roomOf = (facts: RoomFacts, service: Service): Room => ({
  service,
  resources: [...facts.resources.values()],
  allocations: [...facts.allocations.values()],
  rules: [...facts.booking_rules.values()],
});

export const audienceOf = ({ kind }: Deciding['actor']): Audience => (kind === 'STAFF' || kind === 'SYSTEM' ? kind : 'CUSTOMER');

/** Who asks, from what a decision is told. Customers choose from the grid of starting times; staff may take any time. */
export const askingOf = ({
  actor,
  now,
  organization,
  travel,
}: Pick<Deciding, 'actor' | 'now' | 'organization' | 'travel'>): Asking => ({
  audience: audienceOf(actor),
  now,
  timeZone: organization.timeZone,
  intervalMin: audienceOf(actor) === 'CUSTOMER' ? organization.slotIntervalMin : null,
  travel,
});

/** Going beyond hours and rules, or booking twice: knowingly, and saying why (C-10). */
export type Beyond = { override?: boolean | null; overbook?: boolean | null; reason?: string | null };

/** Why somebody may not go beyond; empty when nothing of the kind is asked for. */
export function beyondRefusals({ override, overbook, reason }: Beyond, { actor }: Pick<Deciding, 'actor'>): Refusal[] {
  const refusals: Refusal[] = [];
  if (override && !can(actor, 'booking.overrideRules')) {
    refusals.push(refusal('OVERRIDE_NOT_ALLOWED', ['override'], { permission: 'booking.overrideRules' }));
  }
  if (overbook && !can(actor, 'booking.overbook')) {
    refusals.push(refusal('OVERBOOK_NOT_ALLOWED', ['overbook'], { permission: 'booking.overbook' }));
  }
  if ((override || overbook) && clean(reason) === null) refusals.push(refusal('REASON_REQUIRED', ['reason']));
  return refusals;
}
