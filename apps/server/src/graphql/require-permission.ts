import { can, type Permission } from '@bookwright/domain/access';
import type { Organization } from '@bookwright/domain/organizations';
import type { Context } from '../context.js';
import { Problem } from '../use-case/problem.js';

/**
 * The organization whose rows are asked for, once it is certain that whoever asks may.
 * @throws UNAUTHENTICATED for nobody, FORBIDDEN for somebody without the right.
 */
export function requirePermission(context: Context, permission: Permission): Organization {
  const { actor, organization } = context;
  if (actor.kind === 'GUEST') throw new Problem('UNAUTHENTICATED', 'Sign in first.');
  if (!can(actor, permission) || !organization) throw new Problem('FORBIDDEN', 'You may not see this.', { permission });
  return organization;
}

/** Whether whoever asks holds a right, where the answer merely says less without it. */
export const may = ({ actor }: Pick<Context, 'actor'>, permission: Permission): boolean => can(actor, permission);
