import type { Deciding } from '../access/index.js';
import { releaseHold } from '../baskets/index.js';
import { accepted, type Decision, patch, refusedWith, remove, unchanged } from '../kernel/index.js';
import { offerLineOf, offerStands, orderOf, type WaitlistFacts, withLeast } from './waitlist.facts.js';
import { waitlistEvent } from './waitlist.offer.js';
import { WAITLIST_LIFECYCLE, type WaitlistEntry } from './waitlist-entry.js';

/** From whoever holds the entry's token. */
export type WaitlistAnswerCommand = { id: string };

/** Why there is no offer to answer; null when there is one. */
function noOffer(facts: WaitlistFacts, entry: WaitlistEntry | undefined, id: string, now: string): Decision | null {
  if (!entry) return refusedWith(id, 'NOT_FOUND', ['token']);
  if (entry.status === 'EXPIRED' && entry.offeredAt) return refusedWith(id, 'OFFER_EXPIRED', ['token']);
  if (entry.status !== 'OFFERED' || orderOf(facts, entry)) {
    return refusedWith(id, 'NOT_ON_OFFER', ['token'], { status: entry.status });
  }
  if (offerStands(facts, entry, now)) return null;
  return refusedWith(id, 'OFFER_EXPIRED', ['token'], { offerExpiresAt: entry.offerExpiresAt });
}

/** Opens the basket that holds what is offered. Checking it out accepts the offer; nothing is changed before. */
export function decideAcceptOffer(facts: WaitlistFacts, { id }: WaitlistAnswerCommand, { now }: Deciding): Decision {
  return noOffer(facts, facts.waitlist_entries.get(id), id, now) ?? unchanged(id, { id });
}

function end(facts: WaitlistFacts, entry: WaitlistEntry, status: 'DECLINED' | 'LEFT'): Decision {
  const line = offerLineOf(facts, entry);
  const changes = [
    ...(line ? [...releaseHold(facts, line), remove('basket_lines', line.id)] : []),
    patch('waitlist_entries', entry, { status }),
  ];
  const event = waitlistEvent(entry, status.toLowerCase(), { status });
  return accepted(entry.id, withLeast(facts, entry, changes), [event], { id: entry.id });
}

/** Gives back what is offered; the next in turn is offered it. */
export function decideDeclineOffer(facts: WaitlistFacts, { id }: WaitlistAnswerCommand, { now }: Deciding): Decision {
  const entry = facts.waitlist_entries.get(id);
  return noOffer(facts, entry, id, now) ?? end(facts, entry!, 'DECLINED');
}

/** Leaves the list, with or without an offer. Leaving twice is leaving once. */
export function decideLeaveWaitlist(facts: WaitlistFacts, { id }: WaitlistAnswerCommand, _deciding: Deciding): Decision {
  const entry = facts.waitlist_entries.get(id);
  if (!entry) return refusedWith(id, 'NOT_FOUND', ['token']);
  if (entry.status === 'LEFT') return unchanged(id, { id });
  const { status } = entry;
  if (orderOf(facts, entry) || !WAITLIST_LIFECYCLE.next(status, 'LEAVE')) {
    return refusedWith(id, 'TRANSITION_NOT_ALLOWED', ['token'], { status });
  }
  return end(facts, entry, 'LEFT');
}
