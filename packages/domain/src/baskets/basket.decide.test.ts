import { addMinutes, decideInOrder } from '../kernel/index.js';
import {
  aBasket,
  aBasketLine,
  after,
  anAllocation,
  aResource,
  aService,
  aSession,
  aWorld,
  codesOf,
  deciding,
  inHours,
  inMinutes,
  NOW,
  setOn,
} from '../testing/index.js';
import { type AddLineCommand, decideAddLine, decideChangeLine, decideRemoveLine } from './basket.decide.js';
import { BASKET_DAYS, MAX_LINES } from './basket.js';

const kim = aResource();
const massage = aService({ name: 'Massage', resourceIds: [kim.id], priceMinor: 4500 });
const yoga = aService({ name: 'Yoga', kind: 'CLASS', priceMinor: 1200 });
const mat = aService({ name: 'Mat', kind: 'GOODS', priceMinor: 1500 });
const session = aSession({ serviceId: yoga.id, capacity: 10, taken: 4 });
const basket = aBasket();
const shop = { services: [massage, yoga, mat], resources: [kim], event_sessions: [session], baskets: [basket] };
const world = aWorld(shop);

const seats = (over: Partial<AddLineCommand> = {}): AddLineCommand => ({
  lineId: 'line',
  basketId: basket.id,
  serviceId: yoga.id,
  sessionId: session.id,
  quantity: 2,
  ...over,
});
const hour = (over: Partial<AddLineCommand> = {}): AddLineCommand => ({
  lineId: 'line',
  basketId: basket.id,
  serviceId: massage.id,
  startsAt: inHours(24),
  quantity: 1,
  ...over,
});

describe('[JZ-19] adding to a basket', () => {
  test('seats of a session are held for a while', () => {
    const decision = decideAddLine(world, seats({ attendeeName: ' Ann ' }), deciding({ settings: { holdMinutes: 20 } }));
    const present = after(world, decision);
    expect(present.basket_lines.get('line')).toMatchObject({
      basketId: basket.id,
      position: 1,
      sessionId: session.id,
      resourceId: null,
      startsAt: session.startsAt,
      endsAt: session.endsAt,
      quantity: 2,
      attendeeName: 'Ann',
      priceMinor: 1200,
      currency: 'GBP',
      holdExpiresAt: inMinutes(20),
    });
    expect(present.event_sessions.get(session.id)!.taken).toBe(6);
    expect(decision.result).toEqual({ basketId: basket.id, lineId: 'line' });
  });

  test('a time of a resource is held by an allocation that ends with the hold', () => {
    const present = after(world, decideAddLine(world, hour(), deciding({ settings: { holdMinutes: 20 } })));
    expect(present.basket_lines.get('line')).toMatchObject({ resourceId: kim.id, startsAt: inHours(24), endsAt: inHours(25) });
    expect([...present.allocations.values()]).toMatchObject([
      {
        unitId: kim.unitIds[0],
        basketLineId: 'line',
        bookingId: null,
        startsAt: inHours(24),
        endsAt: inHours(25),
        expiresAt: inMinutes(20),
      },
    ]);
  });

  test('goods are there', () => {
    const present = after(
      world,
      decideAddLine(world, { ...seats(), serviceId: mat.id, sessionId: null, quantity: 3 }, deciding()),
    );
    expect(present.basket_lines.get('line')).toMatchObject({ startsAt: null, endsAt: null, holdExpiresAt: null, quantity: 3 });
  });

  test('the first line makes the basket; later ones go behind, and the basket lives on', () => {
    const fresh = aWorld({ ...shop, baskets: [] });
    const commands = [seats({ basketId: 'new', newBasketTokenHash: 'hash' }), hour({ basketId: 'new', lineId: 'second' })];
    const decisions = decideInOrder(fresh, commands, (facts, command) => decideAddLine(facts, command, deciding()));
    const present = after(fresh, ...decisions);
    expect(present.baskets.get('new')).toMatchObject({
      tokenHash: 'hash',
      currency: 'GBP',
      orderId: null,
      expiresAt: inHours(24 * BASKET_DAYS),
    });
    expect([...present.basket_lines.values()].map((line) => line.position)).toEqual([1, 2]);
    const kept = after(world, decideAddLine(world, seats(), deciding()));
    expect(kept.baskets.get(basket.id)!.expiresAt).toBe(inHours(24 * BASKET_DAYS));
  });

  test('only a seat is on a session, and only an appointment is at a time of its own', () => {
    const strays = [
      hour({ sessionId: session.id }),
      seats({ serviceId: mat.id }),
      seats({ serviceId: mat.id, sessionId: null, startsAt: inHours(24) }),
    ];
    for (const command of strays) {
      const present = after(world, decideAddLine(world, command, deciding()));
      expect(present.basket_lines.get('line')!.sessionId).toBeNull();
      expect(present.event_sessions.get(session.id)!.taken).toBe(4);
    }
  });

  test('two who want the last seats in one batch: the first has them', () => {
    const commands = [
      seats({ lineId: 'a', quantity: 4 }),
      seats({ lineId: 'b', quantity: 4 }),
      seats({ lineId: 'c', quantity: 2 }),
    ];
    const decisions = decideInOrder(world, commands, (facts, command) => decideAddLine(facts, command, deciding()));
    expect(decisions.map(codesOf)).toEqual([[], ['SESSION_FULL'], []]);
    expect(after(world, ...decisions).event_sessions.get(session.id)!.taken).toBe(10);
  });

  const off = aService({ active: false });
  const euro = aService({ kind: 'GOODS', currency: 'EUR' });
  const other = aSession({ serviceId: 'another service' });
  const full = aSession({ serviceId: yoga.id, capacity: 3, taken: 3 });
  const draft = aSession({ serviceId: yoga.id, status: 'DRAFT' });
  const begun = aSession({ serviceId: yoga.id, startsAt: NOW });
  const past = aBasket({ expiresAt: NOW });
  const ordered = aBasket({ orderId: 'order' });
  const stuffed = aBasket();
  const busy = anAllocation({ resource: kim, startsAt: inHours(26), endsAt: inHours(27) });
  const crowded = aWorld({
    services: [massage, yoga, mat, off, euro],
    resources: [kim],
    event_sessions: [session, other, full, draft, begun],
    baskets: [basket, past, ordered, stuffed],
    basket_lines: Array.from({ length: MAX_LINES }, () => aBasketLine({ basketId: stuffed.id, holdExpiresAt: null })),
    allocations: [busy],
  });

  test.each<[string, AddLineCommand, string[]]>([
    ['NOT_FOUND', seats({ basketId: 'unknown' }), ['basketToken']],
    ['BASKET_EXPIRED', seats({ basketId: past.id }), ['basketToken']],
    ['BASKET_ALREADY_ORDERED', seats({ basketId: ordered.id }), ['basketToken']],
    ['TOO_MANY_SELECTED', seats({ basketId: stuffed.id }), ['basketToken']],
    ['NOT_FOUND', seats({ serviceId: 'unknown' }), ['serviceId']],
    ['SERVICE_NOT_BOOKABLE', seats({ serviceId: off.id }), ['serviceId']],
    ['CURRENCY_MISMATCH', seats({ serviceId: euro.id }), ['serviceId']],
    ['QUANTITY_OUT_OF_RANGE', seats({ quantity: 0 }), ['quantity']],
    ['QUANTITY_OUT_OF_RANGE', seats({ quantity: 101 }), ['quantity']],
    ['QUANTITY_OUT_OF_RANGE', seats({ quantity: 1.5 }), ['quantity']],
    ['QUANTITY_OUT_OF_RANGE', hour({ quantity: 2 }), ['quantity']],
    ['TOO_LONG', seats({ attendeeName: 'x'.repeat(201) }), ['attendeeName']],
    ['REQUIRED', seats({ sessionId: null }), ['sessionId']],
    ['NOT_FOUND', seats({ sessionId: 'unknown' }), ['sessionId']],
    ['NOT_FOUND', seats({ sessionId: other.id }), ['sessionId']],
    ['SESSION_FULL', seats({ sessionId: full.id }), ['quantity']],
    ['SESSION_NOT_BOOKABLE', seats({ sessionId: draft.id }), ['sessionId']],
    ['IN_THE_PAST', seats({ sessionId: begun.id }), ['sessionId']],
    ['REQUIRED', hour({ startsAt: null }), ['startsAt']],
    ['IN_THE_PAST', hour({ startsAt: NOW }), ['startsAt']],
    ['OUTSIDE_OPENING_HOURS', hour({ startsAt: inHours(20) }), ['startsAt']],
    ['NOT_A_SLOT', hour({ startsAt: inMinutes(24 * 60 + 7) }), ['startsAt']],
    ['RESOURCE_TAKEN', hour({ startsAt: inHours(26) }), ['startsAt']],
    ['SERVICE_NOT_BOOKABLE', hour({ resourceId: 'unknown' }), ['resourceId']],
  ])('%s', (code, command, path) => {
    const decision = decideAddLine(crowded, command, deciding());
    expect(decision.refusals).toMatchObject([{ code, path }]);
    expect(decision.changes).toEqual([]);
  });
});

describe('[JZ-21] amending a basket', () => {
  const held = aBasketLine({
    basketId: basket.id,
    serviceId: yoga.id,
    sessionId: session.id,
    quantity: 2,
    startsAt: session.startsAt,
    endsAt: session.endsAt,
  });
  const time = aBasketLine({
    basketId: basket.id,
    serviceId: massage.id,
    resourceId: kim.id,
    startsAt: inHours(24),
    endsAt: inHours(25),
  });
  const own = anAllocation({
    resource: kim,
    basketLineId: time.id,
    startsAt: inHours(24),
    endsAt: inHours(25),
    expiresAt: inMinutes(10),
  });
  const goods = aBasketLine({ basketId: basket.id, serviceId: mat.id, holdExpiresAt: null });
  const filled = aWorld({ ...shop, basket_lines: [held, time, goods], allocations: [own] });
  const change = (lineId: string, over: Partial<Parameters<typeof decideChangeLine>[1]>, in_ = filled) =>
    decideChangeLine(in_, { basketId: basket.id, lineId, ...over }, deciding());

  test.each([
    [1, 3],
    [2, 4],
    [8, 10],
  ])('%d seats instead of two: %d are taken', (quantity, taken) =>
    expect(after(filled, change(held.id, { quantity })).event_sessions.get(session.id)!.taken).toBe(taken),
  );

  test('more seats than there are leave those that are held', () => {
    expect(change(held.id, { quantity: 9 }).refusals).toMatchObject([{ code: 'SESSION_FULL', details: { seatsLeft: 6 } }]);
  });

  test('another time is held before the old one is given up, also where the two overlap', () => {
    for (const startsAt of [inHours(27), inMinutes(24 * 60 + 30)]) {
      const present = after(filled, change(time.id, { startsAt }));
      expect([...present.allocations.values()]).toMatchObject([
        { basketLineId: time.id, startsAt, endsAt: addMinutes(startsAt, 60) },
      ]);
      expect(present.basket_lines.get(time.id)).toMatchObject({ startsAt, endsAt: addMinutes(startsAt, 60) });
    }
    const busy = anAllocation({ resource: kim, startsAt: inHours(27), endsAt: inHours(28) });
    const crowded = { ...filled, allocations: new Map([own, busy].map((each) => [each.id, each])) };
    expect(codesOf(change(time.id, { startsAt: inHours(27) }, crowded))).toEqual(['RESOURCE_TAKEN']);
  });

  test('the attendee changes without touching what is held', () => {
    const decision = change(held.id, { attendeeName: 'Bea' });
    expect(decision.changes.map((one) => one.entity)).toEqual(['baskets', 'basket_lines']);
    expect(setOn(decision, 'basket_lines', held.id)).toMatchObject({ attendeeName: 'Bea' });
    expect(setOn(change(held.id, { attendeeName: '' }), 'basket_lines', held.id)).toEqual({});
  });

  test('goods have a quantity only', () =>
    expect(after(filled, change(goods.id, { quantity: 5 })).basket_lines.get(goods.id)).toMatchObject({
      quantity: 5,
      holdExpiresAt: null,
    }));

  test('what is so already is no change', () => {
    for (const line of [held, time, goods])
      expect(change(line.id, { quantity: line.quantity, startsAt: line.startsAt }).changes).toEqual([]);
  });

  test('a line whose seats were given away asks for them again', () => {
    const lost = { ...held, holdExpiresAt: null };
    const present = { ...filled, basket_lines: new Map([[lost.id, lost]]) };
    expect(after(present, change(lost.id, { quantity: 3 }, present)).event_sessions.get(session.id)!.taken).toBe(7);
  });

  test.each([
    ['NOT_FOUND', { basketId: 'unknown' }],
    ['NOT_FOUND', { lineId: 'unknown' }],
    ['QUANTITY_OUT_OF_RANGE', { quantity: 0 }],
    ['TOO_LONG', { attendeeName: 'x'.repeat(201) }],
  ])('%s', (code, over) => expect(codesOf(change(held.id, over))).toEqual([code]));

  test('a line of another basket is not there', () => {
    const foreign = aBasketLine({ basketId: 'another' });
    const present = { ...filled, basket_lines: new Map([[foreign.id, foreign]]) };
    expect(codesOf(change(foreign.id, { quantity: 2 }, present))).toEqual(['NOT_FOUND']);
    expect(codesOf(decideRemoveLine(present, { basketId: basket.id, lineId: foreign.id }, deciding()))).toEqual(['NOT_FOUND']);
  });

  test('removing a line gives back what it held, and only that', () => {
    const remove = (lineId: string) => after(filled, decideRemoveLine(filled, { basketId: basket.id, lineId }, deciding()));
    expect(remove(held.id).event_sessions.get(session.id)!.taken).toBe(2);
    expect([...remove(held.id).basket_lines.keys()]).toEqual([time.id, goods.id]);
    expect(remove(time.id).allocations.size).toBe(0);
    expect(remove(goods.id).event_sessions.get(session.id)!.taken).toBe(4);
  });

  test('an ordered or expired basket stays as it is', () => {
    for (const [over, code] of [
      [{ orderId: 'order' }, 'BASKET_ALREADY_ORDERED'],
      [{ expiresAt: NOW }, 'BASKET_EXPIRED'],
    ] as const) {
      const closed = { ...filled, baskets: new Map([[basket.id, { ...basket, ...over }]]) };
      expect(codesOf(change(held.id, { quantity: 1 }, closed))).toEqual([code]);
      expect(codesOf(decideRemoveLine(closed, { basketId: basket.id, lineId: held.id }, deciding()))).toEqual([code]);
    }
  });
});
