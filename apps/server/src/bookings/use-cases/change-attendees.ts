import {
  type AddAttendeeCommand,
  type AttendeesFacts,
  decideAddAttendee,
  decideMarkAttendee,
  type MarkAttendeeCommand,
} from '@bookwright/domain/bookings';
import { bookingLocks, loadAttendeesFacts } from '@bookwright/persistence/bookings';
import { ofSubjects, staffWith, type UseCase, useCase } from '../../use-case/index.js';

const changing = <C extends { id: string }>(
  name: string,
  decide: UseCase<C, AttendeesFacts>['decide'],
): UseCase<C, AttendeesFacts> =>
  useCase({
    name,
    allows: staffWith('booking.update'),
    locks: (_tx, commands) => bookingLocks(commands.map((command) => command.id)),
    load: ofSubjects(loadAttendeesFacts),
    decide,
  });

/** Adds people to appointments (CRM-98). */
export const addAttendees = changing<AddAttendeeCommand>('addAttendees', decideAddAttendee);

/** Says of people that they came or did not, or takes them off. */
export const markAttendees = changing<MarkAttendeeCommand>('markAttendees', decideMarkAttendee);
