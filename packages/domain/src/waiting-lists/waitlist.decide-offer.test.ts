import fc from 'fast-check';
import { SYSTEM } from '../access/index.js';
import { addMinutes, type Decision, workingCopy } from '../kernel/index.js';
import { aBasket, aBasketLine, aService, aSession, aWorld, deciding, inHours, inMinutes, NOW } from '../testing/index.js';
import { decideOfferPlaces } from './waitlist.decide-offer.js';
import { freeSeats, type WaitlistFacts } from './waitlist.facts.js';
import type { WaitlistEntry } from './waitlist-entry.js';

const yoga = aService({ name: 'Yoga', kind: 'CLASS' });
const list = (sessionId: string) => ({ serviceId: yoga.id, sessionId });
const asSystem = (now = NOW) => deciding({ actor: SYSTEM, now });

let made = 0;
const entry = (sessionId: string, over: Partial<WaitlistEntry> = {}): WaitlistEntry => {
  made += 1;
  const id = `entry-${String(made).padStart(6, '0')}`;
  return {
    ...{ id, version: 1, ...list(sessionId), wantedFrom: null, wantedTo: null, customerId: null },
    ...{ name: 'Ann', email: `${id}@example.org`, emailLower: `${id}@example.org`, phone: null, quantity: 1 },
    ...{ joinedAt: NOW, status: 'WAITING', tokenHash: `hash of ${id}`, offerBasketId: null, offerLineId: null },
    ...{ offeredAt: null, offerExpiresAt: null, orderId: null, skipCount: 0, lastSkip: null, searchText: '' },
    ...over,
  } as WaitlistEntry;
};

type Parts = {
  session: ReturnType<typeof aSession>;
  entries: WaitlistEntry[];
  lines?: ReturnType<typeof aBasketLine>[];
  baskets?: ReturnType<typeof aBasket>[];
};

function factsOf({ session, entries, lines = [], baskets = [] }: Parts): WaitlistFacts {
  const world = aWorld({ services: [yoga], event_sessions: [session], basket_lines: lines, baskets });
  return { ...world, customers: new Map(), waitlist_entries: new Map(entries.map((one) => [one.id, one])) };
}

/** The facts as a decision leaves them. */
function then(facts: WaitlistFacts, decision: Decision): WaitlistFacts {
  const copy = workingCopy(facts);
  copy.absorb(decision.changes);
  return copy.facts;
}

const statuses = (facts: WaitlistFacts) => [...facts.waitlist_entries.values()].map(({ status }) => status);
const happened = (decision: Decision) => decision.events.map(({ type }) => type.replace('waitlist.', ''));

/** A session that somebody waits for, an hour of yoga in two days. */
const aWaitedFor = (capacity: number, taken: number, startsAt = inHours(48)) =>
  aSession({ serviceId: yoga.id, capacity, taken, startsAt, waitingLeast: 1 });

describe('offering seats', () => {
  test('is a hold of a day for who joined first, in a basket that their token opens', () => {
    const session = aWaitedFor(3, 2);
    const late = entry(session.id, { joinedAt: inMinutes(-1) });
    const early = entry(session.id, { joinedAt: inMinutes(-2) });
    const facts = factsOf({ session, entries: [late, early] });
    const decision = decideOfferPlaces(facts, list(session.id), asSystem());
    const present = then(facts, decision);
    expect(statuses(present)).toEqual(['WAITING', 'OFFERED']);
    const offered = present.waitlist_entries.get(early.id)!;
    expect(offered.offerExpiresAt).toBe(inHours(24));
    expect(present.baskets.get(offered.offerBasketId!)).toMatchObject({ tokenHash: early.tokenHash });
    expect(present.basket_lines.get(offered.offerLineId!)).toMatchObject({ quantity: 1, holdExpiresAt: inHours(24) });
    expect(present.event_sessions.get(session.id)).toMatchObject({ taken: 3, waitingLeast: 1 });
  });

  test('ends two hours before the start at the latest', () => {
    const session = aWaitedFor(1, 0, inHours(10));
    const facts = factsOf({ session, entries: [entry(session.id)] });
    const present = then(facts, decideOfferPlaces(facts, list(session.id), asSystem()));
    expect([...present.waitlist_entries.values()][0]!.offerExpiresAt).toBe(inHours(8));
  });

  test.each([
    ['it starts too soon', { startsAt: inHours(2) }],
    ['it is not on sale', { status: 'DRAFT' as const }],
  ])('is not made when %s', (_, over) => {
    const session = { ...aWaitedFor(1, 0), ...over };
    const decision = decideOfferPlaces(factsOf({ session, entries: [entry(session.id)] }), list(session.id), asSystem());
    expect(decision).toMatchObject({ changes: [], events: [], refusals: [] });
  });

  test('passes over who needs more than are free, says why, and repeats nothing', () => {
    const session = aWaitedFor(5, 3);
    const facts = factsOf({ session, entries: [3, 1, 2].map((quantity) => entry(session.id, { quantity })) });
    const decision = decideOfferPlaces(facts, list(session.id), asSystem());
    const present = then(facts, decision);
    expect(statuses(present)).toEqual(['WAITING', 'OFFERED', 'WAITING']);
    expect([...present.waitlist_entries.values()].map(({ lastSkip }) => lastSkip)).toEqual([
      { at: NOW, why: 'TOO_FEW_SEATS', needs: 3, free: 2, left: 1 },
      null,
      { at: NOW, why: 'TOO_FEW_SEATS', needs: 2, free: 1, left: 1 },
    ]);
    expect(present.event_sessions.get(session.id)!.waitingLeast).toBe(2);
    expect(decideOfferPlaces(present, list(session.id), asSystem()).changes).toEqual([]);
  });

  test('gives run-out holds to who waits', () => {
    const session = aWaitedFor(1, 1);
    const line = aBasketLine({ sessionId: session.id, serviceId: yoga.id, holdExpiresAt: inMinutes(-1) });
    const facts = factsOf({ session, entries: [entry(session.id)], lines: [line] });
    const present = then(facts, decideOfferPlaces(facts, list(session.id), asSystem()));
    expect(statuses(present)).toEqual(['OFFERED']);
    expect(present.event_sessions.get(session.id)!.taken).toBe(1);
  });
});

describe('an offer', () => {
  const session = aWaitedFor(1, 1);
  const basket = aBasket();
  const line = aBasketLine({ basketId: basket.id, sessionId: session.id, serviceId: yoga.id, holdExpiresAt: inHours(24) });
  const offered = entry(session.id, {
    ...{ status: 'OFFERED', offerBasketId: basket.id, offerLineId: line.id, offeredAt: NOW, offerExpiresAt: inHours(24) },
  });
  const next = entry(session.id);
  const parts = { session, entries: [offered, next], baskets: [basket], lines: [line] };

  test('stands until its hold ends; then the next in turn has it, in the same step', () => {
    const facts = factsOf(parts);
    expect(decideOfferPlaces(facts, list(session.id), asSystem(inHours(23))).changes).toEqual([]);
    const decision = decideOfferPlaces(facts, list(session.id), asSystem(inHours(24)));
    const present = then(facts, decision);
    expect(statuses(present)).toEqual(['EXPIRED', 'OFFERED']);
    expect(happened(decision)).toEqual(['offer_expired', 'offered']);
    expect(present.event_sessions.get(session.id)).toMatchObject({ taken: 1, waitingLeast: null });
  });

  test('is over when its holder has taken it out of the basket', () => {
    const facts = factsOf({ ...parts, session: { ...session, taken: 0 }, lines: [] });
    const present = then(facts, decideOfferPlaces(facts, list(session.id), asSystem()));
    expect(statuses(present)).toEqual(['EXPIRED', 'OFFERED']);
  });

  test('that became an order is accepted, however late that is noticed', () => {
    const ordered = { ...basket, orderId: 'order' };
    const facts = factsOf({ ...parts, baskets: [ordered], lines: [{ ...line, holdExpiresAt: null }] });
    const present = then(facts, decideOfferPlaces(facts, list(session.id), asSystem(inHours(30))));
    expect(statuses(present)).toEqual(['ACCEPTED', 'WAITING']);
    expect(present.waitlist_entries.get(offered.id)!.orderId).toBe('order');
  });

  test('ends with its session, and so does waiting', () => {
    const facts = factsOf({ ...parts, session: { ...session, status: 'CANCELLED' } });
    const decision = decideOfferPlaces(facts, list(session.id), asSystem());
    const present = then(facts, decision);
    expect(statuses(present)).toEqual(['EXPIRED', 'EXPIRED']);
    expect(decision.events.map(({ after }) => after?.why)).toEqual(['CALLED_OFF', 'CALLED_OFF']);
    expect(present.event_sessions.get(session.id)).toMatchObject({ taken: 0, waitingLeast: null });
    expect(present.basket_lines.get(line.id)!.holdExpiresAt).toBeNull();
  });
});

test('whoever waits, and however many seats are free: nobody is passed over who would fit, and all that fit somebody are offered', () => {
  const quantities = fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(quantities, fc.integer({ min: 0, max: 20 }), (wanted, free) => {
      const session = aWaitedFor(30, 30 - free);
      const entries = wanted.map((quantity, index) => entry(session.id, { quantity, joinedAt: addMinutes(NOW, index - 60) }));
      const facts = factsOf({ session, entries });
      const present = then(facts, decideOfferPlaces(facts, list(session.id), asSystem()));
      let left = free;
      for (const one of present.waitlist_entries.values()) {
        expect(one.status).toBe(one.quantity <= left ? 'OFFERED' : 'WAITING');
        if (one.status === 'OFFERED') left -= one.quantity;
        else if (left > 0) expect(one.lastSkip).toMatchObject({ needs: one.quantity, free: left });
      }
      expect(freeSeats(present, session.id, NOW)).toBe(left);
      expect(decideOfferPlaces(present, list(session.id), asSystem()).changes).toEqual([]);
    }),
  );
});
