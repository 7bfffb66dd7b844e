import { GUEST, SYSTEM } from '@bookwright/domain/access';
import { aSession, inHours, inMinutes, NOW } from '@bookwright/domain/testing';
import type { Database } from '@bookwright/persistence/connection';
import { addBasketLines } from '../baskets/use-cases/add-basket-lines.js';
import { cancelBookings } from '../bookings/use-cases/cancel-bookings.js';
import { newId } from '../ids.js';
import { checkOutBaskets } from '../orders/use-cases/check-out-baskets.js';
import { brokenRules, severalServers } from '../testing/race.js';
import { openSmallShop, type SmallShop } from '../testing/small-shop.js';
import { execute } from '../use-case/index.js';
import { declineOffers, leaveWaitlists } from './use-cases/answer-offers.js';
import { joinWaitlist } from './use-cases/join-waitlist.js';
import { offerPlaces } from './use-cases/offer-places.js';

let shop: SmallShop;
let servers: Awaited<ReturnType<typeof severalServers>>;
beforeAll(async () => {
  shop = await openSmallShop();
  servers = await severalServers(shop, 3);
}, 60_000);
afterAll(async () => {
  await servers?.close();
  await shop?.close();
});

type Entry = { id: string; status: string; quantity: number; skips: number; basket: string | null; offers: number };

/** Entries of a session in the order of their turns, and how often each was ever offered a place. */
const entriesOf = (sessionId: string) =>
  shop.rows<Entry>(
    `SELECT e.id, e.status, e.quantity, e.skip_count AS skips, e.offer_basket_id AS basket,
            (SELECT count(*)::int FROM events v WHERE v.entity_id = e.id AND v.type = 'waitlist.offered') AS offers
     FROM waitlist_entries e WHERE e.session_id = $1 ORDER BY e.joined_at, e.id`,
    [sessionId],
  );

/** What must hold of waiting lists after whatever happened at the same time. */
async function brokenPromises(): Promise<string[]> {
  const queries = {
    'a session does not know the least that anyone waits for': `
      SELECT s.id FROM event_sessions s WHERE s.waiting_least IS DISTINCT FROM
        (SELECT min(e.quantity) FROM waitlist_entries e WHERE e.session_id = s.id AND e.status = 'WAITING')`,
    'somebody was offered a place twice': `
      SELECT entity_id AS id FROM events WHERE type = 'waitlist.offered' GROUP BY entity_id HAVING count(*) > 1`,
    'an offer holds nothing': `
      SELECT e.id FROM waitlist_entries e LEFT JOIN basket_lines l ON l.id = e.offer_line_id
      WHERE e.status = 'OFFERED' AND (l.hold_expires_at IS NULL OR l.quantity <> e.quantity)`,
    'an offer that is over holds something': `
      SELECT e.id FROM waitlist_entries e JOIN basket_lines l ON l.id = e.offer_line_id
      WHERE e.status IN ('DECLINED', 'LEFT', 'EXPIRED') AND l.hold_expires_at IS NOT NULL`,
    'free seats that somebody waits for were not offered': `
      SELECT id FROM event_sessions WHERE capacity - taken >= waiting_least`,
  };
  const broken = await brokenRules(shop);
  for (const [promise, query] of Object.entries(queries)) {
    const found = await shop.rows<{ id: string }>(query);
    if (found.length > 0) broken.push(`${promise}: ${found.map(({ id }) => id)}`);
  }
  return broken;
}

const server = (index: number): Database => servers.dbs[index % servers.dbs.length]!;
const system = (index: number, now = NOW) => shop.as(SYSTEM, now, server(index));
const guest = (index: number, now = NOW) => shop.as(GUEST, now, server(index));

/** A session without a free seat; its bookings. */
async function fullSession(capacity: number): Promise<{ id: string; bookings: string[] }> {
  const session = aSession({ serviceId: shop.yoga.id, capacity, startsAt: inHours(96) });
  await shop.owner.insert('event_sessions', { organizationId: shop.organizationId, ...session });
  const basketId = newId();
  const line = { lineId: newId(), basketId, newBasketTokenHash: basketId, serviceId: shop.yoga.id };
  await execute(guest(0), addBasketLines, [{ ...line, sessionId: session.id, quantity: capacity }]);
  const booker = { givenName: 'Crowd', familyName: 'Crowd', email: 'crowd@example.org' };
  const order = { basketId, orderId: newId(), accessTokenHash: newId(), booker, channel: 'portal' };
  const { results } = await execute(guest(0), checkOutBaskets, [order]);
  expect(results[0]!.refusals).toEqual([]);
  const rows = await shop.rows<{ id: string }>('SELECT id FROM bookings WHERE session_id = $1 ORDER BY id', [session.id]);
  return { id: session.id, bookings: rows.map(({ id }) => id) };
}

const wish = (sessionId: string, quantity: number) => {
  const id = newId();
  return { id, tokenHash: id, serviceId: shop.yoga.id, sessionId, name: 'Waits', email: `${id}@example.org`, quantity };
};
const join = (index: number, sessionId: string, quantity = 1) => execute(guest(index), joinWaitlist, [wish(sessionId, quantity)]);
const cancel = (index: number, id: string) =>
  execute(shop.as(undefined, NOW, server(index)), cancelBookings, [{ id, reason: 'ill' }]);
const offer = (index: number, sessionId: string, now = NOW) =>
  execute(system(index, now), offerPlaces, [{ serviceId: shop.yoga.id, sessionId }]);
const contend = (index: number, sessionId: string) => {
  const basketId = newId();
  const line = { lineId: newId(), basketId, newBasketTokenHash: basketId, serviceId: shop.yoga.id, sessionId, quantity: 1 };
  return execute(guest(index), addBasketLines, [line]);
};

describe('a waiting list under many hands', () => {
  test('many cancellations, many workers: the first in the list get the seats, nobody who comes by does', async () => {
    const { id, bookings } = await fullSession(12);
    await Promise.all(Array.from({ length: 20 }, (_, index) => join(index, id)));
    const outcomes = await Promise.all(
      bookings
        .slice(0, 7)
        .flatMap((booking, index) => [cancel(index, booking), offer(index, id), offer(index + 1, id), contend(index, id)]),
    );
    await offer(0, id);
    await offer(1, id);
    const entries = await entriesOf(id);
    expect(entries.map(({ status }) => status)).toEqual([...Array(7).fill('OFFERED'), ...Array(13).fill('WAITING')]);
    expect(entries.map(({ offers }) => offers)).toEqual([...Array(7).fill(1), ...Array(13).fill(0)]);
    expect(new Set(entries.slice(0, 7).map(({ basket }) => basket)).size).toBe(7);
    const passersBy = outcomes.filter((_, index) => index % 4 === 3);
    expect(passersBy.map(({ results }) => results[0]!.refusals[0]?.code)).toEqual(Array(7).fill('SESSION_FULL'));
    expect(await brokenPromises()).toEqual([]);
  });

  test('who needs more than are free is passed over with a reason, and nobody else is', async () => {
    const { id, bookings } = await fullSession(10);
    for (const quantity of [3, 1, 4, 1, 2, 1]) await join(quantity, id, quantity);
    await Promise.all(bookings.slice(0, 5).flatMap((booking, index) => [cancel(index, booking), offer(index + 1, id)]));
    await offer(0, id);
    const entries = await entriesOf(id);
    const lastOffered = entries.findLastIndex(({ status }) => status === 'OFFERED');
    for (const [index, entry] of entries.entries()) {
      if (entry.status === 'WAITING' && index < lastOffered) expect(entry.skips).toBeGreaterThan(0);
    }
    const given = entries.filter(({ status }) => status === 'OFFERED').reduce((seats, { quantity }) => seats + quantity, 0);
    expect(given).toBe(5);
    expect(await brokenPromises()).toEqual([]);
  });

  test('joining, leaving, cancelling, declining, running out and offering at once leave nothing undone', async () => {
    const { id, bookings } = await fullSession(10);
    await Promise.all(Array.from({ length: 12 }, (_, index) => join(index, id, 1 + (index % 3))));
    await Promise.all(bookings.slice(0, 4).map((booking, index) => cancel(index, booking)));
    await offer(0, id);
    const [first, second, third] = await entriesOf(id);
    const answers = [
      ...[first!, second!].map((entry, index) => execute(guest(index), declineOffers, [{ id: entry.id }])),
      execute(guest(2), leaveWaitlists, [{ id: third!.id }]),
    ];
    await Promise.all([
      ...answers,
      ...bookings.slice(4, 8).map((booking, index) => cancel(index, booking)),
      ...Array.from({ length: 6 }, (_, index) => join(index, id)),
      ...Array.from({ length: 6 }, (_, index) => offer(index, id)),
      ...Array.from({ length: 4 }, (_, index) => contend(index, id)),
    ]);
    await offer(0, id);
    expect(await brokenPromises()).toEqual([]);

    // A day later every offer has run out: workers at three servers give the places to the next, once each.
    const later = inMinutes(25 * 60);
    const before = (await entriesOf(id)).filter(({ status }) => status === 'OFFERED').map((entry) => entry.id);
    expect(before.length).toBeGreaterThan(0);
    await Promise.all(Array.from({ length: 6 }, (_, index) => offer(index, id, later)));
    const after = await entriesOf(id);
    expect(after.filter((entry) => before.includes(entry.id)).map(({ status }) => status)).toEqual(before.map(() => 'EXPIRED'));
    expect(await brokenPromises()).toEqual([]);
    expect((await offer(0, id, later)).results[0]!.outcome).toBe('UNCHANGED');
  });
});
