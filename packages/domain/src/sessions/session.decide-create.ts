import type { Deciding } from '../access/index.js';
import { type Beyond, beyondRefusals } from '../availability/index.js';
import { type Service, saleOf } from '../catalog/index.js';
import {
  accepted,
  addMinutes,
  clean,
  type Decision,
  type Instant,
  insert,
  isTimeZone,
  lengthRefusals,
  type Refusal,
  refusal,
  refused,
  TEXT_LIMITS,
} from '../kernel/index.js';
import type { EventSession } from './event-session.js';
import type { NewSessionFacts } from './session.facts.js';
import { beyondSaid, placeOfSession, resourcesWanted, type SessionPlan, takeForSession, usesSaid } from './session.room.js';
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
  /** Who and what it uses besides its instructor. */
  resourceIds?: readonly string[] | null;
} & Beyond;

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

function detailRefusals(facts: NewSessionFacts, command: CreateSessionCommand, durationMin: number, timeZone: string): Refusal[] {
  return [
    ...serviceRefusals(facts, command),
    ...(Number.isInteger(durationMin) && durationMin > 0 ? [] : [refusal('INVALID_VALUE', ['durationMin'], { least: 1 })]),
    ...(isTimeZone(timeZone) ? [] : [refusal('INVALID_VALUE', ['timeZone'])]),
    ...lengthRefusals(command.reason, ['reason'], TEXT_LIMITS.paragraph),
  ];
}

/** How a session is planned that staff make. */
export function planOfNew(facts: NewSessionFacts, command: CreateSessionCommand, service: Service): SessionPlan {
  const { startsAt, override, overbook } = command;
  return {
    ...{ service, startsAt, override, overbook },
    endsAt: addMinutes(startsAt, command.durationMin ?? service.durationMin ?? 60),
    resourceIds: resourcesWanted(facts, { ...command, instructorId: command.instructorId ?? null }),
  };
}

/**
 * One dated occurrence of a class, course, workshop or event (JZ-03). It takes its instructor and whatever it uses, as an
 * appointment would.
 */
export function decideCreateSession(facts: NewSessionFacts, command: CreateSessionCommand, deciding: Deciding): Decision {
  const { now, newId, organization } = deciding;
  const { serviceId, startsAt, capacity, minToRun = null, instructorId = null } = command;
  const id = newId();
  const service = facts.services.get(serviceId);
  const durationMin = command.durationMin ?? service?.durationMin ?? 60;
  const timeZone = command.timeZone ?? organization.timeZone;
  const bad = [...detailRefusals(facts, command, durationMin, timeZone), ...beyondRefusals(command, deciding)];
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
  const plan = planOfNew(facts, command, service!);
  const answer = placeOfSession(facts, plan, deciding);
  if (!answer.place) return refused(id, ...answer.refusals);
  const { cancelReason: _, cancelledAt: __, taken: ___, ...said } = values;
  const event = {
    ...{ type: 'session.created', entity: 'event_sessions', entityId: id },
    after: { ...said, ...(plan.resourceIds.length > 0 && usesSaid(facts, plan.resourceIds)), ...beyondSaid(plan) },
    reason: clean(command.reason),
  };
  const changes = [insert('event_sessions', { id, ...values }), ...takeForSession(answer.place, id, plan, [], deciding)];
  return accepted(id, changes, [event], { id });
}
