import {
  ACTION_PERMISSION,
  type CoreFacts,
  decideForward,
  type ForwardAction,
  type ForwardCommand,
} from '@bookwright/domain/bookings';
import { bookingLocks, loadCoreFacts } from '@bookwright/persistence/bookings';
import { ofSubjects, staffWith, type UseCase, useCase } from '../../use-case/index.js';

/** A use case that leads bookings on to their next status and takes or gives no place. */
export const leadOn = (name: string, action: ForwardAction): UseCase<ForwardCommand, CoreFacts> =>
  useCase({
    name,
    allows: staffWith(ACTION_PERMISSION[action]),
    locks: (_tx, commands) => bookingLocks(commands.map((command) => command.id)),
    load: ofSubjects(loadCoreFacts),
    decide: (facts, command, deciding) => decideForward(action, facts, command, deciding),
  });
