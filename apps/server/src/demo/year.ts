import type { Actor } from '@bookwright/domain/access';
import type { AddLineCommand } from '@bookwright/domain/baskets';
import { addDays, fromWall, type LocalDate, localDateOf, weekdayOf } from '@bookwright/domain/kernel';
import type { CheckOutCommand } from '@bookwright/domain/orders';
import { orderAccessToken, orderTokenHash } from '../access/order-token.js';
import { addBasketLines } from '../baskets/use-cases/add-basket-lines.js';
import type { Context } from '../context.js';
import { newId } from '../ids.js';
import { checkOutBaskets } from '../orders/use-cases/check-out-baskets.js';
import { execute } from '../use-case/index.js';
import { DEMO_ZONE, type DemoCatalog } from './catalog.js';
import type { DemoCustomer } from './people.js';
import { DEMO_PLACES } from './places.js';
import type { Chance } from './random.js';
import { payInSandbox } from './sandbox.js';

/** One visit: who takes it through which door, and what is put into the basket. */
export type Visit = { actor: Actor; lines: AddLineCommand[]; checkOut: CheckOutCommand };

export type VisitMaker = { chance: Chance; catalog: DemoCatalog; customers: readonly DemoCustomer[]; secret: string };

const COMMENTS = ['Wheelchair access, please.', 'First time here.', 'Rings before arriving.', 'Invoice to the finance team.'];

/** A quarter of an hour between opening and closing on some day within three weeks. */
export function someTime(chance: Chance, { opens, closes, days }: DemoCatalog['appointments'][number], today: LocalDate): string {
  let day = addDays(today, chance.between(0, 20));
  while (!days.includes(weekdayOf(day))) day = addDays(day, 1);
  const [from, to] = [opens, closes].map((time) => Number(time.slice(0, 2)) * 4 + Number(time.slice(3)) / 15) as [number, number];
  const quarter = chance.between(from, to - 7);
  const time = `${String(Math.floor(quarter / 4)).padStart(2, '0')}:${String((quarter % 4) * 15).padStart(2, '0')}`;
  return fromWall(`${day}T${time}`, DEMO_ZONE).instant;
}

function someLine({ chance, catalog }: VisitMaker, basketId: string, now: string): AddLineCommand {
  const line = { lineId: newId(), basketId, quantity: 1 };
  if (chance.percent(5)) return { ...line, serviceId: chance.pick(catalog.goods).id, quantity: chance.between(1, 3) };
  const soon = catalog.sessions.filter(({ startsAt }) => startsAt > now && startsAt < addDays(localDateOf(now, DEMO_ZONE), 24));
  if (soon.length > 0 && chance.percent(60)) {
    const session = chance.pick(soon);
    return {
      ...line,
      serviceId: session.serviceId,
      sessionId: session.id,
      quantity: chance.percent(20) ? chance.between(2, 4) : 1,
    };
  }
  const service = chance.pick(catalog.appointments);
  const place = service.place === 'MOBILE' ? chance.pick(DEMO_PLACES) : {};
  return { ...line, ...place, serviceId: service.id, startsAt: someTime(chance, service, localDateOf(now, DEMO_ZONE)) };
}

/** A visit of somebody to whichever door, with what they put into their basket. Staff bill the account of whoever has one. */
export function visitBy(
  { chance, customers, secret }: VisitMaker,
  actor: Actor,
  linesOf: (basketId: string) => AddLineCommand[],
): Visit {
  const [basketId, orderId] = [newId(), newId()];
  const { givenName, familyName, email, phone, accountId, poRequired } = chance.pick(customers);
  const [first, ...others] = linesOf(basketId);
  const online = actor.kind === 'GUEST';
  const billed = !online && accountId !== null;
  const po = billed && (poRequired || chance.percent(40)) ? `PO ${chance.between(1000, 9999)}` : null;
  return {
    actor,
    lines: [{ ...first!, newBasketTokenHash: orderTokenHash(basketId) }, ...others],
    checkOut: {
      basketId,
      orderId,
      accessTokenHash: orderTokenHash(orderAccessToken(secret, orderId)),
      booker: { givenName, familyName, email, phone },
      accountId: billed ? accountId : null,
      poNumber: po,
      comment: chance.percent(12) ? chance.pick(COMMENTS) : null,
      channel: online ? chance.pick(['portal', 'widget']) : chance.pick(['front-desk', 'phone']),
    },
  };
}

/** Somebody comes by for this or that: two in five through the portal, the others through the front desk or the phone. */
export function someVisit(maker: VisitMaker, now: string, desk: Actor, guest: Actor): Visit {
  const { chance } = maker;
  const actor = chance.percent(40) ? guest : desk;
  const count = chance.percent(30) ? chance.between(2, 3) : 1;
  return visitBy(maker, actor, (basketId) => Array.from({ length: count }, () => someLine(maker, basketId, now)));
}

/** Puts everything into baskets, checks out and pays, a door at a time. What is taken or full is simply not booked. */
export async function placeVisits(system: Context, visits: readonly Visit[]): Promise<void> {
  for (const actor of new Set(visits.map((visit) => visit.actor))) {
    const mine = visits.filter((visit) => visit.actor === actor);
    const context: Context = { ...system, actor, via: actor.kind === 'STAFF' ? 'ADMIN' : 'PORTAL' };
    await execute(
      context,
      addBasketLines,
      mine.flatMap((visit) => visit.lines),
    );
    const { active } = context.payments;
    const { results } = await execute(
      context,
      checkOutBaskets,
      mine.map(({ checkOut }) =>
        actor.kind === 'STAFF'
          ? checkOut
          : { ...checkOut, payWith: { provider: active.name, stepOf: active.stepOf, paymentId: newId() } },
      ),
    );
    await payInSandbox(
      context,
      results.flatMap(({ result }) => (result.paymentId as string | undefined) ?? []),
    );
  }
}
