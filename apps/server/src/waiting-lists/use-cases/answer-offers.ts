import {
  decideAcceptOffer,
  decideDeclineOffer,
  decideLeaveWaitlist,
  type WaitlistAnswerCommand,
  type WaitlistFacts,
} from '@bookwright/domain/waiting-lists';
import { loadWaitlistFacts, waitlistLocks } from '@bookwright/persistence/waiting-lists';
import { anybody, type UseCase, useCase } from '../../use-case/index.js';

type Answer = UseCase<WaitlistAnswerCommand, WaitlistFacts>;

const answer = (name: string, decide: Answer['decide']): Answer =>
  useCase({ name, allows: anybody, locks: waitlistLocks, load: loadWaitlistFacts, decide });

/** Opens the baskets of offers; whoever names an entry here has shown its token. */
export const acceptOffers = answer('acceptOffers', decideAcceptOffer);

/** Gives back what is offered. */
export const declineOffers = answer('declineOffers', decideDeclineOffer);

/** Takes people off waiting lists by their own wish. */
export const leaveWaitlists = answer('leaveWaitlists', decideLeaveWaitlist);
