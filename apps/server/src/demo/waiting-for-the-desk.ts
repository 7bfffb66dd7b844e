import { GUEST } from '@bookwright/domain/access';
import type { AddLineCommand } from '@bookwright/domain/baskets';
import { addDays, localDateOf } from '@bookwright/domain/kernel';
import type { Context } from '../context.js';
import { newId } from '../ids.js';
import { DEMO_ZONE } from './catalog.js';
import { placeVisits, someTime, type VisitMaker, visitBy } from './year.js';

const ON_REQUEST = ['Sports massage, 60 min', 'Occupational health review'];

/** One of these services at some time of the coming weeks. */
function someAppointment(
  { chance, catalog }: VisitMaker,
  names: readonly string[] | null,
  basketId: string,
  now: string,
): AddLineCommand {
  const service = chance.pick(catalog.appointments.filter(({ name }) => !names || names.includes(name)));
  const startsAt = someTime(chance, service, addDays(localDateOf(now, DEMO_ZONE), 1));
  return { lineId: newId(), basketId, serviceId: service.id, startsAt, quantity: 1 };
}

/** What came in since yesterday and nobody has looked at: requests from the portal, and calls that were only written down. */
export async function waitingForTheDesk(desk: Context, maker: VisitMaker): Promise<void> {
  const now = desk.clock.now();
  const requests = Array.from({ length: 14 }, () =>
    visitBy(maker, GUEST, (basketId) => [someAppointment(maker, ON_REQUEST, basketId, now)]),
  );
  await placeVisits(desk, requests);
  const organization = { ...desk.organization!, settings: { ...desk.organization!.settings, staffStatus: 'PENDING' as const } };
  const calls = Array.from({ length: 10 }, () =>
    visitBy(maker, desk.actor, (basketId) => [someAppointment(maker, null, basketId, now)]),
  );
  await placeVisits({ ...desk, organization }, calls);
}
