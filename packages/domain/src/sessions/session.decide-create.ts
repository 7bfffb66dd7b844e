import type { Deciding } from '../access/index.js';
import { saleOf } from '../catalog/index.js';
import {
  accepted,
  addMinutes,
  clean,
  type Decision,
  type Instant,
  insert,
  isTimeZone,
  type Refusal,
  refusal,
  refused,
} from '../kernel/index.js';
import type { EventSession } from './event-session.js';
import type { NewSessionFacts } from './session.facts.js';
import { sessionTimeRefusals, sessionValueRefusals } from './session.subject.js';

export type CreateSessionCommand = {
  serviceId: string;
  startsAt: Instant;
  /** Minutes; the service's own length when left out. */
  durationMin?: number | null;
  /** The organization's own zone when left out. */
  timeZone?: string | null;
  capacity: number;
  minToRun?: number | null;
  /** Nobody sees it yet. */
  draft?: boolean | null;
  locationText?: string | null;
  meetingUrl?: string | null;
  instructorId?: string | null;
  waitlistEnabled?: boolean | null;
};

/** What a session that people can see starts as: with a minimum number it is not certain yet. */
export const onSaleStatus = ({ minToRun }: Pick<EventSession, 'minToRun'>): 'TENTATIVE' | 'CONFIRMED' =>
  minToRun === null ? 'CONFIRMED' : 'TENTATIVE';

function serviceRefusals({ services }: NewSessionFacts, { serviceId }: CreateSessionCommand): Refusal[] {
  const service = services.get(serviceId);
  if (!service) return [refusal('NOT_FOUND', ['serviceId'])];
  if (saleOf(service) !== 'SEAT')
    return [refusal('INVALID_VALUE', ['serviceId'], { why: 'HAS_NO_SESSIONS', kind: service.kind })];
  return service.active ? [] : [refusal('SERVICE_NOT_BOOKABLE', ['serviceId'])];
}

/** One dated occurrence of a class, course, workshop or event (JZ-03). */
export function decideCreateSession(
  facts: NewSessionFacts,
  command: CreateSessionCommand,
  { now, newId, organization }: Deciding,
): Decision {
  const { serviceId, startsAt, capacity, minToRun = null, instructorId = null } = command;
  const id = newId();
  const durationMin = command.durationMin ?? facts.services.get(serviceId)?.durationMin ?? 60;
  const timeZone = command.timeZone ?? organization.timeZone;
  const bad = [
    ...serviceRefusals(facts, command),
    ...(Number.isInteger(durationMin) && durationMin > 0 ? [] : [refusal('INVALID_VALUE', ['durationMin'], { least: 1 })]),
    ...(isTimeZone(timeZone) ? [] : [refusal('INVALID_VALUE', ['timeZone'])]),
  ];
  if (bad.length > 0) return refused(id, ...bad);

  const values: Omit<EventSession, 'id' | 'version'> = {
    serviceId,
    startsAt,
    endsAt: addMinutes(startsAt, durationMin),
    timeZone,
    capacity,
    taken: 0,
    status: command.draft ? 'DRAFT' : onSaleStatus({ minToRun }),
    locationText: clean(command.locationText),
    instructorId,
    minToRun,
    waitlistEnabled: command.waitlistEnabled ?? true,
    meetingUrl: clean(command.meetingUrl),
    cancelReason: null,
    cancelledAt: null,
  };
  const member = instructorId ? facts.staff_members.get(instructorId) : undefined;
  const refusals = [...sessionTimeRefusals(values, now), ...sessionValueRefusals(values, { id: instructorId, member })];
  if (refusals.length > 0) return refused(id, ...refusals);
  const { cancelReason: _, cancelledAt: __, taken: ___, ...said } = values;
  const event = { type: 'session.created', entity: 'event_sessions', entityId: id, after: said };
  return accepted(id, [insert('event_sessions', { id, ...values })], [event], { id });
}
