import { can, type Deciding } from '../access/index.js';
import type { EventSession } from './event-session.js';

/** What people can do to a session, in the order of the buttons. */
export const SESSION_ACTIONS = ['PUBLISH', 'CONFIRM', 'CHANGE', 'CANCEL'] as const;
export type SessionAction = (typeof SESSION_ACTIONS)[number];

/** What the question "may this be done now?" needs to know of a session. */
export type SessionActionFacts = Pick<EventSession, 'status' | 'startsAt' | 'endsAt'>;

/** What can be done to a session now: nothing once it is over or called off. */
export function sessionActions(
  { status, startsAt, endsAt }: SessionActionFacts,
  { actor, now }: Pick<Deciding, 'actor' | 'now'>,
): SessionAction[] {
  if (!can(actor, 'session.manage') || status === 'CANCELLED' || endsAt <= now) return [];
  const publish: SessionAction[] = status === 'DRAFT' && startsAt > now ? ['PUBLISH'] : [];
  const confirm: SessionAction[] = status === 'TENTATIVE' ? ['CONFIRM'] : [];
  return [...publish, ...confirm, 'CHANGE', 'CANCEL'];
}
