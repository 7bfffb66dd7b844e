import { GUEST } from '@bookwright/domain/access';
import type { AddLineCommand } from '@bookwright/domain/baskets';
import { inHours, NOW } from '@bookwright/domain/testing';
import { addBasketLines } from '../baskets/use-cases/add-basket-lines.js';
import { newId } from '../ids.js';
import { barrier, brokenRules, severalServers, watched } from '../testing/race.js';
import { openSmallShop, type SmallShop } from '../testing/small-shop.js';
import { execute } from '../use-case/index.js';
import { changeResourceCapacities } from './use-cases/change-resource-capacities.js';

let shop: SmallShop;
let servers: Awaited<ReturnType<typeof severalServers>>;
beforeAll(async () => {
  shop = await openSmallShop({ kim: { units: 3 } });
  servers = await severalServers(shop, 2);
}, 60_000);
afterAll(async () => {
  await servers?.close();
  await shop?.close();
});
afterEach(async () => expect(await brokenRules(shop)).toEqual([]));

const hour = (day: number): AddLineCommand => {
  const basketId = newId();
  const startsAt = inHours(24 * day);
  return { lineId: newId(), basketId, newBasketTokenHash: basketId, serviceId: shop.massage.id, startsAt, quantity: 1 };
};
const guest = (i: number) => shop.as(GUEST, NOW, servers.dbs[i % 2]!);

/** What is taken on places that are out of use. */
const lost = () =>
  shop.rows(
    'SELECT a.id FROM allocations a JOIN resource_units u ON u.organization_id = a.organization_id AND u.id = a.unit_id WHERE NOT u.active',
  );

const places = async (capacity: number, useCase = changeResourceCapacities) =>
  (await execute(shop.as(), useCase, [{ id: shop.kim.id, capacity }])).results[0]!;

const said = ({ refusals }: { refusals: { code: string }[] }) => refusals[0]?.code ?? 'DONE';

/** Three places, one of which is booked at a time; then somebody wants that time, and somebody two places less. */
async function meeting(day: number, wish = addBasketLines, fewer = changeResourceCapacities, wishFirst = true) {
  await shop.rows('DELETE FROM allocations');
  await shop.rows('DELETE FROM basket_lines');
  expect(said(await places(3))).toBe('DONE');
  expect(said((await execute(guest(0), addBasketLines, [hour(day)])).results[0]!)).toBe('DONE');
  const book = async () => said((await execute(guest(1), wish, [hour(day)])).results[0]!);
  const take = async () => said(await places(1, fewer));
  if (wishFirst) return Promise.all([book(), take()]);
  const [taken, booked] = await Promise.all([take(), book()]);
  return [booked, taken];
}

describe('places that are taken away while they are booked', () => {
  test('are gone, or booked, and never both', async () => {
    const seen = new Set<string>();
    for (let round = 1; round <= 8; round++) {
      seen.add((await meeting(round, addBasketLines, changeResourceCapacities, round % 2 === 0)).join(' '));
      expect(await lost()).toEqual([]);
    }
    expect(['DONE RESOURCE_IN_USE', 'RESOURCE_TAKEN DONE']).toEqual(expect.arrayContaining([...seen]));
  });

  test('without the locks they are both', async () => {
    const meet = barrier(2);
    const wish = watched(addBasketLines, { locked: false, meet }).useCase;
    const fewer = watched(changeResourceCapacities, { locked: false, meet }).useCase;
    expect(await meeting(20, wish, fewer)).toEqual(['DONE', 'DONE']);
    expect(await lost()).toHaveLength(1);
  });
});
