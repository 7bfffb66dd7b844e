import { type Deciding, GUEST } from '../access/index.js';
import { askingOf, freeSlots, roomOf } from '../availability/index.js';
import type { Service } from '../catalog/index.js';
import { addDays, type Instant, localDateOf } from '../kernel/index.js';
import { takesOffers } from '../sessions/index.js';
import type { WaitlistFacts } from './waitlist.facts.js';

/** From when to when somebody would come; the appointment lies wholly within. */
export type WantedTimes = { wantedFrom: Instant; wantedTo: Instant };

/**
 * The first free time within what is wanted, as the shop would offer it to a customer, early enough to be offered and
 * accepted; null when there is none.
 */
export function firstFreeTime(
  facts: Pick<WaitlistFacts, 'resources' | 'allocations' | 'booking_rules'>,
  service: Service,
  { wantedFrom, wantedTo }: WantedTimes,
  deciding: Deciding,
): Instant | null {
  const { now, organization, settings } = deciding;
  const asking = askingOf({ ...deciding, actor: GUEST });
  const from = localDateOf(wantedFrom > now ? wantedFrom : now, organization.timeZone);
  const to = addDays(localDateOf(wantedTo, organization.timeZone), 2);
  const slots = freeSlots(roomOf(facts, service), { from: addDays(from, -1), to }, asking);
  const slot = slots.find(
    ({ startsAt, endsAt }) => startsAt >= wantedFrom && endsAt <= wantedTo && takesOffers(startsAt, now, settings),
  );
  return slot?.startsAt ?? null;
}
