import {
  decideOfferNow,
  decideRemoveEntry,
  type StaffWaitlistCommand,
  type WaitlistFacts,
} from '@bookwright/domain/waiting-lists';
import { loadWaitlistFacts, waitlistLocks } from '@bookwright/persistence/waiting-lists';
import { staffWith, type UseCase, useCase } from '../../use-case/index.js';

type ByStaff = UseCase<StaffWaitlistCommand, WaitlistFacts>;

const byStaff = (name: string, decide: ByStaff['decide']): ByStaff =>
  useCase({ name, allows: staffWith('waitlist.manage'), locks: waitlistLocks, load: loadWaitlistFacts, decide });

/** Offers places to chosen people, out of turn. */
export const offerNow = byStaff('offerNow', decideOfferNow);

/** Takes people off waiting lists. */
export const removeEntries = byStaff('removeEntries', decideRemoveEntry);
