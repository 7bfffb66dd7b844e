import { type Permission, ROLE_PERMISSIONS, type Role } from './permissions.js';

/** Who acts. A customer reaches exactly one order, through its access token; a guest has nothing yet but a basket. */
export type Actor =
  | { kind: 'STAFF'; id: string; name: string; role: Role; permissions: ReadonlySet<Permission> }
  | { kind: 'CUSTOMER'; id: string; name: string; orderId: string }
  | { kind: 'GUEST'; id: null; name: string }
  | { kind: 'SYSTEM'; id: null; name: string };

export const GUEST: Actor = { kind: 'GUEST', id: null, name: 'Guest' };
export const SYSTEM: Actor = { kind: 'SYSTEM', id: null, name: 'Bookwright' };

export const staffActor = (member: { id: string; displayName: string; role: Role }): Actor => ({
  kind: 'STAFF',
  id: member.id,
  name: member.displayName,
  role: member.role,
  permissions: ROLE_PERMISSIONS[member.role],
});

/** Staff by their role's permissions; the system may do everything; customers and guests hold no staff permission. */
export function can(actor: Actor, permission: Permission): boolean {
  if (actor.kind === 'SYSTEM') return true;
  return actor.kind === 'STAFF' && actor.permissions.has(permission);
}
