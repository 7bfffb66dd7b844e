import { decideJoinWaitlist, type JoinWaitlistCommand, type WaitlistFacts } from '@bookwright/domain/waiting-lists';
import { loadWaitlistFacts, waitlistLocks } from '@bookwright/persistence/waiting-lists';
import { type Allowance, anybody, staffWith, type UseCase, useCase } from '../../use-case/index.js';

/** Puts people on waiting lists. Those who join one list at the same time share a transaction, in the order they came. */
const joining = (name: string, allows: Allowance): UseCase<JoinWaitlistCommand, WaitlistFacts> =>
  useCase<JoinWaitlistCommand, WaitlistFacts>({
    ...{ name, allows, locks: waitlistLocks, load: loadWaitlistFacts, decide: decideJoinWaitlist },
    contendsFor: (command) => command.sessionId ?? command.serviceId,
  });

/** By their own wish. */
export const joinWaitlist = joining('joinWaitlist', anybody);

/** The same, by staff for somebody. */
export const addToWaitlist = joining('addToWaitlist', staffWith('waitlist.manage'));
