import { cancelBookings } from '../bookings/use-cases/cancel-bookings.js';
import type { Context } from '../context.js';
import { execute } from '../use-case/index.js';
import type { Owner } from './owner.js';
import type { Chance } from './random.js';

type Own = { id: string; orderId: string; bookerId: string; name: string };

/** A few customers call off one booking of theirs, on the page of their order. */
export async function customersCancel(system: Context, owner: Owner, chance: Chance): Promise<void> {
  const found = await owner.rows<Own>(
    `SELECT b.id, b.order_id AS "orderId", b.booker_id AS "bookerId", c.name FROM bookings b
     JOIN customers c ON c.organization_id = b.organization_id AND c.id = b.booker_id
     WHERE b.organization_id = $1 AND b.source_mode = 'ONLINE' AND b.status = 'CONFIRMED' AND b.starts_at > $2::timestamptz + interval '3 days'
       AND b.deleted_at IS NULL ORDER BY b.starts_at, b.id`,
    [system.organization!.id, system.clock.now()],
  );
  for (const { id, orderId, bookerId, name } of found.filter(() => chance.percent(15))) {
    const actor = { kind: 'CUSTOMER', id: bookerId, name, orderId } as const;
    await execute({ ...system, actor, via: 'PORTAL' }, cancelBookings, [
      { id, reason: chance.percent(50) ? 'I cannot come after all.' : null },
    ]);
  }
}
