import { type Deciding, GUEST, SYSTEM } from '../access/index.js';
import { decideAddLine, releaseHold } from '../baskets/index.js';
import {
  addMinutes,
  type Change,
  type Decision,
  type DomainEvent,
  type Instant,
  minutesBetween,
  patch,
  type Refusal,
} from '../kernel/index.js';
import type { OrganizationSettings } from '../organizations/index.js';
import { offerLineOf, type WaitlistFacts } from './waitlist.facts.js';
import type { WaitlistEntry } from './waitlist-entry.js';

export const waitlistEvent = (
  entry: Pick<WaitlistEntry, 'id'>,
  what: string,
  after: Record<string, unknown>,
  reason: string | null = null,
): DomainEvent => ({ type: `waitlist.${what}`, entity: 'waitlist_entries', entityId: entry.id, after, reason });

/** Until when an offer stands: so many hours, and never beyond the time before the start when offers end. */
export function offerEnd(startsAt: Instant, now: Instant, settings: OrganizationSettings): Instant {
  const minutes = settings.waitlistOfferHours * 60;
  return addMinutes(now, Math.min(minutes, minutesBetween(now, startsAt) - settings.waitlistCloseHours * 60));
}

type Offer = { changes: Change[]; events: DomainEvent[]; refusals: Refusal[] };

/**
 * An offer: a basket with one line that holds the places until the offer ends, opened by the entry's own token. So nobody
 * else can take them, whatever ends holds ends it, and who checks the basket out has accepted. `startsAt` is the start of
 * the session or the free time. The list's least is brought up to date by the caller.
 */
export function makeOffer(
  facts: WaitlistFacts,
  entry: WaitlistEntry,
  startsAt: Instant,
  deciding: Deciding,
  reason: string | null = null,
): Offer {
  const { now, settings, newId } = deciding;
  const offerExpiresAt = offerEnd(startsAt, now, settings);
  const holding: Deciding = {
    ...deciding,
    // A time is found by the rules for customers; seats are kept from customers while somebody waits, and offering them is the
    // shop's own decision, which rules about when customers book do not bind.
    actor: entry.sessionId ? SYSTEM : GUEST,
    settings: { ...settings, holdMinutes: minutesBetween(now, offerExpiresAt) },
  };
  const basketId = newId();
  const lineId = newId();
  const held: Decision = decideAddLine(
    facts,
    {
      lineId,
      basketId,
      newBasketTokenHash: entry.tokenHash,
      serviceId: entry.serviceId,
      sessionId: entry.sessionId,
      startsAt: entry.sessionId ? null : startsAt,
      quantity: entry.quantity,
    },
    holding,
  );
  if (held.refusals.length > 0) return { changes: [], events: [], refusals: held.refusals };
  const offer = { offerBasketId: basketId, offerLineId: lineId, offeredAt: now, offerExpiresAt };
  const { quantity } = entry;
  return {
    changes: [...held.changes, patch('waitlist_entries', entry, { status: 'OFFERED', ...offer })],
    events: [waitlistEvent(entry, 'offered', { status: 'OFFERED', quantity, startsAt, offerExpiresAt }, reason)],
    refusals: [],
  };
}

/** The rows that give back what an offer still holds. */
export function endHold(facts: WaitlistFacts, entry: WaitlistEntry): Change[] {
  const line = offerLineOf(facts, entry);
  if (!line || line.holdExpiresAt === null) return [];
  return [...releaseHold(facts, line), patch('basket_lines', line, { holdExpiresAt: null })];
}
