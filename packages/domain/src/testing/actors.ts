import { type Actor, type Role, staffActor } from '../access/index.js';
import { idOf } from './ids.js';

/** Somebody who works here, by role. */
export const staffAs = (role: Role): Actor & { kind: 'STAFF' } =>
  staffActor({ id: idOf(role, 1), displayName: `Sam ${role}`, role }) as Actor & { kind: 'STAFF' };

export const ownerActor = (): Actor => staffAs('OWNER');

/** The customer who holds the page of an order. */
export const customerActor = (orderId: string): Actor => ({
  kind: 'CUSTOMER',
  id: idOf('customer', 0),
  name: 'Ann Booker',
  orderId,
});
