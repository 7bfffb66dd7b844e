import type { Deciding } from '../access/index.js';
import { type CompleteStepsCommand, decideCompleteSteps } from '../bookings/booking.decide-complete-steps.js';
import type { HeldFacts } from '../bookings/booking.facts.js';
import type { Booking } from '../bookings/booking.js';
import { type Decision, type Instant, isRefused, patch, refusedWith } from '../kernel/index.js';

/** What a button of a letter can do by itself. */
export const LINK_ACTIONS = ['COMPLETE'] as const;
export type LinkAction = (typeof LINK_ACTIONS)[number];

/** The key behind a button: one action on one booking, by whoever was its booker, once, for a while. */
export type ActionLink = {
  id: string;
  version: number;
  tokenHash: string;
  action: LinkAction;
  bookingId: string;
  customerId: string;
  /** When the booking was to begin as the letter was written. */
  startsAt: Instant;
  expiresAt: Instant;
  usedAt: Instant | null;
};

/** Why a link does not act, or OPEN. Each has a page that says so. */
export const LINK_STATES = ['OPEN', 'USED', 'REPLACED', 'EXPIRED', 'NOT_YOURS', 'CHANGED'] as const;
export type LinkState = (typeof LINK_STATES)[number];

type LinkedBooking = Pick<Booking, 'status' | 'startsAt' | 'deletedAt' | 'holdExpiresAt'> & { bookerId: string | null };

/**
 * Whether a link still does what its button said. Used before newer: who has used it is told so, even when a later letter
 * carried another. NOT_YOURS after the booking has got another booker (AP-38).
 */
export function linkState(
  link: Pick<ActionLink, 'usedAt' | 'expiresAt' | 'customerId' | 'startsAt'>,
  booking: LinkedBooking | undefined,
  { now, isNewest }: { now: Instant; isNewest: boolean },
): LinkState {
  if (link.usedAt !== null) return 'USED';
  if (!booking || booking.deletedAt !== null) return 'CHANGED';
  if (booking.bookerId !== null && booking.bookerId !== link.customerId) return 'NOT_YOURS';
  if (!isNewest) return 'REPLACED';
  if (link.expiresAt <= now) return 'EXPIRED';
  if (booking.status !== 'PENCILLED_IN' || booking.startsAt !== link.startsAt) return 'CHANGED';
  return booking.holdExpiresAt !== null && booking.holdExpiresAt <= now ? 'EXPIRED' : 'OPEN';
}

export type LinkFacts = HeldFacts & {
  /** The link that was opened and every later one of its action and booking. */
  action_links: ReadonlyMap<string, ActionLink>;
};

/** `id` is the link's. */
export type UseLinkCommand = Pick<CompleteStepsCommand, 'comment'> & { id: string };

/** Does what the button said, once: the link is used up in the same transaction. */
export function decideUseLink(facts: LinkFacts, { id, comment }: UseLinkCommand, deciding: Deciding): Decision {
  const link = facts.action_links.get(id);
  if (!link) return refusedWith(id, 'NOT_FOUND', ['token']);
  const isNewest = ![...facts.action_links.values()].some(
    (other) => other.bookingId === link.bookingId && other.action === link.action && other.id > link.id,
  );
  const state = linkState(link, facts.bookings.get(link.bookingId), { now: deciding.now, isNewest });
  if (state !== 'OPEN') return refusedWith(id, 'LINK_NOT_OPEN', ['token'], { why: state });
  const decision = decideCompleteSteps(facts, { id: link.bookingId, comment }, deciding);
  if (isRefused(decision)) return decision;
  return { ...decision, changes: [...decision.changes, patch<ActionLink>('action_links', link, { usedAt: deciding.now })] };
}
