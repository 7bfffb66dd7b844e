import type { Deciding } from '../access/index.js';
import {
  accepted,
  type Change,
  clean,
  type Decision,
  type DomainEvent,
  lengthRefusals,
  patch,
  refused,
  refusedWith,
  TEXT_LIMITS,
  workingCopy,
} from '../kernel/index.js';
import { takesOffers } from '../sessions/index.js';
import { firstFreeTime } from './free-time.js';
import { freeSeats, orderOf, type WaitlistFacts, waitingOn, withLeast } from './waitlist.facts.js';
import { endHold, makeOffer, waitlistEvent } from './waitlist.offer.js';
import { byTurn, type Skip, WAITLIST_LIFECYCLE, type WaitlistEntry } from './waitlist-entry.js';

export type StaffWaitlistCommand = { id: string; expectedVersion?: number | null; reason?: string | null };

/** Why staff may not act on an entry in its present state; empty when they may. */
function staleOr(entry: WaitlistEntry | undefined, command: StaffWaitlistCommand): Decision | null {
  if (!entry) return refusedWith(command.id, 'NOT_FOUND', ['id']);
  const { expectedVersion } = command;
  if (expectedVersion != null && expectedVersion !== entry.version) {
    return refusedWith(entry.id, 'STALE_VERSION', ['expectedVersion'], { version: entry.version });
  }
  const tooLong = lengthRefusals(command.reason, ['reason'], TEXT_LIMITS.paragraph);
  return tooLong.length > 0 ? refused(entry.id, ...tooLong) : null;
}

/** When the place that an entry waits for starts: of its session, or the first free time it could come. */
function placeFor(facts: WaitlistFacts, entry: WaitlistEntry, deciding: Deciding): string | null {
  if (entry.sessionId) return facts.event_sessions.get(entry.sessionId)?.startsAt ?? null;
  const { wantedFrom, wantedTo } = entry;
  return firstFreeTime(facts, facts.services.get(entry.serviceId)!, { wantedFrom: wantedFrom!, wantedTo: wantedTo! }, deciding);
}

/** Whoever was ahead of the one staff chose is told so in their history. */
function passOver(facts: WaitlistFacts, chosen: WaitlistEntry, now: string): { changes: Change[]; events: DomainEvent[] } {
  const ahead = waitingOn(facts, chosen).filter((entry) => entry.id !== chosen.id && byTurn(entry, chosen) < 0);
  const left = chosen.sessionId ? freeSeats(facts, chosen.sessionId, now) : 0;
  const free = chosen.sessionId ? left + chosen.quantity : 1;
  const changes = ahead.map((entry) => {
    const lastSkip: Skip = { at: now, why: 'STAFF_CHOSE_ANOTHER', needs: entry.quantity, free, left };
    return patch('waitlist_entries', entry, { lastSkip, skipCount: entry.skipCount + 1 });
  });
  return { changes, events: ahead.map((entry) => waitlistEvent(entry, 'passed_over', { needs: entry.quantity, free })) };
}

/** Staff offer a place to somebody out of turn, and say why. */
export function decideOfferNow(facts: WaitlistFacts, command: StaffWaitlistCommand, deciding: Deciding): Decision {
  const { now, settings } = deciding;
  const entry = facts.waitlist_entries.get(command.id);
  const no = staleOr(entry, command);
  if (no || !entry) return no!;
  const { status } = entry;
  if (!WAITLIST_LIFECYCLE.next(status, 'OFFER')) return refusedWith(entry.id, 'TRANSITION_NOT_ALLOWED', ['id'], { status });
  const reason = clean(command.reason);
  if (reason === null) return refusedWith(entry.id, 'REASON_REQUIRED', ['reason']);
  const startsAt = placeFor(facts, entry, deciding);
  if (!startsAt) return refusedWith(entry.id, entry.sessionId ? 'NOT_FOUND' : 'RESOURCE_TAKEN', ['id']);
  if (!takesOffers(startsAt, now, settings)) return refusedWith(entry.id, 'WAITLIST_CLOSED', ['id'], { startsAt });

  const offer = makeOffer(facts, entry, startsAt, deciding, reason);
  if (offer.refusals.length > 0) return refused(entry.id, ...offer.refusals);
  const after = workingCopy(facts);
  after.absorb(offer.changes);
  const passed = passOver(after.facts, entry, now);
  const changes = withLeast(facts, entry, [...offer.changes, ...passed.changes]);
  return accepted(entry.id, changes, [...offer.events, ...passed.events], { id: entry.id });
}

/** Staff take somebody off the list; an offer that was made ends. */
export function decideRemoveEntry(facts: WaitlistFacts, command: StaffWaitlistCommand, _deciding: Deciding): Decision {
  const entry = facts.waitlist_entries.get(command.id);
  const no = staleOr(entry, command);
  if (no || !entry) return no!;
  const { status } = entry;
  const isOrdered = orderOf(facts, entry) !== null;
  if (isOrdered || !WAITLIST_LIFECYCLE.next(status, 'LEAVE')) {
    return refusedWith(entry.id, 'TRANSITION_NOT_ALLOWED', ['id'], { status: isOrdered ? 'ACCEPTED' : status });
  }
  const changes = [...endHold(facts, entry), patch('waitlist_entries', entry, { status: 'LEFT' as const })];
  const event = waitlistEvent(entry, 'removed', { status: 'LEFT' }, clean(command.reason));
  return accepted(entry.id, withLeast(facts, entry, changes), [event], { id: entry.id });
}
