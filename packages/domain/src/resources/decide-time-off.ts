import {
  accepted,
  addDays,
  clean,
  type Decision,
  fromWall,
  type Instant,
  insert,
  isLocalDate,
  lengthRefusals,
  type Refusal,
  refusal,
  refused,
  refusedWith,
  remove,
  startOfDay,
  TEXT_LIMITS,
} from '../kernel/index.js';
import { bookedWithin } from './calendar-conflicts.js';
import { ofResource, type ResourceCalendarFacts } from './resource.facts.js';
import { type ResourceCommand, resourceFor } from './resource.subject.js';

/**
 * Times on the resource's wall clock: `2026-12-24T13:00`, or a date alone, which is all of that day. `timeOffId` is the new
 * time off's.
 */
export type AddTimeOffCommand = ResourceCommand & {
  timeOffId: string;
  startsAt: string;
  endsAt: string;
  reason?: string | null;
};

const WALL = /^(\d{4}-\d{2}-\d{2})(?:T((?:[01]\d|2[0-3]):[0-5]\d))?$/;

/** The instant of a wall clock; of a date alone, its beginning or its end. A time that comes twice is the first. */
function instantOf(text: string, zone: string, end: boolean): Instant | Refusal['code'] {
  const [, date, time] = WALL.exec(text) ?? [];
  if (!date || !isLocalDate(date) || date < '1970-01-01' || date > '9990-01-01') return 'INVALID_VALUE';
  if (!time) return startOfDay(end ? addDays(date, 1) : date, zone);
  const { instant, kind } = fromWall(text, zone);
  return kind === 'SKIPPED' ? 'TIME_SKIPPED' : instant;
}

const isCode = (answer: string): answer is Refusal['code'] => answer === 'INVALID_VALUE' || answer === 'TIME_SKIPPED';

/** A time at which a resource is not to be had (SV-37). Answers which bookings lie within it: they stay, and want somebody else. */
export function decideAddTimeOff(facts: ResourceCalendarFacts, command: AddTimeOffCommand): Decision {
  const { resource, refusal: missing } = resourceFor(facts.resources, command);
  if (missing) return missing;
  const startsAt = instantOf(command.startsAt, resource.timeZone, false);
  const endsAt = instantOf(command.endsAt, resource.timeZone, true);
  const details = { timeZone: resource.timeZone };
  const refusals = [
    ...(isCode(startsAt) ? [refusal(startsAt, ['startsAt'], details)] : []),
    ...(isCode(endsAt) ? [refusal(endsAt, ['endsAt'], details)] : []),
    ...lengthRefusals(command.reason, ['reason'], TEXT_LIMITS.line),
  ];
  if (refusals.length > 0) return refused(resource.id, ...refusals);
  if (endsAt <= startsAt) return refusedWith(resource.id, 'END_NOT_AFTER_START', ['endsAt']);
  const values = {
    id: command.timeOffId,
    resourceId: resource.id,
    startsAt,
    endsAt,
    source: 'MANUAL',
    reason: clean(command.reason),
  };
  const event = {
    ...{ type: 'resource.time_off_added', entity: 'resources', entityId: resource.id, reason: values.reason },
    after: { startsAt, endsAt },
  };
  const conflicts = bookedWithin({ startsAt, endsAt }, ofResource(facts.booked, resource.id));
  return accepted(resource.id, [insert('busy_times', values)], [event], { timeOffId: command.timeOffId, conflicts });
}

/** Takes a time off back. What came from a calendar or a rule is changed there. */
export function decideRemoveTimeOff(facts: Pick<ResourceCalendarFacts, 'busy_times'>, { id }: { id: string }): Decision {
  const time = facts.busy_times.get(id);
  if (!time) return refusedWith(id, 'NOT_FOUND', ['id']);
  if (time.source !== 'MANUAL') return refusedWith(id, 'INVALID_VALUE', ['id'], { source: time.source });
  const { resourceId, startsAt, endsAt, reason } = time;
  const event = {
    type: 'resource.time_off_removed',
    entity: 'resources',
    entityId: resourceId,
    before: { startsAt, endsAt },
    reason,
  };
  return accepted(id, [remove('busy_times', id)], [event], { resourceId });
}
