import { decideJoinWaitlist, type JoinWaitlistCommand, type WaitlistFacts } from '@bookwright/domain/waiting-lists';
import { loadWaitlistFacts, waitlistLocks } from '@bookwright/persistence/waiting-lists';
import { anybody, useCase } from '../../use-case/index.js';

/** Puts people on waiting lists. Those who join one list at the same time share a transaction, in the order they came. */
export const joinWaitlist = useCase<JoinWaitlistCommand, WaitlistFacts>({
  name: 'joinWaitlist',
  allows: anybody,
  locks: waitlistLocks,
  load: loadWaitlistFacts,
  decide: decideJoinWaitlist,
  contendsFor: (command) => command.sessionId ?? command.serviceId,
});
