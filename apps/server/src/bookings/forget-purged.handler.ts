import type { EventHandler } from '../events/handler.js';

/** On `booking.purged`: what its history said of people goes, too. A repeated delivery finds nothing left to forget. */
export const forgetPurged: EventHandler = async ({ organizationId, entityId }, { db }) => {
  await db.write(organizationId, (tx) => tx.query('SELECT forget_purged($1)', [entityId]));
};
