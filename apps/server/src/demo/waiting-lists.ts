import { GUEST, SYSTEM } from '@bookwright/domain/access';
import { basketTokenHash } from '../access/basket-token.js';
import { cancelBookings } from '../bookings/use-cases/cancel-bookings.js';
import type { Context } from '../context.js';
import { newId } from '../ids.js';
import { execute } from '../use-case/index.js';
import { joinWaitlist } from '../waiting-lists/use-cases/join-waitlist.js';
import { offerPlaces } from '../waiting-lists/use-cases/offer-places.js';
import { waitlistToken } from '../waiting-lists/waitlist-token.js';
import type { Owner } from './owner.js';
import type { VisitMaker } from './year.js';

/** How many places each of those who wait wants, in the order of their turns. */
const WANTED = [2, 1, 1, 3, 1];

type FullSession = { id: string; serviceId: string; bookingId: string };

/** People wait for the session that is sold out; one seat becomes free, and is offered to the first whom it fits. */
export async function fillWaitingLists(desk: Context, owner: Owner, { customers, secret }: VisitMaker): Promise<void> {
  const organizationId = desk.organization!.id;
  const [session] = await owner.rows<FullSession>(
    `SELECT s.id, s.service_id AS "serviceId", b.id AS "bookingId" FROM event_sessions s
     JOIN bookings b ON b.organization_id = s.organization_id AND b.session_id = s.id AND b.status = 'CONFIRMED' AND b.deleted_at IS NULL
     WHERE s.organization_id = $1 AND s.starts_at > $2::timestamptz + interval '2 days' AND s.taken = s.capacity
     ORDER BY s.starts_at, s.id, b.id LIMIT 1`,
    [organizationId, desk.clock.now()],
  );
  if (!session) return;
  const { id: sessionId, serviceId, bookingId } = session;
  const guest = { ...desk, actor: GUEST, via: 'PORTAL' } as const;
  for (const [index, quantity] of WANTED.entries()) {
    const { givenName, familyName, email, phone } = customers[customers.length - 1 - index]!;
    const id = newId();
    const person = { name: `${givenName} ${familyName}`, email, phone };
    const tokenHash = basketTokenHash(waitlistToken(secret, id));
    await execute(guest, joinWaitlist, [{ id, tokenHash, serviceId, sessionId, quantity, ...person }]);
  }
  await execute(desk, cancelBookings, [{ id: bookingId, reason: 'Called: cannot come.' }]);
  await execute({ ...desk, actor: SYSTEM, via: 'SYSTEM' }, offerPlaces, [{ serviceId, sessionId }]);
}
