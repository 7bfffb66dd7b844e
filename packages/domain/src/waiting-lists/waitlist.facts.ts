import { type BasketFacts, type BasketLine, isHeld } from '../baskets/index.js';
import type { Customer } from '../customers/index.js';
import { type Change, type Instant, patch, workingCopy } from '../kernel/index.js';
import { byTurn, isSameList, type WaitlistEntry, type WaitlistOf } from './waitlist-entry.js';

/**
 * What decisions about waiting lists look at: `waitlist_entries` holds all who wait or have an offer on the lists concerned;
 * baskets, lines and allocations are those of their offers, with what else touches the seats and times.
 */
export type WaitlistFacts = BasketFacts & {
  waitlist_entries: ReadonlyMap<string, WaitlistEntry>;
  customers: ReadonlyMap<string, Pick<Customer, 'id' | 'emailLower'>>;
};

const onList = (facts: WaitlistFacts, list: WaitlistOf, status: WaitlistEntry['status']): WaitlistEntry[] =>
  [...facts.waitlist_entries.values()].filter((entry) => entry.status === status && isSameList(entry, list)).sort(byTurn);

/** Who waits on a list, first come first. */
export const waitingOn = (facts: WaitlistFacts, list: WaitlistOf): WaitlistEntry[] => onList(facts, list, 'WAITING');

/** Who has an offer on a list. */
export const offeredOn = (facts: WaitlistFacts, list: WaitlistOf): WaitlistEntry[] => onList(facts, list, 'OFFERED');

/** What an offer holds; undefined when its holder has taken it out of the basket. */
export const offerLineOf = (facts: WaitlistFacts, entry: WaitlistEntry): BasketLine | undefined =>
  entry.offerLineId === null ? undefined : facts.basket_lines.get(entry.offerLineId);

/** The order an offer became, if it did. */
export const orderOf = (facts: WaitlistFacts, entry: WaitlistEntry): string | null =>
  (entry.offerBasketId === null ? undefined : facts.baskets.get(entry.offerBasketId))?.orderId ?? null;

/** True while what is offered is really held: an offer is nothing but its hold. */
export function offerStands(facts: WaitlistFacts, entry: WaitlistEntry, now: Instant): boolean {
  const line = offerLineOf(facts, entry);
  return entry.status === 'OFFERED' && line !== undefined && isHeld(line, now) && orderOf(facts, entry) === null;
}

/** Seats of a session that nobody has or holds; those of holds that have run out are free. */
export function freeSeats(facts: WaitlistFacts, sessionId: string, now: Instant): number {
  const session = facts.event_sessions.get(sessionId)!;
  const runOut = [...facts.basket_lines.values()].filter(
    (line) => line.sessionId === sessionId && line.holdExpiresAt !== null && !isHeld(line, now),
  );
  return session.capacity - session.taken + runOut.reduce((seats, line) => seats + line.quantity, 0);
}

/**
 * Changes of a list together with what its session has to know: the smallest number of seats anyone waits for. As many are
 * kept for them when they become free.
 */
export function withLeast(facts: WaitlistFacts, list: WaitlistOf, changes: Change[]): Change[] {
  if (!list.sessionId) return changes;
  const after = workingCopy(facts);
  after.absorb(changes);
  const session = after.facts.event_sessions.get(list.sessionId);
  const quantities = waitingOn(after.facts, list).map((entry) => entry.quantity);
  const waitingLeast = quantities.length === 0 ? null : Math.min(...quantities);
  if (!session || (session.waitingLeast ?? null) === waitingLeast) return changes;
  return [...changes, patch('event_sessions', session, { waitingLeast })];
}
