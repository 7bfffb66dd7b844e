import type { Deciding } from '../access/index.js';
import type { CoreFacts } from '../bookings/booking.facts.js';
import { accepted, addMinutes, type Decision, type Instant, unchanged } from '../kernel/index.js';

/** Hours before a hold runs out at which its customer is reminded; a quarter of the whole time where that is less. */
export const MOST_REMINDER_HOURS = 24;

/** Up to which end of their hold pencilled-in bookings are reminded of now. */
export const remindedUntil = (now: Instant, { pencilHours }: { pencilHours: number }): Instant =>
  addMinutes(now, Math.floor(60 * Math.min(MOST_REMINDER_HOURS, pencilHours / 4)));

export type HoldEndingFacts = CoreFacts & {
  /** Holds that were announced already, by their key. */
  announced: ReadonlyMap<string, { id: string }>;
};

/** Names a hold: its booking and the end it has. */
export const holdKey = (bookingId: string, holdExpiresAt: Instant): string => `${bookingId} ${holdExpiresAt}`;

/** Says once that the time to complete a pencilled-in booking is about to run out (JZ-49). */
export function decideAnnounceHoldEnding(
  facts: HoldEndingFacts,
  { id }: { id: string },
  { now, settings }: Pick<Deciding, 'now' | 'settings'>,
): Decision {
  const booking = facts.bookings.get(id);
  const end = booking?.holdExpiresAt;
  if (booking?.status !== 'PENCILLED_IN' || booking.deletedAt !== null || !end) return unchanged(id);
  if (end <= now || end > remindedUntil(now, settings) || facts.announced.has(holdKey(id, end))) return unchanged(id);
  return accepted(id, [], [{ type: 'booking.hold_ending', entity: 'bookings', entityId: id, after: { holdExpiresAt: end } }]);
}
