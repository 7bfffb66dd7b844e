import type { Deciding } from '../access/index.js';
import {
  type Decision,
  type Instant,
  lengthRefusals,
  type Refusal,
  refusal,
  refusedWith,
  TEXT_LIMITS,
  urlRefusals,
} from '../kernel/index.js';
import type { StaffMember } from '../staff/index.js';
import type { EventSession } from './event-session.js';

/** A command about one session. A version that is given must still be the session's. */
export type SessionCommand = { id: string; expectedVersion?: number | null };

/** What people may say about a session. */
export type SessionValues = Pick<
  EventSession,
  'startsAt' | 'endsAt' | 'capacity' | 'minToRun' | 'locationText' | 'meetingUrl' | 'instructorId' | 'waitlistEnabled'
>;

const LONGEST_DAYS = 31;
const MOST_SEATS = 10_000;

const whole = (value: number, least: number, most: number): boolean => Number.isInteger(value) && value >= least && value <= most;

/** When it is: in the future, and not longer than a month. */
export function sessionTimeRefusals({ startsAt, endsAt }: { startsAt: Instant; endsAt: Instant }, now: Instant): Refusal[] {
  if (endsAt <= startsAt) return [refusal('END_NOT_AFTER_START', ['endsAt'])];
  const days = (Date.parse(endsAt) - Date.parse(startsAt)) / 86_400_000;
  if (days > LONGEST_DAYS) return [refusal('INVALID_VALUE', ['endsAt'], { mostDays: LONGEST_DAYS })];
  return startsAt > now ? [] : [refusal('IN_THE_PAST', ['startsAt'], { startsAt })];
}

/** What is wrong with everything but the time. */
export function sessionValueRefusals(
  { capacity, minToRun, locationText, meetingUrl }: Omit<SessionValues, 'startsAt' | 'endsAt' | 'instructorId'>,
  instructor: { id: string | null; member: StaffMember | undefined },
): Refusal[] {
  const seats = whole(capacity, 1, MOST_SEATS);
  const refusals = [
    ...(seats ? [] : [refusal('QUANTITY_OUT_OF_RANGE', ['capacity'], { least: 1, most: MOST_SEATS })]),
    ...(minToRun === null || !seats || whole(minToRun, 1, capacity)
      ? []
      : [refusal('QUANTITY_OUT_OF_RANGE', ['minToRun'], { least: 1, most: capacity })]),
    ...lengthRefusals(locationText, ['locationText'], TEXT_LIMITS.line),
    ...urlRefusals(meetingUrl, ['meetingUrl']),
  ];
  if (instructor.id !== null && !instructor.member) refusals.push(refusal('NOT_FOUND', ['instructorId']));
  if (instructor.member && !instructor.member.active) {
    refusals.push(refusal('INVALID_VALUE', ['instructorId'], { why: 'INACTIVE' }));
  }
  return refusals;
}

/** The session a command is about, if it exists, is the version the caller saw, and has not been called off. */
export function sessionFor(
  sessions: ReadonlyMap<string, EventSession>,
  { id, expectedVersion }: SessionCommand,
): { session: EventSession; refusal: null } | { session: null; refusal: Decision } {
  const session = sessions.get(id);
  if (!session) return { session: null, refusal: refusedWith(id, 'NOT_FOUND', ['id']) };
  if (expectedVersion != null && expectedVersion !== session.version) {
    return { session: null, refusal: refusedWith(id, 'STALE_VERSION', ['expectedVersion'], { version: session.version }) };
  }
  if (session.status === 'CANCELLED') {
    const details = { cancelledAt: session.cancelledAt, reason: session.cancelReason };
    return { session: null, refusal: refusedWith(id, 'SESSION_CANCELLED', ['id'], details) };
  }
  return { session, refusal: null };
}

/** A session that is over stays as it was. */
export const overRefusal = (session: EventSession, { now }: Pick<Deciding, 'now'>): Decision | null =>
  session.endsAt <= now ? refusedWith(session.id, 'IN_THE_PAST', ['id'], { endsAt: session.endsAt }) : null;
