import { type Actor, can } from '@bookwright/domain/access';
import type { Context } from '../context.js';
import { requirePermission } from '../graphql/require-permission.js';

/** A message is personal data from its address to its last line: the mailbox alone is not right enough. */
const RIGHTS = ['message.read', 'booking.readPii'] as const;

export const mayReadMessages = (actor: Actor): boolean => RIGHTS.every((right) => can(actor, right));

/** @throws UNAUTHENTICATED for nobody, FORBIDDEN for somebody who lacks a right. */
export function requireMessages(context: Context): void {
  for (const right of RIGHTS) requirePermission(context, right);
}
