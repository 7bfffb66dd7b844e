import type { Deciding } from '../access/index.js';
import {
  accepted,
  type Change,
  type Decision,
  type DomainEvent,
  type Instant,
  patch,
  refusedWith,
  unchanged,
  workingCopy,
} from '../kernel/index.js';
import { type EventSession, isOnSale, takesOffers } from '../sessions/index.js';
import { firstFreeTime } from './free-time.js';
import { freeSeats, offeredOn, offerStands, orderOf, type WaitlistFacts, waitingOn, withLeast } from './waitlist.facts.js';
import { endHold, makeOffer, waitlistEvent } from './waitlist.offer.js';
import type { ClosedBecause, Skip, WaitlistEntry, WaitlistOf } from './waitlist-entry.js';

/** The facts as they become, and everything that makes them so. */
class Round {
  private readonly copy;
  readonly changes: Change[] = [];
  readonly events: DomainEvent[] = [];
  offers = 0;

  constructor(facts: WaitlistFacts) {
    this.copy = workingCopy(facts);
  }

  get facts(): WaitlistFacts {
    return this.copy.facts;
  }

  do(changes: Change[], events: DomainEvent[]): void {
    this.copy.absorb(changes);
    this.changes.push(...changes);
    this.events.push(...events);
  }

  end(entry: WaitlistEntry, set: Partial<WaitlistEntry>, event: string, more: Change[] = [], why?: ClosedBecause): void {
    const after = { status: set.status, ...(why && { why }) };
    this.do([...more, patch('waitlist_entries', entry, set)], [waitlistEvent(entry, event, after)]);
  }
}

/** Offers that became orders are accepted; those that nobody holds any more are over. */
function settleOffers(round: Round, list: WaitlistOf, { now }: Deciding): void {
  for (const entry of offeredOn(round.facts, list)) {
    const orderId = orderOf(round.facts, entry);
    if (orderId) round.end(entry, { status: 'ACCEPTED', orderId }, 'accepted');
    else if (!offerStands(round.facts, entry, now)) {
      round.end(entry, { status: 'EXPIRED' }, 'offer_expired', endHold(round.facts, entry));
    }
  }
}

/** Why nobody can be offered a place any more; null while somebody can. */
function closedBecause(session: EventSession | undefined, { wantedTo }: WaitlistEntry, now: Instant): ClosedBecause | null {
  if (session?.status === 'CANCELLED') return 'CALLED_OFF';
  if (session) return session.startsAt <= now ? 'STARTED' : null;
  return wantedTo! <= now ? 'OVER' : null;
}

/** Whoever waits for what is over, or does not take place, waits no longer; offers of what does not take place end. */
function closeWhatIsOver(round: Round, list: WaitlistOf, { now }: Deciding): void {
  const session = list.sessionId ? round.facts.event_sessions.get(list.sessionId) : undefined;
  if (session?.status === 'CANCELLED') {
    for (const entry of offeredOn(round.facts, list)) {
      round.end(entry, { status: 'EXPIRED' }, 'closed', endHold(round.facts, entry), 'CALLED_OFF');
    }
  }
  for (const entry of waitingOn(round.facts, list)) {
    const why = closedBecause(session, entry, now);
    if (why) round.end(entry, { status: 'EXPIRED' }, 'closed', [], why);
  }
}

/** Writes down that an entry was passed over, and why. */
function skip(round: Round, entry: WaitlistEntry, why: Skip): void {
  const set = { lastSkip: why, skipCount: entry.skipCount + 1 };
  round.do([patch('waitlist_entries', entry, set)], [waitlistEvent(entry, 'skipped', { needs: why.needs, free: why.free })]);
}

/** Free seats go to those who have waited longest; one who needs more than are free is passed over. */
function offerSeats(round: Round, list: WaitlistOf, deciding: Deciding): void {
  const { now, settings } = deciding;
  const sessionId = list.sessionId!;
  const session = round.facts.event_sessions.get(sessionId)!;
  if (!isOnSale(session) || !takesOffers(session.startsAt, now, settings)) return;
  const passed: { entry: WaitlistEntry; free: number }[] = [];
  for (const entry of waitingOn(round.facts, list)) {
    const free = freeSeats(round.facts, sessionId, now);
    if (free <= 0) break;
    const offer = entry.quantity <= free ? makeOffer(round.facts, entry, session.startsAt, deciding) : null;
    if (!offer || offer.refusals.length > 0) passed.push({ entry, free });
    else {
      round.do(offer.changes, offer.events);
      round.offers += 1;
    }
  }
  const left = freeSeats(round.facts, sessionId, now);
  for (const { entry, free } of passed) {
    // A repeated round, in which nothing has become free since, says nothing new.
    if (round.offers === 0 && entry.lastSkip?.left === free) continue;
    skip(round, entry, { at: now, why: 'TOO_FEW_SEATS', needs: entry.quantity, free, left });
  }
}

/** Everybody, in turn, is offered the first free time they could come. */
function offerTimes(round: Round, list: WaitlistOf, deciding: Deciding): void {
  const service = round.facts.services.get(list.serviceId);
  if (!service?.active) return;
  for (const entry of waitingOn(round.facts, list)) {
    const { wantedFrom, wantedTo } = entry;
    const time = firstFreeTime(round.facts, service, { wantedFrom: wantedFrom!, wantedTo: wantedTo! }, deciding);
    const offer = time ? makeOffer(round.facts, entry, time, deciding) : null;
    if (offer) round.do(offer.changes, offer.events);
  }
}

/**
 * Brings one list up to date: ends offers that are over, and offers what is free. Doing it again changes nothing, so anybody
 * may ask for it, at any time, as often as they like.
 */
export function decideOfferPlaces(facts: WaitlistFacts, list: WaitlistOf, deciding: Deciding): Decision {
  const subjectId = list.sessionId ?? list.serviceId;
  const round = new Round(facts);
  if (list.sessionId && !facts.event_sessions.has(list.sessionId)) return refusedWith(subjectId, 'NOT_FOUND', ['sessionId']);
  settleOffers(round, list, deciding);
  closeWhatIsOver(round, list, deciding);
  if (list.sessionId) offerSeats(round, list, deciding);
  else offerTimes(round, list, deciding);
  if (round.changes.length === 0) return unchanged(subjectId);
  return accepted(subjectId, withLeast(facts, list, round.changes), round.events);
}
