import { type Actor, can } from '@bookwright/domain/access';
import { WAITLIST_LIFECYCLE, type WaitlistStatus, waitlistSummary } from '@bookwright/domain/waiting-lists';
import type { TimelineConnectionType } from '../graphql/timeline.type.js';

/** What somebody can do to an entry in this status. */
export function entryActions(status: WaitlistStatus, actor: Actor): ('OFFER' | 'REMOVE')[] {
  if (!can(actor, 'waitlist.manage')) return [];
  const possible = (action: 'OFFER' | 'LEAVE') => WAITLIST_LIFECYCLE.next(status, action) !== undefined;
  return [...(possible('OFFER') ? (['OFFER'] as const) : []), ...(possible('LEAVE') ? (['REMOVE'] as const) : [])];
}

/** The history of an entry in the words of waiting lists. */
export const inWords = (history: TimelineConnectionType): TimelineConnectionType => ({
  ...history,
  nodes: history.nodes.map((node) => ({ ...node, summary: waitlistSummary(node) })),
});
